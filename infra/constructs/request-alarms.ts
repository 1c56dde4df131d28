import { Duration } from 'aws-cdk-lib';
import type { AlarmEntry } from './alarm-catalogue.ts';
import { own } from './own-metric.ts';

/** What people ask about their data has dates that the law sets. */
export const aboutRequests: readonly AlarmEntry[] = [
  {
    id: 'RequestDueSoon',
    title: 'Data request due soon',
    hurt: 'A person asked for their data, or for its end, and in ten days or fewer the law wants an answer that nobody has given.',
    metric: own('RequestDueSoon', Duration.hours(1)),
  },
  {
    id: 'RequestOverdue',
    title: 'Data request overdue',
    hurt: 'A person has waited longer for an answer than the law allows. Each further day makes a complaint more just.',
    metric: own('RequestOverdue', Duration.hours(1)),
  },
];
