import type { Word } from './lexicon.ts';
import { type Make, type Vocabulary, WordFinder } from './vocabulary.ts';

/** What is known of a word as it was typed. */
type Typed = { readonly word: Word; guess: Word | undefined; isGuessed: boolean; spelling: string | undefined; spelled: Word | undefined };

/** So many words are kept once they were looked up: a few thousand make most of what people write. */
const mostKept = 16_384;
const longestKept = 24;

/** No number is kept, whoever's it is. */
const mayBeKept = (word: string): boolean => {
  if (word.length > longestKept) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) < 0x3a) return false;
  return true;
};

/** Words as people type them, each looked up once. */
export class TypedWords {
  private readonly finder: WordFinder<Word>;
  private readonly make: Make<Word>;
  private readonly kept = new Map<string, Typed>();

  constructor(vocabulary: Vocabulary, make: Make<Word>) {
    this.finder = new WordFinder(vocabulary, make);
    this.make = make;
  }

  of(word: string): Typed {
    const known = this.kept.get(word);
    if (known !== undefined) return known;
    const found: Typed = { word: this.finder.wordOf(word), guess: undefined, isGuessed: false, spelling: undefined, spelled: undefined };
    if (mayBeKept(word)) {
      if (this.kept.size >= mostKept) this.kept.clear();
      this.kept.set(word, found);
    }
    return found;
  }

  /** How a word is listed, which may be spelled strangely, and what is known of it then: put into `words` at a place, and returned. */
  respell(words: string[], at: number, find: (word: string) => string): Word {
    const word = words[at] ?? '';
    const typed = this.of(word);
    const spelling = (typed.spelling ??= find(word));
    if (spelling === word) return typed.word;
    words[at] = spelling;
    return (typed.spelled ??= this.of(spelling).word);
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

  private guess(word: string, own: Word): Word | undefined {
    const near = this.finder.near(word);
    if (near.length === 0) return undefined;
    const symbols = new Set(own.listed);
    for (const one of near) for (const symbol of one.listed) symbols.add(symbol);
    return this.make(
      [...symbols].toSorted((one, other) => one - other),
      own.isListed,
    );
  }
}
