import deployment from 'halte:config';
import type { Credentials } from '../carriers/carrier.ts';
import { knownCarriers } from '../carriers/known-carriers.ts';
import type { Environment } from '../config/environment.ts';
import type { ReceiveDeps } from '../flows/dependencies.ts';
import { checkCanary, readCanary } from '../store/canary.ts';
import { documentClient } from '../store/client.ts';
import type { StoreContext } from '../store/context.ts';
import { messageStore } from '../store/message-store.ts';
import { replyStore } from '../store/reply-store.ts';
import { requestStore } from '../store/request-store.ts';
import { awsAccess } from './aws-access.ts';
import { guardedStore } from './guarded-store.ts';
import { hash } from './hash.ts';
import { newId } from './ids.ts';
import { clock, http, log } from './process.ts';
import { secretsManager } from './secret-values.ts';
import { type CachedSecrets, cachedSecrets } from './secrets.ts';
import { pepperedSubjects } from './subjects.ts';

const carriers = knownCarriers(deployment);

type Storing = Environment<'webhook' | 'sns' | 'spool' | 'deliver' | 'sweep'>;
type Tables = Pick<Storing, 'TABLE_SUPPRESSIONS' | 'TABLE_CONSENTS' | 'TABLE_MESSAGES' | 'TABLE_REQUESTS'>;

export const storeContext = (environment: Tables, patienceMs: number): StoreContext => ({
  client: documentClient(),
  tables: {
    suppressions: environment.TABLE_SUPPRESSIONS,
    consents: environment.TABLE_CONSENTS,
    messages: environment.TABLE_MESSAGES,
    requests: environment.TABLE_REQUESTS,
  },
  dueShards: deployment.dueShards,
  clock,
  newId,
  random: Math.random,
  patienceMs,
});

/** The topic of SNS is made by the deployment, so nobody has to enter it as a credential. */
const builtInOf = (environment: Storing): Readonly<Record<string, readonly Credentials[]>> => {
  const topicArn = 'TOPIC_ARN' in environment ? environment.TOPIC_ARN : undefined;
  if (topicArn === undefined) return {};
  const overSns = Object.values(carriers).filter(({ metadata }) => metadata.transport === 'sns');
  return Object.fromEntries(overSns.map(({ metadata }) => [metadata.id, [{ topicArn }]]));
};

export type Common = Omit<ReceiveDeps, 'spool' | 'quarantine' | 'secrets'> & { readonly secrets: CachedSecrets };

/**
 * What all functions share that touch the tables. Both secrets are read side by side, and the canary beside what comes next: a cold
 * start keeps a carrier waiting. Throws what keeps the secrets from being read, or UnusablePepper.
 */
export const common = async (environment: Storing, context: StoreContext): Promise<Common> => {
  const read = secretsManager(http, awsAccess().region);
  const secrets = cachedSecrets({ read: () => read(environment.SECRET_CARRIERS), clock, log, builtIn: builtInOf(environment) });
  // Before there is anything to compare it with: DynamoDB's client takes its time to get going.
  let early: ReturnType<typeof readCanary> | undefined = readCanary(context);
  early.catch(() => undefined);
  // Asked for nobody's: it only begins to read.
  const [pepper] = await Promise.all([read(environment.SECRET_PEPPER), secrets.of('')]);
  const subjects = pepperedSubjects(pepper);
  const takeEarly = () => {
    const reading = early;
    early = undefined;
    return reading;
  };
  return {
    deployment,
    carriers,
    messages: guardedStore(messageStore(context), () => checkCanary(context, subjects.marks, takeEarly()), log),
    replies: replyStore(context),
    secrets,
    subjects,
    requests: requestStore(context),
    links: subjects.links,
    hash,
    clock,
    newId,
    log,
    publicBaseUrls: environment.PUBLIC_BASE_URLS.split(' ').filter(Boolean),
  };
};
