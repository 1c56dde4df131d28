import type { IntentReading } from '../../domain/intent.ts';
import { sharedLanguages } from '../foreign-words.ts';
import type { IdeasAt } from '../ideas.ts';
import { roles, type Word } from '../lexicon.ts';
import { has, type Message } from '../message.ts';
import type { Lead } from '../ngram-model.ts';
import { saidIn } from '../requests-in-sentences.ts';
import type { Found } from '../sentences.ts';
import { everywhere, isNowhere, share } from '../spoken.ts';
import { nothingAsked } from './reading.ts';

const likely: IntentReading = { ...nothingAsked, certainty: 'likely' };
const unsure: IntentReading = { ...nothingAsked, certainty: 'unsure' };

/** How many places hold an idea of the message's language. */
const ownIdeas = (words: readonly Word[], places: readonly IdeasAt[]): number => {
  if (places.length === 0) return 0;
  const shared = sharedLanguages(words);
  const languages = isNowhere(shared) ? everywhere : shared;
  let count = 0;
  for (const { ideas } of places) if (share(ideas, languages)) count += 1;
  return count;
};

const hasOrdinary = ({ sentences }: Found): boolean => {
  for (const { outcome } of sentences) if (outcome.intent === 'nothing') return true;
  return false;
};

/** Whether an ordinary expression is in a message, or a word of it is taken in an everyday sense. */
export const isOrdinary = (message: Message): boolean =>
  message.segments.some((segment) => has(segment, roles.trap)) || saidIn(message).ordinary.size > 0;

/** Of four texts in such words one asks for something. */
const mayAsk = -1;

/**
 * A message in which nothing was read that it asks for. It is certain to ask for nothing only where an ordinary expression is known in it and it speaks of hardly anything that is asked for; where it speaks of
 * such things, or where its letters and words speak for it, somebody may ask in words that nobody has listed. (How often: docs/accuracy.md.)
 * @param lead what they say to any request
 */
export const ordinary = (words: readonly Word[], found: Found, { ofAll }: Lead): IntentReading => {
  if (ofAll >= mayAsk) return unsure;
  const ideas = ownIdeas(words, found.places);
  if (hasOrdinary(found)) return ideas <= 1 ? nothingAsked : likely;
  return ideas === 0 ? likely : unsure;
};
