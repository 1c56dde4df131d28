import { hardBreak } from '../folded-text.ts';
import { roles } from '../lexicon.ts';
import { has, requestOf } from '../message.ts';
import { beginsClause, endsClause } from '../sentences.ts';
import { quietWords, saidIn } from '../requests-in-sentences.ts';
import { isStop, readingOf, type ReadingRule } from './reading.ts';

/** A sentence of its own says STOP beside others: "Not interested. STOP". Last it is plain; first it may be an exclamation, so it is asked about. */
export const clauseOfItsOwn: ReadingRule = (message) => {
  if (!message.segments.some((segment) => has(segment, roles.leading))) return undefined;
  const { ordinary } = saidIn(message);
  const quiet = quietWords(message);
  const at = message.segments.findIndex(
    (segment) =>
      has(segment, roles.leading) &&
      !ordinary.has(segment.from) &&
      beginsClause(message, quiet, segment.from, hardBreak) &&
      endsClause(message, quiet, segment.to, hardBreak),
  );
  const segment = message.segments[at];
  const request = segment === undefined ? undefined : requestOf(segment, message);
  if (segment === undefined || request === undefined || !isStop(request.intent)) return undefined;
  const ends = message.segments.slice(at + 1).every((later) => has(later, roles.courtesy));
  return readingOf(message, { request, how: 'clause', words: [segment.from, segment.to], certainty: ends ? 'likely' : 'unsure' });
};
