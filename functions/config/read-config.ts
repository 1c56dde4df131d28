import type * as z from 'zod';
import type { Deployment } from '../domain/deployment.ts';
import type { ControllerId, ProgrammeId, SenderId } from '../domain/ids.ts';
import type { Controller, Programme, Sender } from '../domain/programme.ts';
import type { ProofRules } from '../domain/rights/events.ts';
import type { SendingPolicy } from '../domain/sending/policy.ts';
import { joinWords, ownWords } from './own-words.ts';
import { type Problem, shown } from './problem.ts';
import { type Config, configSchema } from './schema.ts';

const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown => {
  let value: unknown = input;
  for (const key of path) value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return value;
};
const fieldOf = (path: readonly PropertyKey[]): string => (path.length === 0 ? 'halte.config.ts' : path.map(String).join('.'));

const problemsOf = (issue: z.core.$ZodIssue, input: unknown): readonly Problem[] => {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ field: fieldOf([...issue.path, key]), found: 'a field that does not exist', allowed: issue.message }));
  }
  if (issue.code === 'invalid_key') {
    const name = issue.path.at(-1);
    return [{ field: fieldOf(issue.path), found: `the name ${shown(String(name))}`, allowed: issue.issues[0]?.message ?? issue.message }];
  }
  return [{ field: fieldOf(issue.path), found: shown(valueAt(input, issue.path)), allowed: issue.message }];
};

const mapped = <K extends string, A, B>(all: Readonly<Record<string, A>>, make: (id: K, one: A) => B): Record<K, B> =>
  Object.fromEntries(Object.entries(all).map(([id, one]) => [id, make(id as K, one)])) as Record<K, B>;

const controllerOf = (id: ControllerId, { phone, email, ...rest }: Config['controllers'][string]): Controller => ({
  id,
  ...rest,
  ...(phone === undefined ? {} : { phone }),
  ...(email === undefined ? {} : { email }),
});

const programmeOf = (id: ProgrammeId, { sending, keywords, askWords, join, ...programme }: Config['programmes'][string]): Programme => ({
  id,
  ...programme,
  ...ownWords(keywords, askWords),
  ...(join === undefined ? {} : { join: { ...join, ...joinWords(join.words) } }),
  controller: programme.controller as ControllerId,
  sending: sendingOf(sending),
});

const sendingOf = ({ reportUntil, cap, ...rest }: Config['programmes'][string]['sending']): SendingPolicy => ({
  ...rest,
  ...(reportUntil === undefined ? {} : { reportUntil }),
  ...(cap === undefined ? {} : { cap }),
});

const senderOf = (id: SenderId, { programme, programmes, number, forward, ...rest }: Config['senders'][string]): Sender => ({
  id,
  ...rest,
  programmes: (programmes ?? (programme === undefined ? [] : [programme])) as ProgrammeId[],
  ...(number === undefined ? {} : { number }),
  ...(forward === undefined ? {} : { forward }),
});

const systemOf = (config: Config, id: string, { controller, url, carrier, task, ...rest }: Config['systems'][string]) => ({
  id,
  ...rest,
  controller: (controller ?? Object.keys(config.controllers)[0]) as ControllerId,
  ...(url === undefined ? {} : { url }),
  ...(task === undefined ? {} : { task }),
  ...(carrier === undefined ? {} : { carrier }),
});

const proofOf = (rules: Config['proof']): ProofRules => Object.fromEntries(Object.entries(rules).filter(([, kinds]) => kinds.length > 0));

const consoleOf = (given: Exclude<Config['console'], undefined>): Exclude<Deployment['console'], undefined> =>
  given === false ? false : given.url === undefined ? {} : { url: given.url };

const deploymentOf = (config: Config): Deployment => ({
  controllers: mapped(config.controllers, controllerOf),
  programmes: mapped(config.programmes, programmeOf),
  senders: mapped(config.senders, senderOf),
  ...(Object.keys(config.gateways).length === 0 ? {} : { gateways: config.gateways }),
  ...(Object.keys(config.systems).length === 0 ? {} : { systems: mapped(config.systems, (id, one) => systemOf(config, id, one)) }),
  ...(Object.keys(config.proof).length === 0 ? {} : { proof: proofOf(config.proof) }),
  ...(config.pushStops.length === 0 ? {} : { pushStops: config.pushStops }),
  retention: config.retention,
  ...(config.ledgerLock === undefined ? {} : { ledgerLock: config.ledgerLock }),
  replies: config.replies,
  repliesPerDay: config.repliesPerDay,
  dueShards: config.dueShards,
  publicBaseUrls: config.publicBaseUrls,
  ...(config.console === undefined ? {} : { console: consoleOf(config.console) }),
  ...(config.portalUrl === undefined ? {} : { portalUrl: config.portalUrl }),
});

/** Form and defaults of a configuration. That its parts fit together is not checked yet. */
export const readConfig = (input: unknown): { readonly deployment: Deployment } | { readonly problems: readonly Problem[] } => {
  const parsed = configSchema.safeParse(input);
  if (parsed.success) return { deployment: deploymentOf(parsed.data) };
  return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, input)) };
};
