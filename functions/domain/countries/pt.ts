import type { CountryRules } from './country-rules.ts';
import { inEuropeanUnion } from './european-union.ts';

/** Portugal. Law 41/2004 art. 13-A and 13-B. */
export const pt: CountryRules = {
  ...inEuropeanUnion,
  country: 'PT',
  name: 'Portugal',
  callingCode: '351',
  languages: ['pt'],
  floorKeywords: { value: { stop: ['STOP', 'SAIR'] }, source: 'STOP, and SAIR, which the reply texts of this language offer', mark: 'D' },
  premiumPrefixes: {
    value: ['+3516', '+351707', '+351708', '+351760', '+351761', '+351762'],
    source: 'Portuguese numbering plan: value-added (60x, 64x), universal (707, 708) and fixed-price (76x) numbers',
    mark: 'K',
  },
  tollFreePrefixes: { value: ['+351800'], source: 'Portuguese numbering plan: 800 is free to call', mark: 'K' },
};
