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

const storedGrant = z.object({
  at: branded<Instant>(),
  ev: z.string(),
  basis: z.enum(bases),
  src: z.enum(sourceKinds),
  proven: z.boolean(),
  lang: text,
  until: time,
  notice: time,
});

/** The attribute that holds the newest consent of a programme, beside the registers. */
export const grantPrefix = 'grant:';
export const grantAttribute = (programme: string): string => `${grantPrefix}${programme}`;

export const encodeGrant = ({ at, event, basis, source, proven, language, until, noticeAt }: Grant): z.infer<typeof storedGrant> => ({
  at,
  ev: event,
  basis,
  src: source,
  proven,
  ...(language === undefined ? {} : { lang: language }),
  ...(until === undefined ? {} : { until }),
  ...(noticeAt === undefined ? {} : { notice: noticeAt }),
});

export const decodeGrant = (stored: unknown): Grant => {
  const { at, ev, basis, src, proven, lang, until, notice } = storedGrant.parse(stored);
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
