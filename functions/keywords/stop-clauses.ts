import { hardBreak, noBreak } from './folded-text.ts';
import { roles } from './lexicon.ts';
import { has, lineEndsBefore, type Message, type Segment } from './message.ts';
import { hasMostWords } from './message-language.ts';
import { quietWords } from './quiet-words.ts';
import { requestOf } from './request-of.ts';
import type { RequestReading, SaidRequest } from './said.ts';
import { beginsClause, endsClause } from './sentences.ts';

const isLeadingStop = (message: Message, segment: Segment): RequestReading | undefined => {
  // "Stop merci" is listed as one; its first word leads all the same.
  const leadsAlone = message.words[segment.from]?.expressions?.ends.some(
    (node) => ((message.lexicon.entryAt(node)?.roles ?? 0) & roles.leading) !== 0,
  );
  const leads = has(segment, roles.leading) || (has(segment, roles.request) && leadsAlone === true);
  const request = leads ? requestOf(segment, message) : undefined;
  return request?.intent === 'stop' || request?.intent === 'stop_all' ? request : undefined;
};

const isUpper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** STOP in capitals where the rest is not, or in quotation marks: the word that our text asked for. */
const standsOut = (message: Message, from: number, to: number): boolean => {
  const [start, end] = [message.text.starts[from] ?? 0, message.text.ends[to - 1] ?? 0];
  const { source } = message;
  if (/["“”«»„]/.test(source.charAt(start - 1)) && /["“”«»]/.test(source.charAt(end))) return true;
  return end - start >= 4 && isUpper(source.slice(start, end)) && !isUpper(source.slice(0, start) + source.slice(end));
};

/** Between STOP and what follows: a comma, or "and". */
const isSetOffAfter = (message: Message, to: number): boolean =>
  ((message.text.breaks[to] ?? noBreak) !== noBreak && !/[&+/]/.test(message.source.slice(message.text.ends[to - 1], message.text.starts[to]))) ||
  message.segments.some((segment) => segment.from === to && has(segment, roles.conjunction) && !has(segment, roles.request));

/** "STOP? Send STOP to 62468": what an advertisement says before it tells how. Without the word and a number after it, a person may be asking why nobody listens. */
const tellsHow = ({ source, text, lexicon }: Message, to: number): boolean =>
  source.slice(text.ends[to - 1], text.starts[to]).includes('?') &&
  text.words.slice(to).some((word) => ((lexicon.entryOf(word)?.roles ?? 0) & roles.leading) !== 0) &&
  /\d{4}/.test(source.slice(text.ends[to - 1]));

/** A word that alone asks for the end of texts, as the last sentence of several in its language or as the first line. */
const wordApart = (message: Message, segment: Segment, firstLoud: number, lastLoud: number): RequestReading | undefined => {
  if (!has(segment, roles.request)) return undefined;
  const isLast = segment.to > lastLoud && message.text.breaks[segment.from] === hardBreak;
  if (!isLast && !(segment.from <= firstLoud && lineEndsBefore(message, segment.to))) return undefined;
  const request = requestOf(segment, message);
  return request?.intent === 'stop' && !request.doubtful && (!isLast || hasMostWords(message, request.language)) ? request : undefined;
};

const mostNamed = 4;
const isNumber = ({ text: { words } }: Message, { from }: Segment): boolean => /^\d/.test(words[from] ?? '');

/** Before what is named: a dash, a colon, a bracket. */
const isPointing = ({ source, text }: Message, to: number): boolean => /[-–—:|([]/.test(source.slice(text.ends[to - 1], text.starts[to]));

/** "LOOBU Kalevi", "הסר - מועדון הספר": a word that ends texts, in capitals where the rest is not or before a dash, and a few words that nothing else is known of: they name what is to end. */
const wordAndName = (message: Message, segment: Segment, firstLoud: number): RequestReading | undefined => {
  const { from, to } = segment;
  if (from > firstLoud || !has(segment, roles.request) || !(standsOut(message, from, to) || isPointing(message, to))) return undefined;
  const after = message.segments.filter((one) => one.from >= to && !has(one, roles.courtesy | roles.conjunction));
  const isNamed = (one: Segment, at: number): boolean =>
    (one.roles === 0 || has(one, roles.object)) && !isNumber(message, one) && (at === 0 || message.text.breaks[one.from] === noBreak);
  if (after.length === 0 || after.length > mostNamed || !after.every(isNamed)) return undefined;
  const request = requestOf(segment, message);
  return request?.intent === 'stop' && !request.doubtful ? request : undefined;
};

/**
 * STOP as a sentence of its own, beside others: "Not interested. STOP". Last it is plain; any other word that ends texts (“it is night here. Enough”), or that is the first line, is asked about. Before other sentences, or set off at the beginning or the end of the
 * message by a comma, by capitals or by quotation marks, it may be an exclamation, so the person is asked.
 */
export const clausesIn = (message: Message): SaidRequest[] => {
  if (!message.segments.some((segment) => has(segment, roles.leading | roles.request))) return [];
  const quiet = quietWords(message);
  const [firstLoud, lastLoud] = [quiet.indexOf(false), quiet.lastIndexOf(false)];
  return message.segments.flatMap((segment): SaidRequest[] => {
    const { from, to } = segment;
    const leading = isLeadingStop(message, segment);
    const request = leading ?? wordApart(message, segment, firstLoud, lastLoud);
    const named = request === undefined ? wordAndName(message, segment, firstLoud) : undefined;
    if (named !== undefined) return [{ request: named, how: 'capitals', from, to, doubt: true }];
    if (request === undefined || tellsHow(message, segment.to)) return [];
    const [starts, ends] = [beginsClause(message, quiet, from, hardBreak), endsClause(message, quiet, to, hardBreak)];
    const [isFirst, isLast] = [from <= firstLoud, to > lastLoud];
    if (starts && ends) return [{ request, how: 'clause', from, to, doubt: !isLast || leading === undefined }];
    const setOff = (isFirst && isSetOffAfter(message, to)) || (isLast && message.text.breaks[from] !== noBreak);
    if (setOff) return [{ request, how: 'clause', from, to, doubt: true }];
    return (isFirst || isLast) && standsOut(message, from, to) ? [{ request, how: 'capitals', from, to, doubt: true }] : [];
  });
};
