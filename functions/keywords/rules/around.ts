import { foldWords } from '../folded-text.ts';

const opening = /[“”„«»"「]/;
const closing = /[“”«»"」]/;
const longestAround = 80;

/** The folded words before the first and after the last quotation mark: `hat … markiert`. Undefined where nothing, or too much, is around them. */
export const around = (text: string): string | undefined => {
  const start = text.slice(0, longestAround).search(opening);
  if (start < 0) return undefined;
  let end = text.length - 1;
  while (end > start && !closing.test(text.charAt(end))) end -= 1;
  // Carriers cut long texts: the mark at the end may be missing.
  const after = end === start ? '' : text.slice(end + 1);
  return after.length > longestAround ? undefined : `${foldWords(text.slice(0, start))} … ${foldWords(after)}`;
};
