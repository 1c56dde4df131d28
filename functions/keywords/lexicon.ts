import type { Language } from '../domain/intent.ts';
import { type Automaton, type SymbolSet, symbolFilter } from './automaton.ts';
import { NgramModel } from './ngram-model.ts';
import { Notions } from './notions.ts';
import { rulePack } from './pack.ts';
import { type IdeaTables, ideasAmong, ideaTables, type MeetingsFrom, type SpokenIdeas } from './idea-tables.ts';
import { countOf, lazily, listAt, meaningOf, outcomeOf } from './packed.ts';
import { type Entry, type Outcome, rolesOf, type RulePack } from './rule-pack.ts';
import { firstState, type Groups, type Ideas, noIdeas, type State } from './states.ts';
import { everywhere, firstSymbol, isEverywhere, languagesAmong, share, spokenIn, type Spoken } from './spoken.ts';
import { TypedWords } from './typed-words.ts';
import type { Make, SpokenBy } from './vocabulary.ts';
import type { KeptWord } from './words-of-letters.ts';

export type { Entry, Meaning, Role } from './rule-pack.ts';
export { endsTexts, roles } from './rule-pack.ts';

/** What the rules ask of one word of a message, and in which languages it is known; it has no symbols where it is not listed. Nodes are those that its symbols lead to from the beginning of an automaton. */
export type Word = SymbolSet &
  Spoken & {
    /** Another one for each. */
    readonly id: number;
    /** Whether it, or its beginning, is listed in any way: it has symbols. */
    readonly isKnown: boolean;
    /** Whether it tells a language: it is known, and not in all. */
    readonly isTelling: boolean;
    /** Whether it is listed itself, and not only its beginning. */
    readonly isListed: boolean;
    /** Its symbols, and before them the marks of those languages. */
    readonly listed: readonly number[];
    /** Where it leads from the beginning, in expressions, in expressions of groups and in patterns; undefined where nowhere. */
    readonly expressions: State | undefined;
    readonly members: State | undefined;
    readonly patterns: State | undefined;
    /** Those of its symbols that are ideas. */
    readonly ideas: Ideas;
    /** The roles of all expressions that begin with it, together; `endsTexts` among them. */
    readonly begins: number;
    /** The roles of all expressions that it is a word of, together. */
    readonly within: number;
  };

/** A compiled pack, ready to read with. */
export type Lexicon = {
  readonly version: string;
  wordOf(word: string): Word;
  /** Whether a word is listed itself, and not only its beginning. */
  isListed(word: string): boolean;
  /** Puts in place of a word how it is listed, which is found once and kept, and tells what is known of it. */
  respell(words: string[], at: number, find: (word: string) => string, kept?: KeptWord): Word;
  /** The listed words that a word is with two of its letters swapped. */
  swapsOf(word: string): readonly Word[];
  /** A word that is not listed as all that one slip of the finger may have made it of; undefined where that is nothing. */
  guessOf(word: string): Word | undefined;
  /** The pairs of listed words of one language that a word is without the space between them. */
  partsOf(word: string): readonly (readonly [string, string])[];
  /** What two words, not both of which are listed in one language, are with the space between them elsewhere, or without it: listed words of one language. */
  joinsOf(first: string, second: string): readonly (readonly string[])[];
  /** What one slip of the finger may have made any word of in some languages. */
  guessIn(word: string, languages: Spoken): Word | undefined;
  readonly expressions: Automaton;
  /** The roles of the expression that ends at a node, and `endsTexts`; 0 where none does. */
  rolesAt(node: number): number;
  /** Where some groups lead from the beginning of a pattern. */
  begun(groups: Groups): State | undefined;
  /** The groups that an expression of several words is in, as symbols. */
  groupsAt(node: number): Groups;
  /** What a listed expression of one word means; undefined where it is only part of longer ones, or not listed. */
  entryOf(word: string): Entry | undefined;
  entryAt(node: number): Entry | undefined;
  outcomesAt(node: number): readonly Outcome[];
  /** Languages of an idea, by its symbol. */
  readonly spokenIdeas: SpokenIdeas;
  /** The place of an idea's kind among all, plus one, by its symbol; 0 for what is none. */
  readonly kindOfIdea: Uint8Array;
  readonly ideaKinds: readonly string[];
  /** Codes of all languages, in the order of the bits of `Spoken`. */
  readonly languages: readonly Language[];
  /** Ideas by the first of their symbols. */
  ideasFrom(symbol: number): MeetingsFrom;
  /** By symbol, for who looks for meetings in a message and leaves it empty: the last of its ideas. */
  readonly lastOf: Uint16Array;
  /** Expressions that ask for something alone: what a typing error may have been meant for. */
  corrigible(): readonly string[];
  /** The same of scripts of which each character is a word, with spaces between them. */
  byCharacters(): readonly string[];
  /** One language, by its code. */
  spokenIn(language: Language): Spoken;
  /** Made when it is first asked for. */
  ngrams(): NgramModel;
  /** What words are about. */
  notions(): Notions;
  /** Names of all notions. */
  readonly notionNames: readonly string[];
  readonly endings: readonly string[];
  readonly reactions: ReadonlySet<string>;
};

