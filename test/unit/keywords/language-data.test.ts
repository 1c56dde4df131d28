import { describe, expect, test } from 'vitest';
import { foldWords } from '../../../functions/keywords/folded-text.ts';
import { languagesPage } from '../../../functions/keywords/languages-page.ts';
import type { LanguageData, WordList } from '../../../functions/keywords/languages/language.ts';
import { ideas } from '../../../functions/keywords/languages/ideas/registry.ts';
import { notions } from '../../../functions/keywords/languages/notions/registry.ts';
import { languages } from '../../../functions/keywords/languages/registry.ts';
import { compile } from '../../../functions/keywords/compile/compile.ts';
import { foldList } from '../../../functions/keywords/compile/fold-list.ts';
import { readIntent, rulesVersion } from '../../../functions/keywords/read-intent.ts';

const split = (list: string | undefined): string[] => (list === undefined ? [] : list.split(',').map((word) => word.trim()));
const ofLists = (lists: Readonly<Partial<Record<string, WordList>>> | undefined): string[] =>
  Object.values(lists ?? {}).flatMap((list) => [...split(list?.seen), ...split(list?.translated)]);
const wordsOf = (data: LanguageData): string[] => [data.words, data.latin, data.phrases].flatMap(ofLists);
const aroundOf = (data: LanguageData): string[] =>
  [
    data.leading,
    data.elsewhere,
    data.courtesy,
    data.conjunctions,
    data.objects,
    data.fillers,
    data.vague,
    data.guards,
    data.traps,
    data.signatures,
  ].flatMap(split);
const spoken = languages.filter(({ code }) => code !== 'und');
const named = spoken.map((data) => [data.englishName, data] as const);

/** Languages with all classes; the others have those that are asked for most. */
const inDepth = new Set('ar cs da de el en es fi fr he hi hu it ja ko nb nl pl pt ro ru sv tr uk vi zh'.split(' '));

describe('the language data', () => {
  test('are each there once, with the words of no language', () => {
    const codes = languages.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(['und', ...inDepth]));
  });

  test.each(named)('%s has words for every class it should have, a name for reviewers and no empty entry', (_, data) => {
    const always = ['stop', 'start', 'help', 'access', 'erase', 'wrong_number', 'yes', 'no'] as const;
    const classes = inDepth.has(data.code) ? ([...always, 'stop_all', 'rectify', 'port', 'object', 'restrict'] as const) : always;
    expect(classes.filter((intent) => data.words[intent] === undefined && data.phrases?.[intent] === undefined)).toEqual([]);
    expect(data.name).not.toBe('');
    expect([...wordsOf(data), ...aroundOf(data)].filter((word) => foldWords(word) === '')).toEqual([]);
  });

  test.each(named)('%s refers only to words that it lists', (_, data) => {
    const known = new Set(wordsOf(data).map(foldWords));
    const referred = [...split(data.leading), ...split(data.elsewhere), ...Object.values(data.also ?? {}).flatMap(split)];
    expect(referred.filter((word) => !known.has(foldWords(word)))).toEqual([]);
  });

  test.each(languages.map((data) => [data.englishName, data] as const))('%s is folded in one piece as a message is, letter by letter', (_, data) => {
    const all = [...wordsOf(data), ...aroundOf(data)];
    expect(all.map((word) => foldList(word)[0])).toEqual(all.map(foldWords));
  });

  test('another script holds no expression of Latin letters alone, so that a Latin text is read the same before those languages join', () => {
    const others = languages.filter(({ script }) => script === 'other');
    const latin = others.flatMap((data) =>
      [data.words, data.phrases]
        .flatMap(ofLists)
        .concat(aroundOf(data))
        .filter((word) => /^[\0-\u024f]*$/.test(word)),
    );
    expect(latin).toEqual([]);
    const texts = ['STOP', 'stoppp svp', 'TD', 'waqf', 'T', 'band karo', 'smsss'];
    const before = texts.map((text) => readIntent(text));
    expect(readIntent('Отписаться')).toMatchObject({ intent: 'stop', language: 'ru' });
    expect(texts.map((text) => readIntent(text))).toEqual(before);
    expect(readIntent('СТОООП')).toMatchObject({ intent: 'stop', language: 'ru' });
  });

  test('a change of one word changes the version that each decision keeps', () => {
    const some = languages.slice(0, 2);
    const changed = some.map((data) => ({ ...data, words: { ...data.words, help: { translated: 'INFO, INFORMATIONS' } } }));
    expect(compile(changed).version).not.toBe(compile(some).version);
    expect(compile(some, ideas.slice(0, 1)).version).not.toBe(compile(some).version);
    expect(compile(some, [], {}, {}, undefined, notions.slice(0, 1)).version).not.toBe(compile(some).version);
    expect(rulesVersion()).toMatch(/^\d+\.[0-9a-f]{12}$/);
  });
});

describe('the page of languages', () => {
  const page = languagesPage(languages, ['fr', 'en']);

  test('shows every word of every language', () => {
    const shown = (word: string): boolean => page.includes(word.replaceAll('|', String.raw`\|`));
    expect(languages.flatMap(wordsOf).filter((word) => !shown(word))).toEqual([]);
  });

  test('says for each language how much of it is confirmed, whether Halte replies in it, and who should review it', () => {
    expect(page).toMatch(
      /\| `fr` \| \[Français \(French\)\]\(#language-fr\) \| 14 \| \d+ \| \d+ \| yes \| a native speaker: \d+ classes are translations only \|/,
    );
    expect(page).toMatch(/\| `ro` \| .* \| 0 \| \d+ \| no \| a native speaker: all of it, the stop words first \|/);
    for (const { code } of languages) expect(page).toContain(`<a id="language-${code}"></a>`);
  });

  test('is the same every time', () => {
    expect(languagesPage(languages, ['fr', 'en'])).toBe(page);
  });

  test.each([
    ['two gaps in a row', { patterns: { stop: 'no … … texts' } }, /two gaps in a row/],
    ['a slip that is a word of its own', { words: { stop: { seen: 'STOP, STPO' } }, mistyped: { STOP: 'STPO' } }, /a language lists it as a word/],
  ])('%s is an error that names it', (_, wrong, message) => {
    expect(() => compile([{ code: 'xx', name: 'x', englishName: 'x', script: 'latin', words: {}, ...wrong }])).toThrow(message);
  });
});
