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

/** A list to be filled here and there. One that grows from nothing would be a map inside, which is slower to read, and `Array.from` takes milliseconds for a hundred thousand. */
// oxlint-disable-next-line unicorn/no-new-array -- it is the length, and there is no other quick way
export const emptyList = <T>(length: number): (T | undefined)[] => new Array<T | undefined>(length).fill(undefined);

/** Makes each of some things when it is first asked for. */
export const lazily = <T>(count: number, make: (at: number) => T): ((at: number) => T | undefined) => {
  let made: (T | undefined)[] | undefined;
  return (at) => (at < 0 || at >= count ? undefined : ((made ??= emptyList<T>(count))[at] ??= make(at)));
};

/** Bits of each byte of a packed number; the one above them says that more follow (LEB128). */
const packedBits = 7;
const more = 1 << packedBits;

/** Packed one after the other: how many numbers there are, the first, and how much each is more than the one before. Words have such lists by the hundred thousand. @param numbers sorted */
export const packSorted = (numbers: readonly number[]): readonly number[] => {
  let before = 0;
  const steps = numbers.map((number) => {
    const step = number - before;
    before = number;
    return step;
  });
  return [numbers.length, ...steps].flatMap((number) => {
    const bytes: number[] = [];
    let left = number;
    for (; left >= more; left >>>= packedBits) bytes.push((left & (more - 1)) | more);
    return [...bytes, left];
  });
};

/** The list that is packed from a place on. */
export const sortedAt = (bytes: Uint8Array, from: number): readonly number[] => {
  let at = from;
  const next = (): number => {
    let [number, shift, byte] = [0, 0, more];
    for (; byte >= more; shift += packedBits) {
      byte = bytes[at++] ?? 0;
      number |= (byte & (more - 1)) << shift;
    }
    return number;
  };
  const numbers: number[] = [];
  let last = 0;
  for (let left = next(); left > 0; left -= 1) numbers.push((last += next()));
  return numbers;
};

/** Sixteen bits: what a meaning or an outcome has beside language and intent, then the language's place among all, of which there are no more (see spoken.ts), then the intent's. */
const [restShift, languageShift, languageMask, intentMask] = [10, 4, 0x3f, 0xf];
const asked: readonly (Intent | 'nothing')[] = [...intents, 'nothing'];
const roleList: readonly Role[] = Object.values(roles);
const flags = ['fromStart', 'toEnd', 'doubt', 'needsValue', 'needsContact', 'acrossSentences'] as const;

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
  return {
    language: languageOf(packed, languages),
    intent: intentOf(packed),
    fromStart: has(0),
    toEnd: has(1),
    doubt: has(2),
    needsValue: has(3),
    needsContact: has(4),
    acrossSentences: has(5),
  };
};
