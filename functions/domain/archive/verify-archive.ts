import { type ArchiveObject, archiveKey, classDays, type Digest, placeOfKey, readObject, type RetentionClass } from './archive-object.ts';

/** The newest object of a class: kept by whoever verifies, it shows later that nothing up to it was taken away or written anew. */
export type Head = { readonly class: RetentionClass; readonly n: number; readonly digest: string };

/**
 * changed: the object is not as it was written · missing: it should be there · misplaced: it stands where another should ·
 * unlinked: it does not follow the one before it, so one of the two was written anew · unexpected: no object has such a name ·
 * lost: it is not what an earlier verification saw.
 */
export type Finding = {
  readonly is: 'changed' | 'missing' | 'misplaced' | 'unlinked' | 'unexpected' | 'lost';
  readonly key: string;
  /** So many in a row. */
  readonly count?: number;
};

export type Verified = { readonly objects: number; readonly entries: number; readonly heads: readonly Head[]; readonly findings: readonly Finding[] };

export type VerifyDeps = {
  readonly digest: Digest;
  /** Keys of the archive in any order. */
  readonly keys: readonly string[];
  readonly read: (key: string) => Promise<string>;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** What an earlier verification saw. */
  readonly expected?: readonly Head[];
  readonly progress?: (objects: number) => void;
};

type Seen = { readonly n: number; readonly digest: string | undefined };

/** Reads every object once, over ciphertext: no key of a person is needed. Throws what `read` throws. */
export const verifyArchive = async (deps: VerifyDeps): Promise<Verified> => {
  const places = deps.keys.map((key) => ({ key, place: placeOfKey(key) }));
  const findings: Finding[] = places.filter(({ place }) => place === undefined).map(({ key }) => ({ is: 'unexpected', key }));
  const classes = Map.groupBy(
    places.flatMap(({ place }) => place ?? []),
    (place) => place.class,
  );
  const heads: Head[] = [];
  const count = { objects: 0, entries: 0 };
  for (const [name, numbers] of classes) {
    let before: Seen | undefined;
    for (const { n } of numbers.toSorted((one, other) => one.n - other.n)) {
      const key = archiveKey({ class: name, n });
      const found = readObject(await deps.read(key), deps.digest);
      count.objects += 1;
      deps.progress?.(count.objects);
      count.entries += found?.object.entries.length ?? 0;
      findings.push(
        ...findingsOf(key, { class: name, n }, found?.object, before, deps.now),
        ...lostOf(deps.expected, { class: name, n }, found?.digest),
      );
      before = { n, digest: found?.digest };
    }
    if (before?.digest !== undefined) heads.push({ class: name, n: before.n, digest: before.digest });
  }
  return { ...count, heads, findings: [...findings, ...beyond(deps.expected, heads)] };
};

const findingsOf = (
  key: string,
  place: Pick<ArchiveObject, 'class' | 'n'>,
  object: ArchiveObject | undefined,
  before: Seen | undefined,
  now: number,
): readonly Finding[] => {
  const gap = gapOf(place, object, before, now);
  if (object === undefined) return [...gap, { is: 'changed', key }];
  if (object.class !== place.class || object.n !== place.n) return [...gap, { is: 'misplaced', key }];
  if (gap.length > 0) return gap;
  if (before === undefined) return place.n === 1 && object.previous !== null ? [{ is: 'unlinked', key }] : [];
  // A changed one before it is told already, and has no digest to be compared.
  return before.digest !== undefined && before.digest !== object.previous?.digest ? [{ is: 'unlinked', key }] : [];
};

/** The oldest of a class end with their term: that they are gone is right once the one before the first has ended. */
const gapOf = (
  { class: name, n }: Pick<ArchiveObject, 'class' | 'n'>,
  object: ArchiveObject | undefined,
  before: Seen | undefined,
  now: number,
): readonly Finding[] => {
  const missing = n - (before?.n ?? 0) - 1;
  if (missing === 0) return [];
  const ended = Date.parse(object?.previous?.at ?? '') + classDays(name) * 86_400_000;
  if (before === undefined && ended <= now) return [];
  return [{ is: 'missing', key: archiveKey({ class: name, n: n - missing }), count: missing }];
};

const lostOf = (expected: readonly Head[] = [], place: Pick<ArchiveObject, 'class' | 'n'>, digest: string | undefined): readonly Finding[] =>
  expected
    .filter((head) => head.class === place.class && head.n === place.n && head.digest !== digest)
    .map((head) => ({ is: 'lost', key: archiveKey(head) }));

/** Of what was seen before, what is newer than all that is there now: taken away from the end, or a whole class. */
const beyond = (expected: readonly Head[] = [], heads: readonly Head[]): readonly Finding[] =>
  expected.filter((head) => !heads.some((one) => one.class === head.class && one.n >= head.n)).map((head) => ({ is: 'lost', key: archiveKey(head) }));
