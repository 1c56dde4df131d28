import { describe, expect, test } from 'vitest';
import { languages } from '../../../functions/keywords/languages/registry.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';
import { filesIn, readText } from '../../support/repository.ts';

/** A line is a text (with `\n` for a line end), what it asks for, and, where that is told by the text alone, its language. */
type Case = { readonly text: string; readonly intent: string; readonly language: string | undefined };

const casesOf = (file: string): Case[] =>
  readText(file)
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [text = '', intent = '', language] = line.split('\t');
      return { text: text.replaceAll(String.raw`\n`, '\n'), intent, language };
    });

const codeOf = (file: string): string => file.split('/').at(-1)?.replace('.tsv', '') ?? '';
const files = filesIn(['test/fixtures/languages'], ['.tsv']);
const all = files.map((file) => [codeOf(file), casesOf(file)] as const);

describe('messages as people write them', () => {
  test('are kept for every language, at least a quarter of them ordinary ones', () => {
    expect(all.map(([code]) => code).toSorted()).toEqual(languages.map(({ code }) => code).toSorted());
    const major = new Set(['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'pl']);
    for (const [code, cases] of all) {
      expect(cases.length).toBeGreaterThanOrEqual(major.has(code) ? 15 : 9);
      expect(cases.filter(({ intent }) => intent === 'other').length / cases.length).toBeGreaterThanOrEqual(0.2);
    }
  });

  test.each(all)('%s: each is read as what it asks for', (_, cases) => {
    const wrong = cases.flatMap(({ text, intent, language }) => {
      const reading = readIntent(text);
      const right =
        reading.intent === intent && (intent === 'other' || reading.act !== 'leave') && (language === undefined || reading.language === language);
      return right ? [] : [`${text} should be ${intent} ${language ?? ''}: ${JSON.stringify(reading)}`];
    });
    expect(wrong).toEqual([]);
  });

  test.each(all)('%s: an ordinary message is ordinary in every programme', (_, cases) => {
    const ordinary = cases.filter(({ intent }) => intent === 'other').map(({ text }) => text);
    const contexts = [{ languages: ['fr', 'en'], country: 'FR' }, { languages: ['en'], country: 'US' }, { languages: ['tr', 'da', 'pl'] }];
    const stopped = ordinary.filter((text) => contexts.some((context) => ['stop', 'stop_all', 'start'].includes(readIntent(text, context).intent)));
    expect(stopped).toEqual([]);
  });
});
