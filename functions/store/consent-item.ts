import * as z from 'zod';
import { bases, type Grant, sourceKinds } from '../domain/consent/consent.ts';
import type { Instant, ProgrammeId } from '../domain/ids.ts';
import { branded } from './branded.ts';

const text = z.exactOptional(z.string());
const time = z.exactOptional(branded<Instant>());

/** A consent in the ledger, under the domain's own names. */
export const storedConsent = z.object({
  programme: branded<ProgrammeId>(),
  basis: z.enum(bases),
  at: branded<Instant>(),
  proven: z.boolean(),
  wording: z.exactOptional(z.object({ text, version: text })),
  language: text,
  source: z.object({
    kind: z.enum(sourceKinds),
    page: text,
    ipHash: text,
    reference: text,
    partner: z.exactOptional(z.object({ name: text, contract: text, proof: text })),
    file: text,
    question: text,
  }),
  sale: z.exactOptional(
    z.object({ at: time, product: text, numberFromPerson: z.exactOptional(z.boolean()), refusalOffered: z.exactOptional(z.boolean()) }),
  ),
  evidence: text,
  noticeAt: time,
  until: time,
});

const grantFields = z.object({
  at: branded<Instant>(),
  ev: z.string(),
  basis: z.enum(bases),
  src: z.enum(sourceKinds),
  proven: z.boolean(),
  lang: text,
  until: time,
  notice: time,
});

/** One text of JSON, because a send check reads it for each number, and a map of seven costs DynamoDB's reader more than all else of the item. A map is what was stored before. */
const fieldsIn = (stored: unknown): unknown => {
  if (typeof stored !== 'string') return stored;
  try {
    return JSON.parse(stored);
  } catch {
    // The text itself is no grant either.
    return stored;
  }
};

/** The attribute that holds the newest consent of a programme, beside the registers. */
export const grantPrefix = 'grant:';
export const grantAttribute = (programme: string): string => `${grantPrefix}${programme}`;

export const encodeGrant = ({ at, event, basis, source, proven, language, until, noticeAt }: Grant): string => {
  const fields: z.input<typeof grantFields> = {
    at,
    ev: event,
    basis,
    src: source,
    proven,
    ...(language === undefined ? {} : { lang: language }),
    ...(until === undefined ? {} : { until }),
    ...(noticeAt === undefined ? {} : { notice: noticeAt }),
  };
  return JSON.stringify(fields);
};

/** Throws ZodError on what Halte did not write. */
export const decodeGrant = (stored: unknown): Grant => {
  const { at, ev, basis, src, proven, lang, until, notice } = grantFields.parse(fieldsIn(stored));
  return {
    at,
    event: ev,
    basis,
    source: src,
    proven,
    ...(lang === undefined ? {} : { language: lang }),
    ...(until === undefined ? {} : { until }),
    ...(notice === undefined ? {} : { noticeAt: notice }),
  };
};
