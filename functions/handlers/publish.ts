import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { LedgerEvent } from '../domain/ledger.ts';
import { publishEvents } from '../flows/publish-events.ts';
import { errorName, log } from '../platform/process.ts';
import { publishing } from '../platform/publishing.ts';
import { ledgerEventOfRecord } from '../store/stream-records.ts';

/** New items of the ledger, in their order; from the first that the bus did not take the stream comes back. */
export const handler = async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  const events = readable(Records);
  const published = await publishEvents({ bus: publishing(), log }, events);
  const next = Records[published];
  return { batchItemFailures: next ? [{ itemIdentifier: next.dynamodb?.SequenceNumber ?? '' }] : [] };
};

/** Up to the first that cannot be read: it ends alone among the dead letters, those before it are published. */
const readable = (records: readonly DynamoDBRecord[]): readonly LedgerEvent[] => {
  const events: LedgerEvent[] = [];
  for (const record of records) {
    try {
      events.push(ledgerEventOfRecord(record));
    } catch (error) {
      log({ is: 'fault', where: 'publish', name: errorName(error) });
      break;
    }
  }
  return events;
};
