import { type ConsentDecision, decideConsent } from '../domain/consent/decide-consent.ts';
import { decideListing } from '../domain/consent/decide-listing.ts';
import { decideReassigned } from '../domain/consent/decide-reassigned.ts';
import { decideWithdrawal, type WithdrawalDecision } from '../domain/consent/decide-withdrawal.ts';
import type { RecordSet } from '../domain/consent/record-set.ts';
import { instant, type MessageId } from '../domain/ids.ts';
import type { Told } from '../domain/ledger.ts';
import type { Entry } from '../domain/lists/entry.ts';
import type { SuppressionImage } from '../domain/suppression.ts';
import { record } from './record.ts';
import { keyOf, type RecordDeps } from './record-consent.ts';

/**
 * What became of one entry. `repeated`: it was imported before. `stood-already`: a STOP that was known otherwise, and has more evidence now. `superseded`: a newer START
 * stands. `unproven`: a consent on which a programme that enforces consent does not send. `older`: something newer is known of the same.
 */
export const effects = [
  'stopped',
  'stood-already',
  'superseded',
  'consented',
  'unproven',
  'older',
  'listed',
  'reassigned',
  'repeated',
  'erased',
] as const;
export type Effect = (typeof effects)[number];

type Decided = { readonly effect: Effect; readonly write?: RecordSet };

const ofStop = ({ kind, write }: WithdrawalDecision): Decided => ({
  effect: kind === 'stopped' ? 'stopped' : kind === 'stop-repeated' ? 'stood-already' : 'superseded',
  write,
});
const ofConsent = (decision: ConsentDecision): Decided => {
  // Without proof it was refused as it was read; here it can only have been erased.
  if (decision.kind !== 'record') return { effect: 'erased' };
  const { write, missing } = decision;
  return { effect: write.grants === undefined ? 'older' : missing.length > 0 ? 'unproven' : 'consented', write };
};

/** What an entry changes for a person of whom so much is stored. */
const decide = (deps: RecordDeps, entry: Entry, told: Told, message: MessageId, image: SuppressionImage | undefined): Decided => {
  const { subject, programme } = entry;
  const { at } = entry.time;
  const common = { subject, programme, at, told, message, now: instant(deps.clock()), evidenceDays: deps.deployment.retention.evidenceDays };
  switch (entry.kind) {
    case 'suppressions': {
      const channel = entry.channel === undefined ? {} : { channel: entry.channel };
      return ofStop(decideWithdrawal({ ...common, scope: entry.scope, told: { ...told, ...channel } }, image));
    }
    case 'consents':
      return ofConsent(decideConsent({ ...common, consent: entry.consent, caller: told.by }, image));
    case 'exclusions': {
      const { write } = decideListing({ ...common, list: entry.list, hasOwnTime: entry.hasOwnTime, told: { ...told, note: entry.list } }, image);
      return { effect: write.lists === undefined ? 'older' : 'listed', write };
    }
    case 'reassigned': {
      const { write } = decideReassigned(common, image);
      return { effect: write.tenure === undefined ? 'older' : 'reassigned', write };
    }
  }
};

/** An entry is known again by what it says, not by its file: the same list twice, or a longer one that holds it, changes nothing twice. */
const nameOf = ({ time, ...entry }: Entry): readonly unknown[] => {
  switch (entry.kind) {
    case 'suppressions':
      return [entry.kind, time.said, entry.scope];
    case 'consents': {
      const { file: _file, ...source } = entry.consent.source;
      return [entry.kind, { ...entry.consent, at: time.said, source }];
    }
    case 'exclusions':
      return [entry.kind, time.said, entry.list];
    case 'reassigned':
      return [entry.kind, time.said];
  }
};

/** @param told who imports, and the digest of the file */
export const importEntry = async (deps: RecordDeps, entry: Entry, told: Told): Promise<Effect> => {
  const name = nameOf(entry);
  const key = keyOf(deps, 'import', { key: JSON.stringify(name), programme: entry.programme }, name);
  const { decision, result } = await record(
    deps.records,
    entry.subject,
    key,
    (image) => decide(deps, entry, told, key.id as MessageId, image),
    'unread',
  );
  return result === 'repeated' || result === 'conflict' ? 'repeated' : decision.effect;
};

/** What `importEntry` would do, as far as the stored state tells; an entry that was imported before is told as what it changed then. Writes nothing. */
export const previewEntry = (deps: RecordDeps, entry: Entry, told: Told, image: SuppressionImage | undefined): Effect =>
  decide(deps, entry, told, 'preview' as MessageId, image).effect;
