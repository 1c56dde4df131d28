import type { Refusal } from '../../domain/lists/refusals.ts';

/** Of one record, in UTF-16 units: what a person is texted with fits in a hundredth of it. */
export const longestRecord = 65_536;

/** `line` is where a record begins, `last` where it ends: a quoted cell may hold several lines. */
export type CsvRecord = { readonly line: number; readonly last: number } & (
  | { readonly cells: readonly string[] }
  | { readonly refused: Extract<Refusal, 'line_too_long' | 'quote_open' | 'quote_text'> }
);

const quote = 0x22;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

type Where = 'plain' | 'quoted' | 'after-quote' | 'skip';

/**
 * Reads CSV as RFC 4180 has it, and as spreadsheets write it: any delimiter, LF, CRLF or CR, quotes and line breaks in quoted cells. Takes pieces of any length; keeps
 * at most one record of `longestRecord`. Whatever is wrong with a record is told with its lines, and reading goes on behind it: a record that is too long
 * ends with its line, even if a quotation mark is still open there, so that a stray one does not swallow the rest of the list.
 *
 * No library: csv-parse 7 drops the rest of its buffer, records and all, behind a record that is too long.
 */
export class CsvReader {
  readonly #delimiter: number;
  #where: Where = 'plain';
  #cells: string[] = [];
  #field = '';
  #wasQuoted = false;
  #isWrong = false;
  #size = 0;
  #line = 1;
  #start = 1;
  #afterReturn = false;
  #records: CsvRecord[] = [];

  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /** The records that end in this piece. */
  push(text: string): readonly CsvRecord[] {
    for (let at = 0; at < text.length;) at = this.#step(text, at);
    return this.#taken();
  }

  /** The last record, which no line break ends. */
  end(): readonly CsvRecord[] {
    if (this.#where === 'quoted') this.#emit({ refused: 'quote_open' }, this.#line);
    else if (this.#where === 'skip') this.#endLine();
    else if (this.#cells.length > 0 || this.#field !== '' || this.#wasQuoted) this.#endLine();
    return this.#taken();
  }

  #taken(): readonly CsvRecord[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  #step(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (this.#afterReturn) {
      this.#afterReturn = false;
      if (code === lineFeed) return at + 1;
    }
    switch (this.#where) {
      case 'quoted':
        return this.#quoted(text, at);
      case 'after-quote':
        if (code !== quote) return this.#plain(text, at);
        this.#where = 'quoted';
        this.#take('"');
        return at + 1;
      case 'skip':
        return this.#skip(text, at);
      case 'plain':
        if (code === quote && this.#field === '' && !this.#wasQuoted) {
          this.#where = 'quoted';
          this.#wasQuoted = true;
          return at + 1;
        }
        return this.#plain(text, at);
    }
  }

  #quoted(text: string, at: number): number {
    const end = text.indexOf('"', at);
    // No more than makes the record too long: behind that, lines count again.
    const piece = text.slice(at, Math.min(end === -1 ? text.length : end, at + longestRecord - this.#size + 1));
    for (let i = piece.indexOf('\n'); i !== -1; i = piece.indexOf('\n', i + 1)) this.#line += 1;
    if (!this.#take(piece)) return at + piece.length;
    if (end === -1) return at + piece.length;
    this.#where = 'after-quote';
    return end + 1;
  }

  #plain(text: string, at: number): number {
    let end = at;
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === this.#delimiter || code === lineFeed || code === carriageReturn) break;
    }
    if (end > at) {
      if (this.#where === 'after-quote') this.#isWrong = true;
      this.#where = 'plain';
      if (!this.#take(text.slice(at, end))) return end;
    }
    if (end === text.length) return end;
    if (text.charCodeAt(end) === this.#delimiter) this.#endCell();
    else this.#endLine(text.charCodeAt(end) === carriageReturn);
    return end + 1;
  }

  #skip(text: string, at: number): number {
    const feed = text.indexOf('\n', at);
    const back = text.indexOf('\r', at);
    const end = feed === -1 || (back !== -1 && back < feed) ? back : feed;
    if (end === -1) return text.length;
    this.#endLine(end === back);
    return end + 1;
  }

  /** False where the record has become too long. */
  #take(piece: string): boolean {
    this.#size += piece.length;
    if (this.#size > longestRecord) {
      this.#cells = [];
      this.#field = '';
      this.#where = 'skip';
      return false;
    }
    this.#field += piece;
    return true;
  }

  #endCell(): void {
    this.#cells.push(this.#field);
    // Each cell costs memory, empty ones too.
    this.#size += 1;
    this.#field = '';
    this.#wasQuoted = false;
    this.#where = this.#size > longestRecord ? 'skip' : 'plain';
  }

  #endLine(byReturn = false): void {
    const isTooLong = this.#where === 'skip';
    if (!isTooLong) this.#endCell();
    const [only] = this.#cells;
    const isBlank = this.#cells.length === 1 && only === '' && !this.#isWrong;
    if (isTooLong) this.#emit({ refused: 'line_too_long' }, this.#line);
    else if (this.#isWrong) this.#emit({ refused: 'quote_text' }, this.#line);
    else if (!isBlank) this.#emit({ cells: this.#cells }, this.#line);
    this.#line += 1;
    this.#start = this.#line;
    this.#cells = [];
    this.#size = 0;
    this.#isWrong = false;
    this.#wasQuoted = false;
    this.#where = 'plain';
    this.#afterReturn = byReturn;
  }

  #emit(what: { readonly cells: readonly string[] } | { readonly refused: 'line_too_long' | 'quote_open' | 'quote_text' }, last: number): void {
    this.#records.push({ line: this.#start, last, ...what });
  }
}
