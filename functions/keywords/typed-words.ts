import { longestKept, mayBeKept } from './kept-words.ts';
import { Lately } from './lately.ts';
import type { Word } from './lexicon.ts';
import { share, type Spoken } from './spoken.ts';
import type { KeptWord } from './words-of-letters.ts';
import { type Make, type NearWord, type SpokenBy, type Vocabulary, WordFinder } from './vocabulary.ts';

/** What is known of a word as it was typed. */
type Typed = {
  readonly word: Word;
  guess: Word | undefined;
  isGuessed: boolean;
  spelling: string | undefined;
  spelled: Word | undefined;
  swaps: readonly Word[] | undefined;
  near: readonly NearWord[] | undefined;
  /** What it may be a slip of in some languages, and in which: those that were asked for last. */
  guessIn: { readonly low: number; readonly high: number; readonly word: Word | undefined } | undefined;
  parts: Parts | undefined;
  joins: Map<string, Joins> | undefined;
};

/** Two words that one is made of, without the space between them. */
type Parts = readonly (readonly [string, string])[];
const shortestPart = 2;
const noParts: Parts = [];
/** What two words are with the space elsewhere or without it. */
type Joins = readonly (readonly string[])[];
const noJoins: Joins = [];
const mostJoins = 32;

/** Words are kept once they were looked up: a few thousand make most of what people write. */
const mostOfGeneration = 12_288;
const shortestSwapped = 4;
const noSwaps: readonly Word[] = [];
const shortestForTwo = 7;

/** Words as people type them, each looked up once. */
export class TypedWords {
  private readonly finder: WordFinder<Word>;
  private readonly make: Make<Word>;
  private readonly kept = new Lately<Typed>(mostOfGeneration);

  constructor(vocabulary: Vocabulary, make: Make<Word>, spokenBy: SpokenBy) {
    this.finder = new WordFinder(vocabulary, make, spokenBy);
    this.make = make;
  }

  of(word: string): Typed {
    const known = this.kept.get(word);
    if (known !== undefined) return known;
    const found: Typed = {
      word: this.finder.wordOf(word),
      guess: undefined,
      isGuessed: false,
      spelling: undefined,
      spelled: undefined,
      swaps: undefined,
      near: undefined,
      guessIn: undefined,
      parts: undefined,
      joins: undefined,
    };
    if (mayBeKept(word)) this.kept.set(word, found);
    return found;
  }

  /**
   * How a word is listed, which may be spelled strangely, and what is known of it then: put into `words` at a place, and returned.
   * @param kept the word as it came before
   */
  respell(words: string[], at: number, find: (word: string) => string, kept: KeptWord | undefined): Word {
    const word = words[at] ?? '';
    const typed = this.ofKept(word, kept);
    const spelling = (typed.spelling ??= find(word));
    if (spelling === word) return typed.word;
    words[at] = spelling;
    return (typed.spelled ??= this.of(spelling).word);
  }

  private ofKept(word: string, kept: KeptWord | undefined): Typed {
    // What another lexicon knows is of no use here.
    if (kept !== undefined && kept.knownBy === this) return kept.known as Typed;
    const typed = this.of(word);
    if (kept !== undefined) {
      kept.known = typed;
      kept.knownBy = this;
    }
    return typed;
  }

  /** All that one slip of the finger may have made a word of, and itself; undefined where that is nothing. */
  guessOf(word: string): Word | undefined {
    const typed = this.of(word);
    if (!typed.isGuessed) {
      typed.guess = this.guess(word, typed.word);
      typed.isGuessed = true;
    }
    return typed.guess;
  }

  /** What one slip of the finger, or two in a long word, may have made a word of in some languages, without itself; undefined where that is nothing. */
  guessIn(word: string, languages: Spoken): Word | undefined {
    const typed = this.of(word);
    const kept = typed.guessIn;
    if (kept !== undefined && kept.low === languages.low && kept.high === languages.high) return kept.word;
    const near = (typed.near ??= this.near(word, typed.word)).filter((one) => share(one, languages));
    const meant = near.length === 0 ? undefined : this.together(near, [], false);
    typed.guessIn = { low: languages.low, high: languages.high, word: meant };
    return meant;
  }

