import { hasEmail, hasNumber, hasTelephone } from './values.ts';

/** What else tells of a text, beside its words and ideas. */
const seen: readonly (readonly [string, (text: string) => boolean])[] = [
  ['a question', (text) => /[?？؟;]/.test(text)],
  ['a number', hasNumber],
  ['a telephone number', hasTelephone],
  ['an e-mail address', hasEmail],
];

/** The signs of a text. */
export const signsOf = (source: string): readonly string[] => seen.flatMap(([sign, isIn]) => (isIn(source) ? [sign] : []));
