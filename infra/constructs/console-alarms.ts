import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { AlarmEntry } from './alarm-catalogue.ts';

/** About the console of staff; none where it is switched off. */
export const aboutTheConsole = (faults: IMetric): readonly AlarmEntry[] => [
  {
    id: 'ConsoleFaults',
    title: 'Console faults',
    hurt: 'Staff cannot see what people asked, nor answer it, while the dates that the law sets run on.',
    metric: faults,
    threshold: 3,
  },
];
