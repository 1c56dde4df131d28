import { describe, expect, test } from 'vitest';
import { compileNotions } from '../../../functions/keywords/compile/compile-notions.ts';
import { foldText } from '../../../functions/keywords/folded-text.ts';
import type { LanguageData } from '../../../functions/keywords/languages/language.ts';
import { type NotionData, type Notion, notionNames } from '../../../functions/keywords/languages/notions/notion.ts';
import { notions as tables } from '../../../functions/keywords/languages/notions/registry.ts';
import { languages } from '../../../functions/keywords/languages/registry.ts';
import { theLexicon } from '../../../functions/keywords/lexicon.ts';
import { likeliestLanguages } from '../../../functions/keywords/likeliest-languages.ts';
import { placeCount } from '../../../functions/keywords/ngrams.ts';
import { notionsIn as notionsOf, placesOfEach, placesOfNotions } from '../../../functions/keywords/notion-features.ts';
import { meaningOfForm, mostNotions, Notions, type NotionsAt, shortestStem } from '../../../functions/keywords/notions.ts';
import { asListed, withTones } from '../../../functions/keywords/spelling.ts';
import { spokenIn } from '../../../functions/keywords/spoken.ts';

const lexicon = theLexicon();
const notionsIn = (text: string): readonly (readonly string[])[] => {
  const { words } = foldText(text);
  const spoken = likeliestLanguages(words.map((word) => lexicon.wordOf(word)));
  return lexicon
    .notions()
    .in(words, spoken)
    .map(({ notions }) => notions.map((notion) => lexicon.notionNames[notion] ?? ''));
};

describe('what words are about', () => {
  test.each([
    ['please do not bother my grandmother', ['bother', 'grandparent']],
    ['arrêtez de déranger ma grand-mère', ['stop', 'bother', 'grandparent']],
    ['hört auf, meine Großmutter zu belästigen', ['stop', 'bother', 'grandparent']],
    ['dejen en paz a mi abuela', ['leaveAlone', 'grandparent']],
    ['przestańcie nękać moją babcię', ['stop', 'bother', 'grandparent']],
  ] as const)('is the same in every language: %s', (text, wanted) => {
    expect(notionsIn(text).flat()).toEqual(expect.arrayContaining([...wanted]));
  });

  test.each(['Đừng nhắn tin cho tôi nữa', 'dung nhan tin cho toi nua'])('is found in Vietnamese with its marks and without: %s', (text) => {
    const parts = { ...withTones(asListed(foldText(text), lexicon), text, lexicon), lexicon };
    const found = notionsOf(parts).flatMap(({ notions }) => notions.map((notion) => lexicon.notionNames[notion]));
    expect(found).toEqual(expect.arrayContaining(['me', 'noLonger']));
  });

  test('is told by the marks of a Vietnamese word, where it has them: “đúng” is right, “đừng” is do not', () => {
    const saidBy = (text: string): readonly (string | undefined)[] =>
      notionsOf({ ...withTones(asListed(foldText(text), lexicon), text, lexicon), lexicon }).flatMap(({ notions }) =>
        notions.map((notion) => lexicon.notionNames[notion]),
      );
    expect(saidBy('đúng rồi, cảm ơn')).not.toEqual(saidBy('đừng rồi, cảm ơn'));
  });

  test('is told in the languages that most words are of', () => {
    // “die” is a German article.
    expect(notionsIn('wo sind die Blumen für den Garten').flat()).not.toContain('die');
    expect(notionsIn('zlvk qprx')).toEqual([]);
  });

  const only = (forms: Partial<Record<Notion, string>>, code = 'xx'): NotionData => ({ code, notions: forms });
  const none: readonly LanguageData[] = [];
  const found = (data: readonly NotionData[], text: string, language = 0): readonly (readonly [number, number, readonly string[]])[] =>
    new Notions(
      compileNotions(
        none,
        data,
        data.map(({ code }) => code),
      ),
    )
      .in(text.split(' '), spokenIn(language))
      .map(({ from, to, notions }) => [from, to, notions.map((notion) => notionNames[notion] ?? '')]);

  test('is that of the longest form at each word, and none within it', () => {
    const data = [only({ peace: 'peace', leaveAlone: 'in peace', leave: 'leav*' })];
    expect(found(data, 'leaving me in peace')).toEqual([
      [0, 1, ['leave']],
      [2, 4, ['leaveAlone']],
    ]);
    expect(found(data, 'pea peace')).toEqual([[1, 2, ['peace']]]);
  });

  test('is that of a whole word before one that begins so, and of a longer beginning before a shorter', () => {
    const data = [only({ stop: 'stop*', shop: 'stopper', bus: 'stopp*' })];
    expect(found(data, 'stops stopper stoppage')).toEqual([
      [0, 1, ['stop']],
      [1, 2, ['shop']],
      [2, 3, ['bus']],
    ]);
  });

  test('may be several things, of one language alone', () => {
    const data = [only({ light: 'light', easy: 'light' }, 'xx'), only({ dog: 'light' }, 'yy')];
    expect(found(data, 'light')[0]?.[2].toSorted()).toEqual(['easy', 'light']);
    expect(found(data, 'light', 1)).toEqual([[0, 1, ['dog']]]);
  });

  test('is that of up to five words on end, or of twelve characters where each is a word', () => {
    const data = [only({ leaveAlone: 'a b c d e', bother: 'one two three four five', dog: 'ab cd ef gh ij kl' })];
    expect(found(data, 'one two three four five six')).toEqual([[0, 5, ['bother']]]);
    expect(found(data, 'ab cd ef gh ij kl')).toEqual([]);
    const ofCharacters = [only({ die: '\u0e40\u0e2a\u0e35\u0e22\u0e0a\u0e35\u0e27\u0e34\u0e15' })];
    expect(found(ofCharacters, 'x \u0e40 \u0e2a \u0e35 \u0e22 \u0e0a \u0e35 \u0e27 \u0e34 \u0e15')).toEqual([[1, 10, ['die']]]);
  });

  test('has room in two bytes', () => {
    expect(notionNames.length).toBeLessThanOrEqual(mostNotions);
    expect(new Set(notionNames).size).toBe(notionNames.length);
    expect(() => meaningOfForm(mostNotions, 0)).toThrow(RangeError);
  });
});

