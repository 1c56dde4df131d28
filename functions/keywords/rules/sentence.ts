import type { IntentReading } from '../../domain/intent.ts';
import { type Message } from '../message.ts';
import { byLanguage, likelyLanguages } from '../message-language.ts';
import type { SaidRequest } from '../said.ts';
import { quietWords, saidIn } from '../requests-in-sentences.ts';
import { byStrength, isStop, nothingAsked, readingOf, type ReadingRule } from './reading.ts';
import { secondThought, type SecondThought } from './weighed-ngrams.ts';

/** A sentence was found that mostly asks for an end of texts, but all that is around it speaks of something else. */
const outweighed: IntentReading = { ...nothingAsked, certainty: 'unsure' };

const strongest = (message: Message, isWanted: (one: SaidRequest) => boolean): IntentReading | undefined => {
  const { requests } = saidIn(message);
  if (requests.length === 0) return undefined;
  // Beside another request, STOP is no exclamation.
  const isSure = requests.some(({ doubt }) => !doubt);
  const said = requests.map((one) => (isSure && one.how === 'clause' ? { ...one, doubt: false } : one));
  const likely = likelyLanguages(
    message,
    said.map(({ request }) => request.language),
  );
  const unlikely = ({ request }: SaidRequest): number => Number(!likely.has(request.language));
  const [first, ...rest] = said.toSorted(
    (a, b) =>
      Number(a.doubt) - Number(b.doubt) ||
      byStrength(a.request.intent, b.request.intent) ||
      unlikely(a) - unlikely(b) ||
      b.to - b.from - (a.to - a.from) ||
      byLanguage(message, a.request.language, b.request.language),
  );
  if (first === undefined || !isWanted(first)) return undefined;
  const { request, how, from, to } = first;
  const second = rest.find((other) => other.request.intent !== request.intent && !(isStop(other.request.intent) && isStop(request.intent)));
  const alone = quietWords(message).every((isQuiet, at) => isQuiet || (from <= at && at < to));
  const also = request.also ?? second?.request.intent;
  // A stop word in a clause of its own is no sentence that others may outweigh.
  const isOpen = (first.doubt || !alone) && also === undefined && isStop(request.intent) && how !== 'clause' && how !== 'capitals';
  const thought: SecondThought = isOpen ? secondThought(message, first.doubt) : 'none';
  if (thought === 'outweighed') return outweighed;
  return readingOf(message, {
    request,
    how,
    words: [from, to],
    certainty: first.doubt || thought === 'doubt' ? 'unsure' : alone ? 'certain' : 'likely',
    also,
  });
};

/** Somebody says it in a sentence: hello, please take me off your list. The strongest request decides; another is the second thing asked for. */
export const sentence: ReadingRule = (message) => strongest(message, ({ how }) => how !== 'ideas' && how !== 'capitals');

/** Nobody said it in so many words, but its ideas meet in a sentence (those offers … I have had enough), or STOP stands out. */
export const metIdeas: ReadingRule = (message) => strongest(message, ({ how }) => how === 'ideas' || how === 'capitals');
