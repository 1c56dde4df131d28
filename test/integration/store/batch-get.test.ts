import { type AttributeValue, BatchGetItemCommand, type BatchGetItemCommandInput, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { batchGet, type Requests } from '../../../functions/store/batch-get.ts';
import type { StoreContext } from '../../../functions/store/context.ts';
import { recordSent } from '../../../functions/store/sent-programmes.ts';
import { sendStates } from '../../../functions/store/send-states.ts';
import { countTrips } from '../../../functions/store/trips.ts';
import { type Dynamo, newClient, startDynamo } from '../../support/dynamo.ts';
import { startVendor, type Vendor, type VendorAnswer } from '../../support/vendor.ts';
import { at, controller, newSubject, shop } from './samples.ts';

let dynamo: Dynamo;
let context: StoreContext;
let vendor: Vendor;
let fake: DynamoDBDocumentClient;
beforeAll(async () => {
  dynamo = await startDynamo();
  context = await dynamo.context({ patienceMs: 1_500 });
  vendor = await startVendor(() => ({ status: 200, body: {} }));
  fake = newClient(vendor.url);
});
afterEach(() => {
  vendor.calls.length = 0;
});
afterAll(async () => {
  fake.destroy();
  await vendor.close();
  await dynamo.close();
});

const signal = () => AbortSignal.timeout(10_000);
const plainly = (client: DynamoDBDocumentClient, RequestItems: Requests) => batchGet({ client }, RequestItems, signal());
const bySdk = (client: DynamoDBDocumentClient, RequestItems: Requests) =>
  client.send(new BatchGetItemCommand({ RequestItems }), { abortSignal: signal() });
const ways = [
  ['the SDK’s own way', bySdk],
  ['without its descriptions', plainly],
] as const;

/** What a request came to, but for what names the one request. */
const outcome = async (request: Promise<object>): Promise<unknown> => {
  try {
    return { ...(await request), $metadata: undefined };
  } catch (error) {
    const said = error as Error & { readonly $metadata?: { readonly httpStatusCode?: number; readonly attempts?: number } };
    const { httpStatusCode, attempts } = said.$metadata ?? {};
    const known = { kind: said.constructor.name, name: said.name, message: said.message, $metadata: { httpStatusCode, attempts } };
    return { ...Object.fromEntries(Object.entries(said)), ...known };
  }
};
const bothOutcomes = async (client: DynamoDBDocumentClient, requests: Requests): Promise<readonly unknown[]> => {
  const outcomes: unknown[] = [];
  for (const [, way] of ways) outcomes.push(await outcome(way(client, requests)));
  return outcomes;
};

const values: Readonly<Record<string, AttributeValue>> = {
  text: { S: 'Oui aux offres “par SMS”, 100 % \\ \n \u2028 😀' },
  empty: { S: '' },
  number: { N: '3.5' },
  large: { N: '12345678901234567890123456789' },
  yes: { BOOL: true },
  no: { BOOL: false },
  nothing: { NULL: true },
  list: { L: [{ S: 'a' }, { N: '1' }, { L: [] }, { M: {} }] },
  map: { M: { at: { S: '2026-02-01T10:00:00.000Z' }, S: { S: 'named like a type' }, deep: { M: { L: { L: [{ BOOL: false }] } } } } },
  words: { SS: ['a', 'b'] },
  numbers: { NS: ['1', '2'] },
};
const stored = async (): Promise<string> => {
  const subject = newSubject();
  await dynamo.client.send(new PutItemCommand({ TableName: context.tables.suppressions, Item: { subject: { S: subject }, ...values } }));
  return subject;
};
const keysOf = (...subjects: readonly string[]) => ({ Keys: subjects.map((subject) => ({ subject: { S: subject } })), ConsistentRead: true });
const sentKeysOf = (...subjects: readonly string[]) => ({ Keys: subjects.map((subject) => ({ subject: { S: subject }, item: { S: 'sent#é"' } })) });

describe('items read without the SDK’s descriptions', () => {
  it('are what the SDK gives, whatever their values are', async () => {
    const subject = await stored();
    const { suppressions, messages } = context.tables;
    const [sdk, plain] = await bothOutcomes(dynamo.client, { [suppressions]: keysOf(subject, newSubject()), [messages]: sentKeysOf(newSubject()) });
    expect(plain).toEqual(sdk);
    expect(plain).toMatchObject({ Responses: { [suppressions]: [{ subject: { S: subject }, ...values }], [messages]: [] }, UnprocessedKeys: {} });
  });

  it('have bytes in base64, which is all that differs, and the SDK’s own way stays as it was', async () => {
    const subject = newSubject();
    const { suppressions } = context.tables;
    await dynamo.client.send(new PutItemCommand({ TableName: suppressions, Item: { subject: { S: subject }, bytes: { B: Buffer.from('abc') } } }));
    const plain = await plainly(dynamo.client, { [suppressions]: keysOf(subject) });
    const sdk = await bySdk(dynamo.client, { [suppressions]: keysOf(subject) });
    expect(plain.Responses?.[suppressions]?.[0]?.['bytes']).toEqual({ B: 'YWJj' });
    expect(Buffer.from(sdk.Responses?.[suppressions]?.[0]?.['bytes']?.B ?? []).toString()).toBe('abc');
  });

  it('are none where nothing is stored', async () => {
    const [sdk, plain] = await bothOutcomes(dynamo.client, { [context.tables.suppressions]: keysOf(newSubject()) });
    expect(plain).toEqual(sdk);
    expect(plain).toMatchObject({ Responses: { [context.tables.suppressions]: [] } });
  });

  it('come with the capacity that they took, where that is asked for', async () => {
    const client = newClient(dynamo.endpoint);
    const asked: BatchGetItemCommandInput['ReturnConsumedCapacity'] = 'TOTAL';
    client.middlewareStack.add((next) => (args) => next({ ...args, input: { ...args.input, ReturnConsumedCapacity: asked } }), {
      step: 'initialize',
    });
    const [sdk, plain] = await bothOutcomes(client, { [context.tables.suppressions]: keysOf(newSubject()) });
    expect(plain).toEqual(sdk);
    expect(plain).toMatchObject({ ConsumedCapacity: [{ CapacityUnits: 1 }] });
    client.destroy();
  });

  it('are asked for by the same request', async () => {
    const requests = { people: keysOf('one', 'tw"o', '\\ \u2028 é 😀'), sends: sentKeysOf('one') };
    await bothOutcomes(fake, requests);
    const [sdk, plain] = vendor.calls;
    expect(JSON.parse(plain?.body ?? '')).toEqual(JSON.parse(sdk?.body ?? '-'));
    expect(JSON.parse(plain?.body ?? '')).toEqual({ RequestItems: requests });
    const told = ['content-type', 'content-length', 'x-amz-target', 'host', 'user-agent'];
    for (const header of told) expect(plain?.headers[header]).toBe(sdk?.headers[header]);
    expect(plain?.headers['authorization']).toContain('Signature=');
  });
});

describe('an error that is met without the SDK’s descriptions', () => {
  const dynamoError = (name: string, status = 400): VendorAnswer => ({
    status,
    body: { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'as DynamoDB says it' },
  });

  it.each([
    ['a table that is not there', (): Requests => ({ nowhere: keysOf('one') }), 'ResourceNotFoundException'],
    ['a key twice', (): Requests => ({ [context.tables.suppressions]: keysOf('one', 'one') }), 'ValidationException'],
    ['an empty key', (): Requests => ({ [context.tables.suppressions]: keysOf('') }), 'ValidationException'],
    ['no keys', (): Requests => ({ [context.tables.suppressions]: keysOf() }), 'ValidationException'],
  ])('is the SDK’s for %s', async (_, requests, name) => {
    const [sdk, plain] = await bothOutcomes(dynamo.client, requests());
    expect(plain).toEqual(sdk);
    expect(plain).toMatchObject({ name, $fault: 'client' });
  });

  it.each([
    ['throttling', dynamoError('ProvisionedThroughputExceededException'), 2],
    ['throttling of the account', dynamoError('RequestLimitExceeded'), 2],
    ['a fault of the service', dynamoError('InternalServerError', 500), 2],
    ['a service that says nothing known', { status: 503, body: {} }, 2],
    ['a refusal', dynamoError('AccessDeniedException'), 1],
  ])('is tried as often, and is the same, for %s', async (_, answer, tries) => {
    vendor.answer = () => answer;
    const outcomes = [];
    for (const [, way] of ways) {
      outcomes.push(await outcome(way(fake, { people: keysOf('one') })));
      expect(vendor.calls.splice(0)).toHaveLength(tries);
    }
    expect(outcomes[1]).toEqual(outcomes[0]);
  });

  it('of a connection that breaks is the same', async () => {
    const nobody = newClient('http://127.0.0.1:9');
    const [sdk, plain] = await bothOutcomes(nobody, { people: keysOf('one') });
    expect(plain).toEqual(sdk);
    expect(plain).toMatchObject({ code: 'ECONNREFUSED' });
    nobody.destroy();
  });

  it('ends at the caller’s signal', async () => {
    vendor.answer = () => ({ status: 200, body: {}, afterMs: 2_000 });
    await expect(batchGet({ client: fake }, { people: keysOf('one') }, AbortSignal.timeout(50))).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('what is read of fifty people', () => {
  const programme = { id: shop, controller, name: 'Colza', kind: 'marketing', country: 'FR', languages: ['fr'], keywords: {} } as const;
  const asked = z.object({ RequestItems: z.record(z.string(), z.object({ Keys: z.array(z.unknown()) })) });

  it('comes whole when DynamoDB puts off a part of it', async () => {
    const subjects = Array.from({ length: 4 }, newSubject);
    for (const subject of subjects) await recordSent(context, subject, programme, at(0));
    const client = newClient(dynamo.endpoint);
    const trips = countTrips(client);
    // The engine answers one key of each table at a time; the rest is put off.
    client.middlewareStack.add(
      (next) => async (args) => {
        const given = asked.parse(args.input).RequestItems;
        const take = (from: number, to?: number) =>
          Object.fromEntries(
            Object.entries(given)
              .map(([table, { Keys, ...rest }]) => [table, { ...rest, Keys: Keys.slice(from, to), ConsistentRead: true }] as const)
              .filter(([, { Keys }]) => Keys.length > 0),
          );
        const result = await next(Object.assign(args, { input: { RequestItems: take(0, 1) } }));
        return { ...result, output: Object.assign(result.output, { UnprocessedKeys: take(1) }) };
      },
      { step: 'initialize' },
    );
    const known = await sendStates({ ...context, client }).read(subjects.map((subject) => ({ subject, sendsOf: programme })));
    expect(known.map(({ sent }) => sent)).toEqual(subjects.map(() => [at(0)]));
    expect(trips.total()).toBe(4);
    client.destroy();
  });

  it.each([
    ['throttled', 'ProvisionedThroughputExceededException', 400],
    ['failed', 'InternalServerError', 500],
  ])('is asked for again when DynamoDB %s', async (_, name, status) => {
    const answers = [1, 2, 3].map(() => ({ status, body: { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: 'of a key' } }));
    vendor.answer = () => answers.pop() ?? { status: 200, body: { Responses: {}, UnprocessedKeys: {} } };
    const states = sendStates({ ...context, client: fake, patienceMs: 10_000 });
    expect(await states.read([{ subject: newSubject() }])).toEqual([{ image: undefined, sent: [] }]);
    expect(vendor.calls).toHaveLength(4);
  });

  it('is not to be had where DynamoDB refuses, and is told at once by the name of the fault', async () => {
    vendor.answer = () => ({ status: 400, body: { __type: 'com.amazonaws.dynamodb.v20120810#AccessDeniedException', message: 'of a key' } });
    const states = sendStates({ ...context, client: fake });
    await expect(states.read([{ subject: newSubject() }])).rejects.toMatchObject({ name: 'StoreUnavailable', message: 'AccessDeniedException' });
    expect(vendor.calls).toHaveLength(1);
  });
});
