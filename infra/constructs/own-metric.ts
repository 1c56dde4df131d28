import { type Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';

/** Metrics that the functions write as log lines in CloudWatch's embedded format, without dimensions. */
export type OwnMetric =
  | 'OwedOverdue'
  | 'RefusedSignature'
  | 'Spooled'
  | 'SpoolFailed'
  | 'Quarantined'
  | 'UncertainReply'
  | 'StaffTask'
  | 'CredentialsRefused'
  | 'Breach'
  | 'CanaryMismatch'
  | 'CarrierHoldsOptOut'
  | 'CarrierAnswersInstead'
  | 'ApiRefused'
  | 'RequestDueSoon'
  | 'RequestOverdue';

export const own = (metricName: OwnMetric, period: Duration, statistic: string = Stats.SUM): Metric =>
  new Metric({ namespace: 'Halte', metricName, period, statistic });
