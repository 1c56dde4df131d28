import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { BusEntry } from '../flows/ports.ts';
import { ledgerEntry, publishEntries, requestEntries } from '../flows/publish-events.ts';
import { errorName, log } from '../platform/process.ts';
import { publishing } from '../platform/publishing.ts';
import { ledgerEventOfRecord, requestOfRecord } from '../store/stream-records.ts';

/** New items of the ledger and changes of requests, in their order; from the first that the bus did not take the stream comes back. */
export const handler = async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  const published = await publishEntries({ bus: publishing(), log }, readable(Records));
  const next = Records[published];
  return { batchItemFailures: next ? [{ itemIdentifier: next.dynamodb?.SequenceNumber ?? '' }] : [] };
};

const entriesOf = (record: DynamoDBRecord): readonly BusEntry[] => {
  const request = requestOfRecord(record);
  return request ? requestEntries(request.before, request.after) : [ledgerEntry(ledgerEventOfRecord(record))];
};

/** Up to the first that cannot be read: it ends alone among the dead letters, those before it are published. */
const readable = (records: readonly DynamoDBRecord[]): readonly (readonly BusEntry[])[] => {
  const read: (readonly BusEntry[])[] = [];
  for (const record of records) {
    try {
      read.push(entriesOf(record));
    } catch (error) {
      log({ is: 'fault', where: 'publish', name: errorName(error) });
      break;
    }
  }
  return read;
};
