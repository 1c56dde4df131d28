import { describe, expect, test } from 'vitest';
import { onAws, synthesize, type Resource } from './synthesized.ts';

const stack = synthesize({ deployment: onAws() });
const mappings = Object.entries(stack.all('AWS::Lambda::EventSourceMapping'));
const mapping = (id: string): Resource['Properties'] => {
  const found = mappings.find(([each]) => each.startsWith(id));
  if (found === undefined) throw new Error(`no mapping ${id}`);
  return found[1].Properties;
};
const queue = (id: string): Resource['Properties'] =>
  stack.all('AWS::SQS::Queue')[Object.keys(stack.all('AWS::SQS::Queue')).find((each) => new RegExp(`^Queues${id}[0-9A-F]{8}$`).test(each)) ?? '']
    ?.Properties ?? {};
const to = (logicalId: string, attribute = 'Arn') => ({ 'Fn::GetAtt': [expect.stringMatching(new RegExp(`^${logicalId}[0-9A-F]{8}$`)), attribute] });

describe('from the tables', () => {
  test.each([
    ['MessagesToDeliver', 'Tablesmessages', 'Deliver', 'QueuesDeliverDeadLetters'],
    ['ConsentsToPublish', 'Tablesconsents', 'Publish', 'QueuesPublishDeadLetters'],
    ['RequestsToPublish', 'Tablesrequests', 'Publish', 'QueuesPublishDeadLetters'],
  ])('%s hands over each new item, again where it failed, and does not let one bad item hold up the rest', (id, table, receiver, deadLetters) => {
    expect(mapping(id)).toMatchObject({
      EventSourceArn: to(table, 'StreamArn'),
      FunctionName: { Ref: expect.stringMatching(new RegExp(`^${receiver}`)) as string },
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 10,
      ParallelizationFactor: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 5,
      MaximumRecordAgeInSeconds: 900,
      DestinationConfig: { OnFailure: { Destination: to(deadLetters) } },
    });
  });

  const patternOf = (id: string): unknown => {
    const { Filters: filters } = mapping(id)['FilterCriteria'] as { Filters: readonly { Pattern: string }[] };
    return filters.map((filter) => JSON.parse(filter.Pattern) as unknown);
  };

  test('deliver gets new items that are due, so that it is not called for its own changes', () => {
    expect(patternOf('MessagesToDeliver')).toEqual([{ eventName: ['INSERT'], dynamodb: { NewImage: { due: { S: [{ exists: true }] } } } }]);
  });

  test('publish gets every new event of the ledger', () => {
    expect(patternOf('ConsentsToPublish')).toEqual([{ eventName: ['INSERT'] }]);
  });

  test('publish gets every change of a request, and nothing of locks, links and counters', () => {
    expect(patternOf('RequestsToPublish')).toEqual([{ eventName: ['INSERT', 'MODIFY'], dynamodb: { Keys: { item: { S: [{ prefix: 'req#' }] } } } }]);
  });
});

test('the ledger is archived many events at a time, in the order of a shard, for as long as the stream has them', () => {
  const found = mapping('ConsentsToArchive');
  expect(found).toMatchObject({
    EventSourceArn: to('Tablesconsents', 'StreamArn'),
    FunctionName: { Ref: expect.stringMatching(/^Archive/) as string },
    BatchSize: 1000,
    MaximumBatchingWindowInSeconds: 300,
    BisectBatchOnFunctionError: true,
    MaximumRecordAgeInSeconds: 20 * 3600,
    DestinationConfig: { OnFailure: { Destination: to('QueuesArchiveDeadLetters') } },
  });
  expect(found['ParallelizationFactor'] ?? 1).toBe(1);
  expect(found['MaximumRetryAttempts'] ?? -1).toBe(-1);
});

describe('the spool', () => {
  test('is emptied by its function, letter by letter', () => {
    expect(mapping('SpoolToSpool')).toMatchObject({ EventSourceArn: to('QueuesSpool'), FunctionResponseTypes: ['ReportBatchItemFailures'] });
  });

  test('tries for a whole day, three minutes apart, before a letter is dead', () => {
    const { VisibilityTimeout: seconds, RedrivePolicy: redrive } = queue('Spool') as {
      VisibilityTimeout: number;
      RedrivePolicy: { maxReceiveCount: number; deadLetterTargetArn: unknown };
    };
    expect(seconds).toBeGreaterThanOrEqual(6 * 30);
    expect(seconds * redrive.maxReceiveCount).toBe(24 * 60 * 60);
    expect(redrive.deadLetterTargetArn).toEqual(to('QueuesSpoolDeadLetters'));
  });
});

test('every queue keeps its letters for 14 days, encrypted, and takes them over TLS alone', () => {
  const queues = Object.entries(stack.all('AWS::SQS::Queue'));
  const policies = JSON.stringify(
    Object.values(stack.all('AWS::SQS::QueuePolicy')).filter((policy) => JSON.stringify(policy).includes('"aws:SecureTransport":"false"')),
  );
  for (const [id, { Properties: properties }] of queues) {
    expect(properties).toMatchObject({ MessageRetentionPeriod: 14 * 24 * 60 * 60, SqsManagedSseEnabled: true });
    expect(policies).toContain(`"Queues":[{"Ref":"${id}"}]`);
  }
});

test('the sweep is started every minute, by a role that can start nothing else', () => {
  const [schedule] = Object.values(stack.all('AWS::Scheduler::Schedule'));
  expect(schedule?.Properties).toMatchObject({
    ScheduleExpression: 'rate(1 minute)',
    FlexibleTimeWindow: { Mode: 'OFF' },
    Target: { Arn: to('Sweep'), RoleArn: to('SweepScheduleRole'), DeadLetterConfig: { Arn: to('QueuesSweepDeadLetters') } },
  });
});

test('what SNS cannot hand over, and what Lambda took from it and could not handle, is kept', () => {
  const [subscription] = Object.values(stack.all('AWS::SNS::Subscription'));
  expect(subscription?.Properties).toMatchObject({
    Protocol: 'lambda',
    Endpoint: to('Sns'),
    RedrivePolicy: { deadLetterTargetArn: to('QueuesSnsDeadLetters') },
  });
  const [, sns] = Object.entries(stack.all('AWS::Lambda::Function')).find(([id]) => id.startsWith('Sns')) ?? [];
  expect(sns?.Properties['DeadLetterConfig']).toEqual({ TargetArn: to('QueuesSnsDeadLetters') });
});
