import type { Terminal } from '../terminal.ts';

/** How far long work is. */
export type Progress = { readonly rows: number; readonly share: number; readonly refused: number };

const everyMs = { atTerminal: 250, inLog: 10_000 };
const barWidth = 24;

const duration = (seconds: number): string => {
  if (!Number.isFinite(seconds)) return '';
  if (seconds < 90) return `${Math.ceil(seconds)} s left`;
  return seconds < 5_400 ? `${Math.ceil(seconds / 60)} min left` : `${(seconds / 3_600).toFixed(1)} h left`;
};

const count = (number: number): string => number.toLocaleString('en-US');

/** One line: bar, share, rows, rate, time left. @param secondsGone of this run, in which `done` rows were worked on */
export const progressLine = (what: string, { rows, share, refused }: Progress, done: number, secondsGone: number, shareDone: number): string => {
  const full = Math.round(share * barWidth);
  const left = shareDone > 0 ? (secondsGone / shareDone) * (1 - share) : Number.POSITIVE_INFINITY;
  const parts = [
    `${what} [${'#'.repeat(full)}${'.'.repeat(barWidth - full)}] ${String(Math.floor(share * 100)).padStart(3)} %`,
    `${count(rows)} rows`,
    `${count(Math.round(secondsGone > 0 ? done / secondsGone : 0))} a second`,
    duration(left),
    refused > 0 ? `${count(refused)} refused` : '',
  ];
  return parts.filter(Boolean).join('  ');
};

/**
 * Tells a person how far it is: at a terminal one line that is drawn anew, elsewhere a line every ten seconds. Standard error only.
 * @param nowMs a clock that does not jump
 */
export const progressTo = (terminal: Pick<Terminal, 'err' | 'interactive'>, what: string, nowMs: () => number) => {
  const began = nowMs();
  let told = began;
  let first: Progress | undefined;
  let width = 0;
  return {
    tell: (progress: Progress): void => {
      first ??= progress;
      const now = nowMs();
      if (now - told < (terminal.interactive ? everyMs.atTerminal : everyMs.inLog)) return;
      told = now;
      const line = progressLine(what, progress, progress.rows - first.rows, (now - began) / 1_000, progress.share - first.share);
      terminal.err(terminal.interactive ? `\r${line.padEnd(width)}` : `${line}\n`);
      width = line.length;
    },
    /** Takes the line away. */
    end: (): void => {
      if (terminal.interactive && width > 0) terminal.err(`\r${' '.repeat(width)}\r`);
    },
  };
};
