import type { RecordKey, RecordSet } from '../domain/consent/record-set.ts';
import type { Subject } from '../domain/ids.ts';
import type { SuppressionImage } from '../domain/suppression.ts';
import { type PersonRecords, StoreUnavailable } from './ports.ts';

const rounds = 5;

export type Settled<Decision> = { readonly decision: Decision; readonly result: 'recorded' | 'repeated' | 'conflict' | 'nothing-to-write' };

/**
 * Decide → write, until one decision holds; a refused write tells what is stored, so that nothing is read again. A decision without a write is a refusal and
 * ends it. Throws StoreUnavailable where others wrote more often than it could be decided.
 * @param first `unread`: most are not known yet, and the condition of the write proves it
 */
export const record = async <Decision extends { readonly write?: RecordSet }>(
  records: PersonRecords,
  subject: Subject,
  key: RecordKey,
  decide: (image: SuppressionImage | undefined) => Decision,
  first: 'read' | 'unread' = 'read',
): Promise<Settled<Decision>> => {
  let image = first === 'read' ? await records.read(subject) : undefined;
  for (let round = 0; round < rounds; round++) {
    const decision = decide(image);
    if (!decision.write) return { decision, result: 'nothing-to-write' };
    const result = await records.record(key, decision.write);
    if (result.kind !== 'moved') return { decision, result: result.kind };
    image = result.image;
  }
  throw new StoreUnavailable('the suppression moved more often than it could be decided');
};
