import { foldWords } from './folded-text.ts';
import { signOffs } from './languages/sign-offs.ts';

let known: ReadonlySet<string> | undefined;

const longest = 4;

/** How many words before a place are what people end a text with, before their name (mvh, с уважением); 0 where there are none. @param words as they are folded */
export const signOffBefore = (words: readonly string[], at: number): number => {
  known ??= new Set(signOffs.split(',').map(foldWords));
  for (let count = Math.min(longest, at); count > 0; count -= 1) if (known.has(words.slice(at - count, at).join(' '))) return count;
  return 0;
};
