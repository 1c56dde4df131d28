import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CsvReader, type CsvRecord, longestRecord } from '../../../../functions/cli/lists/csv-reader.ts';
import { csvLine, neutral } from '../../../../functions/cli/lists/csv-writer.ts';

/** @param cuts where the text is cut into pieces */
const read = (text: string, cuts: readonly number[] = [], delimiter = ','): readonly CsvRecord[] => {
  const reader = new CsvReader(delimiter);
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).toSorted((a, b) => a - b), text.length];
  const records = places.slice(1).flatMap((end, index) => reader.push(text.slice(places[index], end)));
  return [...records, ...reader.end()];
};
const cells = (text: string, delimiter?: string) =>
  read(text, [], delimiter).map((record) => ('cells' in record ? record.cells : `${record.refused} ${record.line}-${record.last}`));

describe('reading CSV', () => {
  test('lines end in any way, cells may be quoted and hold anything', () => {
    expect(cells('a,b\r\nc,"d ""e"" f"\n"g\nh",\ri,j')).toEqual([
      ['a', 'b'],
      ['c', 'd "e" f'],
      ['g\nh', ''],
      ['i', 'j'],
    ]);
    expect(cells('a;b\n1,5;2', ';')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
    expect(cells('\n\r\na\n\n')).toEqual([['a']]);
    expect(cells('a 5" pipe,b')).toEqual([['a 5" pipe', 'b']]);
    expect(cells('')).toEqual([]);
    expect(cells('a,')).toEqual([['a', '']]);
  });

  test('what is wrong is told with its lines, and the rest is read', () => {
    expect(cells('a\n"b"c\nd')).toEqual([['a'], 'quote_text 2-2', ['d']]);
    expect(cells('a\n"b\nc')).toEqual([['a'], 'quote_open 2-3']);
    expect(cells(`a\n${'x'.repeat(10_000_000)}\nb`)).toEqual([['a'], 'line_too_long 2-2', ['b']]);
    expect(cells(`a\n${','.repeat(longestRecord + 10)}\nb`)).toEqual([['a'], 'line_too_long 2-2', ['b']]);
  });

  test('a stray quotation mark costs what is read with it, and no more', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => `${n},x`);
    const text = ['0,"y', ...many].join('\n');
    const records = read(text);
    const [bad, ...good] = records;
    expect(bad).toMatchObject({ refused: 'line_too_long', line: 1 });
    expect(good).toHaveLength(many.length - ((bad?.last ?? 0) - 1));
    expect(good.at(-1)).toMatchObject({ cells: ['19999', 'x'], line: 20_001 });
  });

  test('however the text is cut, the records are the same, lines and all', () => {
    const text = fc.stringMatching(/^[a",\r\n]{0,60}$/);
    fc.assert(
      fc.property(text, fc.array(fc.nat(60)), (given, cuts) => {
        expect(read(given, cuts)).toEqual(read(given));
      }),
      { numRuns: 500 },
    );
  });

  test('what is written is read again', () => {
    const row = fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[=+@"',\r\n\t-]{0,6}$/)), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.array(fc.nat(200)), (rows, cuts) => {
        const text = rows.map((one) => csvLine(one)).join('');
        expect(read(text, cuts).map((record) => 'cells' in record && record.cells)).toEqual(rows.map((one) => one.map(neutral)));
      }),
      { numRuns: 300 },
    );
  });
});

describe('writing CSV', () => {
  test.each(['=1+1', '+cmd|x', '-2+3+cmd', '@SUM(A1)', '\t=1', '\r=1', '\uFF1D1+1'])('%j is no formula any more', (cell) => {
    expect(neutral(cell)).toBe(`'${cell}`);
  });
  test.each(['+33639980101', '+33 6 39 98 01 01', '-5', 'Camille', ''])('%j stays as it is', (cell) => {
    expect(neutral(cell)).toBe(cell);
  });
});
