import { decideHold, type Hold } from '../domain/consent/decide-hold.ts';
import { instant, type MessageId } from '../domain/ids.ts';
import { keyOf, type RecordDeps, type Telling } from './record-consent.ts';
import { record, type Settled } from './record.ts';
import type { HoldStore } from './rights-ports.ts';

export type HoldDeps = RecordDeps & { readonly holds: HoldStore };

/**
 * Holds all that is stored of a person until a day, or ends such a hold. First it is on record, which stops an erasure; then every item's end is moved. Telling the
 * same again does the second part again, so that a crash between the two is mended by it. Throws StoreUnavailable.
 */
export const holdPerson = async (
  deps: HoldDeps,
  telling: Telling,
  { until, told }: Pick<Hold, 'until' | 'told'>,
): Promise<Settled<ReturnType<typeof decideHold>>> => {
  const key = keyOf(deps, 'hold', telling, [until ?? 'released', told]);
  const { subject, programme } = telling;
  const common = {
    subject,
    programme,
    told,
    message: key.id as MessageId,
    now: instant(deps.clock()),
    evidenceDays: deps.deployment.retention.evidenceDays,
  };
  const settled = await record(deps.records, subject, key, (image) => decideHold({ ...common, ...(until === undefined ? {} : { until }) }, image));
  if (settled.result === 'conflict') return settled;
  if (until === undefined) await deps.holds.release(subject);
  else await deps.holds.keep(subject, until);
  return settled;
};
