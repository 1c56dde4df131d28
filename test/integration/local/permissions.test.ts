import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalServer } from '../../../infra/local/server.ts';
import { arnOf, lambda, queue, smallStack, table, type SmallStack } from './small-stack.ts';

const index = {
  AttributeDefinitions: [
    { AttributeName: 'id', AttributeType: 'S' },
    { AttributeName: 'due', AttributeType: 'S' },
  ],
  GlobalSecondaryIndexes: [{ IndexName: 'due', KeySchema: [{ AttributeName: 'due', KeyType: 'HASH' }], Projection: { ProjectionType: 'KEYS_ONLY' } }],
};
const things = arnOf('Things');
const resources = {
  ...table('Things', index),
  ...table('Others'),
  ...queue('Spool'),
  Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'changes' } },
  ...lambda('Caller', 'aws-calls', [
    { Action: ['dynamodb:PutItem', 'dynamodb:BatchGetItem'], Resource: things },
    { Action: 'dynamodb:Query', Resource: { 'Fn::Join': ['', [things, '/index/due']] } },
    { Action: 'sqs:SendMessage', Resource: arnOf('Spool') },
    { Action: 'events:PutEvents', Resource: arnOf('Bus') },
    { Action: ['logs:PutLogEvents', 'kms:Decrypt'], Resource: '*' },
  ]),
  ...lambda('Denied', 'aws-calls', [
    { Action: 'dynamodb:*', Resource: '*' },
    { Action: 'dynamodb:DeleteItem', Resource: things, Effect: 'Deny' },
  ]),
  ...lambda('Conditional', 'aws-calls', [
    { Action: 'dynamodb:GetItem', Resource: things, Condition: { 'ForAllValues:StringEquals': { 'dynamodb:LeadingKeys': ['me'] } } },
    { Action: 'dynamodb:PutItem', Resource: things, Condition: { Bool: { 'aws:SecureTransport': 'true' } } },
  ]),
};

let stack: SmallStack;
let server: LocalServer;
beforeAll(async () => {
  stack = await smallStack(resources);
  server = await stack.start();
});
afterAll(() => stack.remove());

const Things = 'Small-Things';
const Others = 'Small-Others';
const put = (TableName: string) => ({ Put: { TableName, Item: { id: { S: 'a' } } } });

