import { countOf, languagePlace, lazily, listAt, outcomeOf } from './packed.ts';
import type { Outcome, RulePack } from './rule-pack.ts';
import { type Spoken, spokenIn } from './spoken.ts';
import { type Ideas, noIdeas } from './states.ts';
import { weighsMuch } from './weigh-signs.ts';

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
  /** Of each kind, whether it weighs much for a request about data. */
  readonly isHeavy: readonly boolean[];
};
export const ideaTables = ({ ideas, ideaKinds, symbolsOfKinds, outcomes, languages, symbolCount }: RulePack): IdeaTables => {
  const spoken = { low: new Int32Array(symbolCount), high: new Int32Array(symbolCount) };
  /** By symbol: the place of its list among those of the ideas that are first in a meeting, plus one. */
  const lists = new Uint16Array(symbolCount);
  const places: number[][] = [];
  for (let at = 0; at < countOf(ideas); at += 1) {
    const start = ideas.starts[at] ?? 0;
    const { low, high } = spokenIn(languagePlace(outcomes[ideas.numbers[start] ?? 0] ?? 0));
    for (let number = start + 1; number < (ideas.starts[at + 1] ?? 0); number += 1) {
      const symbol = ideas.numbers[number] ?? 0;
      spoken.low[symbol] = (spoken.low[symbol] ?? 0) | low;
      spoken.high[symbol] = (spoken.high[symbol] ?? 0) | high;
    }
    const first = ideas.numbers[start + 1] ?? 0;
    const known = places[(lists[first] ?? 0) - 1];
    if (known === undefined) lists[first] = places.push([at]);
    else known.push(at);
  }
  const meetingAt = (at: number): MeetingIdeas => {
    const [outcome = 0, ...symbols] = listAt(ideas, at);
    return { symbols, outcome: outcomeOf(outcomes[outcome] ?? 0, languages) };
  };
  const made = lazily(places.length, (at): MeetingsFrom => {
    const wanted = (places[at] ?? []).map(meetingAt);
    return { seconds: wanted.map(({ symbols }) => symbols[1] ?? 0), wanted };
  });
  const from = (symbol: number): MeetingsFrom => made((lists[symbol] ?? 0) - 1) ?? noMeetings;
  const kindOf = new Uint8Array(symbolCount);
  for (let kind = 0; kind < countOf(symbolsOfKinds); kind += 1) for (const symbol of listAt(symbolsOfKinds, kind)) kindOf[symbol] = kind + 1;
  return { spoken, from, kindOf, isHeavy: ideaKinds.map(weighsMuch) };
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
export const ideasAmong = (symbols: readonly number[], { spoken, kindOf, isHeavy }: Pick<IdeaTables, 'spoken' | 'kindOf' | 'isHeavy'>): Ideas => {
  const ideas = symbols.filter((symbol) => ((spoken.low[symbol] ?? 0) | (spoken.high[symbol] ?? 0)) !== 0);
  // One list for all that have none.
  if (ideas.length === 0) return noIdeas;
  const heavy = ideas.filter((symbol) => isHeavy[(kindOf[symbol] ?? 0) - 1] === true);
  return { symbols: ideas, ...spokenBy(ideas, spoken), heavy: spokenBy(heavy, spoken) };
};
