import { type Instant, millis } from '../ids.ts';
import type { LedgerEvent } from '../ledger.ts';

/**
 * gone: copied once, and not in the ledger although its term is not over · changed: the ledger says something else than the copy ·
 * uncopied: in the ledger for longer than a copy takes, and in no copy: from before there was an archive, or lost on the way.
 */
export type Difference = { readonly is: 'gone' | 'changed' | 'uncopied'; readonly event: string; readonly kind: LedgerEvent['kind'] };

/** Events are copied within five minutes; a fault is tried again for twenty hours. */
const copiedWithinMs = 24 * 3_600_000;

/** Without what may change by right: a hold or a restriction moves the end of an event. Names in one order, whoever wrote them. */
const contentOf = ({ ttl: _ttl, ...event }: LedgerEvent): string => JSON.stringify(sorted(event));
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, inside]) => [name, sorted(inside)]),
  );
};

/** One person's copies beside what the ledger holds of them now. Pure. */
export const compareCopies = (copies: readonly LedgerEvent[], ledger: readonly LedgerEvent[], now: Instant): readonly Difference[] => {
  const stored = new Map(ledger.map((event) => [event.at, event]));
  const copied = new Map(copies.map((event) => [event.at, event]));
  const differences = [...copied.values()].flatMap((copy): readonly Difference[] => {
    const event = stored.get(copy.at);
    if (event === undefined) return copy.ttl * 1000 > millis(now) ? [{ is: 'gone', event: copy.at, kind: copy.kind }] : [];
    return contentOf(event) === contentOf(copy) ? [] : [{ is: 'changed', event: copy.at, kind: copy.kind }];
  });
  const uncopied = ledger.filter((event) => !copied.has(event.at) && millis(event.recordedAt) + copiedWithinMs < millis(now));
  return [...differences, ...uncopied.map(({ at, kind }) => ({ is: 'uncopied', event: at, kind }) as const)];
};
