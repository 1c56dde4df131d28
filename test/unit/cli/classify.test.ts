import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classifyLines, readingLines } from '../../../functions/cli/classify.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';

type Answer = { readonly intent?: string; readonly error?: string; readonly language?: string };

/** Sends pieces through `classify --json`; gives its lines, its pieces of output and its exit code. */
const classify = async (...pieces: readonly (string | Uint8Array)[]) => {
  const written: string[] = [];
  const input = (async function* () {
    yield* pieces;
  })();
  const code = await classifyLines(input, (text) => void written.push(text));
  const lines = written
    .join('')
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);
  return { code, lines, written };
};
const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

describe('classify --json', () => {
  test('answers each line as the reader does, in order', async () => {
    const texts = ['STOP', 'see you at 6', 'arrêt svp', 'where did you get my number?', ''];
    const { code, lines } = await classify(texts.map((text) => line({ text, label: 'left alone', lang: 'en' })).join(''));
    expect(lines).toEqual(texts.map((text) => readIntent(text)));
    expect(code).toBe(0);
  });

  test('hands on what it is told besides the text', async () => {
    const { lines, code } = await classify(
      line({ text: 'RET', languages: ['da'] }),
      line({ text: 'RET', languages: 'tr', country: 'TR' }),
      line({ text: 'o', languages: ['fr'], context: { openQuestion: 'erase' } }),
      line({ text: 'o', languages: ['fr'], context: { openQuestion: true } }),
      line({ text: 'o', languages: ['fr'], context: { openQuestion: false } }),
      line({ text: 'R', context: { offered: ['R'] } }),
      line({ text: 'R', context: { lastText: 'Lavande: reply R for no more texts' } }),
      line({ text: 'R', context: 'Lavande: reply R for no more texts' }),
      line({ text: 'cancel', context: { lastText: 'Reply CANCEL to cancel the visit' } }),
      line({ text: 'R', context: null, country: null, languages: null }),
      line({ text: 'paix', context: { extraWords: { stop: ['PAIX'] } } }),
    );
    expect(lines.map(({ intent }) => intent)).toEqual(['rectify', 'stop', 'yes', 'yes', 'other', 'stop', 'stop', 'stop', 'other', 'other', 'stop']);
    expect(code).toBe(0);
  });

  test('puts an error in the place of a line that it does not understand, goes on, and ends with 1', async () => {
    const bad = ['not json', '', '5', 'null', '{}', '{"text":7}', '{"text":"a","languages":[7]}', '{"text":"a","context":{"offered":7}}'];
    const { code, lines } = await classify(`${bad.join('\n')}\n${line({ text: 'STOP' })}`);
    expect(lines).toHaveLength(bad.length + 1);
    expect(lines.slice(0, -1).every(({ error }) => typeof error === 'string')).toBe(true);
    expect(lines.at(-1)).toMatchObject({ intent: 'stop' });
    expect(lines[7]?.error).toBe('context.offered: a list of words');
    expect(code).toBe(1);
  });

  test('never repeats what stood in a line', async () => {
    const secret = '+33639980042';
    const { lines } = await classify(`${secret}\n{"text": ${secret}}\n{"text":["${secret}"]}\n{"text":"a","country":"${secret}"}\n`);
    expect(lines).toHaveLength(4);
    expect(JSON.stringify(lines)).not.toContain(secret);
  });

  test('empty lines at the end are none, CRLF and a byte order mark do no harm, and the last line needs no end', async () => {
    const { lines, code } = await classify(`\uFEFF{"text":"STOP"}\r\n{"text":"AIDE"}\r\n\r\n\n`);
    expect(lines.map(({ intent }) => intent)).toEqual(['stop', 'help']);
    expect(code).toBe(0);
    expect((await classify('{"text":"STOP"}')).lines).toHaveLength(1);
    expect((await classify('')).lines).toEqual([]);
  });

  test('answers before the input ends', async () => {
    const { written } = await classify(line({ text: 'STOP' }), line({ text: 'AIDE' }));
    expect(written).toHaveLength(2);
  });

  test('gives the same however the bytes are cut', async () => {
    const whole = Buffer.from(['arrêt', '退订', '🛑', 'Σταματήστε'].map((text) => line({ text })).join(''));
    const expected = (await classify(whole)).lines;
    expect(expected).toHaveLength(4);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(whole.length), { maxLength: 12 }), async (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), whole.length];
        const pieces = places.slice(1).map((end, index) => whole.subarray(places[index], end));
        expect((await classify(...pieces)).lines).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

describe('one text', () => {
  test('is told with its rule and the words that decided', () => {
    const text = 'arrêt svp';
    const lines = readingLines(text, readIntent(text), '1.abc').join('\n');
    expect(lines).toContain('intent     stop');
    expect(lines).toContain('language   fr');
    expect(lines).toContain('fr.stop.word:arret, for the words “arrêt” (0 to 5)');
    expect(lines).toContain('1.abc');
  });

  test('does not move the cursor of who reads it', () => {
    const text = '\u001B[2Jstop';
    expect(readingLines(text, { ...readIntent('stop'), span: [0, 8] }, '1').join('\n')).not.toContain('\u001B');
  });
});
