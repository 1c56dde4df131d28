import type { Instant } from '../ids.ts';
import type { LedgerEvent } from '../ledger.ts';

/** base64url SHA-256 of a UTF-8 text. */
export type Digest = (text: string) => string;

/** `y05`: what is in it may go five years after it was written. Objects of one class have one lifecycle, and one chain. */
export type RetentionClass = `y${string}`;

/** With a leap day in each: no object ends before the evidence in it. */
export const classYearDays = 366;
const yearSeconds = classYearDays * 86_400;
const classOf = (years: number): RetentionClass => `y${String(Math.max(1, years)).padStart(2, '0')}`;

/** The class of an event that is archived at `now`: rounded up, so that it stays at least as long as the ledger keeps it. */
export const retentionClassOf = ({ ttl }: Pick<LedgerEvent, 'ttl'>, now: Instant): RetentionClass =>
  classOf(Math.ceil((ttl - Math.floor(Date.parse(now) / 1000)) / yearSeconds));

export const classDays = (one: RetentionClass): number => Number(one.slice(1)) * classYearDays;

/** Every class that evidence can have: a consent may run for the term, and its proof for the term after it. */
export const retentionClasses = (evidenceDays: number): readonly RetentionClass[] =>
  Array.from({ length: Math.ceil((2 * evidenceDays) / classYearDays) }, (_, index) => classOf(index + 1));

/** One object of the archive: what one call of the function got of one class. */
export type ArchiveObject = {
  readonly class: RetentionClass;
  /** From 1, without a gap. */
  readonly n: number;
  readonly at: Instant;
  /** Digest and time of the object before it in its class; `null` for the first. */
  readonly previous: { readonly digest: string; readonly at: Instant } | null;
  /** Ledger events, each sealed under its person's key. */
  readonly entries: readonly string[];
};

/** Where the numbers of keys begin: they count down, so that the newest object of a class is the first that S3 lists. */
const greatest = 999_999_999_999;
const digits = 12;

export const archiveKey = ({ class: one, n }: Pick<ArchiveObject, 'class' | 'n'>): string => `${one}/${String(greatest - n).padStart(digits, '0')}`;
export const placeOfKey = (key: string): Pick<ArchiveObject, 'class' | 'n'> | undefined => {
  const found = /^(y\d{2,3})\/(\d{12})$/.exec(key);
  return found ? { class: found[1] as RetentionClass, n: greatest - Number(found[2]) } : undefined;
};

/** Two lines: the object as JSON, and the digest of that line, which the next object repeats. */
export const printObject = (object: ArchiveObject, digest: Digest): { readonly text: string; readonly digest: string } => {
  const line = JSON.stringify(object);
  return { text: `${line}\n${digest(line)}\n`, digest: digest(line) };
};

/** @returns undefined for what is not, to the byte, as `printObject` writes it */
export const readObject = (text: string, digest: Digest): { readonly object: ArchiveObject; readonly digest: string } | undefined => {
  const [line = ''] = text.split('\n', 1);
  try {
    const object = JSON.parse(line) as ArchiveObject;
    const printed = printObject(object, digest);
    return printed.text === text && isObject(object) ? { object, digest: printed.digest } : undefined;
  } catch {
    return undefined;
  }
};

const isObject = ({ class: one, n, at, previous, entries }: ArchiveObject): boolean =>
  typeof one === 'string' &&
  Number.isInteger(n) &&
  typeof at === 'string' &&
  Array.isArray(entries) &&
  (previous === null || (typeof previous.digest === 'string' && typeof previous.at === 'string'));
