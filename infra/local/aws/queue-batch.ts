import { AwsError } from './aws-error.ts';

const refusal = (entries: readonly { readonly Id: string }[]): AwsError | undefined => {
  if (entries.length === 0) return new AwsError('EmptyBatchRequest', 'There should be at least one SendMessageBatchRequestEntry in the request.');
  if (entries.length > 10) return new AwsError('TooManyEntriesInBatchRequest', 'Maximum number of entries per request are 10.');
  const distinct = new Set(entries.map(({ Id }) => Id)).size === entries.length;
  return distinct ? undefined : new AwsError('BatchEntryIdsNotDistinct', 'Two or more batch entries in the request have the same Id.');
};

/**
 * Each entry by itself, as SQS does: one that fails does not stop the others.
 *
 * @throws AwsError for a batch that SQS refuses whole.
 */
export const inBatch = <Entry extends { readonly Id: string }>(entries: readonly Entry[], act: (entry: Entry) => object): object => {
  const refused = refusal(entries);
  if (refused) throw refused;
  const Successful: object[] = [];
  const Failed: object[] = [];
  for (const entry of entries) {
    try {
      Successful.push({ Id: entry.Id, ...act(entry) });
    } catch (cause) {
      if (!(cause instanceof AwsError)) throw cause;
      Failed.push({ Id: entry.Id, SenderFault: true, Code: cause.name, Message: cause.message });
    }
  }
  return { Successful, Failed };
};
