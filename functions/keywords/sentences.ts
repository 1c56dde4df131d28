import type { Intent } from '../domain/intent.ts';
import { hardBreak, noBreak, softBreak } from './folded-text.ts';
import { symbolFilter } from './automaton.ts';
import { type IdeasAt, ideasIn, meetings } from './ideas.ts';
import { endsTexts, type Word } from './lexicon.ts';
import type { Message, Parts } from './message.ts';
import type { Sentence, Skipped } from './sentence.ts';
import { standsAlone } from './characters.ts';
import { nowhere } from './spoken.ts';
import { type Groups, noIdeas, type State } from './states.ts';

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
type Joined = { readonly groups: Groups; readonly to: number };
const noneJoined: readonly Joined[] = [];

/** The expressions of several words that begin at a word. */
export const joinedFrom = ({ words, lexicon }: Pick<Parts, 'words' | 'lexicon'>, at: number): readonly Joined[] => {
  let found: Joined[] | undefined;
  let to = at + 1;
  for (let state = words[at]?.members; state !== undefined; to += 1) {
    if (state.ends.length > 0) for (const node of state.ends) (found ??= []).push({ groups: lexicon.groupsAt(node), to });
    const word = words[to];
    state = word === undefined || state.isLast || !word.isKnown ? undefined : state.after(word);
  }
  return found ?? noneJoined;
};

const noWord: Word = {
  id: 0,
  isKnown: false,
  isTelling: false,
  ...nowhere,
  begins: 0,
  within: 0,
  patterns: undefined,
  members: undefined,
  ideas: noIdeas,
  isListed: false,
  expressions: undefined,
  symbols: [],
  filter: symbolFilter([], 0),
  listed: [],
};

/** So many sentences are what a person says in ten texts; what comes after them is not read. */
const mostSentences = 300;

/** What is found in a message: its sentences, and its words and expressions with the ideas that each is. */
export type Found = { readonly sentences: readonly Sentence[]; readonly places: readonly IdeasAt[] };
export const nothingFound: Found = { sentences: [], places: [] };

const endings: ReadonlySet<string> = new Set<Intent>(['stop', 'stop_all', 'erase', 'object', 'wrong_number']);

/**
 * What asks for nothing, or how to stop, is said in one sentence: “how does that work? / STOP” is no such question. So is what begins with a word that ends texts and does not end them:
 * “STOP / by accident I deleted the photo” is no start, “STOP / give my phone back” is not of selling it.
 * @param first the word that it begins with
 */
const isOfOneSentence = (intent: Intent | 'nothing', { begins }: Word): boolean =>
  intent === 'nothing' || intent === 'help' || ((begins & endsTexts) !== 0 && !endings.has(intent));

class Search {
  private readonly found: Sentence[] = [];
  private readonly message: Parts;
  private readonly words: readonly Word[];
  private readonly breaks: readonly number[];
  private readonly ideasOf: readonly Word[];
  private readonly joined: (readonly Joined[] | undefined)[] = [];
  /** Words and expressions with the ideas that each is. */
  private readonly ideas: IdeasAt[] = [];
  private from = 0;
  private steps = 0;

  constructor(message: Parts, ideasOf: readonly Word[]) {
    this.message = message;
    this.words = message.words;
    this.breaks = message.text.breaks;
    this.ideasOf = ideasOf;
  }

  all(): Found {
    const { words, ideasOf } = this;
    for (let from = 0; from < words.length && this.found.length < mostSentences; from += 1) {
      const word = words[from] ?? noWord;
      if (!word.isKnown) continue;
      this.from = from;
      this.steps = 0;
      const { ideas } = ideasOf[from] ?? noWord;
      if (ideas !== noIdeas) this.ideas.push({ ideas, from, to: from + 1 });
      if (word.patterns !== undefined) this.follow(word.patterns, from + 1, noBreak, undefined);
      if (word.members !== undefined) for (const joined of this.joinedAt(from)) this.begin(joined);
    }
    if (this.ideas.length > 1 && this.message.worth !== 'sentences') this.meet();
    return { sentences: this.found, places: this.ideas };
  }

