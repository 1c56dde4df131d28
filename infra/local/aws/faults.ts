import { setTimeout as sleep } from 'node:timers/promises';
import { AwsError } from './aws-error.ts';
import type { AwsCall } from './call.ts';

/**
 * - `TransactionConflict`: another transaction had the item. The embedded engine never says so.
 * - `throttle`, `500`: AWS refuses, or fails.
 * - `cut-before`: the connection breaks and nothing was done. `cut-after-commit`: it was done, and the answer is lost.
 * - `delay`: the call takes so many milliseconds longer.
 * - `partial-failure`: PutEvents takes the call but not these entries.
 */
export type FaultKind = 'TransactionConflict' | 'throttle' | '500' | 'cut-before' | 'cut-after-commit' | 'delay' | 'partial-failure';

export type Fault = {
  readonly kind: FaultKind;
  /** As in the signature's scope: `dynamodb`, `sqs` … Absent: any; so too for what follows. */
  readonly service?: string;
  readonly operation?: string;
  /** Logical id of the calling function, or the beginning of it. */
  readonly function?: string;
  readonly match?: (call: AwsCall) => boolean;
  /** How many calls it strikes. Absent: all, until removed. */
  readonly times?: number;
  /** For `delay`. */
  readonly ms?: number;
  /** Positions, for `TransactionConflict` and `partial-failure`. Default: the first. */
  readonly items?: readonly number[];
};
export type ActiveFault = {
  /** How many calls it has struck. */
  readonly hits: number;
  remove(): void;
};

type Entry = { readonly fault: Fault; hits: number };

/** The faults that AWS has and one machine has not, on order. */
export class Faults {
  readonly #entries = new Set<Entry>();

  add(fault: Fault): ActiveFault {
    const entry: Entry = { fault, hits: 0 };
    this.#entries.add(entry);
    return {
      get hits() {
        return entry.hits;
      },
      remove: () => void this.#entries.delete(entry),
    };
  }

  clear(): void {
    this.#entries.clear();
  }

  /** The first fault that strikes this call; it counts as one of its times. */
  next(call: AwsCall): Fault | undefined {
    for (const entry of this.#entries) {
      if (!strikes(entry.fault, call)) continue;
      entry.hits += 1;
      if (entry.hits === entry.fault.times) this.#entries.delete(entry);
      return entry.fault;
    }
    return undefined;
  }
}

const strikes = ({ service, operation, function: caller, match }: Fault, call: AwsCall): boolean =>
  (service ?? call.service) === call.service &&
  (operation ?? call.operation) === call.operation &&
  (caller === undefined || call.caller.startsWith(caller)) &&
  (match?.(call) ?? true);

const conflict = (call: AwsCall, positions: readonly number[]): AwsError => {
  const items = call.input['TransactItems'];
  if (!Array.isArray(items)) return new AwsError('TransactionConflictException', 'Transaction is ongoing for the item');
  const reasons = items.map((_, position) =>
    positions.includes(position) ? { Code: 'TransactionConflict', Message: 'Transaction is ongoing for the item' } : { Code: 'None' },
  );
  const codes = reasons.map(({ Code }) => Code).join(', ');
  const message = `Transaction cancelled, please refer cancellation reasons for specific reasons [${codes}]`;
  return new AwsError('TransactionCanceledException', message, 400, { CancellationReasons: reasons });
};

/** Thrown where the connection is to be cut. */
export class ConnectionCut extends Error {}

/**
 * Lets a fault happen before the call is carried out.
 *
 * @throws AwsError or ConnectionCut where there is nothing left to carry out.
 */
export const strikeBefore = async (fault: Fault, call: AwsCall): Promise<void> => {
  switch (fault.kind) {
    case 'TransactionConflict':
      throw conflict(call, fault.items ?? [0]);
    case 'throttle':
      throw new AwsError('ThrottlingException', 'Rate exceeded');
    case '500':
      throw new AwsError('InternalServerError', 'Internal server error', 500);
    case 'cut-before':
      throw new ConnectionCut();
    case 'delay':
      await sleep(fault.ms ?? 1000);
      return;
    case 'cut-after-commit':
    case 'partial-failure':
      return;
  }
};
