import type { CountryRules } from './country-rules.ts';
import { inEuropeanUnion } from './european-union.ts';

/** Spain. LSSI art. 21-22, LOPDGDD art. 23 (its duty to name the exclusion lists is in the reply texts). */
export const es: CountryRules = {
  ...inEuropeanUnion,
  country: 'ES',
  name: 'Spain',
  callingCode: '34',
  languages: ['es'],
  floorKeywords: { value: { stop: ['STOP', 'BAJA'] }, source: 'STOP, and BAJA, which the reply texts of this language offer', mark: 'D' },
  premiumPrefixes: {
    value: ['+34803', '+34806', '+34807', '+34901', '+34902', '+34905', '+34907', '+34118'],
    source: 'Spanish numbering plan: additional-rate and shared-cost numbers; a 902 is not allowed for customer service since 2020',
    mark: 'K',
  },
  tollFreePrefixes: { value: ['+34800', '+34900'], source: 'Spanish numbering plan: 800 and 900 are free to call', mark: 'K' },
};
