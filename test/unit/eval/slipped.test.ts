import { describe, expect, test } from 'vitest';
import { withinTwoSlips } from '../../../functions/keywords/slips.ts';
import { sameNumbers } from '../../eval/random.ts';
import type { Sample } from '../../eval/sample.ts';
import { slippedSamples, withSlip } from '../../eval/slipped.ts';

const sample = (text: string, more: Partial<Sample> = {}): Sample => ({
  text,
  lang: 'en',
  label: 'stop',
  writing: 'keyword',
  hard: false,
  near: false,
  ask: false,
  context: {},
  place: 'en.tsv:1',
  ...more,
});

describe('messages as a hurried thumb would have typed them', () => {
  test('are one slip away from a word', () => {
    const next = sameNumbers();
    const typed = Array.from({ length: 300 }, () => withSlip('unsubscribe', next));
    expect(typed.every((word) => withinTwoSlips(word, 'unsubscribe'))).toBe(true);
    expect(new Set(typed).size).toBeGreaterThan(40);
    expect(typed.filter((word) => word === 'unsubscribe')).toEqual([]);
  });

  test('keep capitals and the letters of their keyboard', () => {
    const next = sameNumbers();
    for (let time = 0; time < 200; time += 1) {
      expect(withSlip('STOP', next)).toMatch(/^[A-Z ]{3,5}$/);
      expect(withSlip('стоп', next)).toMatch(/^[а-яё ]{3,5}$/);
      expect(withSlip('หยุด', next)).toMatch(/^[\u0e00-\u0e7f ]{3,5}$/);
    }
  });

  test('may lose the space between two words, or have one in the middle of a word', () => {
    const next = sameNumbers();
    const typed = new Set(Array.from({ length: 600 }, () => withSlip('stop this', next)));
    expect(typed).toContain('stopthis');
    expect(typed).toContain('st op this');
  });

  test('are left as they are where no word is long enough, and never shown as slips then', () => {
    expect(withSlip('ok 12', sameNumbers())).toBe('ok 12');
    expect(slippedSamples([sample('ok 12')], sameNumbers())).toEqual([]);
  });

  test('ask for what they asked for, and are the same each time', () => {
    const samples = [sample('stop texting'), sample('the bus stop is closed today', { label: 'other', hard: true })];
    const typed = slippedSamples(samples, sameNumbers());
    expect(typed.map(({ label, hard, writing }) => [label, hard, writing])).toEqual([
      ...Array.from({ length: 3 }, () => ['stop', false, 'typo']),
      ['other', true, 'typo'],
    ]);
    expect(slippedSamples(samples, sameNumbers())).toEqual(typed);
  });

  test('have more slips the longer they are', () => {
    const long = sample(Array.from({ length: 21 }, (_, at) => `word${'abcdefghijklmnopqrstu'.charAt(at)}`).join(' '));
    const [typed] = slippedSamples([long], sameNumbers());
    const words = typed?.text.split(' ') ?? [];
    expect(words.filter((word) => !long.text.split(' ').includes(word)).length).toBeGreaterThan(1);
  });
});
