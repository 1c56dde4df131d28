import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { type Finding, type Head, verifyArchive } from '../domain/archive/verify-archive.ts';
import type { RetentionClass } from '../domain/archive/archive-object.ts';
import { AwsFault } from '../platform/aws-json.ts';
import { systemClock } from '../platform/clock.ts';
import { hash } from '../platform/hash.ts';
import { httpUpTo } from '../platform/http.ts';
import { listKeys, readText } from '../platform/s3-archive.ts';
import { signedHttp } from '../platform/signed-http.ts';
import { CannotDo, fine, problem, type Report, WrongUsage } from './outcome.ts';
import { outputOf, type Place } from './place.ts';
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

/** Reads the whole archive over ciphertext. Throws CannotDo where the bucket cannot be read. */
export const verifyLedger = async (place: Place, expected: readonly Head[] | undefined, terminal: Terminal): Promise<Report> => {
  const access = await accessOf(place);
  const http = signedHttp(httpUpTo(largestObject), () => access, systemClock);
  const bucket = { http, region: place.region, bucket: outputOf(place, 'LedgerBucket') };
  try {
    const keys = await listKeys(bucket);
    const { objects, entries, heads, findings } = await verifyArchive({
      keys,
      digest: hash.digest,
      read: (key) => readText(bucket, key),
      now: systemClock(),
      ...(expected === undefined ? {} : { expected }),
      progress: (done) => {
        if (done % progressEvery === 0) terminal.err(`${done} of ${keys.length} objects\n`);
      },
    });
    const data = { objects, entries, heads, findings };
    const counted = `${objects} object(s) in ${heads.length} chain(s), ${entries} sealed event(s).`;
    if (findings.length > 0) return problem(data, [counted, 'The archive is not whole:', ...findings.map(lineOf)]);
    if (objects === 0) return fine(data, ['The archive is empty: events are copied within five minutes.']);
    const advice = expected ? [] : ['Keep what --json prints: with --expect it shows later that nothing was taken from the end.'];
    return fine(data, [`Whole: ${counted}`, ...heads.map((head) => `  ${head.class}: up to ${head.n}, ${head.digest}`), ...advice]);
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
