import { expect, test } from 'vitest';
import { sentencesOfQuotes } from '../../eval/quotes.ts';

const textsOf = (collection: string): readonly string[] => sentencesOfQuotes(collection, 'it').map(({ text }) => text);

test('quotes are divided at lines with a percent sign, and into sentences', () => {
  expect(textsOf('Chi va piano va sano.  E chi va\nsano va lontano!\n%\nTutto il mondo è paese\n%\n')).toEqual([
    'Chi va piano va sano.',
    'E chi va sano va lontano!',
    'Tutto il mondo è paese',
  ]);
});

test('who said it, marks for terminals and quotation marks are left out, and so is what is hardly a word', () => {
  expect(textsOf('"Il m\bmale minore?"\n\t-- Anonimo. E altro ancora.\n%\n\u001B[31mRosso di sera\u001B[m\n%\nBah!\n%\n12345678 9\n')).toEqual([
    'Il male minore?',
    'Rosso di sera',
  ]);
  expect(sentencesOfQuotes('今天天气很好，我们去公园散步吧。明天见。\n', 'zh')).toEqual([
    { text: '今天天气很好，我们去公园散步吧。', lang: 'zh', label: 'other', hard: false },
  ]);
});
