import type { CountryRules } from './country-rules.ts';
import { inEurope } from './european-union.ts';

/** United Kingdom. PECR regulations 22 and 23, UK GDPR, ICO. */
export const gb: CountryRules = {
  ...inEurope,
  country: 'GB',
  name: 'United Kingdom',
  callingCode: '44',
  languages: ['en'],
  catalogue: { en: 'en' },
  floorKeywords: {
    value: { stop: ['STOP'], stop_all: ['STOP ALL'] },
    source: 'PhonepayPlus on premium codes: STOP in any case, STOP ALL ends every service of the code',
    mark: 'S',
  },
  honourWithin: {
    value: { amount: 0, unit: 'at-once' },
    source: 'ICO: no ground to go on once a person objects to marketing; CAP code: as soon as practicable',
    mark: 'P',
  },
  answerRightsWithin: {
    value: { amount: 1, unit: 'months' },
    source: 'UK GDPR art. 12(3); the clock stops while identity or scope is clarified (DUAA 2025)',
    mark: 'S',
  },
  premiumPrefixes: {
    value: ['+449', '+4484', '+4487', '+4470', '+44118'],
    source: 'Ofcom numbering: 09, 084 and 087 carry a service charge, 070 and 118 cost more than an ordinary call',
    mark: 'K',
  },
  tollFreePrefixes: { value: ['+44800', '+44808'], source: 'Ofcom numbering: 0800 and 0808 are free to call', mark: 'K' },
};