  /** The pairs of listed words of one language that a word is without the space between them: "nomore". */
  partsOf(word: string): Parts {
    return (this.of(word).parts ??= this.parts(word));
  }

  private parts(word: string): Parts {
    if (word.length > longestKept) return noParts;
    const found: [string, string][] = [];
    for (let cut = shortestPart; cut <= word.length - shortestPart; cut += 1) {
      const [first, second] = [word.slice(0, cut), word.slice(cut)];
      if (this.areOfOne(first, second)) found.push([first, second]);
    }
    return found.length === 0 ? noParts : found;
  }

  private areOfOne(first: string, second: string): boolean {
    const [one, other] = [this.finder.wordOf(first), this.finder.wordOf(second)];
    return one.isListed && other.isListed && share(one, other);
  }

  /** What two words, not both of which are listed in one language, are without the space between them or with it a letter before or after: listed words of one language. */
  joinsOf(first: string, second: string): Joins {
    const kept = (this.of(first).joins ??= new Map<string, Joins>());
    let found = kept.get(second);
    if (found === undefined) {
      found = this.joins(first, second);
      if (kept.size >= mostJoins) kept.clear();
      if (mayBeKept(second)) kept.set(second, found);
    }
    return found;
  }

  private joins(first: string, second: string): Joins {
    if (first.length + second.length > longestKept) return noJoins;
    const areOfOne = this.areOfOne(first, second);
    // A letter by itself is hardly a word: somewhere each is listed.
    if (areOfOne && first.length > 1 && second.length > 1) return noJoins;
    const whole = first + second;
    const found: string[][] = this.finder.wordOf(whole).isListed ? [[whole]] : [];
    if (areOfOne || (this.of(first).word.isListed && this.of(second).word.isListed)) return found;
    for (const cut of [first.length - 1, first.length + 1])
      if (cut > 0 && cut < whole.length && this.areOfOne(whole.slice(0, cut), whole.slice(cut))) found.push([whole.slice(0, cut), whole.slice(cut)]);
    return found.length === 0 ? noJoins : found;
  }

  /** The listed words that a word is with two of its letters swapped. */
  swapsOf(word: string): readonly Word[] {
    return (this.of(word).swaps ??= this.swaps(word));
  }

  private swaps(word: string): readonly Word[] {
    if (word.length < shortestSwapped) return noSwaps;
    const found: Word[] = [];
    for (let at = 0; at + 1 < word.length; at += 1) {
      const swapped = this.finder.wordOf(word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2));
      if (swapped.isListed) found.push(swapped);
    }
    return found.length === 0 ? noSwaps : found;
  }

  private guess(word: string, own: Word): Word | undefined {
    const near = this.finder.near(word);
    return near.length === 0 ? undefined : this.together(near, own.listed, own.isListed);
  }

  /** What one slip may have made a word of; two, where nobody lists it and it is long. */
  private near(word: string, own: Word): readonly NearWord[] {
    const near = this.finder.near(word);
    return near.length > 0 || own.isKnown || word.length < shortestForTwo || word.length > longestKept ? near : this.twoSlips(word);
  }

  /** Of two slips, at least one of which is a letter too many, two letters swapped or one in place of its neighbour. */
  private twoSlips(word: string): readonly NearWord[] {
    const found: NearWord[] = [];
    for (let at = 0; at < word.length; at += 1) {
      const [before, after] = [word.slice(0, at), word.slice(at + 1)];
      found.push(...this.finder.near(before + after));
      if (after !== '') found.push(...this.finder.near(before + after.charAt(0) + word.charAt(at) + after.slice(1)));
    }
    return found;
  }

  private together(words: readonly NearWord[], listed: readonly number[], isListed: boolean): Word {
    const symbols = new Set(listed);
    for (const one of words) for (const symbol of one.listed) symbols.add(symbol);
    return this.make(
      [...symbols].toSorted((one, other) => one - other),
      isListed,
    );
  }
}
