import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { deliverItem } from '../flows/deliver.ts';
import { delivering } from '../platform/delivering.ts';
import { errorName, log } from '../platform/process.ts';
import { itemKeyOfRecord, messageOfRecord } from '../store/stream-records.ts';

const collaborators = delivering('deliver');

/** New items of `messages`. What a carrier answers is state; only a fault of ours or of DynamoDB makes the stream come back. */
export const handler = async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
  const done = await Promise.all(Records.map((record) => deliver(record).catch(failed)));
  const failures = Records.filter((_, index) => !done[index]);
  return { batchItemFailures: failures.map(({ dynamodb }) => ({ itemIdentifier: dynamodb?.SequenceNumber ?? '' })) };
};

const deliver = async (record: DynamoDBRecord): Promise<boolean> => {
  await deliverItem(await collaborators(), itemKeyOfRecord(record), messageOfRecord(record));
  return true;
};

const failed = (error: unknown): boolean => {
  log({ is: 'fault', where: 'deliver', name: errorName(error) });
  return false;
};