const listIn = (bytes: Uint8Array): readonly string[] => new TextDecoder().decode(bytes).split(',');

const noOutcomes: readonly Outcome[] = [];
const noGroups: Groups = { symbols: [], id: -1, ideas: noIdeas };

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

const together = (of: readonly number[], roles: Uint32Array): number => {
  let all = 0;
  for (const one of of) all |= roles[one] ?? 0;
  return all;
};

/** The languages of a word, by its symbols. */
const speakers = ({ languages }: RulePack): SpokenBy => {
  const anyLanguage = spokenIn(languages.indexOf('und'));
  return (listed) => {
    const spoken = languagesAmong(listed);
    return share(spoken, anyLanguage) ? everywhere : spoken;
  };
};

/** Makes words of symbols. */
const wordMaker = (pack: RulePack, spokenBy: SpokenBy, ideas: IdeaTables, expressions: State, members: State, patterns: State): Make<Word> => {
  const { expressionRoles, symbolRoles } = pack;
  let count = 0;
  return (listed, isListed) => {
    count = (count + 1) | 0;
    const symbols = listed.filter((symbol) => symbol >= firstSymbol);
    const begun = expressions.bySymbols(symbols);
    const spoken = spokenBy(listed);
    // Each named, in the same order everywhere, and what is asked first at the beginning: what is put together by spreading lies in two places.
    return {
      id: count,
      isKnown: symbols.length > 0,
      isTelling: listed.length > 0 && !isEverywhere(spoken),
      low: spoken.low,
      high: spoken.high,
      begins: together(begun?.nodes ?? [], expressionRoles),
      within: together(symbols, symbolRoles),
      patterns: patterns.bySymbols(symbols),
      members: members.bySymbols(symbols),
      ideas: ideasAmong(symbols, ideas),
      isListed,
      expressions: begun,
      symbols,
      filter: symbolFilter(symbols, symbols.length),
      listed,
    };
  };
};

/** @param pack compiled by compile/compile.ts */
export const lexiconOf = (pack: RulePack): Lexicon => {
  const { expressions } = pack;
  const ideas = ideaTables(pack);
  const { spoken: spokenIdeas, from, kindOf } = ideas;
  const [first, members, patterns] = [firstState(expressions), firstState(pack.members), firstState(pack.patterns)];
  const spokenBy = speakers(pack);
  const typed = new TypedWords(pack.vocabulary, wordMaker(pack, spokenBy, ideas, first, members, patterns), spokenBy);
  const entry = entriesIn(pack);
  const ends = outcomesIn(pack);
  const groups = lazily(countOf(pack.memberGroups), (at): Groups => {
    const symbols = listAt(pack.memberGroups, at);
    return { symbols, id: noGroups.id - 1 - at, ideas: ideasAmong(symbols, ideas) };
  });
  let corrigible: readonly string[] | undefined;
  let ngrams: NgramModel | undefined;
  let notions: Notions | undefined;
  const entryAt = (node: number): Entry | undefined => entry((expressions.labels[node] ?? 0) - 1);
  return {
    version: pack.version,
    wordOf: (word) => typed.of(word).word,
    isListed: (word) => typed.of(word).word.isListed,
    respell: (words, at, find, kept) => typed.respell(words, at, find, kept),
    swapsOf: (word) => typed.swapsOf(word),
    guessOf: (word) => typed.guessOf(word),
    guessIn: (word, some) => typed.guessIn(word, some),
    partsOf: (word) => typed.partsOf(word),
    joinsOf: (first, second) => typed.joinsOf(first, second),
    expressions,
    rolesAt: (node) => entryAt(node)?.meanings.reduce((all, one) => all | rolesOf(one), 0) ?? 0,
    begun: (groups) => patterns.byGroups(groups, false),
    groupsAt: (node) => groups((pack.members.labels[node] ?? 0) - 1) ?? noGroups,
    entryAt,
    entryOf: (word) => {
      for (const node of typed.of(word).word.expressions?.ends ?? []) {
        const found = entryAt(node);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    outcomesAt: (node) => ends((pack.patterns.labels[node] ?? 0) - 1) ?? noOutcomes,
    spokenIdeas,
    kindOfIdea: kindOf,
    ideaKinds: pack.ideaKinds,
    languages: pack.languages,
    ideasFrom: from,
    lastOf: new Uint16Array(pack.symbolCount),
    corrigible: () => (corrigible ??= listIn(pack.corrigible)),
    byCharacters: () => listIn(pack.byCharacters),
    spokenIn: (language) => (language === 'und' ? everywhere : spokenIn(pack.languages.indexOf(language))),
    ngrams: () => (ngrams ??= new NgramModel(pack.ngrams)),
    notions: () => (notions ??= new Notions(pack.notions)),
    notionNames: pack.notionNames,
    endings: pack.endings,
    reactions: new Set(pack.reactions),
  };
};

let lexicon: Lexicon | undefined;

/** The languages of this version, made ready at the first message: a cold start that reads none does not pay for it. */
export const theLexicon = (): Lexicon => (lexicon ??= lexiconOf(rulePack()));
