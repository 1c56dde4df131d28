import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Deployment } from '../domain/deployment.ts';
import type { EvidenceQuestion } from '../domain/evidence/evidence.ts';
import { evidenceOf } from '../domain/evidence/evidence-of.ts';
import { type Instant, instant } from '../domain/ids.ts';
import { reasonProblem } from '../domain/staff/read.ts';
import { hash } from '../platform/hash.ts';
import { logRead } from '../flows/staff-reads.ts';
import { evidencePage } from '../portal/evidence-page.ts';
import { personReader } from '../store/person-reader.ts';
import { readLog } from '../store/staff-store.ts';
import { CannotDo, fine, problem, type Report } from './outcome.ts';
import type { Place } from './place.ts';
import { storesOf, subjectsOf } from './place-clients.ts';
import { printedDocument, publicKeyOf, signDocument, verifySigned } from './signed-document.ts';

export type EvidenceWish = Omit<EvidenceQuestion, 'subject'> & {
  /** Of the JSON; the page stands beside it as `.html`. Absent: named after the moment, in the present folder. */
  readonly out?: string;
};

/** Never the number: names of files are seen by others than their content. */
const defaultName = (at: Instant): string => `halte-evidence-${at.slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')}.json`;

/** For its owner alone, and never over another. Throws CannotDo. */
const write = (file: string, content: string): void => {
  try {
    writeFileSync(file, content, { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new CannotDo(`${file} cannot be written (${code})`, 'Name another file with --out.', { cause });
  }
};

/** Writes signed JSON and a page of what can be proven of a number. Throws CannotDo, StoreUnavailable. */
export const makeEvidence = async (place: Place, deployment: Deployment, wish: EvidenceWish): Promise<Report> => {
  const subject = (await subjectsOf(place)).of(wish.number);
  const stores = storesOf(place, deployment.dueShards);
  const now = instant(stores.clock());
  const { by, reason } = wish;
  // The evidence may quote a longer one; here it is only to be known that somebody looked, and roughly why.
  const kept = reasonProblem(reason) === undefined ? { reason } : {};
  await logRead(
    { reads: readLog(stores), clock: stores.clock, newId: stores.newId },
    { subject, by, way: 'command line', what: 'evidence', ...kept },
  );
  const evidence = evidenceOf(deployment, { ...wish, subject }, await personReader(stores)(subject), now, hash.digest);
  stores.client.destroy();
  const signed = await signDocument(place, evidence);
  const file = path.resolve(wish.out ?? defaultName(now));
  const page = `${file.replace(/\.json$/, '')}.html`;
  write(file, `${printedDocument(signed)}\n`);
  write(page, evidencePage(evidence, signed));
  const { received, consents } = evidence;
  return fine({ file, page, subject, received: received.length, consents: consents.length, publicKey: signed.publicKey }, [
    `${received.length} text(s) received and ${consents.length} consent(s). Written, for you alone to read:`,
    `  ${file}`,
    `  ${page}`,
    'The number stands in both: hand them over with care.',
  ]);
};

const age = (proof: object): string => ('madeAt' in proof && typeof proof.madeAt === 'string' ? `, made ${proof.madeAt}` : '');

/**
 * Needs no place and no network. @param text the file
 * @param expected the public key that was published or deposited; without it the file's own is taken, which shows that it is whole, not whose it is
 */
export const verifyEvidence = (text: string, expected: string | undefined): Report => {
  const found = verifySigned(text);
  if (!found)
    return problem({ whole: false, signedBy: null }, ['This is no signed document of Halte, or so much of it was changed that it cannot be read.']);
  const { document, whole } = found;
  const data = { whole, signedBy: document.publicKey, ...(expected === undefined ? {} : { expected: document.publicKey === expected }) };
  if (!whole) return problem(data, ['Changed since it was signed: at least one byte is another.']);
  if (expected === undefined) {
    const advice = 'Whose key that is the file cannot say: compare it with the one that was published or deposited (--public-key).';
    return fine(data, [`Whole, as it was signed${age(document.proof)}, by the key ${document.publicKey}.`, advice]);
  }
  if (document.publicKey === expected) return fine(data, [`Whole, as it was signed${age(document.proof)}, by the key that you gave.`]);
  return problem(data, [`Whole, but signed by another key than you gave: ${document.publicKey}.`]);
};

/** The public half, to be published or deposited before it is needed. Throws CannotDo. */
export const showPublicKey = async (place: Place): Promise<Report> => {
  const publicKey = await publicKeyOf(place);
  return fine({ publicKey }, [publicKey]);
};
