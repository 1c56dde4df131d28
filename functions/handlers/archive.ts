import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { type Change, changeOf, requestChanges } from '../domain/changes/change.ts';
import type { LedgerEvent } from '../domain/ledger.ts';
import { archiveEvents } from '../flows/archive-events.ts';
import { tellChanges } from '../flows/tell-changes.ts';
import { archiving } from '../platform/archiving.ts';
import { ledgerEventOfRecord, requestOfRecord } from '../store/stream-records.ts';

type Read = { readonly event?: LedgerEvent; readonly changes: readonly Change[] };

const read = (record: DynamoDBRecord): Read => {
  const request = requestOfRecord(record);
  if (request) return { changes: requestChanges(request.before, request.after) };
  const event = ledgerEventOfRecord(record);
  const change = changeOf(event);
  return { event, changes: change ? [change] : [] };
};

/**
 * New items of the ledger, many at a time, and what happened to requests: told to whoever polls, and the ledger copied. What fails comes back whole, or in
 * halves, until it is a day old.
 */
export const handler = async ({ Records }: DynamoDBStreamEvent): Promise<void> => {
  const deps = await archiving();
  const records = Records.map(read);
  await tellChanges(
    deps,
    records.flatMap(({ changes }) => changes),
  );
  const events = records.flatMap(({ event }) => event ?? []);
  if (events.length > 0) await archiveEvents(deps, events);
};
