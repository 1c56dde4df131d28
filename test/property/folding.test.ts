import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../functions/keywords/folded-text.ts';

const pieces = [
  'stop',
  'é',
  'É',
  ' ',
  '.',
  ', ',
  '\n',
  '!',
  '😂',
  '🛑',
  '👍🏽',
  '🅰',
  '❤️',
  '\ud83d',
  '\ude02',
  '👩‍👩‍👧',
  'x',
  '1',
  '؟',
  'ё',
  'http://a.b/c',
  '\u200b',
];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join(''));

/** No text with a Korean syllable is folded by the table for one letter a unit. */
const korean = ' 한';

describe('a text is folded alike', () => {
  test('by the table of units and sign by sign, whatever stands in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const [fast, slow] = [foldText(text), foldText(text + korean)];
        const own = slow.words.length - 1;
        expect(slow.words[own]).toBe('한');
        expect(fast).toEqual({
          words: slow.words.slice(0, own),
          starts: slow.starts.slice(0, own),
          ends: slow.ends.slice(0, own),
          breaks: slow.breaks.slice(0, own),
        });
      }),
      { numRuns: 3000 },
    );
  });
});
