import { StringDecoder } from 'node:string_decoder';
import type { IntentReading } from '../domain/intent.ts';
import { classifiedLine, type LineProblem } from './classified-line.ts';
import { type ExitCode, printable } from './outcome.ts';

/** Longer lines are not taken: ten thousand times what a text can hold. */
const longestLine = 1_000_000;

/** Bytes may be cut inside a letter: the decoder keeps the rest for the next piece. */
export const asText = async function* (input: AsyncIterable<string | Uint8Array>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  for await (const piece of input) yield typeof piece === 'string' ? piece : decoder.write(Buffer.from(piece));
  yield decoder.end();
};

const answerTo = (line: string): IntentReading | LineProblem => {
  if (line.trim() === '') return { error: 'an empty line' };
  return line.length > longestLine ? { error: `longer than ${longestLine} characters` } : classifiedLine(line);
};

/** Answers, in order, and how many of them are errors. Empty lines at the end are not lines. */
class Answers {
  refused = 0;
  private blank = 0;

  /** The answers to some lines, ready to be written. */
  to(lines: readonly string[]): string {
    let out = '';
    for (const line of lines) {
      if (line === '' || line === '\r') {
        this.blank += 1;
        continue;
      }
      for (; this.blank > 0; this.blank -= 1) out += this.one('');
      out += this.one(line);
    }
    return out;
  }

  private one(line: string): string {
    const answer = answerTo(line);
    if ('error' in answer) this.refused += 1;
    return `${JSON.stringify(answer)}\n`;
  }
}

/**
 * Reads JSON lines and writes an answer for each, in order, as they come: the reading, or `{"error"}` with what to mend.
 * @param write may ask for a pause, until the reader at the other end has caught up
 * @returns 1 when a line could not be understood
 */
export const classifyLines = async (input: AsyncIterable<string | Uint8Array>, write: (text: string) => Promise<void> | void): Promise<ExitCode> => {
  const answers = new Answers();
  let rest = '';
  for await (const piece of asText(input)) {
    const lines = (rest + piece).replace(/^\uFEFF/, '').split('\n');
    rest = lines.pop() ?? '';
    const out = answers.to(lines);
    if (out !== '') await write(out);
  }
  const out = answers.to([rest]);
  if (out !== '') await write(out);
  return answers.refused > 0 ? 1 : 0;
};

const acts: Readonly<Record<IntentReading['act'], string>> = {
  act: 'Halte acts on it',
  ask: 'Halte asks first; where it may be a STOP, nothing is sent until it is answered',
  leave: 'Halte leaves it alone',
};

/** A reading as a person reads it. */
export const readingLines = (text: string, reading: IntentReading, version: string): readonly string[] => {
  const [from, to] = reading.span;
  const named = reading.argument === undefined ? '' : ` (${reading.scope === 'named' ? 'names' : 'with'} ${printable(reading.argument)})`;
  const words = to > from ? `, for the words “${printable(text.slice(from, to))}” (${from} to ${to})` : '';
  return [
    `intent     ${reading.intent}${reading.also === undefined ? '' : ` and ${reading.also}`}${named}`,
    `act        ${reading.act}: ${acts[reading.act]}`,
    `certainty  ${reading.certainty}`,
    `language   ${reading.language === 'und' ? 'und: the words belong to none' : reading.language}`,
    `because    rule ${printable(reading.rule)}${words}`,
    `rules      ${version}`,
  ];
};
