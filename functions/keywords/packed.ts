import { type Intent, intents, type Language } from '../domain/intent.ts';
import { type Meaning, type Outcome, type Role, roles } from './rule-pack.ts';

/** Lists of numbers, one after the other: list `n` is from `starts[n]` to `starts[n + 1]`. Ready as soon as they are in memory, as JSON is not. */
export type Lists = { readonly starts: Uint32Array; readonly numbers: Uint32Array };

export const listsOf = (all: readonly (readonly number[])[]): Lists => {
  const starts = new Uint32Array(all.length + 1);
  all.forEach((one, at) => (starts[at + 1] = (starts[at] ?? 0) + one.length));
  return { starts, numbers: Uint32Array.from(all.flat()) };
};
export const countOf = ({ starts }: Lists): number => starts.length - 1;
/** Empty for a place that is none. */
export const listAt = ({ starts, numbers }: Lists, at: number): readonly number[] => [...numbers.subarray(starts[at] ?? 0, starts[at + 1] ?? 0)];

/** Sixteen bits: what a meaning or an outcome has beside language and intent, then the language's place among all, then the intent's. */
const [restShift, languageShift, languageMask, intentMask] = [12, 4, 0xff, 0xf];
const asked: readonly (Intent | 'nothing')[] = [...intents, 'nothing'];
const roleList: readonly Role[] = Object.values(roles);
const flags = ['fromStart', 'toEnd', 'doubt'] as const;

const place = <T>(all: readonly T[], one: T, most: number): number => {
  const at = all.indexOf(one);
  if (at < 0 || at > most) throw new Error(`"${String(one)}" has no place among ${all.length} in sixteen bits`);
  return at;
};
const code = (rest: number, language: Language, intent: Intent | 'nothing', languages: readonly Language[]): number =>
  (rest << restShift) | (place(languages, language, languageMask) << languageShift) | place(asked, intent, intentMask);

export const meaningCode = ({ role, language, intent }: Meaning, languages: readonly Language[]): number =>
  code(place(roleList, role, 0xf), language, intent, languages);
export const outcomeCode = (outcome: Outcome, languages: readonly Language[]): number =>
  code(
    flags.reduce((all, flag, bit) => all | (Number(outcome[flag]) << bit), 0),
    outcome.language,
    outcome.intent,
    languages,
  );

const languageOf = (packed: number, languages: readonly Language[]): Language => languages[(packed >> languageShift) & languageMask] ?? 'und';
const intentOf = (packed: number): Intent | 'nothing' => asked[packed & intentMask] ?? 'other';

export const meaningOf = (packed: number, languages: readonly Language[]): Meaning => {
  const intent = intentOf(packed);
  return {
    role: roleList[packed >> restShift] ?? roles.request,
    language: languageOf(packed, languages),
    intent: intent === 'nothing' ? 'other' : intent,
  };
};
export const outcomeOf = (packed: number, languages: readonly Language[]): Outcome => {
  const has = (bit: number): boolean => ((packed >> (restShift + bit)) & 1) === 1;
  return { language: languageOf(packed, languages), intent: intentOf(packed), fromStart: has(0), toEnd: has(1), doubt: has(2) };
};
