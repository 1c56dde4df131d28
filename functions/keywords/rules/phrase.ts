import type { Language } from '../../domain/intent.ts';
import { hardBreak } from '../folded-text.ts';
import { roles } from '../lexicon.ts';
import { has, requestOf, type Message, type RequestReading, type Segment } from '../message.ts';
import { byStrength, isStop, readingOf, type ReadingRule } from './reading.ts';

type FoundPhrase = { readonly segment: Segment; readonly request: RequestReading };

/** The phrases of a message, but those whose sense a word before them in the same clause turns: why did you stop texting me. */
const unguardedPhrases = (message: Message): FoundPhrase[] => {
  const found: FoundPhrase[] = [];
  let guards = new Set<Language>();
  for (const segment of message.segments) {
    if (message.text.breaks[segment.from] === hardBreak) guards = new Set();
    const request = has(segment, roles.anywhere) ? requestOf(segment, message) : undefined;
    if (request !== undefined && !guards.has(request.language)) found.push({ segment, request });
    if (has(segment, roles.guard)) for (const { role, language } of segment.meanings) if (role === roles.guard) guards.add(language);
  }
  return found;
};

/** An unmistakable phrase anywhere in a short message: hello, please take me off your list. */
export const phraseAnywhere: ReadingRule = (message) => {
  if (!message.segments.some((segment) => has(segment, roles.anywhere))) return undefined;
  const [first, second] = unguardedPhrases(message).toSorted((a, b) => byStrength(a.request.intent, b.request.intent));
  if (first === undefined) return undefined;
  const also = second === undefined || second.request.intent === first.request.intent ? first.request.also : second.request.intent;
  return readingOf(message, { request: first.request, how: 'phrase', words: [first.segment.from, first.segment.to], certainty: 'likely', also });
};

const endsClause = (message: Message, at: number): boolean => {
  const next = message.segments[at + 1];
  return next === undefined || message.text.breaks[next.from] === hardBreak;
};
const beginsClause = (message: Message, at: number): boolean => at === 0 || message.text.breaks[message.segments[at]?.from ?? 0] === hardBreak;

/** The clause that holds segment `at`, courtesy left out, is that segment alone. */
const standsAlone = (message: Message, at: number): boolean => {
  const isCourtesy = (index: number): boolean => {
    const segment = message.segments[index];
    return segment !== undefined && has(segment, roles.courtesy);
  };
  let from = at;
  while (!beginsClause(message, from) && isCourtesy(from - 1)) from -= 1;
  let to = at;
  while (!endsClause(message, to) && isCourtesy(to + 1)) to += 1;
  return beginsClause(message, from) && endsClause(message, to);
};

/** A sentence of its own says STOP beside others: "Not interested. STOP". Last it is plain; first it may be an exclamation, so it is asked about. */
export const clauseOfItsOwn: ReadingRule = (message) => {
  const at = message.segments.findIndex((segment, index) => has(segment, roles.leading) && standsAlone(message, index));
  const segment = message.segments[at];
  const request = segment === undefined ? undefined : requestOf(segment, message);
  if (segment === undefined || request === undefined || !isStop(request.intent)) return undefined;
  const ends = message.segments.slice(at + 1).every((later) => has(later, roles.courtesy));
  return readingOf(message, { request, how: 'clause', words: [segment.from, segment.to], certainty: ends ? 'likely' : 'unsure' });
};
