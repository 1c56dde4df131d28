import type { CoveredCountry } from '../programme.ts';
import { ca } from './ca.ts';
import type { CountryRules } from './country-rules.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { gb } from './gb.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { us } from './us.ts';

export { strictestRules } from './not-covered.ts';

/** The countries that Halte covers whole. */
export const countryRules: Readonly<Record<CoveredCountry, CountryRules>> = {
  FR: fr,
  GB: gb,
  ES: es,
  DE: de,
  IT: it,
  NL: nl,
  PT: pt,
  US: us,
  CA: ca,
};

const byCountry = new Map<string, CountryRules>(Object.entries(countryRules));

/**
 * @param country ISO 3166, `FR`
 * @returns its rules; `undefined` where Halte does not cover it: use `strictestRules` then, and say so to the operator
 */
export const rulesOf = (country: string): CountryRules | undefined => byCountry.get(country);
