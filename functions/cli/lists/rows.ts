import type { Refused } from '../../domain/lists/refusals.ts';
import { CsvReader, type CsvRecord } from './csv-reader.ts';
import { type Line, LineReader } from './line-reader.ts';

/** One row of a list. `original`: its cells, or the text of its JSON, as it is written out again. */
export type Row = {
  readonly line: number;
  /** Where it ends. */
  readonly last: number;
  /** By the name of its column, folded; empty where it has none. */
  readonly value: (column: string) => string;
  readonly original: readonly string[] | string;
};
export type BadRow = Refused & { readonly line: number; readonly last: number; readonly original?: readonly string[] };
export type ListRow = Row | BadRow;
export const isBad = (row: ListRow): row is BadRow => 'refused' in row;

/** `columns`: as the first line names them; none in JSON lines, where each line has its own, and none where the list has no such line. */
export type Head = { readonly kind: 'csv' | 'jsonl'; readonly columns: readonly string[]; readonly delimiter: string };
export type Piece = { readonly head: Head; readonly rows: readonly ListRow[] };

/** Columns are found whatever their case, spaces around them, and the dash or space between their words. */
export const foldColumn = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, ' ');

const delimiters = [',', ';', '\t', '|'] as const;
const withoutQuoted = (line: string): string => line.replaceAll(/"[^"]*"/g, '');
/** The sign that stands most often in the first line. */
const delimiterOf = (line: string): string => {
  const plain = withoutQuoted(line);
  const counts = delimiters.map((sign) => plain.split(sign).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
};

/** Spreadsheets may say it themselves, in a first line of its own. */
const saidDelimiter = /^sep=(.)\r?\n/i;

/** `3` for `#3`, the third column of a list without names. */
const position = (column: string): number | undefined => {
  const found = /^#(\d{1,4})$/.exec(column);
  return found ? Number(found[1]) - 1 : undefined;
};

/** Turns records into rows; the first names the columns, unless they have no names. */
class CsvRows {
  readonly #reader: CsvReader;
  readonly #isNameless: boolean;
  readonly #firstLine: number;
  #places: ReadonlyMap<string, number> | undefined;
  #width = 0;
  head: Head;

  constructor(delimiter: string, isNameless: boolean, firstLine: number) {
    this.#reader = new CsvReader(delimiter);
    this.#isNameless = isNameless;
    this.#firstLine = firstLine;
    this.head = { kind: 'csv', columns: [], delimiter };
  }

  push(text: string): readonly ListRow[] {
    return this.#reader.push(text).flatMap((record) => this.#rowOf(record));
  }
  end(): readonly ListRow[] {
    return this.#reader.end().flatMap((record) => this.#rowOf(record));
  }

  #rowOf(record: CsvRecord): readonly ListRow[] {
    const [line, last] = [record.line + this.#firstLine - 1, record.last + this.#firstLine - 1];
    if ('refused' in record) return [{ line, last, refused: record.refused }];
    const { cells } = record;
    if (this.#places === undefined) {
      this.#width = cells.length;
      this.#places = new Map(this.#isNameless ? [] : cells.map((name, index) => [foldColumn(name), index] as const).toReversed());
      if (!this.#isNameless) {
        this.head = { ...this.head, columns: cells };
        return [];
      }
    }
    // Empty cells at the end are a spreadsheet's; a missing one may be a shift of all behind it.
    const tooMany = cells.length > this.#width && cells.slice(this.#width).some((cell) => cell !== '');
    if (cells.length < this.#width || tooMany) return [{ line, last, refused: 'columns', original: cells }];
    const places = this.#places;
    return [{ line, last, original: cells, value: (column) => cells[position(column) ?? places.get(column) ?? -1]?.trim() ?? '' }];
  }
}

const plainText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;

/** What stands inside an object is found under the name of both: `phone.number`. */
const flattened = (object: object, before = '', depth = 0): readonly (readonly [string, string])[] =>
  Object.entries(object).flatMap(([name, value]: [string, unknown]) => {
    const path = before + foldColumn(name);
    if (typeof value === 'object' && value !== null && !Array.isArray(value) && depth < 3) return flattened(value, `${path}.`, depth + 1);
    const text = plainText(value);
    return text === undefined ? [] : [[path, text] as const];
  });

const jsonRow = ({ line, text }: Line): ListRow => {
  if (text === undefined) return { line, last: line, refused: 'line_too_long' };
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return { line, last: line, refused: 'json' };
    const values = new Map(flattened(parsed));
    return { line, last: line, original: text, value: (column) => values.get(column) ?? '' };
  } catch {
    return { line, last: line, refused: 'json' };
  }
};

class JsonRows {
  readonly #reader = new LineReader();
  readonly head: Head = { kind: 'jsonl', columns: [], delimiter: ',' };

  push(text: string): readonly ListRow[] {
    return this.#reader.push(text).map(jsonRow);
  }
  end(): readonly ListRow[] {
    return this.#reader.end().map(jsonRow);
  }
}

const readerFor = (begin: string, isNameless: boolean): { readonly reader: CsvRows | JsonRows; readonly text: string } => {
  if (begin.trimStart().startsWith('{')) return { reader: new JsonRows(), text: begin };
  const said = saidDelimiter.exec(begin);
  if (said?.[1] !== undefined) return { reader: new CsvRows(said[1], isNameless, 2), text: begin.slice(said[0].length) };
  const line = begin.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  return { reader: new CsvRows(delimiterOf(line), isNameless, 1), text: begin };
};

/** As much of the beginning as the kind of list is known by. */
const telling = 4_096;

/**
 * The rows of a list, CSV or JSON lines, in order, as they come.
 * @param isNameless the first line is a row already
 */
export const rowsOf = async function* (text: AsyncIterable<string>, isNameless: boolean): AsyncGenerator<Piece> {
  let begin = '';
  let reader: CsvRows | JsonRows | undefined;
  for await (const piece of text) {
    if (reader === undefined && begin.length + piece.length < telling) {
      begin += piece;
      continue;
    }
    const first = reader === undefined ? readerFor(begin + piece, isNameless) : { reader, text: piece };
    reader = first.reader;
    const rows = reader.push(first.text);
    yield { head: reader.head, rows };
  }
  const first = reader === undefined ? readerFor(begin, isNameless) : { reader, text: '' };
  const rows = [...first.reader.push(first.text), ...first.reader.end()];
  yield { head: first.reader.head, rows };
};
