import { type Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { MetricName } from '../../functions/config/metric-names.ts';

/** One of the functions' own metrics. */
export const own = (metricName: MetricName, period: Duration, statistic: string = Stats.SUM): Metric =>
  new Metric({ namespace: 'Halte', metricName, period, statistic });
