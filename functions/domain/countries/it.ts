import type { CountryRules } from './country-rules.ts';
import { inEuropeanUnion } from './european-union.ts';

/** Italy. Codice Privacy art. 130, Garante. */
export const it: CountryRules = {
  ...inEuropeanUnion,
  country: 'IT',
  name: 'Italy',
  callingCode: '39',
  languages: ['it'],
  premiumPrefixes: {
    value: ['+39892', '+39894', '+39895', '+39899', '+39144', '+39166', '+39163', '+39164', '+39178', '+39199', '+3984'],
    source: 'Italian numbering plan: premium, shared-cost and personal numbers',
    mark: 'K',
  },
  tollFreePrefixes: { value: ['+39800', '+39803'], source: 'Italian numbering plan: 800 and 803 are free to call', mark: 'K' },
};
