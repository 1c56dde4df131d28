import { countOf, lazily, listAt, outcomeOf } from './packed.ts';
import type { Outcome, RulePack } from './rule-pack.ts';
import type { Spoken } from './spoken.ts';
import { type Ideas, noIdeas } from './states.ts';

/** Ideas that may meet, by their symbols. */
export type MeetingIdeas = { readonly symbols: readonly number[]; readonly outcome: Outcome };
/** What may meet with an idea: the second symbol of each is told apart, because it decides most. */
export type MeetingsFrom = { readonly seconds: readonly number[]; readonly wanted: readonly MeetingIdeas[] };
const noMeetings: MeetingsFrom = { seconds: [], wanted: [] };
/** The languages of each symbol that is an idea, none of others: a bit for each, as in `Spoken`. */
export type SpokenIdeas = { readonly low: Int32Array; readonly high: Int32Array };

export type IdeaTables = {
  readonly spoken: SpokenIdeas;
  readonly from: (symbol: number) => MeetingsFrom;
  /** By symbol: the place of its kind among all, plus one; 0 for what is no idea of a language's list. */
  readonly kindOf: Uint8Array;
};

/** Numbers of each symbol in `ideaSymbols`. */
const numbersOfEach = 4;

export const ideaTables = ({ ideas, ideaSymbols, outcomes, languages, symbolCount }: RulePack): IdeaTables => {
  const spoken = { low: new Int32Array(symbolCount), high: new Int32Array(symbolCount) };
  const kindOf = new Uint8Array(symbolCount);
  for (let at = 0; at < ideaSymbols.length; at += numbersOfEach) {
    const symbol = ideaSymbols[at] ?? 0;
    spoken.low[symbol] = ideaSymbols[at + 1] ?? 0;
    spoken.high[symbol] = ideaSymbols[at + 2] ?? 0;
    kindOf[symbol] = ideaSymbols[at + 3] ?? 0;
  }
  /** By symbol: the place of the first meeting that begins with it, plus one. */
  const firsts = new Uint16Array(symbolCount);
  const { starts, numbers } = ideas;
  for (let at = countOf(ideas) - 1; at >= 0; at -= 1) firsts[numbers[(starts[at] ?? 0) + 1] ?? 0] = at + 1;
  const meetingAt = (at: number): MeetingIdeas => {
    const [outcome = 0, ...symbols] = listAt(ideas, at);
    return { symbols, outcome: outcomeOf(outcomes[outcome] ?? 0, languages) };
  };
  const made = lazily(countOf(ideas), (from): MeetingsFrom => {
    const first = meetingAt(from);
    const wanted = [first];
    for (let at = from + 1; at < countOf(ideas) && numbers[(starts[at] ?? 0) + 1] === first.symbols[0]; at += 1) wanted.push(meetingAt(at));
    return { seconds: wanted.map(({ symbols }) => symbols[1] ?? 0), wanted };
  });
  const from = (symbol: number): MeetingsFrom => made((firsts[symbol] ?? 0) - 1) ?? noMeetings;
  return { spoken, from, kindOf };
};

const spokenBy = (symbols: readonly number[], spoken: SpokenIdeas): Spoken => {
  let [low, high] = [0, 0];
  for (const symbol of symbols) {
    low |= spoken.low[symbol] ?? 0;
    high |= spoken.high[symbol] ?? 0;
  }
  return { low, high };
};

/** Those of some symbols that are ideas. */
export const ideasAmong = (symbols: readonly number[], { spoken }: Pick<IdeaTables, 'spoken'>): Ideas => {
  const ideas = symbols.filter((symbol) => ((spoken.low[symbol] ?? 0) | (spoken.high[symbol] ?? 0)) !== 0);
  // One list for all that have none.
  if (ideas.length === 0) return noIdeas;
  return { symbols: ideas, ...spokenBy(ideas, spoken) };
};
