import { rulesOf, strictestRules } from '../domain/countries/registry.ts';
import type { Deployment } from '../domain/deployment.ts';
import { instant } from '../domain/ids.ts';
import type { MessageRecord } from '../domain/message.ts';
import type { Programme } from '../domain/programme.ts';
import { decideReread, type Reread, type RereadWrite } from '../domain/reread.ts';
import type { Situation } from '../domain/situation.ts';
import { rulesVersion } from '../keywords/read-intent.ts';
import { programmesOf } from './find-sender.ts';
import { type Clock, type RereadStore, StoreUnavailable } from './ports.ts';
import { understand } from './reading-context.ts';

export type RereadDeps = { readonly deployment: Deployment; readonly store: RereadStore; readonly clock: Clock };

/** Why a stored message cannot be read again. */
export type Unread = 'words are gone' | 'told by the carrier' | 'programme is gone';

const programmesTexted = (deployment: Deployment, record: MessageRecord): readonly [Programme, ...Programme[]] | undefined => {
  const main = deployment.programmes[record.programme];
  const sender = deployment.senders[record.sender];
  if (!main) return undefined;
  // Behind a shared code all that answer there: in doubt about texting, stop.
  const others = sender?.type === 'shared' ? programmesOf(deployment, sender).filter(({ id }) => id !== main.id) : [];
  return [main, ...others];
};

/** What the present rules make of a stored message. What was known besides the text when it came (an open question) is not known any more. */
export const reread = (deployment: Deployment, record: MessageRecord): Reread | Unread => {
  if (record.reading.rule.startsWith('carrier.')) return 'told by the carrier';
  if (record.text === undefined) return 'words are gone';
  const programmes = programmesTexted(deployment, record);
  if (!programmes) return 'programme is gone';
  return { record, reading: understand(record.text, programmes[0]), rulesVersion: rulesVersion() };
};

const surroundings = (deployment: Deployment, record: MessageRecord): Pick<Situation, 'programmes' | 'siblings' | 'rules'> => {
  const programmes = programmesTexted(deployment, record);
  if (!programmes) throw new Error('a message of a programme that is gone cannot be decided again');
  const controllers = new Set(programmes.map(({ controller }) => controller));
  const siblings = Object.values<Programme>(deployment.programmes).filter(({ controller }) => controllers.has(controller));
  return { programmes, siblings, rules: rulesOf(programmes[0].country) ?? strictestRules };
};

/** What would change if the STOP that was found were applied now. Changes nothing. */
export const previewReread = async ({ deployment, store, clock }: RereadDeps, found: Reread): Promise<RereadWrite> => {
  const { evidenceDays } = deployment.retention;
  const image = await store.suppression(found.record.subject);
  return decideReread(found, surroundings(deployment, found.record), image, { now: instant(clock()), evidenceDays });
};

/** After so many decisions that something else overtook, it is left for another run. */
const rounds = 5;

/**
 * Applies a STOP that was found: registers raised with the message's own time, evidence that names both versions of the rules, no reply.
 * @returns what was written; undefined when the message was erased or read again meanwhile. Throws StoreUnavailable.
 */
export const applyReread = async (deps: RereadDeps, found: Reread): Promise<RereadWrite | undefined> => {
  for (let round = 0; round < rounds; round += 1) {
    const write = await previewReread(deps, found);
    const result = await deps.store.apply(write);
    if (result === 'written') return write;
    if (result === 'gone') return undefined;
  }
  throw new StoreUnavailable('the suppression moved more often than the message could be decided');
};
