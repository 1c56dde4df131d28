import type { CountryRules } from './country-rules.ts';
import { inEuropeanUnion } from './european-union.ts';

/** Netherlands. Telecommunicatiewet art. 11.7. */
export const nl: CountryRules = {
  ...inEuropeanUnion,
  country: 'NL',
  name: 'Netherlands',
  callingCode: '31',
  languages: ['nl'],
  premiumPrefixes: {
    value: ['+31900', '+31906', '+31909', '+3118'],
    source: 'Dutch numbering plan: 0900, 0906, 0909 and 18xx cost more than an ordinary call',
    mark: 'K',
  },
  tollFreePrefixes: { value: ['+31800'], source: 'Dutch numbering plan: 0800 is free to call', mark: 'K' },
};
