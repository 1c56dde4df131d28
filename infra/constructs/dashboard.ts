import { Duration } from 'aws-cdk-lib';
import { AlarmStatusWidget, Dashboard, GraphWidget, Stats, TextWidget, type Alarm, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { watchedQueues, type Watched } from './alarm-catalogue.ts';
import { own } from './own-metric.ts';

const width = 8;
const period = Duration.minutes(5);

const graph = (title: string, left: readonly IMetric[]): GraphWidget => new GraphWidget({ title, left: [...left], width, leftYAxis: { min: 0 } });

const repliesRow = ({ functions }: Watched): readonly GraphWidget[] => [
  graph('Replies owed for over two minutes', [own('OwedOverdue', Duration.minutes(1), Stats.MAXIMUM)]),
  graph('Replies that need someone', [
    own('UncertainReply', period),
    own('StaffTask', period),
    own('Breach', period),
    own('RequestDueSoon', period),
    own('RequestOverdue', period),
  ]),
  graph(
    'Time to hand a reply to the carrier, ms',
    functions.deliver === undefined
      ? []
      : [functions.deliver.metricDuration({ statistic: 'p50', period }), functions.deliver.metricDuration({ statistic: 'p99', period })],
  ),
];

const callsRow = ({ api: { api } }: Watched): readonly GraphWidget[] => [
  graph('Calls of carriers', [
    api.metricCount({ period, statistic: Stats.SUM }),
    api.metricClientError({ period, statistic: Stats.SUM }),
    api.metricServerError({ period, statistic: Stats.SUM }),
  ]),
  graph('Time to answer a carrier, ms', [api.metricLatency({ period, statistic: 'p50' }), api.metricLatency({ period, statistic: 'p99' })]),
  graph('Calls refused, spooled, quarantined', [
    own('RefusedSignature', period),
    own('CredentialsRefused', period),
    own('Spooled', period),
    own('SpoolFailed', period),
    own('Quarantined', period),
  ]),
];

const engineRow = ({ functions, queues, sms }: Watched): readonly GraphWidget[] => {
  const letters: readonly (readonly [string, IQueue])[] = [
    ...watchedQueues.map((name) => [name, queues[name]] as const),
    ...(sms ? [['snsDeadLetters', sms.deadLetters] as const] : []),
  ];
  return [
    graph(
      'Letters waiting',
      letters.map(([label, queue]) => queue.metricApproximateNumberOfMessagesVisible({ label, period, statistic: Stats.MAXIMUM })),
    ),
    graph(
      'Errors of functions',
      Object.entries(functions).map(([label, fn]) => fn.metricErrors({ label, period })),
    ),
    graph(
      'Age of the stream, ms',
      [functions.deliver, functions.publish].flatMap((fn) =>
        fn === undefined ? [] : [fn.metric('IteratorAge', { period, statistic: Stats.MAXIMUM })],
      ),
    ),
  ];
};

/** One page: is anyone hurt, are calls coming in, do replies go out. */
export const dashboard = (scope: Construct, id: string, watched: Watched, alarms: readonly Alarm[]): Dashboard =>
  new Dashboard(scope, id, {
    defaultInterval: Duration.hours(12),
    widgets: [
      [new TextWidget({ markdown: 'Each alarm says who is hurt. What to do: docs/runbook.md', width: 24, height: 1 })],
      [new AlarmStatusWidget({ title: 'Alarms', alarms: [...alarms], width: 24, height: 5 })],
      [...repliesRow(watched)],
      [...callsRow(watched)],
      [...engineRow(watched)],
    ],
  });
