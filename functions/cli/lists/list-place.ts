import { setFlagsFromString } from 'node:v8';
import type { Deployment } from '../../domain/deployment.ts';
import { hash } from '../../platform/hash.ts';
import type { PepperedSubjects } from '../../platform/subjects.ts';
import { checkCanary } from '../../store/canary.ts';
import type { StoreContext } from '../../store/context.ts';
import { personRecords } from '../../store/person-records.ts';
import { sendStates } from '../../store/send-states.ts';
import { CannotDo, Interrupted } from '../outcome.ts';
import type { Place } from '../place.ts';
import { storesOf, subjectsOf } from '../place-clients.ts';
import type { ImportDeps } from './import-list.ts';

export type ListPlace = { readonly deps: ImportDeps; readonly subjects: PepperedSubjects; readonly context: StoreContext };

/**
 * Lists are long and each row lives for a moment. Without this V8 lets the space of what is young grow to a multiple of what is in use; with it the same work took a third less memory
 * and no more time.
 */
export const keepMemorySmall = (): void => setFlagsFromString('--optimize-for-size');

/** The stores of a place with the pepper under which they were written: with another one a list would be of nobody. Throws CannotDo, StoreUnavailable. */
export const withStores = async <Result>(place: Place, deployment: Deployment, work: (of: ListPlace) => Promise<Result>): Promise<Result> => {
  keepMemorySmall();
  const subjects = await subjectsOf(place);
  const context = storesOf(place, deployment.dueShards);
  try {
    if ((await checkCanary(context, subjects.marks)) === 'mismatch') {
      throw new CannotDo(`the pepper is not the one under which ${place.name} was written`, 'Restore it from your escrow; see docs/runbook.md.');
    }
    const deps = { records: personRecords(context), states: sendStates(context), deployment, hash, clock: context.clock };
    return await work({ deps, subjects, context });
  } finally {
    context.client.destroy();
  }
};

/** A terminal and the launcher both pass a Ctrl-C on: what comes so soon after the first is the same one. */
const sameMs = 1_000;

/** Ends with Interrupted at the first Ctrl-C, whatever is under way: every write is whole, and the checkpoint knows what is done. A second one ends the process. */
export const interruptible = async <Result>(work: Promise<Result>, advice: string): Promise<Result> => {
  let since: number | undefined;
  let stop = (): void => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => {
      if (since !== undefined && performance.now() - since > sameMs) process.exit(1);
      since ??= performance.now();
      reject(new Interrupted(advice));
    };
    process.on('SIGINT', stop);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, stopped]);
  } finally {
    if (since === undefined) process.removeListener('SIGINT', stop);
  }
};
