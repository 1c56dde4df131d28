import { firstSymbol, markOf } from '../spoken.ts';
import { withoutTonesToo } from '../tones.ts';

/** The symbol that all words have of which nothing is known but that they exist. */
const known = firstSymbol;

/** An expression of a group that has several words, as the symbols of those words. */
export type Member = { readonly sequence: readonly number[]; readonly symbol: number };

/**
 * What an automaton reads: numbers in place of words. A word that is listed has a number of its own, and so has each beginning of words (`unsubscrib*`); a group
 * of words that stand for each other in a pattern has one, which each of its words has too. One word of a message may have several.
 */
export class SymbolTable {
  readonly ofWord = new Map<string, number[]>();
  readonly ofStem = new Map<string, number[]>();
  readonly members: Member[] = [];
  count = known + 1;
  private readonly own = new Map<string, number>();
  private readonly groups = new Map<string, number>();
  private readonly languages = new Map<string, number[]>();
  private language = 0;
  private spoken = new Set<string>();

  /** All that is asked for from here on is of this language, by its place among all. */
  speak(language: number): void {
    this.language = language;
    this.spoken = new Set();
  }

  /** A word, or the beginning of some with a star, with the marks of the languages that it was asked for in. */
  marked(token: string, symbols: readonly number[]): readonly number[] {
    const marks = new Set(this.languages.get(token));
    return marks.size === 0 ? symbols : [...[...marks].map(markOf), ...symbols];
  }

  /** @param token a folded word, or the beginning of one with a star */
  of(token: string): number {
    this.mark(token);
    let symbol = this.own.get(token);
    if (symbol === undefined) {
      symbol = this.count++;
      this.own.set(token, symbol);
      this.give(token, symbol);
    }
    return symbol;
  }

  /** One symbol for any of several folded expressions. */
  ofAny(expressions: readonly string[]): number {
    const distinct = [...new Set(expressions)].toSorted();
    const [only] = distinct;
    if (only !== undefined && distinct.length === 1 && !only.includes(' ')) return this.of(only);
    const key = distinct.join(',');
    if (!this.spoken.has(key)) {
      this.spoken.add(key);
      for (const expression of distinct) for (const word of expression.split(' ')) this.mark(word);
    }
    let symbol = this.groups.get(key);
    if (symbol === undefined) {
      symbol = this.count++;
      this.groups.set(key, symbol);
      for (const expression of distinct) this.join(expression.split(' '), symbol);
    }
    return symbol;
  }

  /** A word that means nothing here and yet exists: it is known, and has no number of its own. */
  know(word: string): void {
    this.mark(word);
    for (const spelling of withoutTonesToo(word)) if (!this.ofWord.has(spelling)) this.ofWord.set(spelling, [known]);
  }

  /** Lets another spelling stand for a listed word, unless it is a listed word itself. */
  alias(spelling: string, word: string): void {
    const symbols = this.ofWord.get(word);
    if (symbols === undefined || this.ofWord.has(spelling)) return;
    this.ofWord.set(spelling, symbols);
    this.languages.set(spelling, this.languages.get(word) ?? []);
  }

  private mark(token: string): void {
    if (this.spoken.has(token)) return;
    for (const spelling of withoutTonesToo(token)) {
      if (this.spoken.has(spelling)) continue;
      this.spoken.add(spelling);
      const known = this.languages.get(spelling);
      if (known === undefined) this.languages.set(spelling, [this.language]);
      else known.push(this.language);
    }
  }

  private join(words: readonly string[], symbol: number): void {
    const [only] = words;
    if (only !== undefined && words.length === 1) this.give(only, symbol);
    else this.members.push({ sequence: words.map((word) => this.of(word)), symbol });
  }

  private give(token: string, symbol: number): void {
    const table = token.endsWith('*') ? this.ofStem : this.ofWord;
    for (const word of withoutTonesToo(token.replace('*', ''))) {
      const symbols = table.get(word);
      if (symbols === undefined) table.set(word, [symbol]);
      else if (!symbols.includes(symbol)) symbols.push(symbol);
    }
  }
}
