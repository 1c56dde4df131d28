import type { IntentReading, ReadingContext } from '../domain/intent.ts';
import { type FirstLook, firstLook } from './first-look.ts';
import { fold, foldText, withoutMiddle } from './folded-text.ts';
import { guessedWords } from './guessed-words.ts';
import { roles, theLexicon } from './lexicon.ts';
import { besideOurTexts } from './our-texts.ts';
import { type Message, type Parts, takeApart, type Worth } from './message.ts';
import { answerToOurText } from './rules/answer-to-our-text.ts';
import { asAskedFirst } from './rules/ask-first.ts';
import { withConcern } from './rules/concern.ts';
import { leadingWord, objectAndStop } from './rules/leading-word.ts';
import { operatorWord } from './rules/operator-words.ts';
import { ordinary } from './rules/ordinary.ts';
import { ownSentence } from './rules/own-sentence.ts';
import { isStop, nothingAsked, type ReadingRule } from './rules/reading.ts';
import { metIdeas, outweighed, sentence } from './rules/sentence.ts';
import { reconsidered } from './rules/reconsidered.ts';
import { signedRequest } from './rules/signed-request.ts';
import { isTapback } from './rules/tapback.ts';
import { codesOf, leadOfAnything, speaksForNothing, weighedNgrams, worthOf } from './rules/weighed-ngrams.ts';
import { onlyMistyped, typingError } from './rules/typing-error.ts';
import { wholeMessage } from './rules/whole-message.ts';
import type { Lead } from './ngram-model.ts';
import { nothingEvenSlipped } from './said.ts';
import { findIn, type Found } from './sentences.ts';
import { asListed, type Listed, withTones } from './spelling.ts';

/** Raised whenever the rules change that read with the words; the words have a version of their own. */
const engineVersion = 31;

/** Names the rules and words behind a reading, kept with each decision: `2.0f3a9c41d2e7`. */
export const rulesVersion = (): string => `${engineVersion}.${theLexicon().version}`;

/** In the order of their certainty; the first that understands the message decides. */
const rules: readonly ReadingRule[] = [
  answerToOurText,
  wholeMessage,
  operatorWord,
  sentence,
  leadingWord,
  objectAndStop,
  metIdeas,
  signedRequest,
  typingError,
];

/** Those that read a message which is nothing but a request. */
const rulesOfOneExpression: readonly ReadingRule[] = [wholeMessage, signedRequest, typingError];

/** Those after which nothing is weighed: an answer to a question, a message that is listed as it stands, an operator's own word. */
const rulesOfAll: readonly ReadingRule[] = [answerToOurText, wholeMessage, operatorWord];

const noContext: ReadingContext = {};

/** Lines of a quoted text (`> …`) and all after a signature line (`--`), blanked so that places stay true. */
const withoutQuotes = (text: string): string => {
  let result = text;
  if (result.includes('\n--')) result = result.slice(0, result.indexOf('\n--'));
  if (!result.includes('>')) return result;
  const unquoted = result.replace(/^[ \t]{0,8}>[^\n]*/gm, (line) => ' '.repeat(line.length));
  // ">> STOP <<" quotes nothing.
  return unquoted.trim() === '' ? result : unquoted;
};

const readAs = (message: Message, reading: IntentReading): IntentReading => asAskedFirst(withConcern(reading, message), message.context);

/** The sentences and ideas in a message, with its slips put right. */
const searched = (parts: Parts, mayBeSlipped: boolean, message: Message | undefined): Found => {
  const guessed = mayBeSlipped ? guessedWords(parts.text, parts.lexicon, parts.words) : undefined;
  if (guessed !== undefined) return findIn({ ...parts, words: guessed.words }, parts.words);
  const isWhole = message?.words.length === parts.words.length;
  return (isWhole ? message.found : undefined) ?? findIn(parts);
};

/** The words of a text, what a first look at them tells, how much its letters and words speak for any request, and what is worth looking for in it. */
type Seen = { readonly listed: Listed; readonly look: FirstLook | undefined; readonly lead: Lead; readonly worth: Worth };

/** What no rule reads: most of it asks for nothing; of some its letters, words and ideas tell. */
const unread = ({ listed, look, lead, worth }: Seen, context: ReadingContext, text: string, message?: Message): IntentReading => {
  const lexicon = theLexicon();
  const parts = { ...listed, lexicon, worth };
  const found = look?.searched ?? searched(parts, !speaksForNothing(listed, lead), message);
  const takenApart = (): Message => message ?? takeApart(listed.text, lexicon, context, text, listed.words, worth);
  const weighed = weighedNgrams(parts, lead, found.places, text, takenApart);
  if (weighed !== undefined) return weighed;
  const own = worth === 'nothing' ? undefined : ownSentence(parts, text, context, () => codesOf(listed.words, lexicon));
  return own ?? ordinary(listed.words, found, lead);
};

