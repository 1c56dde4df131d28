import type { Lexicon } from '../lexicon.ts';
import { around } from './around.ts';

/**
 * A reaction that quotes our own text (Liked “… reply STOP”, A aimé « … »), as telephones send it to those that know no reactions. It asks for
 * nothing: the words in it are ours.
 */
export const isTapback = (text: string, lexicon: Lexicon): boolean => {
  const key = around(text);
  return key !== undefined && lexicon.reactions.has(key);
};
