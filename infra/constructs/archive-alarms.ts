import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { AlarmEntry } from './alarm-catalogue.ts';

/** About the copies of the ledger. @param letters in the queue of what could not be copied */
export const aboutTheArchive = (faults: IMetric, letters: IMetric): readonly AlarmEntry[] => [
  {
    id: 'ArchiveFaults',
    title: 'Archive faults',
    hurt: 'Nobody yet: events of the ledger wait for their copy. After twenty hours they have none, and no person could show that they stand there unchanged.',
    metric: faults,
    threshold: 3,
  },
  {
    id: 'ArchiveDeadLetters',
    title: 'Dead letters of archive',
    hurt: 'Nobody yet: events of the ledger have no copy outside of it, so that no person could show that they stand there unchanged.',
    metric: letters,
  },
];
