import { describe, expect, test } from 'vitest';
import { progressLine, progressTo } from '../../../../functions/cli/lists/progress.ts';

describe('progress', () => {
  test('has bar, share, rows, rate, time left and what was refused', () => {
    expect(progressLine('import', { rows: 5_000, share: 0.5, refused: 12 }, 5_000, 10, 0.5)).toBe(
      'import [############............]  50 %  5,000 rows  500 a second  10 s left  12 refused',
    );
    expect(progressLine('scrub', { rows: 10, share: 0.01, refused: 0 }, 10, 60, 0.01)).toContain('1.6 h left');
  });

  test('counts the rate of this run alone, draws anew at a terminal, and takes the line away', () => {
    let [now, said] = [0, ''];
    const progress = progressTo({ err: (text) => (said += text), interactive: true }, 'import', () => now);
    progress.tell({ rows: 1_000, share: 0.1, refused: 0 });
    expect(said).toBe('');
    now = 1_000;
    progress.tell({ rows: 1_200, share: 0.12, refused: 0 });
    expect(said).toMatch(/^\rimport .*1,200 rows {2}200 a second/);
    progress.end();
    expect(said).toMatch(/\r +\r$/);
  });
});
