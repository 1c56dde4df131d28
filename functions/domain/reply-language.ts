import type { CountryRules } from './countries/country-rules.ts';
import type { IntentReading, Language } from './intent.ts';
import type { Programme } from './programme.ts';

/**
 * The language of a reply (law 3): that of the words; for words that belong to no language, what the country rule says (Canada: an
 * English word in English), then the programme's first.
 * @param available languages that have reply texts
 */
export const replyLanguage = (reading: IntentReading, programme: Programme, rules: CountryRules, available: readonly Language[]): Language => {
  const neutral = rules.neutralWordLanguage.value;
  const wished = reading.language === 'und' ? [neutral === 'programme' ? undefined : neutral] : [reading.language];
  const order = [...wished, ...programme.languages, ...rules.languages, 'en'];
  return order.find((language) => language !== undefined && available.includes(language)) ?? 'en';
};
