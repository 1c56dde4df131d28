/**
 * What an automaton reads: numbers in place of words. A word that is listed has a number of its own; so has each group of words, and each beginning of
 * words (`unsubscrib*`). One word of a message may have several.
 */
export type Symbols = {
  readonly ofWord: ReadonlyMap<string, readonly number[]>;
  readonly ofStem: ReadonlyMap<string, readonly number[]>;
  readonly count: number;
};

/** The gap of a pattern. No word has it. */
export const gap = 0;

export class SymbolTable implements Symbols {
  readonly ofWord = new Map<string, number[]>();
  readonly ofStem = new Map<string, number[]>();
  count = gap + 1;
  private readonly own = new Map<string, number>();
  private readonly groups = new Map<string, number>();

  /** @param token a folded word, or the beginning of one with a star */
  of(token: string): number {
    return this.own.get(token) ?? this.make(this.own, token, [token]);
  }

  /** One symbol for any of several tokens. */
  ofAny(tokens: readonly string[]): number {
    const distinct = [...new Set(tokens)].toSorted();
    const [only] = distinct;
    if (only !== undefined && distinct.length === 1) return this.of(only);
    const key = distinct.join(',');
    return this.groups.get(key) ?? this.make(this.groups, key, distinct);
  }

  /** Lets another spelling stand for a listed word, unless it is a listed word itself. */
  alias(spelling: string, word: string): void {
    const symbols = this.ofWord.get(word);
    if (symbols !== undefined && !this.ofWord.has(spelling)) this.ofWord.set(spelling, symbols);
  }

  private make(known: Map<string, number>, key: string, tokens: readonly string[]): number {
    const symbol = this.count++;
    known.set(key, symbol);
    for (const token of tokens) {
      const table = token.endsWith('*') ? this.ofStem : this.ofWord;
      const word = token.replace('*', '');
      table.set(word, [...(table.get(word) ?? []), symbol]);
    }
    return symbol;
  }
}
