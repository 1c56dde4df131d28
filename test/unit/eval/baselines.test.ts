import { describe, expect, test } from 'vitest';
import { baselines, isSlipOf } from '../../eval/baselines.ts';

const read = (name: string, text: string) => baselines.find((baseline) => baseline.name === name)?.read(text);

describe('what other systems do', () => {
  test.for([
    ['exact, 8 words', ['STOP', ' stop. ', 'Cancel', 'optout'], ['stop please', 'STOP ALL', 'arret', 'stopp', 'bus stop']],
    ['exact, 14 words', ['STOP', 'ARRET', 'arrete', 'td', 'opt-out'], ['stop svp', 'arrêt', 'remove me']],
    ['begins with', ['STOP', 'stop please', 'Stop by at five', 'opt-out now', 'ARRET SVP'], ['please stop', 'stopped by', 'ending', 'bus stop']],
    ['contains', ['please STOP', 'bus stop', 'at the end'], ['weekend', 'stopped', 'unsubscribe', 'arret']],
    ['fuzzy', ['stop', 'stpo', 'dtop', 'Please stopppp', 'weekend'], ['stp', 'ztop', 'take me off', 'arret']],
  ] as const)('%s', ([name, stops, others]) => {
    expect(stops.filter((text) => read(name, text) !== 'stop')).toEqual([]);
    expect(others.filter((text) => read(name, text) === 'stop')).toEqual([]);
  });

  test('START and HELP are words of theirs too, the latter told apart from a stop', () => {
    expect(read('exact, 8 words', 'start')).toBe('start');
    expect(read('exact, 8 words', 'Info')).toBe('help');
    expect(read('contains', 'y')).toBe('start');
    expect(read('begins with', 'yes')).toBe('other');
  });

  test('a slip is one neighbouring key, or two letters in the wrong order', () => {
    expect(['dtop', 'atop', 'sgop', 'styp', 'stol', 'tsop', 'stpo'].map((word) => isSlipOf(word, 'stop'))).toEqual([
      true,
      true,
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(isSlipOf('stop', 'stop')).toBe(false);
    expect(isSlipOf('sto', 'stop')).toBe(false);
    expect(isSlipOf('pots', 'stop')).toBe(false);
  });

  test('no message makes them fail', () => {
    for (const { read: reads } of baselines) for (const text of ['', ' ', '🛑', '退订', 'é'.repeat(1_000), '(((']) expect(reads(text)).toBe('other');
  });
});
