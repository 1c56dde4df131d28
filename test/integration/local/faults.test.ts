import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { LocalServer } from '../../../infra/local/server.ts';
import { arnOf, lambda, smallStack, table, type SmallStack } from './small-stack.ts';

const resources = {
  ...table('Things'),
  Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'changes' } },
  ...lambda('Caller', 'aws-calls', [
    { Action: ['dynamodb:PutItem', 'dynamodb:GetItem'], Resource: arnOf('Things') },
    { Action: 'events:PutEvents', Resource: arnOf('Bus') },
  ]),
};
const TableName = 'Small-Things';

let stack: SmallStack;
let server: LocalServer;
beforeAll(async () => {
  stack = await smallStack(resources);
  server = await stack.start();
});
afterEach(() => server.faults.clear());
afterAll(() => stack.remove());

const put = (id: string, attempts = 1) => server.invoke('Caller', { call: 'PutItem', input: { TableName, Item: { id: { S: id } } }, attempts });
const putTwo = (first: string, second: string) =>
  server.invoke('Caller', {
    call: 'TransactWriteItems',
    input: { TransactItems: [first, second].map((id) => ({ Put: { TableName, Item: { id: { S: id } } } })) },
  });
const stored = async (id: string) => (await server.dynamo.send(new GetItemCommand({ TableName, Key: { id: { S: id } } }))).Item !== undefined;

describe('faults on order', () => {
  it('cancels a transaction with a conflict at the item that is named, and stores nothing', async () => {
    server.faults.add({ kind: 'TransactionConflict', items: [1], times: 1 });
    expect(await putTwo('c1', 'c2')).toMatchObject({ error: 'TransactionCanceledException', reasons: ['None', 'TransactionConflict'] });
    expect(await stored('c1')).toBe(false);
    expect(await putTwo('c1', 'c2')).toHaveProperty('output');
  });

  it('names the conflict of a single write as AWS does', async () => {
    server.faults.add({ kind: 'TransactionConflict', times: 1 });
    expect(await put('s1')).toHaveProperty('error', 'TransactionConflictException');
  });

  it('throttles so that the SDK tries again, and counts its hits', async () => {
    const throttle = server.faults.add({ kind: 'throttle', service: 'dynamodb', times: 2 });
    expect(await put('t1', 3)).toHaveProperty('output');
    expect(throttle.hits).toBe(2);
  });

  it('answers 500', async () => {
    server.faults.add({ kind: '500', times: 1 });
    expect(await put('e1')).toMatchObject({ error: 'InternalServerError' });
  });

  it('cuts the connection before anything is done', async () => {
    server.faults.add({ kind: 'cut-before', times: 1 });
    expect(await put('b1')).toHaveProperty('error');
    expect(await stored('b1')).toBe(false);
  });

  it('cuts the connection after the commit: done, and not known to the caller', async () => {
    server.faults.add({ kind: 'cut-after-commit', times: 1 });
    expect(await put('a1')).toHaveProperty('error');
    expect(await stored('a1')).toBe(true);
  });

  it('delays', async () => {
    server.faults.add({ kind: 'delay', ms: 120, times: 1 });
    const start = performance.now();
    await put('d1');
    expect(performance.now() - start).toBeGreaterThan(110);
  });

  it('strikes only the calls that match', async () => {
    const fault = server.faults.add({
      kind: '500',
      operation: 'PutItem',
      function: 'Call',
      match: ({ input }) => JSON.stringify(input).includes('unlucky'),
    });
    expect(await put('lucky')).toHaveProperty('output');
    expect(await put('unlucky')).toHaveProperty('error');
    server.faults.add({ kind: '500', function: 'Other' });
    expect(await put('lucky')).toHaveProperty('output');
    fault.remove();
    expect(await put('unlucky')).toHaveProperty('output');
  });

  it('fails some entries of PutEvents and takes the others', async () => {
    const Entries = ['one', 'two'].map((DetailType) => ({ EventBusName: 'changes', Source: 'test', DetailType, Detail: '{}' }));
    server.faults.add({ kind: 'partial-failure', service: 'events', items: [0], times: 1 });
    expect(await server.invoke('Caller', { call: 'PutEvents', input: { Entries } })).toMatchObject({
      output: { FailedEntryCount: 1, Entries: [{ ErrorCode: 'InternalFailure' }, { EventId: expect.any(String) as string }] },
    });
    expect(server.events.published().map((event) => event['detail-type'])).toEqual(['two']);
  });

  it('does not make up for a missing permission', async () => {
    server.faults.add({ kind: '500' });
    expect(await server.invoke('Caller', { call: 'DeleteItem', input: { TableName, Key: { id: { S: 'x' } } } })).toHaveProperty(
      'error',
      'AccessDeniedException',
    );
  });
});
