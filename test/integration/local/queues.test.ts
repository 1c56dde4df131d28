import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageBatchCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  PurgeQueueCommand,
  ReceiveMessageCommand,
  SendMessageBatchCommand,
  SendMessageCommand,
  SQSClient,
  type Message,
} from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LocalServer } from '../../../infra/local/server.ts';
import { arnOf, queue, smallStack, type SmallStack } from './small-stack.ts';

const resources = {
  ...queue('Letters'),
  ...queue('Main', { VisibilityTimeout: 1, RedrivePolicy: { deadLetterTargetArn: arnOf('Letters'), maxReceiveCount: 2 } }),
  ...queue('Slow', { DelaySeconds: 900, MaximumMessageSize: 2048, MessageRetentionPeriod: 60 }),
};

let stack: SmallStack;
let server: LocalServer;
let sqs: SQSClient;
let skippedMs = 0;
const connect = () =>
  new SQSClient({
    endpoint: server.awsEndpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'operator', secretAccessKey: 'x' },
    maxAttempts: 1,
  });
const start = async () => {
  server = await stack.start({ now: () => Date.now() + skippedMs });
  sqs = connect();
};
beforeAll(async () => {
  stack = await smallStack(resources);
  await start();
});
beforeEach(async () => {
  for (const id of ['Letters', 'Main', 'Slow']) await sqs.send(new PurgeQueueCommand({ QueueUrl: urlOf(id) }));
});
afterAll(() => stack.remove());

const urlOf = (id: string) => server.queues.get(`Small-${id}`).settings.url;
const send = (MessageBody: string, id = 'Main') => sqs.send(new SendMessageCommand({ QueueUrl: urlOf(id), MessageBody }));
const receive = async (id = 'Main', options: object = {}): Promise<readonly Message[]> =>
  (await sqs.send(new ReceiveMessageCommand({ QueueUrl: urlOf(id), MaxNumberOfMessages: 10, ...options }))).Messages ?? [];
const bodies = (messages: readonly Message[]) => messages.map(({ Body }) => Body);

