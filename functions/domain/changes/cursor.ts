import { type Instant, instant, millis } from '../ids.ts';

/**
 * How far a system has read: all that was told up to here. `at` and `batch` name a batch, `index` how many of its changes are read; a batch of `~` stands for all that
 * were told at that time or before.
 */
export type Cursor = { readonly at: Instant; readonly batch: string; readonly index: number };

/** Above whatever is base64url. */
export const everyBatch = '~';

const form = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z)#([\w-]{22}|~|)#(\d{1,6})$/;

export const printCursor = ({ at, batch, index }: Cursor): string => Buffer.from(`${at}#${batch}#${index}`).toString('base64url');

/** What `printCursor` gave, or a time with its zone; undefined for anything else. */
export const readCursor = (text: string): Cursor | undefined => {
  const [, at, batch, index] = form.exec(Buffer.from(text, 'base64url').toString('utf8')) ?? [];
  if (at !== undefined && batch !== undefined && !Number.isNaN(Date.parse(at))) return { at: at as Instant, batch, index: Number(index) };
  const isTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(text);
  const ms = isTime ? Date.parse(text) : Number.NaN;
  return Number.isNaN(ms) ? undefined : { at: instant(ms), batch: '', index: 0 };
};

/** The partition that a time lies in. */
export const hourOf = (at: Instant): string => at.slice(0, 13);
export const endOfHour = (hour: string): Instant => `${hour}:59:59.999Z` as Instant;
export const hourAfter = (hour: string): string => hourOf(instant(millis(`${hour}:00:00.000Z` as Instant) + 3_600_000));
