import type { Ordinary } from './catalogue.ts';

/** Between two quotes, or after the last, stands a line that begins with it. */
const betweenQuotes = /\n%[^\n]*(?:\n|$)/;
/** Who said it: a line that begins with a dash, and what follows. */
const saidBy = /\n\s*(?:--|[—–]|\((?:c|C)\))[\s\S]*/;
/** What colours a terminal. */
const colour = /\p{Cc}?\[[\d;]*m/gu;
/** A letter, a backspace, the letter again: bold on a printer. */
const typedOver = /.\p{Cc}/gu;
const endOfSentence = /(?<=[.!?…])\s+|(?<=[。！？])/;
const around = /^[\s"'«»„“”–-]+|[\s"'«»„“”–-]+$/g;
const [shortest, longest] = [8, 160];

/**
 * The sentences of a collection of quotes, as `fortune` reads them: what people said and wrote, which nobody wrote to a company.
 * @param lang what they are written in. Whether one holds a word that ends texts is not known: none is marked as hard.
 * @see https://manpages.debian.org/bookworm/fortune-mod/strfile.1.en.html
 */
export const sentencesOfQuotes = (collection: string, lang: string): readonly Ordinary[] =>
  collection
    .split(betweenQuotes)
    .flatMap((quote) => quote.replace(saidBy, '').replace(/\s+/g, ' ').replace(colour, '').replace(typedOver, '').split(endOfSentence))
    .map((sentence) => sentence.replace(around, ''))
    .filter((sentence) => sentence.length >= shortest && sentence.length <= longest && /\p{L}/u.test(sentence))
    .map((text) => ({ text, lang, label: 'other', hard: false }));
