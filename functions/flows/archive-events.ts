import { type ArchiveObject, classDays, printObject, type RetentionClass, retentionClassOf } from '../domain/archive/archive-object.ts';
import { later } from '../domain/decision.ts';
import { instant } from '../domain/ids.ts';
import type { LedgerEvent } from '../domain/ledger.ts';
import type { ArchiveDeps, ArchiveHead, ArchiveKey } from './archive-ports.ts';
import type { Clock, Hash, Log } from './ports.ts';

type Deps = ArchiveDeps & { readonly hash: Pick<Hash, 'digest'>; readonly clock: Clock; readonly log: Log };

/** So many writers at once are more than a table has shards that change. */
const mostRounds = 50;

/**
 * Puts ledger events into the archive, one object for each retention class among them. Handing over the same events twice does no harm: they are sealed
 * to the same bytes, and stand in the chain twice.
 */
export const archiveEvents = async (deps: Deps, events: readonly LedgerEvent[]): Promise<void> => {
  const keys = await deps.keys.of([...new Set(events.map(({ subject }) => subject))]);
  const now = instant(deps.clock());
  for (const [one, group] of Map.groupBy(events, (event) => retentionClassOf(event, now))) {
    const entries = group.map((event) => sealed(deps, event, keys.get(event.subject)));
    await append(deps, one, entries);
  }
  deps.log({ is: 'archived', events: events.length });
};

const sealed = ({ seal, bare }: Deps, event: LedgerEvent, key: ArchiveKey | undefined): string => {
  if (!key) throw new Error('ArchiveKeyMissing');
  const { key: secret, erasedAt } = key;
  return seal(secret, JSON.stringify(erasedAt !== undefined && event.recordedAt <= erasedAt ? bare(event) : event));
};

/** The number is what settles a race: who comes second finds it taken, and follows the other. */
const append = async (deps: Deps, one: RetentionClass, entries: readonly string[]): Promise<void> => {
  let ours: string | undefined;
  for (let round = 0; round < mostRounds; round += 1) {
    const head = await deps.archive.newest(one);
    // Written by our own last try, of which only the answer was lost.
    if (head && head.digest === ours) return;
    const object = next(one, head, instant(deps.clock()), entries);
    const printed = printObject(object, deps.hash.digest);
    ours = printed.digest;
    const { class: _class, n, at } = object;
    if (await deps.archive.put({ class: one, n, at, ...printed, until: later(at, classDays(one) * 86_400_000) })) return;
  }
  throw new Error('ArchiveContended');
};

const next = (one: RetentionClass, head: ArchiveHead | undefined, at: ArchiveObject['at'], entries: readonly string[]): ArchiveObject => ({
  class: one,
  n: (head?.n ?? 0) + 1,
  at,
  previous: head ? { digest: head.digest, at: head.at } : null,
  entries,
});
