import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** What a command sees of the outside; tests hand in plain objects. */
export type Terminal = {
  /** Standard output: results only. */
  readonly out: (text: string) => void;
  /** Waits until what was written has been taken, where it is more than the other end reads at once. */
  readonly drained?: () => Promise<void>;
  /** Standard error: what a person should know besides. */
  readonly err: (text: string) => void;
  /** Standard input, as it comes. */
  readonly input: AsyncIterable<string | Uint8Array>;
  /** Whether a person sits there and can be asked. */
  readonly interactive: boolean;
  /** Asks for one line; a hidden one is not echoed. */
  readonly ask: (question: string, hidden: boolean) => Promise<string>;
};

const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });

/** A line typed at the terminal, echoed unless it is a secret. */
const askPerson = (question: string, hidden: boolean): Promise<string> => {
  // With an output of its own readline would draw the question anew at each key, and with it the answer.
  if (hidden) process.stderr.write(question);
  const reader = createInterface({ input: process.stdin, output: hidden ? nowhere() : process.stderr, terminal: process.stdin.isTTY });
  return new Promise((resolve, reject) => {
    reader.once('SIGINT', () => reject(new Error('interrupted')));
    reader.question(hidden ? '' : question, (answer) => {
      reader.close();
      if (hidden) process.stderr.write('\n');
      resolve(answer.trim());
    });
  });
};

export const systemTerminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  drained: () =>
    process.stdout.writableNeedDrain && process.stdout.writable ? new Promise((resolve) => process.stdout.once('drain', resolve)) : Promise.resolve(),
  err: (text) => void process.stderr.write(text),
  input: process.stdin,
  interactive: process.stdin.isTTY && process.stderr.isTTY,
  ask: askPerson,
};

/** All of an input as text. Throws RangeError beyond a megabyte: nothing that an operator pipes in is that large. */
export const textOf = async (input: AsyncIterable<string | Uint8Array>): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > 1_000_000) throw new RangeError('the input is larger than a megabyte');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
};
