import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { CannotDo } from '../outcome.ts';

/** A file that somebody named to be written. */
export type Output = {
  readonly write: (text: string) => Promise<void>;
  /** What was written stands under its name only once all of it is there. */
  readonly finish: () => Promise<void>;
  readonly abandon: () => Promise<void>;
};

const opened = async (stream: WriteStream, file: string): Promise<void> => {
  try {
    await once(stream, 'open');
  } catch (cause) {
    throw new CannotDo(`${file} cannot be written`, 'Check that its folder is there and that you may write in it.', { cause });
  }
};

/** Readable by its owner alone: it may hold numbers. Throws CannotDo. */
export const outputTo = async (file: string): Promise<Output> => {
  const partial = `${file}.partial`;
  const stream = createWriteStream(partial, { mode: 0o600 });
  await opened(stream, file);
  let fault: unknown;
  stream.on('error', (error) => (fault = error));
  const check = (): void => {
    if (fault !== undefined) throw new CannotDo(`${file} cannot be written`, 'Look whether the disk is full.', { cause: fault });
  };
  const close = async (): Promise<void> => {
    if (stream.closed) return;
    stream.end();
    await once(stream, 'close');
  };
  return {
    write: async (text) => {
      check();
      if (!stream.write(text)) await once(stream, 'drain');
    },
    finish: async () => {
      await close();
      check();
      await rename(partial, file);
    },
    abandon: async () => {
      await close();
      await rm(partial, { force: true });
    },
  };
};
