import { foldWords } from './folded-text.ts';
import { senders } from './languages/senders.ts';

let known: ReadonlySet<string> | undefined;

/** Whether some words, as they are folded, are the name of a company that texts people. The names are folded when one is first asked for, so that nothing is slower to start. */
export const isSender = (words: string): boolean => (known ??= new Set(senders.split(',').map(foldWords))).has(words);