/** Some languages say by how a word ends what others have a word for. */
const fewestNotions = 400;

describe('the tables', () => {
  test('are there for every language, once', () => {
    const codes = languages.map(({ code }) => code).filter((code) => code !== 'und');
    expect(tables.map(({ code }) => code).toSorted()).toEqual([...new Set(codes)].toSorted());
  });

  test.each(tables.map((data) => [data.code, data] as const))(
    '%s: nearly each notion has a form, and each is written as forms are',
    (_, { notions }) => {
      expect(Object.keys(notions).length).toBeGreaterThanOrEqual(fewestNotions);
      for (const [name, said] of Object.entries(notions)) {
        const forms = said.split(',').map((form) => form.trim());
        for (const form of forms) {
          expect(form, name).not.toBe('');
          expect(form.slice(0, -1), name).not.toContain('*');
          if (form.endsWith('*')) expect(form.length, `${name}: ${form}`).toBeGreaterThan(shortestStem);
        }
      }
    },
  );
});

describe('their features', () => {
  const names = ['one', 'other', 'third'];
  const at = (...places: readonly (readonly [number, number])[]): readonly NotionsAt[] =>
    places.map(([from, notion]) => ({ from, to: from + 1, notions: [notion] }));
  const shared = (a: readonly number[], b: readonly number[]): number => a.filter((place) => b.includes(place)).length;

  test('are each notion, and each two that are near each other, in their order and in any', () => {
    expect(placesOfNotions(names, [])).toEqual([]);
    const one = placesOfNotions(names, at([0, 0]));
    const two = placesOfNotions(names, at([0, 0], [3, 1]));
    expect(one).toHaveLength(1);
    expect(two).toHaveLength(4);
    expect(shared(two, placesOfNotions(names, at([0, 1], [1, 0])))).toBe(3);
    expect(placesOfNotions(names, at([0, 0], [1, 1], [2, 2]))).toHaveLength(3 + 3 * 2);
  });

  test('know no two that are far from each other, nor one twice', () => {
    expect(placesOfNotions(names, at([0, 0], [8, 1]))).toHaveLength(4);
    expect(placesOfNotions(names, at([0, 0], [9, 1]))).toHaveLength(2);
    expect(placesOfNotions(names, at([0, 0], [1, 0]))).toHaveLength(1);
  });

  test('are places of the tables; each by itself is told where it stands', () => {
    for (const place of placesOfNotions(names, at([0, 0], [1, 1], [2, 2]))) expect(place >= 0 && place < placeCount).toBe(true);
    expect(placesOfEach(names, at([4, 2]))).toEqual([{ at: 4, places: placesOfNotions(names, at([0, 2])) }]);
  });
});
