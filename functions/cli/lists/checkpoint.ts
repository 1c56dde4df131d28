import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';

const counts = z.record(z.string(), z.number());
const stored = z
  .object({ v: z.literal(1), line: z.number(), rows: z.number(), effects: counts, refused: counts, leftOut: z.number() })
  .transform(({ v: _v, ...reached }) => reached);

/** How far an import has come: all lines up to this one are done. It holds no number, and nothing of the list. */
export type Reached = z.output<typeof stored>;
export type Checkpoint = { readonly read: () => Reached | undefined; readonly write: (reached: Reached) => void; readonly remove: () => void };

/** Keeps how far a piece of work has come. @param work what is done and where: anything else is other work */
export const keptIn = <Kept extends object>(folder: string, work: readonly unknown[], form: z.ZodType<Kept>) => {
  const name = createHash('sha256').update(JSON.stringify(work)).digest('base64url').slice(0, 22);
  const file = path.join(folder, `${name}.json`);
  return {
    read: (): Kept | undefined => {
      try {
        return form.parse(JSON.parse(readFileSync(file, 'utf8')));
      } catch {
        // None, or one that a crash cut in two: then from the beginning, which does no harm.
        return undefined;
      }
    },
    write: (kept: Kept): void => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(`${file}.new`, JSON.stringify({ v: 1, ...kept }), { mode: 0o600 });
      renameSync(`${file}.new`, file);
    },
    remove: (): void => rmSync(file, { force: true }),
  };
};

/** @param work what is done and where: another file, place or option is other work */
export const checkpointIn = (folder: string, work: readonly unknown[]): Checkpoint => keptIn(folder, work, stored);
