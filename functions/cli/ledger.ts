import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { type Finding, type Head, verifyArchive } from '../domain/archive/verify-archive.ts';
import { readObject, type RetentionClass } from '../domain/archive/archive-object.ts';
import { compareCopies, type Difference } from '../domain/archive/compare-copies.ts';
import type { Deployment } from '../domain/deployment.ts';
import { instant, type PhoneNumber } from '../domain/ids.ts';
import type { LedgerEvent } from '../domain/ledger.ts';
import { AwsFault } from '../platform/aws-json.ts';
import { systemClock } from '../platform/clock.ts';
import { hash } from '../platform/hash.ts';
import { httpUpTo } from '../platform/http.ts';
import { type BucketOptions, listKeys, readText } from '../platform/s3-archive.ts';
import { open } from '../platform/sealing.ts';
import { signedHttp } from '../platform/signed-http.ts';
import { CannotDo, fine, problem, type Report, WrongUsage } from './outcome.ts';
import { outputOf, type Place } from './place.ts';
import { storesOf, subjectsOf } from './place-clients.ts';
import { readArchiveKey } from '../store/archive-keys.ts';
import { decodeLedgerEvent } from '../store/ledger-item.ts';
import { readPerson } from '../store/person-store.ts';
import { accessOf } from './signed-document.ts';
import type { Terminal } from './terminal.ts';

/** A thousand events, sealed, with what S3 may say of them. */
const largestObject = 16 * 1024 * 1024;
/** Between lines of progress. */
const progressEvery = 1_000;

const report = z.object({ heads: z.array(z.object({ class: z.string(), n: z.number(), digest: z.string() })) });

/** What `ledger verify --json` printed earlier. Throws WrongUsage. */
export const headsIn = (file: string): readonly Head[] => {
  try {
    const { heads } = report.parse(JSON.parse(readFileSync(file, 'utf8')));
    return heads.map((head) => ({ ...head, class: head.class as RetentionClass }));
  } catch {
    throw new WrongUsage(`${file} is not what \`ledger verify --json\` printed.`);
  }
};

const words: Readonly<Record<Finding['is'], string>> = {
  changed: 'is not as it was written',
  missing: 'is missing',
  misplaced: 'stands where another should',
  unlinked: 'does not follow the one before it: one of the two was written anew',
  unexpected: 'is nothing that Halte wrote',
  lost: 'is not what the earlier verification saw',
};
const lineOf = ({ is, key, count = 1 }: Finding): string => `  ${key}${count > 1 ? ` and ${count - 1} before it` : ''} ${words[is]}`;

/** Asks the bucket of a place. Throws CannotDo where it cannot be read. */
export const inArchive = async <Result>(place: Place, work: (bucket: BucketOptions) => Promise<Result>): Promise<Result> => {
  const access = await accessOf(place);
  const http = signedHttp(httpUpTo(largestObject), () => access, systemClock);
  try {
    return await work({ http, region: place.region, bucket: outputOf(place, 'LedgerBucket') });
  } catch (cause) {
    if (!(cause instanceof AwsFault)) throw cause;
    throw new CannotDo(
      `the archive in ${place.name} cannot be read (${cause.name})`,
      'Your credentials need s3:ListBucket and s3:GetObject on its bucket.',
      {
        cause,
      },
    );
  }
};

const progressTo = (terminal: Terminal, all: number) => (done: number) => {
  if (done % progressEvery === 0) terminal.err(`${done} of ${all} objects\n`);
};

/** Reads the whole archive over ciphertext. Throws CannotDo where the bucket cannot be read. */
export const verifyLedger = (place: Place, expected: readonly Head[] | undefined, terminal: Terminal): Promise<Report> =>
  inArchive(place, async (bucket) => {
    const keys = await listKeys(bucket);
    const { objects, entries, heads, findings } = await verifyArchive({
      keys,
      digest: hash.digest,
      read: (key) => readText(bucket, key),
      now: systemClock(),
      ...(expected === undefined ? {} : { expected }),
      progress: progressTo(terminal, keys.length),
    });
    const data = { objects, entries, heads, findings };
    const counted = `${objects} object(s) in ${heads.length} chain(s), ${entries} sealed event(s).`;
    if (findings.length > 0) return problem(data, [counted, 'The archive is not whole:', ...findings.map(lineOf)]);
    if (objects === 0) return fine(data, ['The archive is empty: events are copied within five minutes.']);
    const advice = expected ? [] : ['Keep what --json prints: with --expect it shows later that nothing was taken from the end.'];
    return fine(data, [`Whole: ${counted}`, ...heads.map((head) => `  ${head.class}: up to ${head.n}, ${head.digest}`), ...advice]);
  });

const differs: Readonly<Record<Difference['is'], string>> = {
  gone: 'was copied, and is not in the ledger any more',
  changed: 'says something else in the ledger than in its copy',
  uncopied: 'has no copy: it is older than the archive, or was lost on the way',
};

/** Opens the copies of one person's events, and lays them beside the ledger. Throws CannotDo, StoreUnavailable. */
export const compareLedger = async (place: Place, deployment: Deployment, number: PhoneNumber, terminal: Terminal): Promise<Report> => {
  const subject = (await subjectsOf(place)).of(number);
  const stores = storesOf(place, deployment.dueShards);
  const [key, { ledger }] = await Promise.all([readArchiveKey(stores, subject), readPerson(stores, subject)]);
  const now = instant(stores.clock());
  stores.client.destroy();
  if (key === undefined) {
    return fine({ subject, copies: 0, events: ledger.length, differences: [] }, [
      `Nothing opens copies of ${subject}: there are none, or an erasure took the key.`,
    ]);
  }
  return inArchive(place, async (bucket) => {
    const keys = await listKeys(bucket);
    const progress = progressTo(terminal, keys.length);
    const copies: LedgerEvent[] = [];
    for (const [index, name] of keys.entries()) {
      const entries = readObject(await readText(bucket, name), hash.digest)?.object.entries ?? [];
      copies.push(...entries.flatMap((entry) => open(key, entry) ?? []).map((text) => decodeLedgerEvent(JSON.parse(text))));
      progress(index + 1);
    }
    const differences = compareCopies(copies, ledger, now);
    const data = { subject, copies: copies.length, events: ledger.length, differences };
    const counted = `${copies.length} copy or copies of ${subject}, ${ledger.length} event(s) in the ledger.`;
    if (differences.length === 0) return fine(data, [`Alike: ${counted}`]);
    const lines = [counted, ...differences.map(({ is, event, kind }) => `  ${event} (${kind}) ${differs[is]}`)];
    return differences.every(({ is }) => is === 'uncopied') ? fine(data, lines) : problem(data, lines);
  });
};