describe('a queue, asked by the SDK', () => {
  it('gives back what was sent, with its attributes, and only those asked for', async () => {
    const MessageAttributes = { kind: { DataType: 'String', StringValue: 'v' } };
    const { MessageId } = await sqs.send(new SendMessageCommand({ QueueUrl: urlOf('Main'), MessageBody: '{"a":"STÓP 😀"}', MessageAttributes }));
    const [message] = await receive('Main', { MessageAttributeNames: ['All'], MessageSystemAttributeNames: ['ApproximateReceiveCount'] });
    expect(message).toMatchObject({ MessageId, Body: '{"a":"STÓP 😀"}', Attributes: { ApproximateReceiveCount: '1' }, MessageAttributes });
    expect(message?.Attributes).not.toHaveProperty('SentTimestamp');
  });

  it('hides what is being worked on, and brings it back when its time is over', async () => {
    await send('x');
    expect(bodies(await receive())).toEqual(['x']);
    expect(await receive()).toEqual([]);
    skippedMs += 1001;
    const [again] = await receive('Main', { MessageSystemAttributeNames: ['All'] });
    expect(again?.Attributes).toMatchObject({ ApproximateReceiveCount: '2' });
  });

  it('forgets what is deleted, and minds no second time', async () => {
    await send('x');
    const [message] = await receive();
    const gone = new DeleteMessageCommand({ QueueUrl: urlOf('Main'), ReceiptHandle: message?.ReceiptHandle });
    await sqs.send(gone);
    await sqs.send(gone);
    skippedMs += 1001;
    expect(await receive()).toEqual([]);
  });

  it('does not delete by the handle of an earlier receive', async () => {
    await send('x');
    const [first] = await receive();
    skippedMs += 1001;
    await receive();
    await sqs.send(new DeleteMessageCommand({ QueueUrl: urlOf('Main'), ReceiptHandle: first?.ReceiptHandle }));
    expect(server.queues.get('Small-Main').peek()).toHaveLength(1);
  });

  it('moves what came back too often to the dead letters', async () => {
    await send('poison');
    for (const _ of [1, 2]) {
      expect(bodies(await receive())).toEqual(['poison']);
      skippedMs += 1001;
    }
    expect(await receive()).toEqual([]);
    expect(bodies(await receive('Letters'))).toEqual(['poison']);
  });

  it('changes how long a message stays hidden', async () => {
    await send('x');
    const [message] = await receive();
    await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl: urlOf('Main'), ReceiptHandle: message?.ReceiptHandle, VisibilityTimeout: 0 }));
    expect(bodies(await receive())).toEqual(['x']);
  });

  it('delays, by the queue or by the message', async () => {
    await send('later', 'Slow');
    await sqs.send(new SendMessageCommand({ QueueUrl: urlOf('Slow'), MessageBody: 'now', DelaySeconds: 0 }));
    expect(bodies(await receive('Slow'))).toEqual(['now']);
  });

  it('forgets what is older than it keeps', async () => {
    await sqs.send(new SendMessageCommand({ QueueUrl: urlOf('Slow'), MessageBody: 'old', DelaySeconds: 0 }));
    skippedMs += 60_001;
    expect(await receive('Slow')).toEqual([]);
  });

  it('waits for a message as long as it is asked to, and not longer', async () => {
    const before = performance.now();
    expect(await receive('Main', { WaitTimeSeconds: 1 })).toEqual([]);
    expect(performance.now() - before).toBeGreaterThan(900);
    const waiting = receive('Main', { WaitTimeSeconds: 5 });
    await send('there');
    expect(bodies(await waiting)).toEqual(['there']);
  });

  it('takes batches entry by entry', async () => {
    const entries = [
      { Id: 'a', MessageBody: 'a', DelaySeconds: 0 },
      { Id: 'b', MessageBody: 'b'.repeat(3000), DelaySeconds: 0 },
    ];
    const { Successful, Failed } = await sqs.send(new SendMessageBatchCommand({ QueueUrl: urlOf('Slow'), Entries: entries }));
    expect([Successful?.map(({ Id }) => Id), Failed?.map(({ Id, Code }) => [Id, Code])]).toEqual([['a'], [['b', 'InvalidParameterValue']]]);
    const [message] = await receive('Slow');
    const { Successful: deleted } = await sqs.send(
      new DeleteMessageBatchCommand({ QueueUrl: urlOf('Slow'), Entries: [{ Id: '1', ReceiptHandle: message?.ReceiptHandle }] }),
    );
    expect(deleted).toEqual([{ Id: '1' }]);
  });

  it.each([
    ['an unknown queue', () => sqs.send(new SendMessageCommand({ QueueUrl: `${urlOf('Main')}x`, MessageBody: 'x' })), 'QueueDoesNotExist'],
    ['too large a body', () => send('x'.repeat(2049), 'Slow'), 'InvalidParameterValue'],
    ['an empty body', () => send(''), 'MissingParameter'],
    ['a handle that is none', () => sqs.send(new DeleteMessageCommand({ QueueUrl: urlOf('Main'), ReceiptHandle: 'none' })), 'ReceiptHandleIsInvalid'],
    ['eleven at a time', () => receive('Main', { MaxNumberOfMessages: 11 }), 'InvalidParameterValue'],
    ['an empty batch', () => sqs.send(new SendMessageBatchCommand({ QueueUrl: urlOf('Main'), Entries: [] })), 'EmptyBatchRequest'],
  ])('refuses %s', async (_, act, name) => {
    await expect(act()).rejects.toMatchObject({ name: expect.stringContaining(name) as string });
  });

  it('tells its address and its attributes', async () => {
    await send('x');
    await send('y');
    await receive('Main', { MaxNumberOfMessages: 1 });
    expect((await sqs.send(new GetQueueUrlCommand({ QueueName: 'Small-Main' }))).QueueUrl).toBe(urlOf('Main'));
    const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: urlOf('Main'), AttributeNames: ['All'] }));
    expect(Attributes).toMatchObject({
      QueueArn: 'arn:aws:sqs:eu-west-1:000000000000:Small-Main',
      ApproximateNumberOfMessages: '1',
      ApproximateNumberOfMessagesNotVisible: '1',
      VisibilityTimeout: '1',
    });
  });

  it('keeps its messages over a restart, those being worked on too', async () => {
    await send('waiting');
    await send('hidden');
    await receive('Main', { MaxNumberOfMessages: 1 });
    await server.close();
    expect(readFileSync(path.join(stack.folder, 'data', 'state.sqlite')).length).toBeGreaterThan(0);
    await start();
    skippedMs += 1001;
    expect(new Set(bodies(await receive()))).toEqual(new Set(['hidden', 'waiting']));
  });
});
