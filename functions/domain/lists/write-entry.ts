import type { Grant } from '../consent/consent.ts';
import type { LedgerEvent } from '../ledger.ts';
import type { Programme } from '../programme.ts';
import { deciding, isStopped, registersOf, type SuppressionImage } from '../suppression.ts';

/** One line of an export, under the names of the fields by which it is imported again. */
export type ListLine = Readonly<Record<string, string>>;

export const suppressionColumns = ['programme', 'scope', 'time', 'how'] as const;
export const grantColumns = ['programme', 'time', 'basis', 'source', 'proven', 'language', 'until', 'notice_time'] as const;
export const consentColumns = [
  ...[
    'programme',
    'time',
    'basis',
    'wording',
    'wording_version',
    'language',
    'source',
    'page',
    'ip_hash',
    'reference',
    'partner',
    'partner_contract',
  ],
  ...['partner_proof', 'evidence', 'notice_time', 'until', 'sale_time', 'product', 'number_from_person', 'refusal_offered', 'proven'],
] as const;

/** What stops each programme, of those that are stopped. */
export const suppressionLines = (image: SuppressionImage | undefined, programmes: readonly Programme[]): readonly ListLine[] =>
  programmes.flatMap((programme) => {
    const register = deciding(image, programme);
    if (register === undefined || !isStopped(image, programme)) return [];
    const name = registersOf(programme).find((one) => image?.registers[one] === register) ?? programme.id;
    return [{ programme: programme.id, scope: name === programme.id ? 'programme' : 'all', time: register.rank.slice(0, 24), how: register.how }];
  });

/** The consents that count now. */
export const grantLines = (grants: Readonly<Record<string, Grant>> = {}): readonly ListLine[] =>
  Object.entries(grants).map(([programme, { at, basis, source, proven, language = '', until = '', noticeAt = '' }]) => ({
    programme,
    time: at,
    basis,
    source,
    proven: proven ? 'yes' : 'no',
    language,
    until,
    notice_time: noticeAt,
  }));

const answer = (value: boolean | undefined): string => (value === true ? 'yes' : '');

/** A consent of the ledger with all that proves it. */
export const consentLine = ({ consent }: { readonly consent: NonNullable<LedgerEvent['consent']> }): ListLine => {
  const { source, sale } = consent;
  return {
    programme: consent.programme,
    time: consent.at,
    basis: consent.basis,
    wording: consent.wording?.text ?? '',
    wording_version: consent.wording?.version ?? '',
    language: consent.language ?? '',
    source: source.kind,
    page: source.page ?? '',
    ip_hash: source.ipHash ?? '',
    reference: source.reference ?? '',
    partner: source.partner?.name ?? '',
    partner_contract: source.partner?.contract ?? '',
    partner_proof: source.partner?.proof ?? '',
    evidence: consent.evidence ?? '',
    notice_time: consent.noticeAt ?? '',
    until: consent.until ?? '',
    sale_time: sale?.at ?? '',
    product: sale?.product ?? '',
    number_from_person: answer(sale?.numberFromPerson),
    refusal_offered: answer(sale?.refusalOffered),
    proven: consent.proven ? 'yes' : 'no',
  };
};
