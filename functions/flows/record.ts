import type { RecordKey, RecordSet } from '../domain/consent/record-set.ts';
import type { Subject } from '../domain/ids.ts';
import type { SuppressionImage } from '../domain/suppression.ts';
import { type PersonRecords, StoreUnavailable } from './ports.ts';

const rounds = 5;

export type Settled<Decision> = { readonly decision: Decision; readonly result: 'recorded' | 'repeated' | 'conflict' | 'nothing-to-write' };

/**
 * Read → decide → write, until one decision holds; a decision without a write is a refusal and ends it. Throws StoreUnavailable where others wrote more
 * often than it could be decided.
 */
export const record = async <Decision extends { readonly write?: RecordSet }>(
  records: PersonRecords,
  subject: Subject,
  key: RecordKey,
  decide: (image: SuppressionImage | undefined) => Decision,
): Promise<Settled<Decision>> => {
  for (let round = 0; round < rounds; round++) {
    const decision = decide(await records.read(subject));
    if (!decision.write) return { decision, result: 'nothing-to-write' };
    const { kind } = await records.record(key, decision.write);
    if (kind !== 'moved') return { decision, result: kind };
  }
  throw new StoreUnavailable('the suppression moved more often than it could be decided');
};
