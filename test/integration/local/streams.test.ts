import { DeleteItemCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalServer } from '../../../infra/local/server.ts';
import { allGot, consumer, got, tries, write } from './consumed.ts';
import { arnOf, eventually, queue, smallStack, streamActions, table, type Resources, type SmallStack } from './small-stack.ts';

const mapping = (functionId: string, tableId: string, properties: object = {}): Resources => ({
  [`${functionId}Mapping`]: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: { FunctionName: { Ref: functionId }, EventSourceArn: arnOf(tableId, 'StreamArn'), StartingPosition: 'TRIM_HORIZON', ...properties },
  },
});
const mayRead = (tableId: string) => ({ Action: streamActions, Resource: arnOf(tableId, 'StreamArn') });
const maySend = { Action: 'sqs:SendMessage', Resource: arnOf('Letters') };
const onFailure = { DestinationConfig: { OnFailure: { Destination: arnOf('Letters') } }, MaximumRetryAttempts: 2 };
const newOwed = JSON.stringify({ eventName: ['INSERT'], dynamodb: { NewImage: { owed: { S: [{ exists: true }] } } } });
const notDeleted = JSON.stringify({ eventName: [{ 'anything-but': 'REMOVE' }], dynamodb: { Keys: { id: { S: [{ prefix: 'f-' }] } } } });

const resources = {
  ...table('Notes', { StreamSpecification: undefined, TimeToLiveSpecification: undefined }),
  ...queue('Letters'),
  ...table('Plain'),
  ...consumer('Plainly', [mayRead('Plain'), maySend]),
  ...mapping('Plainly', 'Plain', { ...onFailure, BisectBatchOnFunctionError: true, BatchSize: 10 }),
  ...table('Reported'),
  ...consumer('Reporting', [mayRead('Reported'), maySend], { reports: true }),
  ...mapping('Reporting', 'Reported', { ...onFailure, FunctionResponseTypes: ['ReportBatchItemFailures'], ParallelizationFactor: 4 }),
  ...table('Filtered'),
  ...consumer('Filtering', [mayRead('Filtered')]),
  ...mapping('Filtering', 'Filtered', { FilterCriteria: { Filters: [{ Pattern: newOwed }, { Pattern: notDeleted }] } }),
};

let stack: SmallStack;
let server: LocalServer;
beforeAll(async () => {
  stack = await smallStack(JSON.parse(JSON.stringify(resources)) as Resources);
  server = await stack.start();
});
afterAll(() => stack.remove());

const letters = () =>
  server.queues
    .get('Small-Letters')
    .peek()
    .map(({ body }) => JSON.parse(body) as { requestContext: object; DDBStreamBatchInfo: object });

describe('a stream', () => {
  it('hands on each record as Lambda does', async () => {
    await write(server, 'Small-Plain', 'p-1', { text: 'é' });
    expect(await got(server, 'p-1')).toEqual({
      eventID: expect.any(String) as string,
      eventName: 'INSERT',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'eu-west-1',
      eventSourceARN: 'arn:aws:dynamodb:eu-west-1:000000000000:table/Small-Plain/stream/local',
      dynamodb: {
        ApproximateCreationDateTime: expect.any(Number) as number,
        Keys: { id: { S: 'p-1' } },
        NewImage: { id: { S: 'p-1' }, text: { S: 'é' } },
        SequenceNumber: expect.any(String) as string,
        SizeBytes: expect.any(Number) as number,
        StreamViewType: 'NEW_AND_OLD_IMAGES',
      },
    });
  });

  it('hands on what a filter lets pass, and nothing else', async () => {
    await write(server, 'Small-Filtered', 'not-owed');
    await write(server, 'Small-Filtered', 'owed', { owed: 'yes' });
    await write(server, 'Small-Filtered', 'f-1');
    await write(server, 'Small-Filtered', 'f-1', { changed: 'yes' });
    await server.dynamo.send(new DeleteItemCommand({ TableName: 'Small-Filtered', Key: { id: { S: 'f-1' } } }));
    await write(server, 'Small-Filtered', 'last', { owed: 'yes' });
    await got(server, 'last');
    expect(await tries(server, 'not-owed')).toBe(0);
    expect(await tries(server, 'owed')).toBe(1);
    expect(await tries(server, 'f-1')).toBe(2);
  });

  it('tries again what failed for a while', async () => {
    await write(server, 'Small-Plain', 'r-1', { fails: '2' });
    await got(server, 'r-1');
    expect(await tries(server, 'r-1')).toBe(3);
  });

  it('halves a batch until the bad record is alone, and gives up on that one only', async () => {
    const ids = Array.from({ length: 8 }, (_, n) => `b-${n}`);
    await Promise.all(ids.map((id) => write(server, 'Small-Plain', id, id === 'b-5' ? { fails: 'always' } : {})));
    for (const id of ids) if (id !== 'b-5') await got(server, id);
    const [letter] = await eventually(() => (letters().length > 0 ? letters() : undefined), 'the dead letter');
    expect(letter).toMatchObject({
      requestContext: {
        functionArn: 'arn:aws:lambda:eu-west-1:000000000000:function:Small-Plainly',
        condition: 'RetryAttemptsExhausted',
        approximateInvokeCount: 3,
      },
      DDBStreamBatchInfo: { batchSize: 1, streamArn: 'arn:aws:dynamodb:eu-west-1:000000000000:table/Small-Plain/stream/local' },
    });
    server.queues.get('Small-Letters').purge();
  });

  it('goes on from the record that was reported as failed', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((id) => write(server, 'Small-Reported', `i-${id}`, id === 'b' ? { fails: '1' } : {})));
    for (const id of ['a', 'b', 'c', 'd']) await got(server, `i-${id}`);
    expect(await tries(server, 'i-b')).toBe(2);
  });

  it('keeps other items going while one is stuck', async () => {
    await write(server, 'Small-Reported', 'stuck', { fails: 'always' });
    await Promise.all(Array.from({ length: 12 }, (_, n) => write(server, 'Small-Reported', `free-${n}`)));
    const free = () => allGot(server).then((ids) => (ids.filter((id) => id.startsWith('free-')).length >= 8 ? ids : undefined));
    await eventually(free, 'most of the others');
    await eventually(() => (letters().length > 0 ? letters() : undefined), 'the dead letter');
  });

  it('is read in the name of the function, which needs the permissions for it', () => {
    const used = server
      .used()
      .filter(({ principal }) => principal === 'Plainly')
      .map(({ action }) => action);
    expect(used).toEqual(expect.arrayContaining([...streamActions, 'sqs:SendMessage']));
  });
});

