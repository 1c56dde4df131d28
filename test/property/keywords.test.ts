import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intents, type IntentReading } from '../../functions/domain/intent.ts';
import { languages } from '../../functions/keywords/languages/registry.ts';
import { readIntent } from '../../functions/keywords/read-intent.ts';

const split = (list: string | undefined): string[] => (list === undefined ? [] : list.split(',').map((word) => word.trim()));

/** Stop words that are certain alone, without context, in every language; but for those that are everyday words elsewhere: a courtesy may tell that it is that language. */
const everyday = new Set(languages.flatMap((data) => split(data.elsewhere)));
const stopWords = languages
  .flatMap((data) => [data.words.stop, data.phrases?.stop].flatMap((list) => [...split(list?.seen), ...split(list?.translated)]))
  .filter((word) => !everyday.has(word))
  .filter((word) => readIntent(word).certainty === 'certain' && readIntent(word).intent === 'stop');
// Some are a request in another language (Malay TOLONG, Thai ช่วย: please, and help); those are no courtesy everywhere.
const courtesies = languages.flatMap((data) => split(data.courtesy)).filter((word) => word.length > 1 && readIntent(word).intent === 'other');

const stopWord = fc.constantFrom(...stopWords);
const courtesy = fc.constantFrom(...courtesies);
const ending = fc.constantFrom('', '.', '!', '!!!', '?', '…', ' :)', ' 🙏', '。', ' \n', '"', ' ;', ')');
const invisible = fc.constantFrom('\u200b', '\u200d', '\u00ad', '\ufeff', '\u200f', '\u2060', '\ufe0f');
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.oneof(stopWord, courtesy, fc.constantFrom('no', 'and', 'et', '4821', 'the', 'club', 'Liked', '“', '”', '>', '--\n', 'http://')), {
      maxLength: 30,
    })
    .map((words) => words.join(' ')),
);

const meaning = ({ intent, certainty, act }: IntentReading) => ({ intent, certainty, act });
const stops = { intent: 'stop', certainty: 'certain', act: 'act' };

describe('any text at all', () => {
  test('is read without a fault, into a reading that holds together', () => {
    fc.assert(
      fc.property(anyText, fc.option(fc.constantFrom('FR', 'CN')), (text, country) => {
        const reading = readIntent(text, country === null ? undefined : { country, languages: ['fr', 'zh'], openQuestion: 'q', offered: ['T'] });
        const [from, to] = reading.span;
        expect(intents).toContain(reading.intent);
        expect(0 <= from && from <= to && to <= text.length).toBe(true);
        expect(reading.intent === 'other').toBe(['none', 'outweighed'].includes(reading.rule));
        const other = reading.intent === 'other';
        expect({ left: other && reading.act !== 'leave', acted: reading.certainty === 'unsure' && reading.act === 'act' }).toEqual({
          left: false,
          acted: false,
        });
        expect(reading.scope === 'named').toBe(reading.intent === 'stop' && reading.argument !== undefined);
      }),
    );
  });

  test('is read the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readIntent(text)).toEqual(readIntent(text));
      }),
    );
  });

  test('holds no start and no yes only because it is quoted by a reaction', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readIntent(`Liked “${text}”`)).toMatchObject({ intent: 'other' });
      }),
    );
  });
});

describe('a stop word of any language', () => {
  const unchanged = (change: (word: string) => fc.Arbitrary<string>) =>
    fc.assert(
      fc.property(stopWord.chain(change), (changed) => {
        expect(meaning(readIntent(changed))).toEqual(stops);
      }),
      // Of ten thousand words and as many ways few go wrong: with a hundred tries those were not seen.
      { numRuns: 1000 },
    );

  test('stays one in small letters, in capitals and in both', () => {
    unchanged((word) =>
      fc.array(fc.boolean(), { minLength: word.length, maxLength: word.length }).map((upper) =>
        Array.from(word, (letter, index) => {
          const other = upper[index] ? letter.toUpperCase() : letter.toLowerCase();
          // Some letters have no other case of their own (ß, İ): those stay.
          return other.length === letter.length ? other : letter;
        }).join(''),
      ),
    );
  });

  test('stays one with more space around and between its words', () => {
    const space = fc.constantFrom(' ', '  ', '\u00a0', '\t', '\u2009', '\u3000');
    unchanged((word) => fc.tuple(space, space, space).map(([a, b, c]) => `${a}${word.replaceAll(' ', b)}${c}`));
  });

  test('stays one in full width', () => {
    unchanged((word) => fc.constant(word.replaceAll(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))));
  });

  test('stays one with invisible characters in it', () => {
    unchanged((word) =>
      fc.array(invisible, { minLength: 1, maxLength: 4 }).map((marks) => Array.from(word, (letter, index) => letter + (marks[index] ?? '')).join('')),
    );
  });

  test('stays one decomposed and composed', () => {
    unchanged((word) => fc.constantFrom(word.normalize('NFD'), word.normalize('NFC'), word.normalize('NFKD')));
  });

  test('stays one with punctuation after it, in quotes, and repeated', () => {
    unchanged((word) =>
      fc
        .tuple(ending, fc.constantFrom('', '"', '«', '“', '(', '*'), fc.integer({ min: 1, max: 3 }))
        .map(([end, start, times]) => start + Array.from({ length: times }, () => word).join(' ') + end),
    );
  });

  test('stays one with any courtesy before or after it', () => {
    unchanged((word) =>
      fc
        .tuple(fc.array(courtesy, { maxLength: 2 }), fc.array(courtesy, { maxLength: 3 }))
        .map(([before, after]) => [...before, word, ...after].join(', ')),
    );
  });
});

describe('time', () => {
  const hostile: readonly (readonly [string, string])[] = [
    ['one letter', 'a'],
    ['lone letters', 's '],
    ['runs of lone letters', 'a b c d e f g h i j k l m n o p q r s t u v w x word '],
    ['the word itself', 'stop '],
    ['beginnings of phrases', 'ne m '],
    ['courtesy and stops', 'please stop '],
    ['guarded phrases', 'not unsubscribe '],
    ['accents', '\u0301'],
    ['accented letters', 'é'],
    ['Chinese', '退'],
    ['Chinese beginnings', '不要'],
    ['quotation marks', '“'],
    ['reactions', 'Liked “'],
    ['quoted lines', '\n>'],
    ['lone surrogates', '\ud800'],
    ['look-alikes', 'ЅТОР '],
    ['long runs', 'aaab '],
    ['links', 'http:// '],
    ['Korean parts', '\u1100\u1161'],
    ['conjunctions', 'stop and '],
  ];
  /** A hundred times the longest text a carrier passes on. Linear reading takes tens of milliseconds, quadratic many seconds; no clock is so bad. */
  const length = 300_000;

  test.each(hostile)('a hostile text of %s is read in time that grows with its length alone', (_, piece) => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    // The processor's time, not the clock's: other work on the machine does not count.
    const start = process.cpuUsage();
    readIntent(text);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});