const read = (text: string, context: ReadingContext, looksFirst: boolean): IntentReading => {
  const lexicon = theLexicon();
  if (isTapback(text, lexicon)) return nothingAsked;
  const unquoted = withoutQuotes(text);
  const source = unquoted.includes('$') ? unquoted.replace(/\$(?=[a-z]{3})/i, 's') : unquoted;
  const { text: whole, kept } = fold(source);
  const folded = withoutMiddle(whole);
  if (folded.words.length === 0) return nothingAsked;
  const listed = withTones(asListed(folded, lexicon, folded === whole ? kept : undefined), source, lexicon);
  const lead = leadOfAnything(listed, lexicon);
  const mayBeSlipped = !speaksForNothing(listed, lead);
  const worth = worthOf(listed, lead, lexicon, context);
  const look = looksFirst ? firstLook(listed, lexicon, context, text, mayBeSlipped, worth) : undefined;
  const seen = { listed, look, lead, worth };
  if (look?.asksNothing === true && !look.mayBeMistyped) return unread(seen, context, text);
  const message = takeApart(listed.text, lexicon, context, text, listed.words, worth);
  if (look?.asksNothing === true) {
    const reading = onlyMistyped(message);
    const found = reading && reconsidered(reading, message, { ...listed, lexicon }, text);
    return found === undefined ? unread(seen, context, text, message) : readAs(message, found);
  }
  if (look?.saysNothing === true) message.said = nothingEvenSlipped;
  else if (message.words.length === listed.words.length) message.found = look?.found;
  for (const rule of look?.isOneExpression === true ? rulesOfOneExpression : rules) {
    const reading = rule === typingError && (!mayBeSlipped || look?.mayHaveSlips() === false) ? undefined : rule(message);
    if (reading === undefined) continue;
    const isAll = reading.rule === outweighed.rule || look?.isOneExpression === true || rulesOfAll.includes(rule);
    const kept = isAll ? reading : (reconsidered(reading, message, { ...listed, lexicon }, text) ?? outweighed);
    if (kept.rule !== outweighed.rule) return readAs(message, kept);
    // “Leiratkozás. Üdv: Kovácsné Erzsi”: what is signed says nothing besides. And what is all that a sentence says is not outweighed by another.
    return readAs(
      message,
      signedRequest(message) ?? ownSentence({ ...listed, lexicon }, text, context, () => codesOf(listed.words, lexicon)) ?? kept,
    );
  }
  return unread(seen, context, text, message);
};

/** What quotes our own texts asks for what stands beside them. */
const quotesUs: IntentReading = { ...nothingAsked, certainty: 'likely', rule: 'context.quoted' };

/** In doubt about texting, stop: the first or the last word is one that ends texts, whatever else stands beside our text. */
const stopWordAround = (text: string): IntentReading | undefined => {
  const { words, starts, ends } = foldText(text);
  for (const at of [0, words.length - 1]) {
    const word = words[at] ?? '';
    const stop = theLexicon()
      .entryOf(word)
      ?.meanings.find(({ role, intent }) => role === roles.request && isStop(intent));
    if (stop === undefined) continue;
    const { language } = stop;
    return { intent: 'stop', certainty: 'unsure', act: 'ask', language, rule: `context.quoted:${word}`, span: [starts[at] ?? 0, ends[at] ?? 0] };
  }
  return undefined;
};

/** Texts of ours are looked for in a message that was read as a request, or as one that its other words outweigh; what stands beside them is read alone. */
const readApart = (text: string, context: ReadingContext, looksFirst: boolean): IntentReading => {
  const reading = read(text, context, looksFirst);
  const mayQuoteUs = reading.act !== 'leave' || reading.rule === outweighed.rule;
  const beside = mayQuoteUs ? besideOurTexts(text, context.lastText) : [];
  if (beside.length === 0) return reading;
  for (const own of beside) {
    const said = read(own, context, looksFirst);
    if (said.act !== 'leave') return said;
  }
  return stopWordAround(beside[0] ?? '') ?? quotesUs;
};

/**
 * Turns the text of an inbound message into what it asks for, with the evidence.
 * `text` is as the carrier gave it, any length, any Unicode. Never throws, keeps no state that a reading depends on, and takes linear time.
 */
export const readIntent = (text: string, context: ReadingContext = noContext): IntentReading => readApart(text, context, true);

/** The same by the rules alone, without a first look that spares them most texts: to hold the one to the other. */
export const readByRulesAlone = (text: string, context: ReadingContext = noContext): IntentReading => readApart(text, context, false);
