import { renameSync, writeFileSync } from 'node:fs';

/** Writes a file that only its owner may read, in one step: whoever reads it meanwhile, in another process too, finds what was there or all that is new, never a half. */
export const writeWhole = (file: string, content: string): void => {
  const partial = `${file}.${process.pid}.partial`;
  writeFileSync(partial, content, { mode: 0o600 });
  renameSync(partial, file);
};
