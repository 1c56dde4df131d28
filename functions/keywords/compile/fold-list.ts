import { alone, foldLetters } from '../characters.ts';

const eachAlone = new RegExp(`[${alone}]`, 'g');

const foldedList = (list: string): string[] => {
  const letters = /[^\0-\x7f]/.test(list) ? foldLetters(list).replace(eachAlone, ' $& ') : list.toLowerCase();
  const words = /[^a-z, ]/.test(letters) ? letters.replace(/['’]/g, '').replace(/[ .\u00a0/!?()-]{2,}|[.\u00a0/!?()-]/g, ' ') : letters;
  return words.split(',');
};

/** As it is also typed: a space for an apostrophe, two letters for one. Undefined where nothing changes. */
const typedOtherwise = (list: string, digraphs: Readonly<Record<string, string>> | undefined): string | undefined => {
  const spaced = /['’]/.test(list) ? list.replace(/['’]/g, ' ') : list;
  if (digraphs === undefined) return spaced === list ? undefined : spaced;
  const typed = spaced.toLowerCase().replace(new RegExp(`[${Object.keys(digraphs).join('')}]`, 'g'), (letter) => digraphs[letter] ?? letter);
  return typed === list.toLowerCase() ? undefined : typed;
};

/**
 * The folded expressions of a comma-separated list, in all the ways they are typed, with single spaces; first as listed. The whole list at once is
 * much faster than a text's way, character by character; a test holds both to the same result.
 */
export const foldList = (list: string, digraphs?: Readonly<Record<string, string>>): string[] => {
  const otherwise = typedOtherwise(list, digraphs);
  return (otherwise === undefined ? foldedList(list) : [...foldedList(list), ...foldedList(otherwise)]).map((words) =>
    words.trim().replace(/ {2,}/g, ' '),
  );
};
