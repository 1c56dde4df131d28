import type { Intent } from '../../domain/intent.ts';
import { foldWords, noBreak } from '../folded-text.ts';
import { roles } from '../lexicon.ts';
import { has, wordsOf, type Message, type Segment } from '../message.ts';
import { requestOf } from '../request-of.ts';
import type { RequestReading } from '../said.ts';
import { byStrength, isStop, readingOf, type ReadingRule } from './reading.ts';

type Asked = { readonly segment: Segment; readonly request: RequestReading; readonly separated: boolean };

/** A reference from our own text (OUI 4821, YES a7k2m9): with a digit, or anything short while a question is open. */
const isCode = (segment: Segment, message: Message): boolean => {
  if (segment.to !== segment.from + 1) return false;
  const word = message.text.words[segment.from] ?? '';
  return word.length <= 12 && (/[0-9]/.test(word) || message.context.openQuestion !== undefined);
};

type Taken = { readonly asked: readonly Asked[]; readonly code?: Segment };

/** The requests of a message that holds nothing besides, courtesy and "and" apart; undefined where it holds more. */
const requestsOnly = (message: Message): Taken | undefined => {
  for (const segment of message.segments)
    if (!has(segment, roles.request | roles.courtesy | roles.conjunction) && !isCode(segment, message)) return undefined;
  const asked: Asked[] = [];
  let code: Segment | undefined;
  let joined = false;
  for (const segment of message.segments) {
    const request = requestOf(segment, message);
    const separated = joined || message.text.breaks[segment.from] !== noBreak;
    joined = false;
    if (request !== undefined) asked.push({ segment, request, separated });
    else if (has(segment, roles.conjunction)) joined = true;
    else if (!has(segment, roles.courtesy)) {
      if (code !== undefined || !isCode(segment, message)) return undefined;
      code = segment;
    }
  }
  return asked.length === 0 ? undefined : { asked, ...(code === undefined ? {} : { code }) };
};

const isAnswer = ({ request }: Asked): boolean => request.intent === 'yes' || request.intent === 'no';

/** Yes and no as every speaker of a language says them first. Other words of assent (vale, confirmed, all right) are as often small talk. */
const plainAnswers = `yes no oui non ja nein nee si sim não da ne nu tak nie ano áno igen nem kyllä ei jah jā nē taip так ні да нет не ναι όχι evet hayır نعم لا כן לא हाँ नहीं
  是 否 はい いいえ 네 예 아니요 ใช่ ไม่ vâng không ya tidak oo hindi ndiyo hapana بله نه جی ہاں হ্যাঁ না wi bai ez iva le tá níl jo nej`;
let plain: ReadonlySet<string> | undefined;
const isPlainAnswer = (words: string): boolean => (plain ??= new Set(plainAnswers.split(/\s+/).map(foldWords))).has(words);

/** Without a question of ours that is open, “ok thanks” answers nothing. */
const answersNothing = (message: Message, { segment: { from, to } }: Asked): boolean =>
  message.context.openQuestion === undefined && (to - from < message.words.length || !isPlainAnswer(wordsOf(message, from, to)));

/** One word's answer, with the reference it was asked to carry. */
const answer = (message: Message, first: Asked, code: Segment | undefined) =>
  readingOf(message, {
    request: first.request,
    how: 'word',
    words: [first.segment.from, code === undefined ? first.segment.to : Math.max(code.to, first.segment.to)],
    certainty: code === undefined && answersNothing(message, first) ? 'likely' : 'certain',
    ...(code === undefined ? {} : { argument: wordsOf(message, code.from, code.to) }),
  });

/** "No cancelar", "não sair": a no that leans on the word after it takes its sense away, or leaves a strong word in doubt. */
const leansOnNo = ([first, second]: readonly Asked[]): boolean => first?.request.intent === 'no' && second !== undefined && !second.separated;

const one = (message: Message, request: RequestReading, from: number, to: number) =>
  readingOf(message, { request, how: 'word', words: [from, to], certainty: request.doubtful ? 'unsure' : 'certain' });

const several = (message: Message, asked: readonly Asked[]) => {
  const [only] = asked;
  // As most requests are.
  if (only !== undefined && asked.length === 1) return one(message, only.request, only.segment.from, only.segment.to);
  const kinds = [...new Set(asked.map(({ request }) => request.intent))].toSorted(byStrength);
  const [strongest, second] = kinds;
  const decisive = asked.find(({ request }) => request.intent === strongest) ?? asked[0];
  const last = asked.at(-1);
  if (decisive === undefined || last === undefined || asked[0] === undefined) return undefined;
  const { request } = decisive;
  const words = [asked[0].segment.from, last.segment.to] as const;
  if (kinds.length === 1) return one(message, request, decisive.segment.from, last.segment.to);
  // START and STOP together, or a list of our own words: it may be our text quoted back.
  if (kinds.includes('start') || kinds.length > 3) return readingOf(message, { request, how: 'doubt', words, certainty: 'unsure' });
  const sure = asked.every(({ separated }, index) => index === 0 || separated) || has(asked[0].segment, roles.leading);
  if (!sure && isStop(request.intent) && !has(decisive.segment, roles.leading | roles.anywhere)) return undefined;
  const also: Intent | undefined = isStop(request.intent) && second !== undefined && isStop(second) ? kinds[2] : second;
  return readingOf(message, { request, how: 'word', words, certainty: sure ? 'certain' : 'likely', also: also ?? request.also });
};

/**
 * The whole message is one listed expression, or two requests (STOP and delete my data), once courtesy, punctuation, signs and repetition
 * are taken away.
 */
export const wholeMessage: ReadingRule = (message) => {
  const taken = message.long ? undefined : requestsOnly(message);
  if (taken === undefined) return undefined;
  const { asked, code } = taken;
  const first = asked[0];
  if (first !== undefined && asked.every(isAnswer))
    return asked.every(({ request }) => request.intent === first.request.intent) ? answer(message, first, code) : undefined;
  if (code !== undefined) return undefined;
  const requests = asked.filter((one) => !isAnswer(one));
  const [decisive] = requests;
  if (!leansOnNo(asked) || decisive === undefined) return several(message, requests);
  const { segment, request } = decisive;
  if (!has(segment, roles.leading)) return undefined;
  return readingOf(message, { request, how: 'doubt', words: [segment.from, segment.to], certainty: 'unsure' });
};
