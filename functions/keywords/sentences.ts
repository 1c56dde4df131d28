import { hardBreak, noBreak, softBreak } from './folded-text.ts';
import { type Automaton, collectAlong, collectNext, eachNext, type Edges, gap, next, type Opening, openingOf, symbolSet } from './automaton.ts';
import { type Idea, meetings } from './ideas.ts';
import type { Word } from './lexicon.ts';
import type { Message, Parts } from './message.ts';
import type { Sentence, Skipped } from './sentence.ts';
import { standsAlone } from './characters.ts';
import { nowhere } from './spoken.ts';

/** A gap is three words, or nine characters where each is a word: eighteen in Thai, which writes vowels and tones after their letter. */
const gapUnits = 9;
const wordUnits = 3;
/** Steps from one word on: no pattern of a reviewed language needs a tenth of them, and no hostile text gets more. */
const mostSteps = 400;

const isThai = (code: number): boolean => code >= 0x0e00 && code <= 0x0e7f;

const unitsOf = (word: string): number => {
  const code = word.charCodeAt(0);
  if (word.length !== 1 || !standsAlone(code)) return wordUnits;
  return isThai(code) ? 0.5 : 1;
};

/** An expression of several words that patterns may read as one: the groups it is in, and the word after it. */
type Joined = { readonly groups: readonly number[]; readonly to: number };
const noneJoined: readonly Joined[] = [];

/** So many ideas are a message: “SMS” alone is one in fifty languages. More are a list of words. */
const mostIdeas = 400;

const noWord: Word = {
  ...symbolSet([]),
  spoken: nowhere,
  listed: [],
  expressions: [],
  members: [],
  patterns: [],
  opening: undefined,
  ideas: [],
  begins: 0,
  within: 0,
};

/** So many sentences are what a person says in ten texts; what comes after them is not read. */
const mostSentences = 300;

class Search {
  readonly found: Sentence[] = [];
  private readonly message: Parts;
  private readonly words: readonly Word[];
  private readonly breaks: readonly number[];
  private readonly patterns: Automaton;
  private readonly ideasOf: readonly Word[];
  private readonly joined: (readonly Joined[] | undefined)[] = [];
  private readonly ideas: Idea[] = [];
  /** Nodes still to be followed, those of each step above those of the one that led to it. */
  private readonly stack: number[] = [];
  private top = 0;
  private from = 0;
  private steps = 0;

  constructor(message: Parts, ideasOf: readonly Word[]) {
    this.message = message;
    this.words = message.words;
    this.breaks = message.text.breaks;
    this.patterns = message.lexicon.patterns;
    this.ideasOf = ideasOf;
  }

  all(): readonly Sentence[] {
    const { words, ideasOf } = this;
    for (let from = 0; from < words.length && this.found.length < mostSentences; from += 1) {
      const word = words[from] ?? noWord;
      if (word.symbols.length === 0) continue;
      this.from = from;
      this.steps = 0;
      for (const symbol of ideasOf[from]?.ideas ?? noWord.ideas) this.note(symbol, from + 1);
      if (word.patterns.length > 0) this.open((word.opening ??= openingOf(this.patterns, word.patterns)), from + 1);
      if (word.members.length > 0) for (const { groups, to } of this.joinedAt(from)) this.begin(groups, to);
    }
    if (this.ideas.length > 1) for (const sentence of meetings(this.message, this.ideas)) this.found.push(sentence);
    return this.found;
  }

  /** Follows all patterns that begin with one word, which ends before `at`. */
  private open({ labelled, edges, afterGap }: Opening, at: number): void {
    for (const node of labelled) this.end(node, at, noBreak, undefined);
    if (at >= this.words.length) return;
    this.along(edges, at, this.breaks[at] ?? noBreak, undefined);
    if (afterGap.symbols.length > 0) this.pass(at, noBreak, undefined, (to, crossed, skipped) => this.along(afterGap, to, crossed, skipped));
  }

  private along(edges: Edges, at: number, crossed: number, skipped: Skipped | undefined): void {
    const word = this.words[at] ?? noWord;
    if (word.symbols.length === 0) return;
    this.each(collectAlong(edges, word, this.stack, this.top), at + 1, crossed, skipped);
    if (word.members.length === 0) return;
    for (const { groups, to } of this.joinedAt(at))
      for (let edge = 0; edge < edges.symbols.length; edge += 1)
        if (groups.includes(edges.symbols[edge] ?? 0)) this.follow(edges.children[edge] ?? 0, to, Math.max(crossed, this.crosses(at, to)), skipped);
  }

  /** Follows what was put on the stack. */
  private each(end: number, at: number, crossed: number, skipped: Skipped | undefined): void {
    const base = this.top;
    this.top = end;
    for (let one = base; one < end; one += 1) this.follow(this.stack[one] ?? 0, at, crossed, skipped);
    this.top = base;
  }

  private end(node: number, at: number, crossed: number, skipped: Skipped | undefined): void {
    for (const outcome of this.message.lexicon.outcomesAt(node))
      if (!(crossed > softBreak && outcome.intent === 'nothing')) this.found.push({ from: this.from, to: at, outcome, skipped });
  }

