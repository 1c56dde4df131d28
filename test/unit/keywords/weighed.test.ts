import { describe, expect, test } from 'vitest';
import { readIntent } from '../../../functions/keywords/read-intent.ts';
import { theLexicon } from '../../../functions/keywords/lexicon.ts';
import { foldText } from '../../../functions/keywords/folded-text.ts';
import { ordinary } from '../../../functions/keywords/rules/ordinary.ts';
import type { Sentence } from '../../../functions/keywords/sentence.ts';
import { findIn } from '../../../functions/keywords/sentences.ts';
import { likeliestBy, rowOf } from '../../../functions/keywords/weigh-signs.ts';
import { type Sign, weighedIntents, weights } from '../../../functions/keywords/weights.ts';
import { filesIn, readText } from '../../support/repository.ts';

const asked = (signs: readonly Sign[], source = ''): string | undefined => {
  const at = likeliestBy(signs.map(rowOf), source);
  return at === undefined ? undefined : weighedIntents[at];
};

describe('signs that are weighed', () => {
  test.each([
    [['delete', 'data', 'records'], 'erase'],
    [['outdated', 'update', 'records', 'detail'], 'rectify'],
    [['profile', 'object', 'data'], 'object'],
    [['unerased', 'unused', 'limit'], 'restrict'],
    [['move', 'data', 'want'], 'port'],
    [['know', 'aboutMe', 'data'], 'access'],
    [['sell', 'object', 'others', 'number'], 'do_not_sell'],
  ] as const)('%j ask for %s', (signs, wanted) => {
    expect(asked(signs)).toBe(wanted);
  });

  test('of a request for the end of texts are left to the rules', () => {
    expect(asked(['cease', 'texts', 'contact'])).toBeUndefined();
  });

  test('a value speaks for a correction', () => {
    const signs = ['outdated', 'anyDetail', 'mine'] as const;
    expect(asked(signs)).toBeUndefined();
    expect(asked(signs, 'lotte.m@example.org, +1 202 555 0143')).toBe('rectify');
  });

  test('are ideas of the languages, or signs that a text may have beside them', () => {
    const others = ['always', 'a number', 'a question', 'a telephone number', 'an e-mail address'];
    const kinds = new Set([...theLexicon().ideaKinds, ...others]);
    expect(Object.keys(weights).filter((sign) => !kinds.has(sign))).toEqual([]);
  });
});

describe('what is read by weight', () => {
  const read = filesIn(['test/fixtures/languages'], ['.tsv'])
    .filter((file) => !file.includes('blind'))
    .flatMap((file) => readText(file).split('\n'))
    .map((line) => line.split('\t', 1)[0]?.replaceAll(String.raw`\n`, '\n') ?? '')
    .map((text) => ({ text, reading: readIntent(text) }))
    .filter(({ reading }) => reading.rule.includes('.weighed:'));

  test('is a request about data, in doubt, and the person is asked', () => {
    expect(read.length).toBeGreaterThan(10);
    for (const { reading } of read) {
      expect(reading).toMatchObject({ certainty: 'unsure', act: 'ask' });
      expect(['access', 'erase', 'rectify', 'port', 'object', 'restrict', 'do_not_sell']).toContain(reading.intent);
    }
  });

  test('names the words that weigh most, two at least, which begin and end what it points at', () => {
    for (const { text, reading } of read) {
      expect(reading.rule).toMatch(/^[a-z]+\.[a-z_]+\.weighed:.+ … .+/);
      const [from, to] = reading.span;
      expect(from).toBeLessThan(to);
      expect(to).toBeLessThanOrEqual(text.length);
    }
  });
});

describe('a message in which nothing is asked for', () => {
  const lexicon = theLexicon();
  const found = (text: string) => {
    const folded = foldText(text);
    const words = folded.words.map((word) => lexicon.wordOf(word));
    return { words, ...findIn({ text: folded, words, lexicon }) };
  };
  const { words, places, sentences } = found('delete my data');
  const ordinaryOnes = sentences.map((sentence): Sentence => ({ ...sentence, outcome: { ...sentence.outcome, intent: 'nothing' } }));
  const [one] = places;

  test('is certain to be ordinary where an ordinary expression is known in it, and it speaks of hardly anything that is asked for', () => {
    expect(ordinary(words, { sentences: ordinaryOnes, places: [] })).toMatchObject({ certainty: 'certain', act: 'leave' });
    expect(ordinary(words, { sentences: ordinaryOnes, places: one === undefined ? [] : [one] })).toMatchObject({ certainty: 'certain' });
    expect(ordinary(words, { sentences: ordinaryOnes, places })).toMatchObject({ certainty: 'likely' });
  });

  test('is likely to be where it speaks of nothing that is asked for', () => {
    expect(ordinary(words, { sentences: [], places: [] })).toMatchObject({ intent: 'other', certainty: 'likely', act: 'leave' });
  });

  test('may ask in words that nobody has listed where it speaks of such things', () => {
    expect(places.length).toBeGreaterThan(1);
    expect(ordinary(words, { sentences: [], places })).toMatchObject({ intent: 'other', certainty: 'unsure', act: 'leave' });
  });

  test.each(['', '👍', 'Liked “Your table is booked”'])('and says nothing is certain: %j', (text) => {
    expect(readIntent(text)).toMatchObject({ intent: 'other', certainty: 'certain' });
  });

  test('though it says OK and thanks, is likely to be a yes alone', () => {
    expect(readIntent('ok thanks')).toMatchObject({ intent: 'yes', certainty: 'likely' });
    expect(readIntent('ok thanks', { openQuestion: 'join' })).toMatchObject({ intent: 'yes', certainty: 'certain' });
    expect(readIntent('yes')).toMatchObject({ intent: 'yes', certainty: 'certain' });
    expect(readIntent('vale')).toMatchObject({ intent: 'yes', certainty: 'likely' });
    expect(readIntent('vale', { openQuestion: 'join' })).toMatchObject({ intent: 'yes', certainty: 'certain' });
    expect(readIntent('OUI 4821')).toMatchObject({ intent: 'yes', certainty: 'certain', argument: '4821' });
  });
});
