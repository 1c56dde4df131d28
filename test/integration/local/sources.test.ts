import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Queue } from '../../../infra/local/aws/queue.ts';
import { rateOf } from '../../../infra/local/events/schedules.ts';
import type { LocalServer } from '../../../infra/local/server.ts';
import { openState } from '../../../infra/local/state.ts';
import { consumer, got, tries } from './consumed.ts';
import { arnOf, eventually, policyOf, queue, smallStack, table, type Resources, type SmallStack } from './small-stack.ts';

const mayTake = (id: string) => ({ Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'], Resource: arnOf(id) });
const letters = { Action: 'sqs:SendMessage', Resource: arnOf('Letters') };
const mapping = (functionId: string, queueId: string, properties: object = {}): Resources => ({
  [`${functionId}Mapping`]: {
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: { FunctionName: { Ref: functionId }, EventSourceArn: arnOf(queueId), ...properties },
  },
});
const invokable = (functionId: string, service: string, source: string): Resources => ({
  [`${functionId}From${source}`]: {
    Type: 'AWS::Lambda::Permission',
    Properties: { Action: 'lambda:InvokeFunction', FunctionName: arnOf(functionId), Principal: service, SourceArn: { Ref: source } },
  },
});

const resources: Resources = {
  ...table('Notes', { StreamSpecification: undefined }),
  ...queue('Letters'),
  ...queue('Spool', { VisibilityTimeout: 1, RedrivePolicy: { deadLetterTargetArn: arnOf('Letters'), maxReceiveCount: 2 } }),
  ...consumer('Spooled', [mayTake('Spool')], { reports: true }),
  ...mapping('Spooled', 'Spool', {
    FunctionResponseTypes: ['ReportBatchItemFailures'],
    FilterCriteria: { Filters: [{ Pattern: '{"body":{"id":[{"anything-but":"ignored"}]}}' }] },
  }),
  Inbound: { Type: 'AWS::SNS::Topic', Properties: {} },
  ...consumer('Subscribed', [letters], { DeadLetterConfig: { TargetArn: arnOf('Letters') } }),
  Subscription: { Type: 'AWS::SNS::Subscription', Properties: { Protocol: 'lambda', TopicArn: { Ref: 'Inbound' }, Endpoint: arnOf('Subscribed') } },
  ...invokable('Subscribed', 'sns.amazonaws.com', 'Inbound'),
  ...consumer('Described', [letters]),
  DescribedRules: {
    Type: 'AWS::Lambda::EventInvokeConfig',
    Properties: {
      FunctionName: { Ref: 'Described' },
      Qualifier: '$LATEST',
      MaximumRetryAttempts: 0,
      DestinationConfig: { OnFailure: { Destination: arnOf('Letters') } },
    },
  },
  Second: { Type: 'AWS::SNS::Topic', Properties: {} },
  SecondSubscription: {
    Type: 'AWS::SNS::Subscription',
    Properties: { Protocol: 'lambda', TopicArn: { Ref: 'Second' }, Endpoint: arnOf('Described') },
  },
  ...invokable('Described', 'sns.amazonaws.com', 'Second'),
  ...consumer('Scheduled', []),
  SchedulerRole: {
    Type: 'AWS::IAM::Role',
    Properties: { Policies: [{ PolicyName: 'own', PolicyDocument: policyOf([{ Action: 'lambda:InvokeFunction', Resource: arnOf('Scheduled') }]) }] },
  },
  EveryMinute: {
    Type: 'AWS::Scheduler::Schedule',
    Properties: {
      ScheduleExpression: 'rate(1 minute)',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: { Arn: arnOf('Scheduled'), RoleArn: arnOf('SchedulerRole') },
    },
  },
};

let stack: SmallStack;
let server: LocalServer;
beforeAll(async () => {
  stack = await smallStack(JSON.parse(JSON.stringify(resources)) as Resources);
  server = await stack.start();
});
afterAll(() => stack.remove());

const send = (letter: object) => server.queues.get('Small-Spool').send(JSON.stringify(letter));

describe('a queue that feeds a function', () => {
  it('hands on a message as Lambda does, and forgets it', async () => {
    const id = server.queues.get('Small-Spool').send('{"id":"q-1"}', { attributes: { kind: { DataType: 'String', StringValue: 'v' } } });
    expect(await got(server, 'q-1')).toMatchObject({
      messageId: id,
      body: '{"id":"q-1"}',
      attributes: { ApproximateReceiveCount: '1', SenderId: 'local' },
      messageAttributes: { kind: { dataType: 'String', stringValue: 'v' } },
      md5OfBody: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:eu-west-1:000000000000:Small-Spool',
      awsRegion: 'eu-west-1',
    });
    await eventually(() => (server.queues.get('Small-Spool').peek().length === 0 ? true : undefined), 'the deletion');
  });

  it('gives again only the messages that failed', async () => {
    send({ id: 'q-good' });
    send({ id: 'q-bad', fails: '1' });
    await got(server, 'q-bad');
    expect([await tries(server, 'q-good'), await tries(server, 'q-bad')]).toEqual([1, 2]);
  });

  it('ends with what keeps failing among the dead letters', async () => {
    send({ id: 'q-poison', fails: 'always' });
    const [letter] = await eventually(() => some(server.queues.get('Small-Letters').peek()), 'the dead letter');
    expect(JSON.parse(letter?.body ?? '')).toEqual({ id: 'q-poison', fails: 'always' });
    server.queues.get('Small-Letters').purge();
  });

  it('drops what its filter does not let pass', async () => {
    send({ id: 'ignored' });
    await eventually(() => (server.queues.get('Small-Spool').peek().length === 0 ? true : undefined), 'the deletion');
    expect(await tries(server, 'ignored')).toBe(0);
  });
});
const some = <Item>(items: readonly Item[]): readonly Item[] | undefined => (items.length > 0 ? items : undefined);

describe('a topic', () => {
  it('hands a message to its function in the form of SNS', async () => {
    const id = server.publish('Inbound', '{"id":"t-1"}');
    expect(await got(server, 't-1')).toMatchObject({
      EventSource: 'aws:sns',
      EventVersion: '1.0',
      EventSubscriptionArn: 'arn:aws:sns:eu-west-1:000000000000:Small-Inbound:Subscription',
      Sns: {
        Type: 'Notification',
        MessageId: id,
        TopicArn: 'arn:aws:sns:eu-west-1:000000000000:Small-Inbound',
        Subject: null,
        Message: '{"id":"t-1"}',
        MessageAttributes: {},
      },
    });
  });

  it('is found by its ARN, and not by another name', () => {
    expect(server.publish('arn:aws:sns:eu-west-1:000000000000:Small-Inbound', '{"id":"t-2"}')).toMatch(/^[0-9a-f-]{36}$/);
    expect(() => server.publish('Other', '')).toThrow('Other is no topic of this template: Inbound, Second');
  });

  it('tries a failing function twice more', async () => {
    server.publish('Inbound', '{"id":"t-later","fails":"2"}');
    await got(server, 't-later');
    expect(await tries(server, 't-later')).toBe(3);
  });

  it('then leaves the event to the dead letters of the function', async () => {
    server.publish('Inbound', '{"id":"t-poison","fails":"always"}');
    const [letter] = await eventually(() => some(server.queues.get('Small-Letters').peek()), 'the dead letter');
    expect(letter?.body).toContain('t-poison');
    expect(await tries(server, 't-poison')).toBe(3);
    server.queues.get('Small-Letters').purge();
  });
});

describe('a function with a destination for what fails', () => {
  it('is tried as often as it says, and the destination is told why', async () => {
    server.publish('Second', '{"id":"d-poison","fails":"always"}');
    const [letter] = await eventually(() => some(server.queues.get('Small-Letters').peek()), 'the letter');
    expect(JSON.parse(letter?.body ?? '')).toMatchObject({
      requestContext: { condition: 'RetriesExhausted', approximateInvokeCount: 1 },
      requestPayload: { Records: [{ EventSource: 'aws:sns' }] },
      responsePayload: { errorType: 'Error', errorMessage: 'cannot handle one of 1' },
    });
    server.queues.get('Small-Letters').purge();
  });
});

describe('a schedule', () => {
  it('runs at once, with the permission of its role', async () => {
    expect(await got(server, 'event')).toMatchObject({ 'detail-type': 'Scheduled Event', source: 'aws.scheduler' });
    expect(server.used()).toContainEqual({
      principal: 'SchedulerRole',
      action: 'lambda:InvokeFunction',
      resource: 'arn:aws:lambda:eu-west-1:000000000000:function:Small-Scheduled',
    });
  });

  it.each([
    ['rate(1 minute)', 60_000],
    ['rate(5 minutes)', 300_000],
    ['rate(2 hours)', 7_200_000],
    ['rate(1 day)', 86_400_000],
  ])('knows %s', (expression, ms) => {
    expect(rateOf(expression)).toBe(ms);
  });

  it.each(['cron(0 12 * * ? *)', 'rate(0 minutes)', 'at(2026-01-01T00:00:00)'])('refuses %s', (expression) => {
    expect(() => rateOf(expression)).toThrow('does not know the schedule');
  });

  it('is refused where its role may not invoke the function', async () => {
    const other = await smallStack({ ...resources, SchedulerRole: { Type: 'AWS::IAM::Role', Properties: {} } });
    await expect(other.start()).rejects.toThrow('not authorized to perform: lambda:InvokeFunction');
    await other.remove();
  });
});

describe('what waits for a function', () => {
  it('is still there after a restart', async () => {
    server.publish('Inbound', '{"id":"t-restart","fails":"1"}');
    await eventually(async () => ((await tries(server, 't-restart')) === 1 ? true : undefined), 'the first try');
    await server.close();
    server = await stack.start();
    await got(server, 't-restart');
  });

  it('is handed over at once after a restart, even what was being worked on', async () => {
    const { settings } = server.queues.get('Small-Spool');
    await server.close();
    const database = openState(path.join(stack.folder, 'data'), 'FULL');
    const queue = new Queue(settings, { database, now: Date.now, deadLetters: () => undefined });
    queue.send('{"id":"q-half-done"}');
    expect(queue.receive(1, 600_000)).toHaveLength(1);
    database.close();
    server = await stack.start();
    await got(server, 'q-half-done');
  });
});