  private meet(): void {
    for (const sentence of meetings(this.message, ideasIn(this.ideas, this.message.lexicon))) this.found.push(sentence);
  }

  private end(node: number, at: number, crossed: number, skipped: Skipped | undefined): void {
    for (const outcome of this.message.lexicon.outcomesAt(node))
      if (!(crossed > softBreak && isOfOneSentence(outcome.intent, this.words[this.from] ?? noWord)))
        this.found.push({ from: this.from, to: at, outcome, skipped });
  }

  private begin({ groups, to }: Joined): void {
    if (groups.ideas !== noIdeas) this.ideas.push({ ideas: groups.ideas, from: this.from, to });
    const state = this.message.lexicon.begun(groups);
    if (state !== undefined) this.follow(state, to, this.crosses(this.from, to), undefined);
  }

  private joinedAt(at: number): readonly Joined[] {
    return (this.joined[at] ??= joinedFrom(this.message, at));
  }

  /** The strongest break inside these words. */
  private crosses(from: number, to: number): number {
    let most = noBreak;
    for (let at = from + 1; at < to; at += 1) most = Math.max(most, this.breaks[at] ?? noBreak);
    return most;
  }

  /** Follows all patterns that the words before `at` began. */
  private follow(state: State, at: number, crossed: number, skipped: Skipped | undefined): void {
    if ((this.steps += 1) > mostSteps) return;
    if (state.ends.length > 0) for (const node of state.ends) this.end(node, at, crossed, skipped);
    if (state.isLast || at >= this.words.length) return;
    this.step(state, at, Math.max(crossed, this.breaks[at] ?? noBreak), skipped);
    if (state.hasGap) this.pass(state, at, crossed, skipped);
  }

  private step(state: State, at: number, crossed: number, skipped: Skipped | undefined): void {
    const word = this.words[at] ?? noWord;
    if (!word.isKnown) return;
    const next = state.after(word);
    if (next !== undefined) this.follow(next, at + 1, crossed, skipped);
    if (word.members === undefined) return;
    for (const { groups, to } of this.joinedAt(at)) {
      const joined = state.byGroups(groups, false);
      if (joined !== undefined) this.follow(joined, to, Math.max(crossed, this.crosses(at, to)), skipped);
    }
  }

  /** Goes on after each of the words that a gap may pass over. It ends where the sentence does. */
  private pass(state: State, from: number, crossed: number, skipped: Skipped | undefined): void {
    const { words, breaks } = this;
    let units = 0;
    let all = crossed;
    for (let at = from; at < words.length && breaks[at] !== hardBreak; at += 1) {
      all = Math.max(all, breaks[at] ?? noBreak);
      this.stepBeyond(state, from, at, all, skipped);
      units += unitsOf(this.message.text.words[at] ?? '');
      if (units > gapUnits) return;
    }
  }

  /** A step from the end of a gap that began at `from`. */
  private stepBeyond(state: State, from: number, at: number, crossed: number, before: Skipped | undefined): void {
    const word = this.words[at] ?? noWord;
    if (!word.isKnown) return;
    const next = state.afterGap(word);
    if (next !== undefined) this.follow(next, at + 1, crossed, at > from ? { from, to: at, before } : before);
    if (word.members === undefined) return;
    for (const { groups, to } of this.joinedAt(at)) {
      const joined = state.byGroups(groups, true);
      if (joined !== undefined) this.follow(joined, to, Math.max(crossed, this.crosses(at, to)), at > from ? { from, to: at, before } : before);
    }
  }
}

/**
 * Every pattern in a message, wherever it stands. Linear in the length of the message.
 * @param ideasOf the words whose ideas may meet, where others are looked for in patterns
 */
export const findIn = (message: Parts, ideasOf: readonly Word[] = message.words): Found =>
  message.worth === 'nothing' ? nothingFound : new Search(message, ideasOf).all();

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
