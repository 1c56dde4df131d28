import type { Intent, IntentReading } from '../../domain/intent.ts';
import { spanOf, type Message } from '../message.ts';
import { reportedLanguage } from '../message-language.ts';
import type { RequestReading } from '../said.ts';

/** A way to understand a message; the first that does decides. */
export type ReadingRule = (message: Message) => IntentReading | undefined;

/** A message that asks for nothing, for certain. */
export const nothingAsked: IntentReading = { intent: 'other', certainty: 'certain', act: 'leave', language: 'und', rule: 'none', span: [0, 0] };

/** Strongest first: what ends texts acts at once, the rest opens what it asks for. "Send me my data" is access, but less than what they are to be corrected or exported for. */
const strength: readonly Intent[] = [
  'stop_all',
  'stop',
  'wrong_number',
  'erase',
  'object',
  'do_not_sell',
  'rectify',
  'restrict',
  'port',
  'access',
  'help',
  'start',
  'no',
  'yes',
];
export const byStrength = (a: Intent, b: Intent): number => strength.indexOf(a) - strength.indexOf(b);

export const isStop = (intent: Intent): boolean => intent === 'stop' || intent === 'stop_all';

/** How a word decided: alone, first, in a phrase, with what one wants no more of, in a clause of its own. */
export type How = 'word' | 'leading' | 'phrase' | 'pattern' | 'object' | 'named' | 'clause' | 'capitals' | 'ideas' | 'letters' | 'doubt';

export type Found = {
  readonly request: RequestReading;
  readonly how: How;
  /** Word positions of what decided, end exclusive. */
  readonly words: readonly [number, number];
  readonly certainty: IntentReading['certainty'];
  readonly also?: Intent | undefined;
  readonly argument?: string;
};

const neverAsked = new Set<Intent>(['start', 'yes', 'no', 'other']);

/** In doubt about texting, stop; in doubt about disclosing or erasing, ask. START lifts nothing unless it is the word that was asked for (law 5). */
const actOn = (intent: Intent, how: How, certainty: IntentReading['certainty']): IntentReading['act'] => {
  if (intent === 'start' && (how === 'pattern' || how === 'ideas' || how === 'letters')) return 'ask';
  if (certainty !== 'unsure') return 'act';
  return neverAsked.has(intent) ? 'leave' : 'ask';
};

/** The reading of what a rule found. A possible stop in doubt is asked about (and suppressed meanwhile); anything else in doubt is left alone. */
export const readingOf = (message: Message, { request, how, words, certainty, also = request.also, argument }: Found): IntentReading => {
  const { intent } = request;
  return {
    intent,
    ...(also === undefined || also === intent ? {} : { also }),
    language: reportedLanguage(request.language, message),
    certainty,
    act: actOn(intent, how, certainty),
    ...(intent === 'stop_all' ? { scope: 'all' as const } : isStop(intent) && argument !== undefined ? { scope: 'named' as const } : {}),
    ...(argument === undefined ? {} : { argument }),
    rule: `${request.language}.${intent}.${how}:${request.key}`,
    span: spanOf(message, ...words),
  };
};
