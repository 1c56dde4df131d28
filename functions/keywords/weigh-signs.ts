import type { Intent } from '../domain/intent.ts';
import { hasEmail, hasNumber, hasTelephone } from './values.ts';
import { type Sign, weighedIntents, weights } from './weights.ts';

/** Weights of one sign, one for each of `weighedIntents`. */
export type Row = readonly number[];

/** `erase 4.54, stop 0.9` as numbers. */
const rowOfText = (text: string): Row => {
  const written = new Map(text.split(', ').map((one) => [one.split(' ', 1)[0] ?? '', Number(one.slice(one.indexOf(' ')))]));
  return weighedIntents.map((intent) => written.get(intent) ?? 0);
};
const all: ReadonlyMap<string, Row> = new Map(Object.entries(weights).map(([sign, text]) => [sign, rowOfText(text)]));
const weightless: Row = weighedIntents.map(() => 0);
const other = weighedIntents.indexOf('other');

/** Weights of a sign; of an unknown one, none. */
export const rowOf = (sign: string): Row => all.get(sign) ?? weightless;
/** How much more a sign speaks for an outcome than for none. */
export const leadOf = (row: Row, outcome: number): number => (row[outcome] ?? 0) - (row[other] ?? 0);

/** What is read by weight: in doubt about disclosing or erasing, ask. In doubt about texting, the rules decide: a stop by weight alone would end the texts of too many. */
const readByWeight: readonly Intent[] = ['access', 'erase', 'rectify', 'port', 'object', 'restrict', 'do_not_sell'];
const isRead = weighedIntents.map((intent) => readByWeight.includes(intent));
const outcomesRead = weighedIntents.flatMap((_, at) => (isRead[at] === true ? [at] : []));

/** Without one sign that speaks so much for a request, none is likely enough. */
const muchWeight = 1;
/** Whether a sign weighs much for any request that is read by weight. */
export const weighsMuch = (sign: string): boolean => outcomesRead.some((outcome) => leadOf(rowOf(sign), outcome) >= muchWeight);

/** What ends texts, too, must be likelier. */
const leastChances: Readonly<Partial<Record<Intent, number>>> = { erase: 0.6, object: 0.6 };
const leastChance = weighedIntents.map((intent) => leastChances[intent] ?? 0.45);
/** A request that is so likely has at least this lead over none. */
const leastLead = leastChance.map((chance) => Math.log(chance / (1 - chance)));

/** What else tells, beside ideas. */
const seen: readonly (readonly [Sign, (text: string) => boolean])[] = [
  ['a question', (text) => /[?？؟;]/.test(text)],
  ['a number', hasNumber],
  ['a telephone number', hasTelephone],
  ['an e-mail address', hasEmail],
];
/** The signs of a text beside its ideas. */
export const signsOf = (source: string): readonly Sign[] => seen.flatMap(([sign, isIn]) => (isIn(source) ? [sign] : []));
/** By how much they may help each request at most. */
const mostHelp = weighedIntents.map((_, at) => seen.reduce((sum, [sign]) => sum + Math.max(0, leadOf(rowOf(sign), at)), 0));

/** Sums of weights, written anew for each message. */
const scores = new Float64Array(weighedIntents.length);
const add = (row: Row): void => {
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) + (row[at] ?? 0);
};

/** Whether any request may be likely enough, whatever other signs there are. */
const mayBeLikely = (): boolean => {
  const none = scores[other] ?? 0;
  for (const at of outcomesRead) if ((scores[at] ?? 0) + (mostHelp[at] ?? 0) >= none + (leastLead[at] ?? 0)) return true;
  return false;
};

/** The chance of the likeliest, once all signs are weighed. */
const chanceOf = (likeliest: number): number => {
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - (scores[likeliest] ?? 0));
  return 1 / sum;
};

/**
 * The place among `weighedIntents` of the request that a text most likely makes; undefined where that is none that is read by weight, or not likely enough.
 * @param rows weights of its ideas
 */
export const likeliestBy = (rows: readonly Row[], source: string): number | undefined => {
  scores.set(rowOf('always'));
  for (const row of rows) add(row);
  if (!mayBeLikely()) return undefined;
  for (const sign of signsOf(source)) add(rowOf(sign));
  let likeliest = 0;
  for (let at = 1; at < scores.length; at += 1) if ((scores[at] ?? 0) > (scores[likeliest] ?? 0)) likeliest = at;
  return isRead[likeliest] === true && chanceOf(likeliest) >= (leastChance[likeliest] ?? 1) ? likeliest : undefined;
};
