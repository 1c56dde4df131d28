import type { IntentReading, ReadingContext } from '../domain/intent.ts';
import { foldText } from './folded-text.ts';
import { lexiconFor } from './lexicon.ts';
import { takeApart } from './message.ts';
import { leadingWord } from './rules/leading-word.ts';
import { operatorWord } from './rules/operator-words.ts';
import { clauseOfItsOwn, phraseAnywhere } from './rules/phrase.ts';
import { nothingAsked, type ReadingRule } from './rules/reading.ts';
import { isTapback } from './rules/tapback.ts';
import { wholeMessage } from './rules/whole-message.ts';
import { asListed } from './spelling.ts';

/** Names the rules and word lists behind a reading, kept with each decision. Raised whenever one of them changes. */
export const rulesVersion = '1';

/** In the order of their certainty; the first that understands the message decides. Rules for free text belong at the end. */
const rules: readonly ReadingRule[] = [wholeMessage, operatorWord, leadingWord, phraseAnywhere, clauseOfItsOwn];

const noContext: ReadingContext = {};

/** Lines of a quoted text (`> …`) and all after a signature line (`--`), blanked so that places stay true. */
const withoutQuotes = (text: string): string => {
  let result = text;
  if (result.includes('\n--')) result = result.slice(0, result.indexOf('\n--'));
  return result.includes('>') ? result.replace(/^[ \t]{0,8}>[^\n]*/gm, (line) => ' '.repeat(line.length)) : result;
};

/**
 * Turns the text of an inbound message into what it asks for, with the evidence.
 * `text` is as the carrier gave it, any length, any Unicode. Never throws, keeps no state that a reading depends on, and takes linear time.
 */
export const readIntent = (text: string, context: ReadingContext = noContext): IntentReading => {
  if (isTapback(text)) return nothingAsked;
  const folded = foldText(withoutQuotes(text));
  if (folded.words.length === 0) return nothingAsked;
  const known = lexiconFor(text);
  const message = takeApart(asListed(folded, known), known, context);
  if (message === undefined) return nothingAsked;
  for (const rule of rules) {
    const reading = rule(message);
    if (reading !== undefined) return reading;
  }
  return nothingAsked;
};
