import { Duration } from 'aws-cdk-lib';
import { ComparisonOperator, MathExpression, Stats, TreatMissingData, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { aboutTheApi } from './api-alarms.ts';
import { aboutTheArchive } from './archive-alarms.ts';
import { aboutTheConsole } from './console-alarms.ts';
import type { FunctionName } from './grants.ts';
import { own } from './own-metric.ts';
import { aboutRequests } from './request-alarms.ts';
import { aboutTasks } from './task-alarms.ts';

const minutes = (count: number): Duration => Duration.minutes(count);

/** What the alarms look at. */
export type Watched = {
  readonly api: { readonly api: HttpApi };
  readonly functions: { readonly [F in FunctionName]?: IFunction };
  readonly queues: Readonly<Record<WatchedQueue, IQueue>>;
  /** Only where a sender is on AWS. */
  readonly sms?: { readonly deadLetters: IQueue };
};
export const watchedQueues = [
  'spool',
  'quarantine',
  'spoolDeadLetters',
  'deliverDeadLetters',
  'publishDeadLetters',
  'archiveDeadLetters',
  'sweepDeadLetters',
] as const;
export type WatchedQueue = (typeof watchedQueues)[number];

export type AlarmEntry = {
  readonly id: string;
  /** The heading of its chapter in docs/runbook.md. */
  readonly title: string;
  /** Who is hurt while it lasts, and how: the first thing that someone woken by it must know. */
  readonly hurt: string;
  readonly metric: IMetric;
  /** In alarm when this many periods in a row are at or over the threshold. Default 1 and 1. */
  readonly periods?: number;
  readonly threshold?: number;
  readonly comparison?: ComparisonOperator;
  /** Default: silence is good news. */
  readonly missing?: TreatMissingData;
};

/** Letters in a queue, whether waiting or in a function's hands. */
const inQueue = (queue: IQueue): IMetric =>
  new MathExpression({
    expression: 'FILL(waiting, 0) + FILL(held, 0)',
    usingMetrics: {
      waiting: queue.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM }),
      held: queue.metricApproximateNumberOfMessagesNotVisible({ statistic: Stats.MAXIMUM }),
    },
    label: 'letters',
    period: minutes(1),
  });

const faultsOf = (functions: readonly IFunction[], api?: HttpApi): IMetric => {
  const period = minutes(5);
  const metrics = functions.flatMap((fn, index): [string, IMetric][] => [
    [`errors${index}`, fn.metricErrors({ period })],
    [`throttles${index}`, fn.metricThrottles({ period })],
  ]);
  if (api !== undefined) metrics.push(['answers5xx', api.metricServerError({ period, statistic: Stats.SUM })]);
  const expression = metrics.map(([name]) => `FILL(${name}, 0)`).join(' + ');
  return new MathExpression({ expression, usingMetrics: Object.fromEntries(metrics), label: 'faults', period });
};

/** Under three an hour, or under a twentieth of all calls, is the noise that any public address hears. */
const refusedAboveNormal = (api: HttpApi): IMetric => {
  const period = Duration.hours(1);
  return new MathExpression({
    expression: 'IF(refused >= 3 AND refused > 0.05 * calls, refused, 0)',
    usingMetrics: { refused: own('RefusedSignature', period), calls: api.metricCount({ period, statistic: Stats.SUM }) },
    label: 'refused calls above normal',
    period,
  });
};

const present = <T>(values: readonly (T | undefined)[]): readonly T[] => values.filter((value) => value !== undefined);

const aboutReplies: readonly AlarmEntry[] = [
  {
    id: 'OwedReplyOverdue',
    title: 'Owed reply older than two minutes',
    hurt: 'People who texted STOP or asked for something have no answer. Their STOP is honoured; they cannot know it.',
    metric: own('OwedOverdue', minutes(1), Stats.MAXIMUM),
  },
  {
    id: 'SweepNotRunning',
    title: 'Sweep not running',
    hurt: 'People whose reply failed once will not be answered: nothing tries again, and nothing counts what is overdue.',
    metric: own('OwedOverdue', minutes(1), Stats.SAMPLE_COUNT),
    comparison: ComparisonOperator.LESS_THAN_THRESHOLD,
    periods: 5,
    missing: TreatMissingData.BREACHING,
  },
  {
    id: 'UncertainReply',
    title: 'Reply with an unknown outcome',
    hurt: 'A person may or may not have been told that the STOP was honoured. Halte does not text twice on a guess.',
    metric: own('UncertainReply', minutes(5)),
  },
  ...aboutTasks,
  {
    id: 'CredentialsRefused',
    title: 'Carrier refuses our credentials',
    hurt: 'Nobody who texts the senders of that carrier gets an answer until the credentials are right again.',
    metric: own('CredentialsRefused', minutes(5)),
  },
  {
    id: 'CarrierHoldsOptOut',
    title: 'Carrier holds an opt-out',
    hurt: 'A person was not told that the STOP was honoured, or not given what was asked for: the carrier let nothing through.',
    metric: own('CarrierHoldsOptOut', minutes(5)),
  },
  {
    id: 'CarrierAnswersInstead',
    title: 'Carrier answers in place of Halte',
    hurt: 'People who text STOP to that sender get the words of the carrier, without who holds their data, or are texted twice: its settings are not what Halte was told.',
    metric: own('CarrierAnswersInstead', minutes(5)),
  },
  {
    id: 'BreachSuspected',
    title: 'Text sent after a STOP',
    hurt: 'A person who had texted STOP was texted again: the sending system told of it, or the person said STOP again. Each further text may be unlawful.',
    metric: own('Breach', minutes(5)),
  },
  {
    id: 'CanaryMismatch',
    title: 'Pepper does not match',
    hurt: 'Everyone who ever texted STOP: with another pepper none of them is recognised, so all of them could be texted again.',
    metric: own('CanaryMismatch', minutes(1)),
  },
];