describe('a function may do what its role allows, and nothing else', () => {
  it('lets pass what is granted', async () => {
    expect(await server.invoke('Caller', { call: 'PutItem', input: { TableName: Things, Item: { id: { S: 'a' } } } })).toHaveProperty('output');
    const query = { TableName: Things, IndexName: 'due', KeyConditionExpression: 'due = :d', ExpressionAttributeValues: { ':d': { S: 'x' } } };
    expect(await server.invoke('Caller', { call: 'Query', input: query })).toHaveProperty('output');
  });

  it('refuses what is not, in the words of AWS', async () => {
    expect(await server.invoke('Caller', { call: 'DeleteItem', input: { TableName: Things, Key: { id: { S: 'a' } } } })).toEqual({
      error: 'AccessDeniedException',
      message:
        'User: arn:aws:sts::000000000000:assumed-role/Small-CallerRole/Small-Caller is not authorized to perform: dynamodb:DeleteItem on resource: ' +
        'arn:aws:dynamodb:eu-west-1:000000000000:table/Small-Things because no identity-based policy allows the dynamodb:DeleteItem action',
    });
  });

  it('keeps table and index apart', async () => {
    const query = { TableName: Things, KeyConditionExpression: 'id = :i', ExpressionAttributeValues: { ':i': { S: 'x' } } };
    expect(await server.invoke('Caller', { call: 'Query', input: query })).toHaveProperty('error', 'AccessDeniedException');
  });

  it('asks for the permission of every item of a transaction', async () => {
    expect(await server.invoke('Caller', { call: 'TransactWriteItems', input: { TransactItems: [put(Things)] } })).toHaveProperty('output');
    const both = { TransactItems: [put(Things), { Delete: { TableName: Things, Key: { id: { S: 'b' } } } }] };
    expect(await server.invoke('Caller', { call: 'TransactWriteItems', input: both })).toMatchObject({
      error: 'AccessDeniedException',
      message: expect.stringContaining('dynamodb:DeleteItem') as string,
    });
    const elsewhere = { TransactItems: [put(Things), put(Others)] };
    expect(await server.invoke('Caller', { call: 'TransactWriteItems', input: elsewhere })).toHaveProperty('error', 'AccessDeniedException');
  });

  it('asks for every table of a batch', async () => {
    const Keys = [{ id: { S: 'a' } }];
    expect(await server.invoke('Caller', { call: 'BatchGetItem', input: { RequestItems: { [Things]: { Keys } } } })).toHaveProperty('output');
    expect(
      await server.invoke('Caller', { call: 'BatchGetItem', input: { RequestItems: { [Things]: { Keys }, [Others]: { Keys } } } }),
    ).toHaveProperty('error', 'AccessDeniedException');
  });

  it('lets a deny win over any allow', async () => {
    const input = { TableName: Things, Key: { id: { S: 'a' } } };
    expect(await server.invoke('Denied', { call: 'GetItem', input })).toHaveProperty('output');
    expect(await server.invoke('Denied', { call: 'DeleteItem', input })).toMatchObject({
      error: 'AccessDeniedException',
      message: expect.stringContaining('with an explicit deny') as string,
    });
  });

  it('refuses under a condition that it cannot evaluate, and says which', async () => {
    expect(await server.invoke('Conditional', { call: 'GetItem', input: { TableName: Things, Key: { id: { S: 'a' } } } })).toMatchObject({
      error: 'AccessDeniedException',
      message: expect.stringContaining('ForAllValues:StringEquals dynamodb:LeadingKeys') as string,
    });
    expect(await server.invoke('Conditional', { call: 'PutItem', input: { TableName: Things, Item: { id: { S: 'c' } } } })).toHaveProperty('output');
  });

  it('knows a caller by its key, and no others', async () => {
    const { DynamoDBClient, ListTablesCommand } = await import('@aws-sdk/client-dynamodb');
    const as = (accessKeyId: string) =>
      new DynamoDBClient({ endpoint: server.awsEndpoint, region: 'eu-west-1', credentials: { accessKeyId, secretAccessKey: 'x' }, maxAttempts: 1 });
    await expect(as('Nobody').send(new ListTablesCommand({}))).rejects.toMatchObject({ name: 'UnrecognizedClientException' });
    expect((await as('operator').send(new ListTablesCommand({}))).TableNames).toEqual([Others, Things]);
  });
});

describe('what is granted can be held against what was used', () => {
  const ofCaller = (grants: readonly { readonly principal: string; readonly action: string; readonly resource: string }[]) =>
    grants.filter(({ principal }) => principal === 'Caller').map(({ action, resource }) => `${action} ${resource.split(':').at(-1)}`);

  it('lists what was granted, without what has no effect here', () => {
    expect(ofCaller(server.granted())).toEqual([
      'dynamodb:BatchGetItem table/Small-Things',
      'dynamodb:PutItem table/Small-Things',
      'dynamodb:Query table/Small-Things/index/due',
      'events:PutEvents event-bus/changes',
      'sqs:SendMessage Small-Spool',
    ]);
  });

  it('counts a grant as used once it was needed, never by a refused call', async () => {
    const unused = () => ofCaller(server.granted()).filter((grant) => !ofCaller(server.used()).includes(grant));
    expect(unused()).toEqual(['events:PutEvents event-bus/changes', 'sqs:SendMessage Small-Spool']);
    const QueueUrl = server.queues.get('Small-Spool').settings.url;
    await server.invoke('Caller', { call: 'SendMessage', input: { QueueUrl, MessageBody: 'x' } });
    await server.invoke('Caller', {
      call: 'PutEvents',
      input: { Entries: [{ EventBusName: 'changes', Source: 's', DetailType: 't', Detail: '{}' }] },
    });
    expect(unused()).toEqual([]);
  });
});
