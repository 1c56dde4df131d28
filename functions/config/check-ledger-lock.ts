import type { Deployment } from '../domain/deployment.ts';
import type { Problem } from './problem.ts';

/** What is taken back by nobody is said before it is deployed. */
export const ledgerLockWarnings = ({ ledgerLock, retention }: Deployment): readonly Problem[] =>
  ledgerLock === 'compliance'
    ? [
        {
          field: 'ledgerLock',
          found: 'compliance',
          allowed: `nobody, neither you nor AWS, can delete an object of the archive before its term (about ${retention.evidenceDays} days, up to twice that for consents), nor shorten it. An erasure still makes it unreadable. Where you may have to delete, take governance`,
        },
      ]
    : [];
