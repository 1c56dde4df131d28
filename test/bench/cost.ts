import { changeOf } from '../../functions/domain/changes/change.ts';
import { instant, type Subject } from '../../functions/domain/ids.ts';
import type { LedgerEvent } from '../../functions/domain/ledger.ts';
import { tellChanges } from '../../functions/flows/tell-changes.ts';
import { feedStore } from '../../functions/store/feed-store.ts';
import { type Capacity, countCapacity } from '../support/capacity.ts';
import { openArchive } from '../support/archive.ts';
import { startDynamo } from '../support/dynamo.ts';
import { openWorld, type World } from '../support/world.ts';
import { round, type Table } from './figures.ts';

/** USD per million, us-east-1, list prices, no free tier; 512 MB on arm64 for the milliseconds named. Carrier fees and receipts apart. */
const prices = {
  writeUnit: 0.625,
  readUnit: 0.125,
  s3List: 5,
  s3Put: 5,
  s3Get: 0.4,
  httpApi: 1,
  lambdaRequest: 0.2,
  lambdaMs: 0.0067,
  busEvent: 1,
  logs: 0.85,
};
const webhookMs = 25;
const deliverMs = 160;
const publishMs = 10;
/** Of 256 MB, for a thousand events. */
const archiveMs = 1_000;
const eventsAnObject = 1_000;

/** Of one among as many changes as are told together: each of another person, as a campaign's STOPs are. */
const toldUnits = async (world: World, capacity: Capacity, events: readonly LedgerEvent[]) => {
  const changes = events.flatMap((event) => changeOf(event) ?? []);
  const random = (length: number): string => world.deps.hash.digest(String(Math.random())).slice(0, length);
  const many = changes.flatMap((change) =>
    Array.from({ length: eventsAnObject }, (_, n) => {
      const at = instant(world.now - n * 293);
      return { ...change, subject: random(22) as Subject, key: `${at}#1#${random(16)}#0`, at };
    }),
  );
  const before = { read: capacity.read(), written: capacity.written() };
  await tellChanges({ feed: feedStore(world.context), hash: world.deps.hash, clock: world.deps.clock }, many);
  return { read: (capacity.read() - before.read) / eventsAnObject, written: (capacity.written() - before.written) / eventsAnObject };
};

export const cost = async (): Promise<Table> => {
  delete process.env['DYNAMODB_ENDPOINT'];
  const dynamo = await startDynamo();
  const world = await openWorld(dynamo);
  const capacity = countCapacity(dynamo.client);
  await world.text('boutique', { from: '+33639981234', text: 'STOP', id: 'one' });
  const stored = capacity.written();
  await world.deliver('+33639981234');
  const written = capacity.written();
  const archive = openArchive(world);
  const events = await archive.ledger();
  const before = { read: capacity.read(), written: capacity.written() };
  await archive.hand(events);
  const keys = { read: capacity.read() - before.read, written: capacity.written() - before.written };
  const told = await toldUnits(world, capacity, events);
  archive.close();
  await dynamo.close();
  const anObject = prices.s3List + prices.s3Get + prices.s3Put + prices.lambdaRequest + (archiveMs * prices.lambdaMs) / 2;
  const rows = [
    { what: 'storing a STOP', units: `${stored} write`, USD: stored * prices.writeUnit },
    { what: 'its confirmation', units: `${written - stored} write`, USD: (written - stored) * prices.writeUnit },
    { what: 'HTTP API', units: '1 request', USD: prices.httpApi },
    { what: 'webhook', units: `${webhookMs} ms`, USD: prices.lambdaRequest + webhookMs * prices.lambdaMs },
    { what: 'deliver', units: `${deliverMs} ms`, USD: prices.lambdaRequest + deliverMs * prices.lambdaMs },
    { what: 'publish, ten events a call', units: `${publishMs} ms`, USD: (prices.lambdaRequest + publishMs * prices.lambdaMs) / 10 },
    {
      what: 'archive, the key of the person',
      units: `${keys.read} read, ${keys.written} write`,
      USD: keys.read * prices.readUnit + keys.written * prices.writeUnit,
    },
    { what: 'archive, a thousand events an object', units: `${events.length} event`, USD: (events.length * anObject) / eventsAnObject },
    {
      what: 'changes, a thousand told together',
      units: `${told.read} read, ${told.written} write`,
      USD: told.read * prices.readUnit + told.written * prices.writeUnit,
    },
    { what: 'event bus', units: '1 event', USD: prices.busEvent },
    { what: 'logs', units: '1.7 kB', USD: prices.logs },
  ];
  const sum = rows.reduce((total, { USD }) => total + USD, 0);
  return {
    title: 'AWS cost of a million STOPs with their confirmations, from the capacity units that the embedded engine counts',
    note: 'durations are assumed, not measured on AWS; carrier fees and delivery receipts apart, and what each month costs however little comes. Target: at most 11 USD.',
    rows: [...rows.map((row) => ({ ...row, USD: round(row.USD) })), { what: 'sum', units: '', USD: round(sum) }],
  };
};
