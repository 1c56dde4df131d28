import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { abroad, fileOf, french, importFile, linesFrom, stopList } from '../../support/lists.ts';
import { openWorld, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
beforeAll(async () => {
  dynamo = await startDynamo();
  world = await openWorld(dynamo);
});
afterAll(() => dynamo.close());

const newLine = linesFrom(2_000);

describe('lists of every form', () => {
  test.each([
    ['UTF-8 with its mark, CRLF', (text: string) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)],
    ['UTF-16, little end first', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16 without a mark', (text: string) => Buffer.from(text, 'utf16le')],
    ['UTF-16, big end first', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
    ['packed', (text: string) => gzipSync(text)],
    ['semicolons', (text: string) => Buffer.from(text.replaceAll(',', ';'))],
    ['semicolons, as it says itself', (text: string) => Buffer.from(`sep=;\r\n${text.replaceAll(',', ';')}`)],
    ['quoted, with an empty cell more', (text: string) => Buffer.from(text.replaceAll(/^(.*),(.*)$/gm, '"$1","$2",'))],
  ])('%s', async (_form, made) => {
    const line = newLine();
    const { effects, refusedLines } = await importFile(world, 'suppressions', fileOf(made(stopList(`${line},2024-05-01`, ''))), french);
    expect([effects, refusedLines]).toEqual([{ stopped: 1 }, []]);
  });

  test('numbers as they are written at home, by the country of each line or of all', async () => {
    const text = `number,country,time\n07700 900123,gb,2024-05-01\n(202) 555-0143,US,2024-05-01\n06.39.98.20.99,,2024-05-01\n`;
    const { effects, refusedLines } = await importFile(world, 'suppressions', fileOf(text), french);
    expect([effects, refusedLines]).toEqual([{ stopped: 3 }, []]);
    for (const number of ['+447700900123', '+12025550143', '+33639982099']) expect((await world.person(number)).ledger).toHaveLength(1);
  });

  test('without a line of names, columns are named by their place', async () => {
    const { effects } = await importFile(world, 'suppressions', fileOf(`x,${newLine()}\ny,${newLine()}\n`), {
      columns: ['number=#2'],
      reading: { country: 'FR', dated: '2026-03-01' },
    });
    expect(effects).toEqual({ stopped: 2 });
  });

  test('bad rows of every kind are told with line and reason, and the others are taken', async () => {
    const rows = [
      `${newLine()},2024-05-01`,
      '36180,2024-05-01',
      ',2024-05-01',
      'call me,2024-05-01',
      `${newLine()},`,
      `${newLine()},03/04/2024`,
      `${newLine()},2999-01-01`,
      newLine(),
      `${newLine()},2024-05-01,more`,
      `"${newLine()}"x,2024-05-01`,
      `${'9'.repeat(10_000_000)},2024-05-01`,
      `\u0000${newLine()},2024-05-01`,
      `${newLine()},2024-05-01`,
      `"${newLine()},2024-05-01`,
    ];
    const { effects, refusedLines } = await importFile(world, 'suppressions', fileOf(stopList(...rows)), french);
    expect(effects).toEqual({ stopped: 2 });
    expect(refusedLines.map(({ line, refused }) => `${line} ${refused}`).toSorted()).toEqual(
      [
        ...['3 number_invalid', '4 number_missing', '5 number_invalid', '6 time_missing', '7 time_ambiguous', '8 time_future'],
        ...['9 columns', '10 columns', '11 quote_text', '12 line_too_long', '13 number_invalid', '15 quote_open'],
      ].toSorted(),
    );
  });

  test('bad JSON too', async () => {
    const lines = [`{"number":"${abroad(newLine())}","time":1714557600}`, '{"number":', '[1]', '"text"', `{"a":"${'x'.repeat(70_000)}"}`, '{}'];
    const { effects, refusedLines } = await importFile(world, 'suppressions', fileOf(lines.join('\n'), 'list.jsonl'));
    expect(effects).toEqual({ stopped: 1 });
    expect(refusedLines.map(({ line, refused }) => [line, refused])).toEqual([
      [2, 'json'],
      [3, 'json'],
      [4, 'json'],
      [5, 'line_too_long'],
      [6, 'number_missing'],
    ]);
  });

  test('a list without the column that is needed says so, and shows no number', async () => {
    await expect(importFile(world, 'suppressions', fileOf(`Tel,When\n${newLine()},2024-05-01`))).rejects.toThrow(/no column for number.*Tel, When/);
    const numbers = importFile(world, 'suppressions', fileOf(`${newLine()},2024-05-01`));
    await expect(numbers).rejects.toThrow('[digits], [digits]');
    await expect(importFile(world, 'suppressions', fileOf(stopList('1,2')), { columns: ['nonsense=phone'] })).rejects.toThrow(
      'the fields are: number',
    );
    await expect(importFile(world, 'suppressions', fileOf(stopList('1,2')), { from: 'twilio' })).rejects.toThrow('no column for status');
    await expect(importFile(world, 'suppressions', '/nowhere/list.csv')).rejects.toThrow('cannot be read (ENOENT)');
    await expect(importFile(world, 'suppressions', fileOf(gzipSync(stopList('1,2')).subarray(0, 20)))).rejects.toThrow('cannot be read');
  });
});
