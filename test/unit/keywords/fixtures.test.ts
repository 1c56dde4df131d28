import { describe, expect, test } from 'vitest';
import type { ReadingContext } from '../../../functions/domain/intent.ts';
import { languages } from '../../../functions/keywords/languages/registry.ts';
import { readIntent } from '../../../functions/keywords/read-intent.ts';
import { filesIn, readText } from '../../support/repository.ts';
import { oneOf } from '../../support/thorough.ts';

/**
 * A line is a text (with `\n` for a line end), what it asks for, its language where that is told by the text alone, and notes: `misread` for one that is known to be
 * read wrongly (docs/accuracy.md lists them), `offered=T` for words that our last text offered, `also=I` for a second thing it asks for, `half` where one of the two is known to be missed.
 */
type Case = {
  readonly text: string;
  readonly intent: string;
  readonly language: string | undefined;
  /** The second thing it asks for. */
  readonly also: string | undefined;
  readonly isMisread: boolean;
  /** Only one of the two is found. */
  readonly isHalf: boolean;
  readonly context: ReadingContext;
};

const caseOf = (line: string): Case => {
  const [text = '', intent = '', language = '', notes = ''] = line.split('\t');
  const offered = /offered=([^;]+)/.exec(notes)?.[1];
  return {
    text: text.replaceAll(String.raw`\n`, '\n'),
    intent,
    language: language === '' ? undefined : language,
    also: /also=([^;]+)/.exec(notes)?.[1],
    isMisread: notes.split(';').includes('misread'),
    isHalf: notes.split(';').includes('half'),
    context: offered === undefined ? {} : { offered: [offered] },
  };
};

const casesOf = (file: string): Case[] =>
  readText(file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(caseOf);

const codeOf = (file: string): string => file.split('/').at(-1)?.replace('.tsv', '') ?? '';
// The messages in the folders blind… are for measuring alone: nobody who writes rules looks at them.
const files = filesIn(['test/fixtures/languages'], ['.tsv']).filter((file) => !file.includes('/blind'));
const all = files.map((file) => [codeOf(file), casesOf(file)] as const);

/** A hundred and sixty thousand take a minute and more of a processor. */
const otherwiseEvery = 6;

const isRight = ({ text, intent, language, context }: Case): boolean => {
  const reading = readIntent(text, context);
  if (reading.intent !== intent) return false;
  return intent === 'other' || (reading.act !== 'leave' && (language === undefined || reading.language === language));
};

/** Either may come first. */
const hasBoth = ({ text, intent, also, context }: Case): boolean => {
  const reading = readIntent(text, context);
  const found: readonly (string | undefined)[] = reading.act === 'leave' ? [] : [reading.intent, reading.also];
  return found.includes(intent) && found.includes(also);
};

describe('messages as people write them', () => {
  test('are kept for every language, at least a third of them ordinary ones', () => {
    expect(all.map(([code]) => code).toSorted()).toEqual([...new Set(languages.map(({ code }) => code))].toSorted());
    const major = new Set(['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'pl']);
    for (const [code, cases] of all) {
      expect(cases.length).toBeGreaterThanOrEqual(major.has(code) ? 120 : 40);
      expect(cases.filter(({ intent }) => intent === 'other').length / cases.length).toBeGreaterThanOrEqual(1 / 3);
    }
  });

  test.each(all)('%s: each is read as what it asks for, but for those that are marked as misread, none of which is read rightly', (_, cases) => {
    const wrong = oneOf(otherwiseEvery, cases).filter((one) => isRight(one) === one.isMisread);
    const said = wrong.map(
      (one) =>
        `${one.text} should be ${one.intent}${one.isMisread ? ', and is marked as misread' : ''}: ${JSON.stringify(readIntent(one.text, one.context))}`,
    );
    expect(said).toEqual([]);
  });

  test('of two requests both are found, but for those that are known to be half read', () => {
    const both = all.flatMap(([, cases]) => cases).filter(({ also }) => also !== undefined);
    expect(both.length).toBeGreaterThan(200);
    expect(both.filter((one) => hasBoth(one) === one.isHalf).map(({ text }) => text)).toEqual([]);
  });

  test.each(all)('%s: an ordinary message is ordinary in every programme', (_, cases) => {
    // Every ninth: what a context changes, it changes in few words.
    const some = cases.filter(({ intent, isMisread }, at) => at % 9 === 0 && intent === 'other' && !isMisread).map(({ text }) => text);
    const ordinary = oneOf(3, some);
    const contexts = [{ languages: ['fr', 'en'], country: 'FR' }, { languages: ['en'], country: 'US' }, { languages: ['tr', 'da', 'pl'] }];
    const stopped = ordinary.filter((text, at) => ['stop', 'stop_all', 'start'].includes(readIntent(text, contexts[at % contexts.length]).intent));
    expect(stopped).toEqual([]);
  });
});
