import { hardBreak, noBreak, sentenceEnd } from '../folded-text.ts';
import { lineEndsBefore, type Parts } from '../message.ts';
import { findIn } from '../sentences.ts';
import { isLong, isOutweighed, Seen } from './seen.ts';

/**
 * Of six texts in such words, with such ideas, one asks for anything: a sentence in it that mostly asks for an end of texts is of something else; where the sentence itself leaves it in doubt, of three. What
 * of a request stands beside an end of texts speaks for it too.
 */
const [outweighs, outweighsDoubt] = [-1.5, -0.75];
/** Of its sentence alone hardly more may speak against a request than for one. */
const outweighsAlone = -0.75;
/** Of the clause around a sure request, alone, more must speak for an end of texts than against it. */
const leastOfClause = 0;
/** Of eight texts in such words one wants them to end: what was found is asked about. Of twelve, and it is of something else, unless more than every second text in such words asks for something: beside another request an end of texts may stand. */
const [speaksAgainst, speaksForElse, speaksForRequest] = [-2, -2.5, 0.5];

/** Words beside it that say nothing of an end are so many at least: “SMS” and two more prove nothing. */
const fewestBeside = 3;

/** How the letters, words and ideas around a sentence change what it says of an end of texts: not at all, into a doubt, or into nothing. */
export type SecondThought = 'none' | 'doubt' | 'outweighed';

/** Words from one place to another, as a text of their own. */
export const partOf = ({ text, words, toned, lexicon }: Parts, from: number, to: number): Parts => ({
  text: {
    words: text.words.slice(from, to),
    starts: text.starts.slice(from, to),
    ends: text.ends.slice(from, to),
    breaks: text.breaks.slice(from, to),
  },
  words: words.slice(from, to),
  ...(toned === undefined ? {} : { toned: toned.slice(from, to) }),
  lexicon,
});

/** The sentence or line around a word. */
const sentenceAround = (parts: Parts, from: number): Parts => {
  const { breaks, words } = parts.text;
  let first = from;
  while (first > 0 && breaks[first] !== hardBreak) first -= 1;
  const end = sentenceEnd(parts.text, from);
  return first === 0 && end === words.length ? parts : partOf(parts, first, end);
};

const isNumber = (word: string | undefined): boolean => /^\p{Nd}/u.test(word ?? '');

/** What stands between commas, other breaks or numbers around some words. */
const clauseAround = (parts: Parts, from: number, to: number): Parts => {
  const { breaks, words } = parts.text;
  let [first, end] = [from, to];
  while (first > 0 && breaks[first] === noBreak && !isNumber(words[first - 1])) first -= 1;
  while (end < words.length && breaks[end] === noBreak && !isNumber(words[end])) end += 1;
  return partOf(parts, first, end);
};

/** @param source of the whole text */
export const seenAlone = (parts: Parts, source: string): Seen =>
  new Seen(parts, findIn(parts).places, source.slice(parts.text.starts[0], parts.text.ends.at(-1)));

/** @property isMore of a word beside another the network says more than it can know, and is not asked */
type Weighing = { readonly isStop: boolean; readonly isMore: boolean; readonly least: number };

const thoughtOf = (seen: Seen, { isStop, isMore, least }: Weighing): SecondThought => {
  const from = isMore ? undefined : Number.POSITIVE_INFINITY;
  const anything = seen.middleOf('anything', from);
  if (isOutweighed(anything, least)) return 'outweighed';
  const end = seen.middleOf('an end of texts', from);
  if (isStop && isOutweighed(end, speaksForElse) && anything < speaksForRequest) return 'outweighed';
  return end < speaksAgainst ? 'doubt' : 'none';
};

/**
 * What the sentence around some words is of, if the whole text is of something else: who asks for an end of texts may tell a story besides. A sure request whose own clause speaks for an end is
 * asked about, whatever stands beyond its commas.
 * @param what whether those words alone leave it in doubt, and whether they ask for an end of texts and nothing else
 */
export const secondThought = (
  parts: Parts,
  source: string,
  what: { readonly isDoubtful: boolean; readonly isStop: boolean },
  from: number,
  to: number,
): SecondThought => {
  const { length } = parts.text.words;
  if (isLong(parts.text.words)) return 'none';
  const beside = length - (to - from);
  const weighing = { isStop: what.isStop && beside >= fewestBeside, isMore: beside > 1 };
  const thought = thoughtOf(new Seen(parts, findIn(parts).places, source), { ...weighing, least: what.isDoubtful ? outweighsDoubt : outweighs });
  if (thought === 'none') return thought;
  // “Tell me all. UNSUBSCRIBE”: nothing can be said of one sentence.
  if (sentenceEnd(parts.text, from) < to) return 'doubt';
  const alone = sentenceAround(parts, from);
  // Where they are all that the last sentence says, nothing in it speaks against them.
  if (alone.words.length === to - from && to === parts.words.length) return 'none';
  const found = alone === parts ? thought : thoughtOf(seenAlone(alone, source), { ...weighing, least: outweighsAlone });
  if (found !== 'outweighed' || what.isDoubtful) return found;
  return seenAlone(clauseAround(parts, from, to), source).middleOf('an end of texts') >= leastOfClause ? 'doubt' : found;
};

/** Of four hundred texts in such words one wants them to end. */
const speaksForExclamation = -6;
const fewestAfterExclamation = 3;

/**
 * “Stop, I gave you the wrong floor”: a stop word that begins the text, not in capitals as our texts write it, before words that speak of anything but an end of texts. Two words after it prove nothing.
 * @param to the end of the stop word
 */
export const isExclamation = (parts: Parts, source: string, from: number, to: number): boolean => {
  const { starts, ends, words } = parts.text;
  const typed = source.slice(starts[from], ends[to - 1]);
  if (
    from > 0 ||
    lineEndsBefore({ text: parts.text, source }, to) ||
    typed === typed.toUpperCase() ||
    words.length - to < fewestAfterExclamation ||
    isLong(words)
  )
    return false;
  return isOutweighed(seenAlone(partOf(parts, to, words.length), source).middleOf('an end of texts'), speaksForExclamation);
};
