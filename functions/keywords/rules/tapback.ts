import { foldWords } from '../folded-text.ts';
import { languages } from '../languages/registry.ts';

const opening = /[“„«»"「”]/;
const closing = /[”“»«"」]/;
const longestAround = 80;

/** A reaction as it is compared: the folded words around the quotation. */
const key = (before: string, after: string): string => `${foldWords(before)} … ${foldWords(after)}`;

let known: ReadonlySet<string> | undefined;

/** Built at the first text that quotes something. */
const reactions = (): ReadonlySet<string> =>
  (known ??= new Set(
    languages.flatMap(({ tapbacks = [] }) =>
      tapbacks.map((tapback) => {
        const [before = '', after = ''] = tapback.replace(/[“”„«»「」"]\s*…\s*[“”„«»「」"]/, '…').split('…');
        return key(before, after);
      }),
    ),
  ));

const lastQuote = (text: string, from: number): number => {
  for (let at = text.length - 1; at > from; at -= 1) if (closing.test(text.charAt(at))) return at;
  return -1;
};

/**
 * A reaction that quotes our own text (Liked “… reply STOP”, A aimé « … »), as telephones send it to those that know no reactions. It asks for
 * nothing: the words in it are ours. Carriers may cut its end.
 */
export const isTapback = (text: string): boolean => {
  const start = text.slice(0, longestAround).search(opening);
  if (start < 0) return false;
  const end = lastQuote(text, start);
  const before = text.slice(0, start);
  const after = end < 0 ? '' : text.slice(end + 1);
  return after.length <= longestAround && reactions().has(key(before, after));
};
