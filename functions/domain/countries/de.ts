import type { CountryRules } from './country-rules.ts';
import { inEuropeanUnion } from './european-union.ts';

/** Germany. UWG § 7(2)-(3): prior express consent, objection at basic-tariff cost. */
export const de: CountryRules = {
  ...inEuropeanUnion,
  country: 'DE',
  name: 'Germany',
  callingCode: '49',
  languages: ['de'],
  premiumPrefixes: {
    value: ['+49900', '+49180', '+49137', '+49118'],
    source: 'German numbering plan: 0900, 0180, 0137 and 118 cost more than an ordinary call',
    mark: 'K',
  },
  tollFreePrefixes: { value: ['+49800'], source: 'German numbering plan: 0800 is free to call', mark: 'K' },
};
