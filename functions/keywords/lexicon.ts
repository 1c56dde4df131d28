import type { Automaton } from './automaton.ts';
import { rulePack } from './pack.ts';
import { countOf, listAt, meaningOf, outcomeOf } from './packed.ts';
import type { Entry, Outcome, RulePack } from './rule-pack.ts';
import { WordFinder } from './vocabulary.ts';

export type { Entry, Meaning, Role } from './rule-pack.ts';
export { roles } from './rule-pack.ts';

/** What the rules ask of one word of a message. Nodes are those that its symbols lead to from the beginning of an automaton. */
export type Word = {
  /** Sorted; none where the word is not listed. */
  readonly symbols: readonly number[];
  readonly expressions: readonly number[];
  readonly members: readonly number[];
  readonly patterns: readonly number[];
  /** Those of its symbols that are ideas. */
  readonly ideas: readonly number[];
};

/** A compiled pack, ready to read with. */
export type Lexicon = {
  readonly version: string;
  wordOf(word: string): Word;
  /** Whether a word is listed itself, and not only its beginning. */
  isListed(word: string): boolean;
  /** A word that is not listed as all that one slip of the finger may have made it of; undefined where that is nothing. */
  guessOf(word: string): Word | undefined;
  readonly expressions: Automaton;
  readonly patterns: Automaton;
  readonly members: Automaton;
  /** The groups that an expression of several words is in, as symbols. */
  groupsAt(node: number): readonly number[];
  /** What a listed expression of one word means; undefined where it is only part of longer ones, or not listed. */
  entryOf(word: string): Entry | undefined;
  entryAt(node: number): Entry | undefined;
  outcomesAt(node: number): readonly Outcome[];
  /** 1 for each symbol that is an idea. */
  readonly isIdea: Uint8Array;
  /** Ideas by the first of their symbols. */
  ideasFrom(symbol: number): readonly MeetingIdeas[];
  readonly corrigible: readonly string[];
  readonly endings: readonly string[];
  readonly reactions: ReadonlySet<string>;
};

/** Ideas that may meet, by their symbols. */
export type MeetingIdeas = { readonly symbols: readonly number[]; readonly outcome: Outcome };
const noIdeas: readonly MeetingIdeas[] = [];
const noOutcomes: readonly Outcome[] = [];
const noGroups: readonly number[] = [];

/** Makes each of some things when it is first asked for. */
const lazily = <T>(count: number, make: (at: number) => T): ((at: number) => T | undefined) => {
  const made: T[] = [];
  return (at) => (at < 0 || at >= count ? undefined : (made[at] ??= make(at)));
};

/** Each meaning is made once: two entries that share one share the object. */
const entriesIn = ({ entries, meanings, languages }: RulePack): ((at: number) => Entry | undefined) => {
  const meaning = lazily(meanings.length, (at) => meaningOf(meanings[at] ?? 0, languages));
  return lazily(countOf(entries), (at) => {
    const own = listAt(entries, at)
      .map(meaning)
      .filter((one) => one !== undefined);
    return { meanings: own, roles: own.reduce((all, { role }) => all | role, 0) };
  });
};

const outcomesIn = ({ patternEnds, outcomes, languages }: RulePack): ((at: number) => readonly Outcome[] | undefined) => {
  const outcome = lazily(outcomes.length, (at) => outcomeOf(outcomes[at] ?? 0, languages));
  return lazily(countOf(patternEnds), (at) =>
    listAt(patternEnds, at)
      .map(outcome)
      .filter((one) => one !== undefined),
  );
};

type IdeaTables = { readonly isIdea: Uint8Array; readonly from: (symbol: number) => readonly MeetingIdeas[] };
const ideaTables = ({ ideas, outcomes, languages, patterns }: RulePack): IdeaTables => {
  const isIdea = new Uint8Array(patterns.first.length);
  const places = new Map<number, number[]>();
  for (let at = 0; at < countOf(ideas); at += 1) {
    const start = ideas.starts[at] ?? 0;
    for (let number = start + 1; number < (ideas.starts[at + 1] ?? 0); number += 1) isIdea[ideas.numbers[number] ?? 0] = 1;
    const first = ideas.numbers[start + 1] ?? 0;
    const known = places.get(first);
    if (known === undefined) places.set(first, [at]);
    else known.push(at);
  }
  const meetingAt = (at: number): MeetingIdeas => {
    const [outcome = 0, ...symbols] = listAt(ideas, at);
    return { symbols, outcome: outcomeOf(outcomes[outcome] ?? 0, languages) };
  };
  const made = new Map<number, readonly MeetingIdeas[]>();
  const from = (symbol: number): readonly MeetingIdeas[] => {
    let found = made.get(symbol);
    if (found === undefined) {
      found = places.get(symbol)?.map(meetingAt) ?? noIdeas;
      made.set(symbol, found);
    }
    return found;
  };
  return { isIdea, from };
};

const startsOf = ({ first }: Automaton, symbols: readonly number[]): readonly number[] =>
  symbols.map((symbol) => first[symbol] ?? 0).filter((node) => node !== 0);

/** @param pack compiled by compile/compile.ts */
export const lexiconOf = (pack: RulePack): Lexicon => {
  const { expressions, patterns, members } = pack;
  const { isIdea, from } = ideaTables(pack);
  const known = (symbols: readonly number[]): Word => ({
    symbols,
    expressions: startsOf(expressions, symbols),
    members: startsOf(members, symbols),
    patterns: startsOf(patterns, symbols),
    ideas: symbols.filter((symbol) => isIdea[symbol] === 1),
  });
  const finder = new WordFinder(pack.vocabulary, known);
  const entry = entriesIn(pack);
  const ends = outcomesIn(pack);
  const groups = lazily(countOf(pack.memberGroups), (at) => listAt(pack.memberGroups, at));
  const entryAt = (node: number): Entry | undefined => entry((expressions.labels[node] ?? 0) - 1);
  return {
    version: pack.version,
    wordOf: (word) => finder.wordOf(word),
    isListed: (word) => finder.isListed(word),
    guessOf: (word) => {
      const near = finder.near(word);
      if (near.length === 0) return undefined;
      const symbols = [finder.wordOf(word), ...near].flatMap(({ symbols: own }) => own);
      return known([...new Set(symbols)].toSorted((one, other) => one - other));
    },
    expressions,
    patterns,
    members,
    groupsAt: (node) => groups((members.labels[node] ?? 0) - 1) ?? noGroups,
    entryAt,
    entryOf: (word) => {
      for (const node of finder.wordOf(word).expressions) {
        const found = entryAt(node);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    outcomesAt: (node) => ends((patterns.labels[node] ?? 0) - 1) ?? noOutcomes,
    isIdea,
    ideasFrom: from,
    corrigible: pack.corrigible,
    endings: pack.endings,
    reactions: new Set(pack.reactions),
  };
};

let lexicon: Lexicon | undefined;

/** The languages of this version, made ready at the first message: a cold start that reads none does not pay for it. */
export const theLexicon = (): Lexicon => (lexicon ??= lexiconOf(rulePack()));