const aboutCalls = ({ api: { api }, functions, queues }: Watched): readonly AlarmEntry[] => [
  {
    id: 'WebhookFaults',
    title: 'Webhook faults',
    hurt: 'People who text STOP right now may not be heard: not every carrier calls again.',
    metric: faultsOf(present([functions.webhook, functions.sns]), api),
  },
  {
    id: 'BackgroundFaults',
    title: 'Background faults',
    hurt: 'People wait longer for their answer or cannot see their data; other systems wait longer for the news of a STOP.',
    metric: faultsOf(present([functions.spool, functions.deliver, functions.publish, functions.sweep, functions.portal])),
    threshold: 5,
  },
  {
    id: 'RefusedSignatures',
    title: 'Refused signatures above normal',
    hurt: 'If it is a carrier with credentials that we do not know, then people who text STOP are turned away at the door.',
    metric: refusedAboveNormal(api),
  },
  {
    id: 'CallFromElsewhere',
    title: 'Call from an address that the carrier does not name',
    hurt: 'If somebody else knows the key of that webhook, people are stopped who did not ask for it. Nobody can be texted again by it.',
    metric: own('CallFromElsewhere', minutes(5)),
  },
  {
    id: 'SpoolFailed',
    title: 'Spool refused a call',
    hurt: 'A carrier was told to call again, with a message that is stored nowhere here. If it does not, a STOP is lost.',
    metric: own('SpoolFailed', minutes(1)),
  },
  {
    id: 'SpoolNotEmpty',
    title: 'Spool not empty',
    hurt: 'People who texted STOP are not yet on the suppression list, and can still be texted.',
    metric: inQueue(queues.spool),
    periods: 3,
  },
  {
    id: 'QuarantineNotEmpty',
    title: 'Quarantine not empty',
    hurt: 'An authentic call could not be read. What it said, perhaps STOP, is not honoured until a person looks.',
    metric: inQueue(queues.quarantine),
  },
];

const aboutDeadLetters = ({ queues, sms }: Watched): readonly AlarmEntry[] => [
  {
    id: 'SpoolDeadLetters',
    title: 'Dead letters of the spool',
    hurt: 'People whose STOP was tried for a day and still is not stored. They can still be texted.',
    metric: inQueue(queues.spoolDeadLetters),
  },
  {
    id: 'DeliverDeadLetters',
    title: 'Dead letters of deliver',
    hurt: 'Nobody, as long as the sweep runs: it sends what deliver could not, a minute or two later.',
    metric: inQueue(queues.deliverDeadLetters),
  },
  {
    id: 'PublishDeadLetters',
    title: 'Dead letters of publish',
    hurt: 'People whose STOP other systems have not heard of: those that rely on events alone may text them again.',
    metric: inQueue(queues.publishDeadLetters),
  },
  {
    id: 'SweepDeadLetters',
    title: 'Dead letters of the schedule',
    hurt: 'People whose reply is due: the sweep could not even be started.',
    metric: inQueue(queues.sweepDeadLetters),
  },
  ...(sms === undefined
    ? []
    : [
        {
          id: 'SnsDeadLetters',
          title: 'Dead letters of SNS',
          hurt: 'People who texted STOP to a number at AWS: their message was not taken, and they can still be texted.',
          metric: inQueue(sms.deadLetters),
        },
      ]),
];

/** Every alarm that Halte has from its first day. */
export const alarmCatalogue = (watched: Watched): readonly AlarmEntry[] => [
  ...aboutReplies,
  ...aboutRequests,
  ...aboutCalls(watched),
  ...aboutTheApi(faultsOf(present([watched.functions.api]))),
  ...(watched.functions.console ? aboutTheConsole(faultsOf([watched.functions.console])) : []),
  ...aboutTheArchive(faultsOf(present([watched.functions.archive])), inQueue(watched.queues.archiveDeadLetters)),
  ...aboutDeadLetters(watched),
];

/** The anchor that a heading gets where Markdown is shown: lower case, hyphens for spaces, nothing else but letters and digits. */
export const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
