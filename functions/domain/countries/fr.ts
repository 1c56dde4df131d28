import type { CountryRules } from './country-rules.ts';
import { inEurope, inEuropeanUnion } from './european-union.ts';

/** France. Codes 36xxx and 38xxx, AF2M's charters, CNIL. */
export const fr: CountryRules = {
  ...inEuropeanUnion,
  country: 'FR',
  name: 'France',
  callingCode: '33',
  languages: ['fr'],
  floorKeywords: {
    value: { stop: ['STOP'], help: ['CONTACT'] },
    source: 'AFMM SMS+ charters (2015-04-01): STOP and CONTACT, wherever the message contains them; docplayer.fr/2053409',
    mark: 'P',
  },
  confirmWithin: {
    value: { amount: 24, unit: 'hours' },
    source: 'no text gives hours: AF2M 2026 says as soon as possible, art. 12(3) GDPR one month; a confirmation that comes a day later only puzzles',
    mark: 'D',
  },
  honourWithin: {
    value: { amount: 0, unit: 'at-once' },
    source: 'art. L.34-5 CPCE (version of 2020-07-26) gives no delay; AF2M Business Messaging charter 2026: as soon as possible',
    mark: 'P',
    from: '2020-07-26',
  },
  sendingHours: {
    value: { from: '08:00', to: '21:30' },
    source: 'AF2M Business Messaging charter 2026, promotional texts (08:00-22:00 on working days under the charter of 2024)',
    mark: 'P',
    from: '2026-03-01',
  },
  retention: {
    suppressionsAtLeast: { value: 1096, source: 'CNIL: an objection is kept at least three years', mark: 'S' },
    evidenceAtLeast: {
      value: 1096,
      source: 'art. R.223-2 C. conso.: proof of consent kept three years from collection; made for calls, taken for texts as well',
      mark: 'C',
      from: '2026-08-11',
    },
    evidenceAtMost: inEurope.retention.evidenceAtMost,
    messagesAtMost: { value: 1096, source: "CNIL: a prospect's data, three years after the last contact by the person", mark: 'S' },
  },
  premiumPrefixes: {
    value: ['+3381', '+3382', '+3389'],
    source: 'French numbering plan: 081, 082 and 089 cost more than an ordinary call (080 is free or ordinary)',
    mark: 'K',
  },
  tollFreePrefixes: {
    value: ['+33800', '+33801', '+33802', '+33803', '+33804', '+33805'],
    source: 'French numbering plan: 0800 to 0805 are free to call',
    mark: 'K',
  },
};
