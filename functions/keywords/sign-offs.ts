import { foldWords } from './folded-text.ts';
import { signOffs } from './languages/sign-offs.ts';

type Known = { readonly all: ReadonlySet<string>; readonly lastWords: ReadonlySet<string> };
let known: Known | undefined;

const longest = 4;

const made = (): Known => {
  const all = signOffs.split(',').map(foldWords);
  return { all: new Set(all), lastWords: new Set(all.map((one) => one.slice(one.lastIndexOf(' ') + 1))) };
};

/** How many words before a place are what people end a text with, before their name (mvh, с уважением); 0 where there are none. @param words as they are folded */
export const signOffBefore = (words: readonly string[], at: number): number => {
  const { all, lastWords } = (known ??= made());
  if (!lastWords.has(words[at - 1] ?? '')) return 0;
  for (let count = Math.min(longest, at); count > 0; count -= 1) if (all.has(words.slice(at - count, at).join(' '))) return count;
  return 0;
};