  private note(symbol: number, to: number): void {
    if (this.ideas.length < mostIdeas) this.ideas.push({ symbol, from: this.from, to });
  }

  private begin(groups: readonly number[], to: number): void {
    const { isIdea } = this.message.lexicon;
    for (const symbol of groups) {
      if (isIdea[symbol] === 1) this.note(symbol, to);
      const child = next(this.patterns, 0, symbol);
      if (child !== 0) this.follow(child, to, this.crosses(this.from, to), undefined);
    }
  }

  private joinedAt(at: number): readonly Joined[] {
    return (this.joined[at] ??= this.joinedFrom(at));
  }

  private joinedFrom(at: number): readonly Joined[] {
    const found: Joined[] = [];
    for (const node of this.words[at]?.members ?? noWord.members) this.join(node, at + 1, found);
    return found.length === 0 ? noneJoined : found;
  }

  private join(node: number, to: number, found: Joined[]): void {
    const { members } = this.message.lexicon;
    if (members.labels[node] !== 0) found.push({ groups: this.message.lexicon.groupsAt(node), to });
    const word = this.words[to] ?? noWord;
    if (word.symbols.length === 0) return;
    const base = this.top;
    const end = (this.top = collectNext(members, node, word, this.stack, base));
    for (let at = base; at < end; at += 1) this.join(this.stack[at] ?? 0, to + 1, found);
    this.top = base;
  }

  /** The strongest break inside these words. */
  private crosses(from: number, to: number): number {
    let most = noBreak;
    for (let at = from + 1; at < to; at += 1) most = Math.max(most, this.breaks[at] ?? noBreak);
    return most;
  }

  private follow(node: number, at: number, crossed: number, skipped: Skipped | undefined): void {
    if ((this.steps += 1) > mostSteps) return;
    const { patterns } = this;
    if (patterns.labels[node] !== 0) this.end(node, at, crossed, skipped);
    const edge = patterns.starts[node] ?? 0;
    if (at >= this.words.length || edge === patterns.starts[node + 1]) return;
    this.step(node, at, Math.max(crossed, this.breaks[at] ?? noBreak), skipped);
    // Of the symbols, the gap is the first.
    if (patterns.symbols[edge] !== gap) return;
    const after = patterns.children[edge] ?? 0;
    this.pass(at, crossed, skipped, (to, all, passed) => this.step(after, to, all, passed));
  }

  private step(node: number, at: number, crossed: number, skipped: Skipped | undefined): void {
    const word = this.words[at] ?? noWord;
    if (word.symbols.length === 0) return;
    const { patterns } = this;
    this.each(collectNext(patterns, node, word, this.stack, this.top), at + 1, crossed, skipped);
    if (word.members.length === 0) return;
    for (const { groups, to } of this.joinedAt(at))
      eachNext(patterns, node, groups, (child) => this.follow(child, to, Math.max(crossed, this.crosses(at, to)), skipped));
  }

  /** Goes on after each of the words that a gap may pass over. It ends where the sentence does. */
  private pass(
    from: number,
    crossed: number,
    skipped: Skipped | undefined,
    goOn: (at: number, crossed: number, skipped: Skipped | undefined) => void,
  ): void {
    const { words, breaks } = this;
    let units = 0;
    let all = crossed;
    for (let at = from; at < words.length && breaks[at] !== hardBreak; at += 1) {
      all = Math.max(all, breaks[at] ?? noBreak);
      goOn(at, all, at > from ? { from, to: at, before: skipped } : skipped);
      units += unitsOf(this.message.text.words[at] ?? '');
      if (units > gapUnits) return;
    }
  }
}

/**
 * Every pattern in a message, wherever it stands. Linear in the length of the message.
 * @param ideasOf the words whose ideas may meet, where others are looked for in patterns
 */
export const sentencesIn = (message: Parts, ideasOf: readonly Word[] = message.words): readonly Sentence[] => new Search(message, ideasOf).all();

/** The words that made the pattern, with … for those it passed over: `stop sending … messages`. */
export const wordsOfSentence = (message: Message, { from, to, skipped }: Sentence): string => {
  const words: string[] = message.text.words.slice(from, to);
  for (let one = skipped; one !== undefined; one = one.before) words.splice(one.from - from, one.to - one.from, '…');
  return words.join(' ');
};

/** Whether a clause begins at a word, or before it with words that change nothing. `least`: the break that counts, by default a comma. */
export const beginsClause = (message: Parts, quiet: readonly boolean[], at: number, least: number = softBreak): boolean => {
  for (let word = at; word > 0; word -= 1) {
    if ((message.text.breaks[word] ?? 0) >= least) return true;
    if (quiet[word - 1] !== true) return false;
  }
  return true;
};

/** Whether a clause ends before a word, or after it with words that change nothing. */
export const endsClause = (message: Parts, quiet: readonly boolean[], at: number, least: number = softBreak): boolean => {
  for (let word = at; word < message.words.length; word += 1) {
    if ((message.text.breaks[word] ?? 0) >= least) return true;
    if (quiet[word] !== true) return false;
  }
  return true;
};
