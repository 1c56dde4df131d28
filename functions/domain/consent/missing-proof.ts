import type { Consent, Source } from './consent.ts';

/** Something that a consent lacks: the field, and why it is needed. */
export type Missing = { readonly field: string; readonly why: string };

const blank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

const proofs: Readonly<Record<Source['kind'], (source: Source) => readonly (readonly [field: string, isMissing: boolean, why: string])[]>> = {
  'web-form': ({ page, ipHash }) => [
    ['source.page', blank(page), 'the page on which it was given'],
    ['source.ipHash', blank(ipHash), 'keyed hash of the address from which it was given'],
  ],
  app: ({ page }) => [['source.page', blank(page), 'the screen on which it was given']],
  paper: ({ reference }) => [['source.reference', blank(reference), 'where the signed sheet is kept']],
  shop: ({ reference }) => [['source.reference', blank(reference), 'shop and till, or who took it down']],
  phone: ({ reference }) => [['source.reference', blank(reference), 'where the recording is kept']],
  sms: () => [],
  partner: ({ partner }) => [
    ['source.partner.name', blank(partner?.name), 'who had the number from the person: the person must be told (art. 14(2)(f) GDPR)'],
    ['source.partner.contract', blank(partner?.contract), 'the contract under which the number was given to you'],
    [
      'source.partner.proof',
      blank(partner?.proof),
      "the partner's own proof that the person agreed to be texted by you (CNIL, SAN-2024-004, SAN-2025-001)",
    ],
  ],
  'public-listing': () => [['source', true, 'consent of the person: that a number can be read somewhere is none (CNIL 2011-384)']],
  import: ({ file }) => [['source.file', blank(file), 'digest of the file that it came from']],
};

const ofSale = ({ sale }: Consent): readonly (readonly [string, boolean, string])[] => [
  ['sale.at', sale?.at === undefined, 'when something was bought: an account without a purchase is no sale (CNIL)'],
  ['sale.product', blank(sale?.product), 'what was bought, which what you advertise must be similar to'],
  ['sale.numberFromPerson', sale?.numberFromPerson !== true, 'that the person gave the number to your company at the sale'],
  ['sale.refusalOffered', sale?.refusalOffered !== true, 'that the person could refuse, free of charge, when giving it'],
];

const ofConsent = ({ wording, language }: Consent): readonly (readonly [string, boolean, string])[] => [
  ['wording.text', blank(wording?.text), 'the words that the person agreed to (art. 7(1) GDPR)'],
  ['wording.version', blank(wording?.version), 'which version of them'],
  ['language', blank(language), 'the language in which they were shown'],
];

/**
 * What a consent lacks to be proven. Sources: art. 7(1) GDPR, art. L.34-5 CPCE, art. 13(2) of directive 2002/58/EC; CNIL's page on
 * prospecting by SMS.
 */
export const missingProof = (consent: Consent): readonly Missing[] =>
  [...(consent.basis === 'consent' ? ofConsent(consent) : ofSale(consent)), ...proofs[consent.source.kind](consent.source)]
    .filter(([, isMissing]) => isMissing)
    .map(([field, , why]) => ({ field, why }));

/** Numbers that were harvested or bought: without proof they are not even recorded. */
export const mustBeProven = ({ source }: Consent): boolean => source.kind === 'partner' || source.kind === 'public-listing';
