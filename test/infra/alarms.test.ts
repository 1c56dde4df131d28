import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../functions/platform/log-catalogue.ts';
import { anchorOf } from '../../infra/constructs/alarm-catalogue.ts';
import { onAws, synthesize } from './synthesized.ts';

const stack = synthesize({ deployment: onAws() });
const alarms = Object.values(stack.all('AWS::CloudWatch::Alarm')).map((alarm) => alarm.Properties);
const descriptions = alarms.map((alarm) => alarm['AlarmDescription'] as string);
const described = (start: string) => alarms.find((alarm) => (alarm['AlarmDescription'] as string).startsWith(start)) ?? {};

const runbook = readFileSync(path.join(import.meta.dirname, '../../docs/runbook.md'), 'utf8');
/** Text of each chapter by its anchor. */
const chapters = new Map(
  runbook
    .split(/^## /m)
    .slice(1)
    .map((chapter) => [anchorOf(chapter.split('\n', 1).join('')), chapter]),
);
const anchorIn = (description: string): string => /docs\/runbook\.md#([a-z0-9-]+)$/.exec(description)?.[1] ?? `no anchor in: ${description}`;

describe.each(descriptions)('%s', (description) => {
  const chapter = chapters.get(anchorIn(description)) ?? '';

  test('says who is hurt before it says anything else', () => {
    const [title = '', ...rest] = description.split('. ');
    expect(chapter.startsWith(title)).toBe(true);
    expect(rest.join('. ')).toMatch(/peopl|nobody|somebody|person|everyone|call|carrier/i);
  });

  test('has a chapter in the runbook that says who is hurt, what it means and what to do', () => {
    expect(chapter).toMatch(/^\*\*Who is hurt\.\*\* \S/m);
    expect(chapter).toMatch(/^\*\*What it means\.\*\* \S/m);
    expect(chapter).toMatch(/^\*\*What to do\.\*\*/m);
    expect(chapter).toContain('npm run -s halte -- ');
  });
});

test('the runbook has no chapter of an alarm that does not exist', () => {
  const known = new Set(descriptions.map(anchorIn));
  const chaptersOfAlarms = [...chapters].filter(([, text]) => text.includes('**Who is hurt.**')).map(([anchor]) => anchor);
  expect(chaptersOfAlarms.filter((anchor) => !known.has(anchor))).toEqual([]);
});

test('every queue in which a letter can be left lying has an alarm', () => {
  const watched = JSON.stringify(alarms);
  for (const queue of Object.keys(stack.all('AWS::SQS::Queue'))) expect(watched).toContain(`"Fn::GetAtt":["${queue}","QueueName"]`);
});

test('the alarms listen to metrics that the functions write, and to every one that means that somebody is hurt', () => {
  const written = Object.values(catalogue).flatMap(({ metric }) => (metric === undefined ? [] : [metric.name]));
  const heard = new Set([...JSON.stringify(alarms).matchAll(/"MetricName":"([A-Za-z]+)","Namespace":"Halte"/g)].map(([, name]) => name));
  // For these two the queues themselves are watched: how full they are is what matters.
  expect(heard).toEqual(new Set(written.filter((name) => name !== 'Spooled' && name !== 'Quarantined')));
});

test('silence of a metric is good news, but not of the sweep: that one must be heard every minute', () => {
  const breaching = alarms.filter((alarm) => alarm['TreatMissingData'] !== 'notBreaching');
  expect(breaching).toEqual([described('Sweep not running')]);
  expect(breaching).toMatchObject([{ TreatMissingData: 'breaching', Statistic: 'SampleCount', MetricName: 'OwedOverdue', EvaluationPeriods: 5 }]);
});

test('one overdue reply, in one minute, is enough', () => {
  expect(described('Owed reply older than two minutes')).toMatchObject({
    Namespace: 'Halte',
    MetricName: 'OwedOverdue',
    Statistic: 'Maximum',
    Period: 60,
    EvaluationPeriods: 1,
    Threshold: 1,
  });
});

test("the webhook's alarm hears of the API's faults, the function's, and calls that Lambda turned away", () => {
  const { Metrics: metrics } = described('Webhook faults') as {
    Metrics: readonly { MetricStat?: { Metric: { Namespace: string; MetricName: string } } }[];
  };
  const names = metrics.flatMap(({ MetricStat: stat }) => (stat === undefined ? [] : [`${stat.Metric.Namespace} ${stat.Metric.MetricName}`]));
  expect(new Set(names)).toEqual(new Set(['AWS/Lambda Errors', 'AWS/Lambda Throttles', 'AWS/ApiGateway 5xx']));
});

describe('who is told', () => {
  test('nobody by default: the template names no address', () => {
    expect(alarms.every((alarm) => alarm['AlarmActions'] === undefined)).toBe(true);
  });

  test('the address of the context, when an alarm comes and when it goes', () => {
    const told = synthesize({ context: { alarmEmail: 'on-call@example.com' } });
    told.template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'on-call@example.com' });
    for (const alarm of Object.values(told.all('AWS::CloudWatch::Alarm'))) {
      expect(alarm.Properties).toMatchObject({ AlarmActions: [expect.anything()], OKActions: [expect.anything()] });
    }
  });
});

test('one page shows every alarm', () => {
  const [dashboard] = Object.values(stack.all('AWS::CloudWatch::Dashboard'));
  const body = JSON.stringify(dashboard?.Properties['DashboardBody']);
  for (const alarm of Object.keys(stack.all('AWS::CloudWatch::Alarm'))) expect(body).toContain(`"${alarm}","Arn"`);
});
