import { Duration } from 'aws-cdk-lib';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { AlarmEntry } from './alarm-catalogue.ts';
import { own } from './own-metric.ts';

/** About the API of sending systems and staff. */
export const aboutTheApi = (faults: IMetric): readonly AlarmEntry[] => [
  {
    id: 'ApiFaults',
    title: 'API faults',
    hurt: 'Sending systems get no answer whether a person may be texted. Those that send all the same text people who said STOP.',
    metric: faults,
  },
  {
    id: 'ApiRefused',
    title: 'API keys refused',
    hurt: 'A sending system cannot ask before it texts: people who said STOP there are safe only if it waits.',
    metric: own('ApiRefused', Duration.minutes(5)),
    threshold: 5,
  },
];
