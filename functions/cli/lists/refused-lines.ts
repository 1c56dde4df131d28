import type { Refused } from '../../domain/lists/refusals.ts';
import { csvLine } from './csv-writer.ts';
import type { Output } from './output.ts';

/** A line that was not taken. `value`: what stood where the number should be. */
export type RefusedLine = Refused & { readonly line: number; readonly last: number; readonly value?: string };

/** So many are named for each reason; all of them stand in the file that somebody named. */
const namedEach = 10;
/** Of a value in that file: what is longer is no number. */
const longestValue = 64;

export type RefusedSummary = { readonly count: number; readonly lines: readonly string[] };

export const linesText = ({ line, last }: Pick<RefusedLine, 'line' | 'last'>): string => (line === last ? String(line) : `${line}-${last}`);

/** Counts what was refused, by reason, with the first lines of each; and writes every one down where a file was named, with its value. Bounded memory. */
export const refusedLines = (output: Output | undefined) => {
  const found = new Map<string, { count: number; lines: string[] }>();
  return {
    begin: async (): Promise<void> => output?.write(csvLine(['line', 'reason', 'missing', 'number'])),
    add: async (refused: RefusedLine): Promise<void> => {
      const known = found.get(refused.refused) ?? { count: 0, lines: [] };
      known.count += 1;
      if (known.lines.length < namedEach) known.lines.push(linesText(refused));
      found.set(refused.refused, known);
      const { value = '', missing = [] } = refused;
      await output?.write(csvLine([linesText(refused), refused.refused, missing.join(' '), value.slice(0, longestValue)]));
    },
    summary: (): Readonly<Record<string, RefusedSummary>> => Object.fromEntries(found),
  };
};
