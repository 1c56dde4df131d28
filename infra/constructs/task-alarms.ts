import { Duration } from 'aws-cdk-lib';
import { Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { AlarmEntry } from './alarm-catalogue.ts';
import { own } from './own-metric.ts';

/** What Halte owes and could not do: told once when a person must do it, and as long as nobody has. */
export const aboutTasks: readonly AlarmEntry[] = [
  {
    id: 'StaffTask',
    title: 'Task for a person',
    hurt: 'Somebody is owed something that Halte could not do, and a legal deadline may be running.',
    metric: own('StaffTask', Duration.minutes(5)),
  },
  {
    id: 'TasksOverdue',
    title: 'Task for a person overdue',
    hurt: 'Somebody waits for what a person should have done by now: the date that the law, or Halte, set for it has passed.',
    metric: own('TasksOverdue', Duration.minutes(15), Stats.MAXIMUM),
  },
];
