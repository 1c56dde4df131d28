import { createHmac } from 'node:crypto';
import deployment from 'halte:config';
import { readEnvironment } from '../config/environment.ts';
import type { Deployment } from '../domain/deployment.ts';
import type { Clock, Hash, Log, NewId, PersonRecords, ReplyStore, SendLog, SendStates, Subjects } from '../flows/ports.ts';
import type { FeedStore } from '../flows/feed-ports.ts';
import type { HoldStore, RequestStore } from '../flows/rights-ports.ts';
import type { TaskStore } from '../flows/task-ports.ts';
import type { ReadLog } from '../flows/staff-ports.ts';
import type { TokenKey } from '../flows/send-token.ts';
import { checkCanary } from '../store/canary.ts';
import type { StoreContext } from '../store/context.ts';
import { feedStore } from '../store/feed-store.ts';
import { heldLife } from '../store/held-life.ts';
import { personRecords } from '../store/person-records.ts';
import { replyStore } from '../store/reply-store.ts';
import { requestStore } from '../store/request-store.ts';
import { sendLog } from '../store/send-log.ts';
import { readLog } from '../store/staff-store.ts';
import { sendStates } from '../store/send-states.ts';
import { taskStore } from '../store/task-store.ts';
import { type ApiKeys, cachedApiKeys } from './api-keys.ts';
import { awsAccess } from './aws-access.ts';
import { canaryGuard } from './canary-guard.ts';
import { hash } from './hash.ts';
import { newId } from './ids.ts';
import { once } from './once.ts';
import { clock, http, log } from './process.ts';
import { sqsCount } from './queues.ts';
import { secretsManager } from './secret-values.ts';
import { storeContext } from './storing.ts';
import { pepperedSubjects } from './subjects.ts';

/** What the routes of the API are made of. */
export type Serving = {
  readonly deployment: Deployment;
  readonly context: StoreContext;
  readonly subjects: Subjects;
  readonly records: PersonRecords;
  readonly states: SendStates;
  readonly sends: SendLog;
  readonly requests: RequestStore;
  readonly holds: HoldStore;
  readonly reads: ReadLog;
  readonly feed: FeedStore;
  readonly tasks: TaskStore;
  readonly replies: ReplyStore;
  /** Verified calls of carriers that nobody could read: how many there are, about. */
  readonly quarantined: () => Promise<number>;
  /** What signs send tokens. */
  readonly tokens: TokenKey;
  readonly hash: Hash;
  readonly keys: ApiKeys;
  /** To be awaited before anything is asked of or told to the store: see canaryGuard. */
  readonly ready: () => Promise<void>;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
};

/** A sending system waits for this, and has more time than a carrier. */
const patienceMs = 2_000;

/** Made at the first call and kept as long as the container lives. */
export const serving = (): (() => Promise<Serving>) =>
  once(async () => {
    const environment = readEnvironment('api', process.env);
    const context = storeContext(environment, patienceMs);
    const read = secretsManager(http, awsAccess().region);
    const pepper = await read(environment.SECRET_PEPPER);
    const subjects = pepperedSubjects(pepper);
    const ready = canaryGuard(() => checkCanary(context, subjects.marks), log);
    ready().catch(() => undefined);
    const keys = cachedApiKeys(() => read(environment.SECRET_API_KEYS), clock);
    return {
      deployment,
      context,
      subjects,
      records: personRecords(context),
      states: sendStates(context),
      sends: sendLog(context),
      requests: requestStore(context),
      holds: heldLife(context),
      reads: readLog(context),
      feed: feedStore(context),
      tasks: taskStore(context),
      replies: replyStore(context),
      quarantined: () => sqsCount({ http, url: environment.QUARANTINE_URL, withinMs: patienceMs }),
      tokens: { hash, key: tokenKeyOf(pepper) },
      hash,
      keys,
      ready,
      clock,
      newId,
      log,
    };
  });

/** A key of its own for tokens, which whoever has a token cannot take for the pepper. They end with a new pepper, and after minutes anyway. */
const tokenKeyOf = (pepper: string): Uint8Array => createHmac('sha256', pepper).update('halte send tokens').digest();
