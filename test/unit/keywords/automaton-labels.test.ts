import { describe, expect, test } from 'vitest';
import { AutomatonBuilder } from '../../../functions/keywords/compile/build-automaton.ts';

describe('labels of an automaton', () => {
  const built = (label: number, size: 2 | 4) => {
    const builder = new AutomatonBuilder();
    builder.add([1, 2], 0);
    return builder.build(() => label, size);
  };

  test.each([
    [65_535, 2],
    [65_536, 4],
  ] as const)('are kept where they fit: %d in %d bytes', (label, size) => {
    expect([...built(label, size).labels]).toContain(label);
  });

  test('are refused where they do not: cut off, they would be those of other words', () => {
    expect(() => built(65_536, 2)).toThrow('do not fit into 2 bytes');
  });
});
