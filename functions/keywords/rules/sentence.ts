import type { IntentReading } from '../../domain/intent.ts';
import { type Message } from '../message.ts';
import { byLanguage, likelyLanguages } from '../message-language.ts';
import type { SaidRequest } from '../said.ts';
import { quietWords } from '../quiet-words.ts';
import { saidIn } from '../requests-in-sentences.ts';
import { byStrength, isStop, nothingAsked, readingOf, type ReadingRule } from './reading.ts';
import { isExclamation, secondThought, type SecondThought } from './second-thought.ts';

/** A sentence was found that mostly asks for an end of texts, but all that is around it speaks of something else. */
export const outweighed: IntentReading = { ...nothingAsked, certainty: 'unsure', rule: 'outweighed' };

/** How what is around a request changes it; where it stands beside another, or is a stop word in a clause of its own, nothing does. */
const thoughtOf = (message: Message, { request, how, doubt, from, to }: SaidRequest, alone: boolean): SecondThought => {
  if (how === 'clause' && doubt && isExclamation(message, message.source, from, to)) return 'outweighed';
  const isOpenStop = (doubt || !alone) && isStop(request.intent) && how !== 'clause' && how !== 'capitals';
  // An erasure that is in doubt by itself is outweighed no sooner than an end of texts that is not.
  if (!isOpenStop && !(request.intent === 'erase' && doubt)) return 'none';
  return secondThought(message, message.source, { isDoubtful: doubt && isOpenStop, isStop: isOpenStop }, from, to);
};

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
  const inOrder = said.toSorted(
    (a, b) =>
      Number(a.doubt) - Number(b.doubt) ||
      byStrength(a.request.intent, b.request.intent) ||
      unlikely(a) - unlikely(b) ||
      b.to - b.from - (a.to - a.from) ||
      byLanguage(message, a.request.language, b.request.language),
  );
  const quiet = quietWords(message);
  for (const [at, first] of inOrder.entries()) {
    const { request, how, from, to, doubt } = first;
    const second = inOrder
      .slice(at + 1)
      .find((other) => other.request.intent !== request.intent && !(isStop(other.request.intent) && isStop(request.intent)));
    const alone = quiet.every((changesNothing, word) => changesNothing || (from <= word && word < to));
    const also = request.also ?? second?.request.intent;
    const thought = also === undefined ? thoughtOf(message, first, alone) : 'none';
    // Another may stand on a line of its own: “the last stop is Market Street / STOP”.
    if (thought === 'outweighed') continue;
    if (!isWanted(first)) return undefined;
    return readingOf(message, {
      request,
      how,
      words: [from, to],
      certainty: doubt || thought === 'doubt' ? 'unsure' : alone ? 'certain' : 'likely',
      also,
    });
  }
  return outweighed;
};

/** Somebody says it in a sentence: hello, please take me off your list. The strongest request decides; another is the second thing asked for. */
export const sentence: ReadingRule = (message) => strongest(message, ({ how }) => how !== 'ideas' && how !== 'capitals');

/** Nobody said it in so many words, but its ideas meet in a sentence (those offers … I have had enough), or STOP stands out. */
export const metIdeas: ReadingRule = (message) => strongest(message, ({ how }) => how === 'ideas' || how === 'capitals');
