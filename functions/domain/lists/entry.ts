import type { Consent } from '../consent/consent.ts';
import type { Subject } from '../ids.ts';
import type { Channel } from '../ledger.ts';
import type { Programme } from '../programme.ts';
import type { ExclusionList } from '../suppression.ts';
import type { ListTime } from './times.ts';

export const listKinds = ['suppressions', 'consents', 'exclusions', 'reassigned'] as const;
export type ListKind = (typeof listKinds)[number];

const ofEvery = ['number', 'subject', 'country', 'programme', 'time', 'status'] as const;
/** What a line may tell, by kind of list. Columns and shared values are given under these names. */
export const fieldsOf = {
  suppressions: [...ofEvery, 'scope', 'channel'],
  consents: [
    ...ofEvery,
    ...['basis', 'wording', 'wording_version', 'language', 'source', 'page', 'ip_hash', 'reference', 'partner', 'partner_contract'],
    ...['partner_proof', 'evidence', 'notice_time', 'until', 'sale_time', 'product', 'number_from_person', 'refusal_offered'],
  ],
  exclusions: [...ofEvery, 'list'],
  reassigned: ofEvery,
  /** Of no import: whom somebody means to text. */
  campaign: ['number', 'country', 'timezone'],
} as const satisfies Readonly<Record<ListKind | 'campaign', readonly string[]>>;
export type ReadKind = keyof typeof fieldsOf;

/** What one line of a list says of one person. */
export type Entry = { readonly subject: Subject; readonly programme: Programme; readonly time: ListTime } & (
  | { readonly kind: 'suppressions'; readonly scope: 'all' | 'programme'; readonly channel?: Channel }
  | { readonly kind: 'consents'; readonly consent: Consent }
  | {
      readonly kind: 'exclusions';
      readonly list: ExclusionList;
      /** Its line has the time, and not the list as a whole. */ readonly hasOwnTime: boolean;
    }
  | { readonly kind: 'reassigned' }
);