describe('over a restart', () => {
  it('goes on where it was: nothing is skipped, and what was done with is not handed over again', async () => {
    await write(server, 'Small-Plain', 'before');
    await got(server, 'before');
    await server.close();

    // As if the machine had stopped between a write and its delivery.
    server = await stack.start({ synthesize: () => ({ template: { Resources: withoutMappings }, stackName: 'Small', assets: stack.folder }) });
    await write(server, 'Small-Plain', 'while-away');
    await server.close();

    server = await stack.start();
    await got(server, 'while-away');
    await write(server, 'Small-Plain', 'after');
    await got(server, 'after');
    expect(await tries(server, 'before')).toBe(1);
    expect(await tries(server, 'while-away')).toBe(1);
  });
});
const withoutMappings = Object.fromEntries(
  Object.entries(JSON.parse(JSON.stringify(resources)) as Resources).filter(([id]) => !id.endsWith('Mapping')),
);

describe('a mapping that begins at the latest record', () => {
  it('leaves out what was there before it, but nothing after its first start', async () => {
    const latest = { ...withoutMappings, ...mapping('Filtering', 'Filtered', { StartingPosition: 'LATEST' }) };
    const other = await smallStack(latest);
    const only = (template: Resources) => ({
      synthesize: () => ({ template: { Resources: { ...template } }, stackName: 'Small', assets: other.folder }),
    });
    let running = await other.start(only(withoutMappings));
    await write(running, 'Small-Filtered', 'old');
    await running.close();
    running = await other.start();
    await running.close();
    running = await other.start(only(withoutMappings));
    await write(running, 'Small-Filtered', 'between');
    await running.close();
    running = await other.start();
    await got(running, 'between');
    expect(await allGot(running)).toEqual(['between']);
    await other.remove();
  });
});

describe('a mapping that Lambda would refuse is refused at start', () => {
  it('because the function may not read the stream', async () => {
    const other = await smallStack({ ...withoutMappings, ...consumer('Plainly', []), ...mapping('Plainly', 'Plain') });
    await expect(other.start()).rejects.toThrow('not authorized to perform: dynamodb:DescribeStream');
    await other.remove();
  });

  it('because it may not write to its dead letters', async () => {
    const other = await smallStack({ ...withoutMappings, ...consumer('Plainly', [mayRead('Plain')]), ...mapping('Plainly', 'Plain', onFailure) });
    await expect(other.start()).rejects.toThrow('not authorized to perform: sqs:SendMessage');
    await other.remove();
  });

  it('because the local runner does not know its filter', async () => {
    const Pattern = JSON.stringify({ dynamodb: { Keys: { id: { S: [{ wildcard: 'a*' }] } } } });
    const other = await smallStack({ ...withoutMappings, ...mapping('Plainly', 'Plain', { FilterCriteria: { Filters: [{ Pattern }] } }) });
    await expect(other.start()).rejects.toThrow('the local runner does not know {"wildcard":"a*"}');
    await other.remove();
  });
});
