import type { PhoneNumber } from '../domain/ids.ts';
import type { ProbedWord } from '../domain/probe.ts';
import type { Sender } from '../domain/programme.ts';
import { CannotDo, WrongUsage } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** The telephone that texts. */
export type Phone = {
  readonly text: (word: ProbedWord) => Promise<void>;
  /** How many texts it got in answer to the last word, once they had time to come. */
  readonly answers: () => Promise<number>;
  /** Tells the person who watches. */
  readonly say: (line: string) => void;
};

const countOf = (given: string): number => {
  if (!/^\d{1,2}$/.test(given)) throw new WrongUsage('How many texts came is a number, 0 if none did. Nothing was kept: probe again.');
  return Number(given);
};

/** A real telephone in somebody's hand. Throws WrongUsage where nobody can be asked. */
export const phoneInHand = (terminal: Terminal, { number }: Sender): Phone => {
  if (!terminal.interactive) throw new WrongUsage('Nobody sits at this terminal: a probe asks you to text, and what came back.');
  const to = number ?? 'the number from which the last text of this sender came';
  return {
    text: async (word) => void (await terminal.ask(`Text ${word} to ${to} now, and press Enter once it is sent. `, false)),
    answers: async () =>
      countOf(await terminal.ask('Halte has done its part. Wait a minute: how many texts came in answer, from whatever number? ', false)),
    say: (line) => terminal.err(`${line}\n`),
  };
};

type Seen = { readonly texts: readonly { readonly direction: string }[] };
const settleMs = 500;

/** The telephone of the sandbox, which texts and counts by itself. Throws CannotDo. */
export const sandboxPhone = (terminal: Terminal, address: string, number: PhoneNumber, sender: Sender): Phone => {
  const received = async (): Promise<number> => {
    const answer = await fetch(`${address}/sandbox/texts?number=${encodeURIComponent(number)}`);
    return ((await answer.json()) as Seen).texts.filter(({ direction }) => direction === 'received').length;
  };
  let before = 0;
  return {
    text: async (text) => {
      before = await received();
      const headers = { 'content-type': 'application/json' };
      const answer = await fetch(`${address}/sandbox/texts`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ from: number, to: sender.id, text }),
      });
      if (!answer.ok) throw new CannotDo(`the sandbox did not take the text (${answer.status})`, 'Look at the terminal in which `npm start` runs.');
    },
    answers: async () => {
      await new Promise((resolve) => setTimeout(resolve, settleMs));
      return (await received()) - before;
    },
    say: (line) => terminal.err(`${line}\n`),
  };
};
