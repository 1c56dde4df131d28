import type { DynamoDBStreamEvent } from 'aws-lambda';
import { archiveEvents } from '../flows/archive-events.ts';
import { archiving } from '../platform/archiving.ts';
import { ledgerEventOfRecord } from '../store/stream-records.ts';

/** New items of the ledger, many at a time. What fails comes back whole, or in halves, until it is a day old. */
export const handler = async ({ Records }: DynamoDBStreamEvent): Promise<void> => archiveEvents(await archiving(), Records.map(ledgerEventOfRecord));
