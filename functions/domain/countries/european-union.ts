import type { CountryRules } from './country-rules.ts';

type Shared = Pick<
  CountryRules,
  | 'bareStop'
  | 'repeatStop'
  | 'neutralWordLanguage'
  | 'catalogue'
  | 'floorKeywords'
  | 'confirmWithin'
  | 'honourWithin'
  | 'sendingHours'
  | 'retention'
  | 'shortCodeLanguages'
  | 'shortCodeTollFreeContact'
>;

/** What the GDPR (and the UK's) and our own safe choices give every covered country of Europe; a country's file overrides what its own law says. */
export const inEurope: Shared = {
  bareStop: {
    value: 'controller',
    source:
      'art. 21(2)-(3) GDPR: the objection to marketing is absolute and made to the controller; that silence on the brand means all is our reading',
    mark: 'D',
  },
  repeatStop: {
    value: { kind: 'after', hours: 24 },
    source: 'no text; answered again after a day, which no loop of two machines survives',
    mark: 'D',
  },
  neutralWordLanguage: { value: 'programme', source: 'art. 12(1) GDPR: plain language; the programme writes in it', mark: 'D' },
  catalogue: {},
  floorKeywords: { value: { stop: ['STOP'] }, source: 'the word that the texts themselves print', mark: 'D' },
  confirmWithin: {
    value: { amount: 24, unit: 'hours' },
    source: 'art. 12(3) GDPR allows a month; a confirmation that comes a day later only puzzles',
    mark: 'D',
  },
  honourWithin: { value: { amount: 0, unit: 'at-once' }, source: 'art. 21(3) GDPR: no longer be processed for such purposes', mark: 'K' },
  sendingHours: {
    value: { from: '09:00', to: '20:00' },
    source: 'no general text for promotional SMS; hours that none of the neighbours forbids',
    mark: 'D',
  },
  retention: {
    suppressionsAtLeast: { value: 1096, source: 'no figure of its own; CNIL advises three years', mark: 'D' },
    evidenceAtLeast: { value: 1096, source: 'art. 5(2) and 7(1) GDPR want proof without a figure; three years', mark: 'D' },
    evidenceAtMost: { value: 2192, source: 'art. 5(1)(e) GDPR: no longer than necessary; six years cover the usual limitation of claims', mark: 'D' },
    messagesAtMost: { value: 1096, source: "no figure of its own; CNIL's three years for a prospect's data", mark: 'D' },
  },
  shortCodeLanguages: { value: [], source: 'no text asks for more than the languages of the programme', mark: 'D' },
  shortCodeTollFreeContact: { value: false, source: 'no text asks for a free number; a premium one is refused all the same', mark: 'D' },
};

/** The member states. */
export const inEuropeanUnion: Shared & Pick<CountryRules, 'answerRightsWithin'> = {
  ...inEurope,
  answerRightsWithin: {
    value: { amount: 1, unit: 'months' },
    source: 'art. 12(3) GDPR; two months more where notice is given',
    mark: 'P',
    from: '2018-05-25',
  },
};
