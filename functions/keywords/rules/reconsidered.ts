import type { Intent, IntentReading } from '../../domain/intent.ts';
import { type LearntOutcome, learntOutcomes } from '../learnt-outcome.ts';
import type { Message, Parts } from '../message.ts';
import { isStop } from './reading.ts';
import { seenAlone } from './second-thought.ts';
import { isLong, isOutweighed, type Seen } from './seen.ts';
import { byLetters, codesOf, likeliest, marginOf, requests, toldBy } from './weighed-ngrams.ts';

/*
 * A rule has read a request, or two. What all of a text's letters, words, ideas and notions say of each, and of an end of texts, is looked at again: words of one request stand in the sentences of another (“a copy of my data in a
 * file”), and an end of texts may be said in words that no rule knows.
 */

/** Of fewer words nothing can be said. */
const fewestWords = 4;

/** So much may speak against a second request (logarithms of odds), and against the only one: of a hundred that were read so, ninety were none (decision 43). */
const secondOf: Readonly<Partial<Record<LearntOutcome, number>>> = { access: -1, erase: -4, wrong_number: 0 };
const firstOf: Readonly<Partial<Record<LearntOutcome, number>>> = { erase: -4, help: -4, wrong_number: -1 };
const leastOfSecond = (outcome: LearntOutcome): number => secondOf[outcome] ?? -3;
const leastOfFirst = (outcome: LearntOutcome): number => firstOf[outcome] ?? -3;

/** Beside a request that a rule has read a text must weigh so much more for an end of texts: of a question how to end them its words speak too. */
const leastBesideRequest = 1.5;
/** In place of one that is none it need only weigh for it. */
const leastInPlace = 0;

/** What opens no case is left alone where all speaks against it; of a right the person is asked. Who says that somebody else was meant is left alone only where hardly one of fifty was. */
const isLeft = (intent: Intent, seen: Seen): boolean =>
  intent === 'help' || intent === 'start' || (intent === 'wrong_number' && seen.leadOf(intent) < leastOfWrongNumber);
const leastOfWrongNumber = -4;
const rights: readonly Intent[] = ['access', 'rectify', 'restrict', 'port', 'do_not_sell'];
const endsNothing: readonly Intent[] = [...rights, 'help', 'start'];

const isLearnt = (intent: Intent | undefined): intent is LearntOutcome & Intent => learntOutcomes.some((outcome) => outcome === intent);

type Look = { readonly message: Message; readonly parts: Parts; readonly seen: Seen; readonly codes: readonly string[] };

const readInstead = ({ message, parts, seen, codes }: Look, intent: Intent, by: LearntOutcome, also?: Intent): IntentReading | undefined => {
  const told = toldBy(by, parts, seen);
  return told.length === 0 ? undefined : byLetters(message, parts, told, codes, { intent, ...(also === undefined ? {} : { also }) });
};

/** The reading without its second request, if all speaks against that. */
const withoutSecond = (reading: IntentReading, seen: Seen): IntentReading => {
  const { also, ...first } = reading;
  // “Stop, and who gave you my number?” asks, whoever is rude about it; and a right that stands beside a stop is not lost.
  if (isStop(reading.intent) && also !== undefined && rights.includes(also)) return reading;
  return isLearnt(also) && isOutweighed(seen.leadOf(also), leastOfSecond(also)) ? first : reading;
};

/** What a text asks for in place of a request against which all speaks. */
const inPlaceOf = (reading: IntentReading, look: Look): IntentReading | undefined => {
  const { also, ...first } = reading;
  // What stands beside it is what is asked for, in the same words.
  if (also !== undefined) return { ...first, intent: also, rule: reading.rule.replace(`.${reading.intent}.`, `.${also}.`) };
  if (look.seen.middleOf('an end of texts') >= leastInPlace + marginOf(look.codes)) {
    // A sentence that a pattern knows asks what it asks, whoever is rude about it: “who gave you my number?”.
    const isAsked = reading.certainty === 'likely' && rights.includes(reading.intent);
    return readInstead(look, 'stop', 'an end of texts', isAsked ? reading.intent : undefined) ?? reading;
  }
  const other = likeliest(look.seen, requests, 0);
  if (other !== undefined && other !== reading.intent) return readInstead(look, other as Intent, other) ?? reading;
  return isLeft(reading.intent, look.seen) ? undefined : { ...reading, certainty: 'unsure', act: 'ask' };
};

const withEndBeside = (reading: IntentReading, look: Look): IntentReading => {
  if (!endsNothing.includes(reading.intent) || reading.also !== undefined) return reading;
  if (look.seen.middleOf('an end of texts') < leastBesideRequest + marginOf(look.codes)) return reading;
  // Who wants texts to end wants no others.
  return readInstead(look, 'stop', 'an end of texts', reading.intent === 'start' ? undefined : reading.intent) ?? reading;
};

/**
 * “Kuka teille antoi mun numeron? Poistakaa se heti”: beside the request that a rule has read, all of the text weighs for an end of texts; the person is asked, texts end meanwhile. And a request against which all speaks is none.
 * @param reading what a rule has read
 * @returns undefined where nothing is asked for
 */
export const reconsidered = (reading: IntentReading, message: Message, parts: Parts, source: string): IntentReading | undefined => {
  const { words } = parts.text;
  const isWeighed = [reading.also, isStop(reading.intent) ? undefined : reading.intent].some(isLearnt);
  if (reading.act === 'leave' || !isWeighed || words.length < fewestWords || isLong(words)) return reading;
  const look = { message, parts, seen: seenAlone(parts, source), codes: codesOf(parts.words, parts.lexicon) };
  const kept = withoutSecond(reading, look.seen);
  const { intent, certainty } = kept;
  if (isLearnt(intent) && certainty !== 'certain' && isOutweighed(look.seen.leadOf(intent), leastOfFirst(intent))) return inPlaceOf(kept, look);
  return withEndBeside(kept, look);
};
