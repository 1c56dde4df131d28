import { foldWords } from '../folded-text.ts';
import { languages } from '../languages/registry.ts';

const opening = /[“”„«»"「]/;
const closing = /[“”«»"」]/;
const longestAround = 80;

/** The folded words before the first and after the last quotation mark: `hat … markiert`. Undefined where nothing, or too much, is around them. */
const around = (text: string): string | undefined => {
  const start = text.slice(0, longestAround).search(opening);
  if (start < 0) return undefined;
  let end = text.length - 1;
  while (end > start && !closing.test(text.charAt(end))) end -= 1;
  // Carriers cut long texts: the mark at the end may be missing.
  const after = end === start ? '' : text.slice(end + 1);
  return after.length > longestAround ? undefined : `${foldWords(text.slice(0, start))} … ${foldWords(after)}`;
};

let known: ReadonlySet<string | undefined> | undefined;

/** Built at the first text that quotes something. */
const reactions = (): ReadonlySet<string | undefined> => (known ??= new Set(languages.flatMap(({ tapbacks = [] }) => tapbacks.map(around))));

/**
 * A reaction that quotes our own text (Liked “… reply STOP”, A aimé « … »), as telephones send it to those that know no reactions. It asks for
 * nothing: the words in it are ours.
 */
export const isTapback = (text: string): boolean => {
  const key = around(text);
  return key !== undefined && reactions().has(key);
};
