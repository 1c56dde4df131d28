import type { Lexicon, Word } from './lexicon.ts';

/** Whether a listed expression with one of these roles begins at a word. */
export const isListedAt = (lexicon: Lexicon, words: readonly Word[], from: number, wanted: number): boolean => {
  let state = words[from]?.expressions;
  for (let at = from + 1; state !== undefined; at += 1) {
    for (const node of state.ends) if ((lexicon.rolesAt(node) & wanted) !== 0) return true;
    const word = words[at];
    if (word === undefined || state.isLast || !word.isKnown) return false;
    state = state.after(word);
  }
  return false;
};

/** Whether one stands anywhere in a text. */
export const holds = (lexicon: Lexicon, words: readonly Word[], wanted: number): boolean => {
  for (let at = 0; at < words.length; at += 1) if (((words[at]?.begins ?? 0) & wanted) !== 0 && isListedAt(lexicon, words, at, wanted)) return true;
  return false;
};
