import { bases, type Consent, type Sale, type Source, sourceKinds } from '../consent/consent.ts';
import { missingProof, mustBeProven } from '../consent/missing-proof.ts';
import type { Instant } from '../ids.ts';
import type { Entry } from './entry.ts';
import type { Reading, Values } from './read-entry.ts';
import { isRefused, type Refused, refuse } from './refusals.ts';
import { readTime } from './times.ts';

/** What a decoder puts in the place of bytes that it cannot read. */
const unknownCharacter = '\uFFFD';
/** The last moment that a date can tell. */
const farthest = 8_640_000_000_000_000;

/** Whatever is there, under the names that it shall have; nothing where there is nothing. */
const present = <Name extends string>(values: Values, names: Readonly<Record<Name, string>>): { readonly [N in Name]?: string } =>
  Object.fromEntries(Object.entries<string>(names).flatMap(([name, field]) => (values(field) === '' ? [] : [[name, values(field)]]))) as {
    readonly [N in Name]?: string;
  };

const some = <Name extends string, Value extends object>(name: Name, value: Value): { readonly [N in Name]?: Value } =>
  (Object.keys(value).length === 0 ? {} : { [name]: value }) as { readonly [N in Name]?: Value };

/** A page without what stands behind `?`: it may hold a number. */
const withoutQuery = (page: string): string => page.split('?', 1)[0] ?? '';

const readSource = (values: Values, file: string): Source | Refused => {
  const given = values('source') || 'import';
  const kind = sourceKinds.find((one) => one === given);
  if (kind === undefined) return refuse('source_unknown');
  const { page, ...more } = present(values, { page: 'page', ipHash: 'ip_hash', reference: 'reference' });
  const partner = present(values, { name: 'partner', contract: 'partner_contract', proof: 'partner_proof' });
  // Each consent that came in a file says in which, also where the person gave it on a page.
  return { kind, ...more, ...(page === undefined ? {} : { page: withoutQuery(page) }), ...some('partner', partner), file };
};

const yes = new Set(['1', 'true', 'yes', 'y', 'oui', 'x']);
const no = new Set(['', '0', 'false', 'no', 'n', 'non']);
const readAnswer = (text: string): boolean | Refused => {
  const folded = text.toLowerCase();
  if (yes.has(folded)) return true;
  return no.has(folded) ? false : refuse('answer_unreadable');
};

/** Times besides the main one; the first that cannot be read refuses the line. An end may lie in the future. */
const readMore = (values: Values, { times, now }: Reading): Partial<Record<'noticeAt' | 'until' | 'saleAt', Instant>> | Refused => {
  const found: Partial<Record<'noticeAt' | 'until' | 'saleAt', Instant>> = {};
  for (const [name, field] of [
    ['noticeAt', 'notice_time'],
    ['until', 'until'],
    ['saleAt', 'sale_time'],
  ] as const) {
    if (values(field) === '') continue;
    const time = readTime(values(field), { ...times, edge: 'start' }, name === 'until' ? farthest : now);
    if (isRefused(time)) return time;
    found[name] = time.said;
  }
  return found;
};

const readSale = (values: Values, at: Instant | undefined): Sale | Refused => {
  const [numberFromPerson, refusalOffered] = [readAnswer(values('number_from_person')), readAnswer(values('refusal_offered'))];
  if (typeof numberFromPerson !== 'boolean') return numberFromPerson;
  if (typeof refusalOffered !== 'boolean') return refusalOffered;
  return {
    ...(at === undefined ? {} : { at }),
    ...present(values, { product: 'product' }),
    ...(numberFromPerson ? { numberFromPerson } : {}),
    ...(refusalOffered ? { refusalOffered } : {}),
  };
};

const wordsOf = ['wording', 'wording_version', 'language', 'reference', 'partner', 'partner_contract', 'partner_proof', 'product', 'evidence'];

/** A consent of a list. What was harvested or bought is refused without its proof; anything else that lacks some is taken as not proven. Pure. */
export const readConsent = (common: Pick<Entry, 'subject' | 'programme' | 'time'>, values: Values, reading: Reading): Entry | Refused => {
  if (wordsOf.some((field) => values(field).includes(unknownCharacter))) return refuse('encoding');
  const given = values('basis') || 'consent';
  const basis = bases.find((one) => one === given);
  if (basis === undefined) return refuse('basis_unknown');
  const source = readSource(values, reading.file);
  if (isRefused(source)) return source;
  const more = readMore(values, reading);
  if (isRefused(more)) return more;
  const { saleAt, ...times } = more;
  const sale = readSale(values, saleAt);
  if (isRefused(sale)) return sale;
  const consent: Consent = {
    programme: common.programme.id,
    basis,
    at: common.time.at,
    source,
    ...some('wording', present(values, { text: 'wording', version: 'wording_version' })),
    ...present(values, { language: 'language', evidence: 'evidence' }),
    ...some('sale', sale),
    ...times,
  };
  const missing = missingProof(consent).map(({ field }) => field);
  return missing.length > 0 && mustBeProven(consent) ? { refused: 'proof_missing', missing } : { ...common, kind: 'consents', consent };
};
