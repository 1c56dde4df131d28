import type { Intent } from '../../functions/domain/intent.ts';

/** How another system reads a message, by what it publishes of itself. Pure. */
export type Baseline = { readonly name: string; readonly about: string; readonly read: (text: string) => Intent };

type Lists = { readonly stop: readonly string[]; readonly start: readonly string[]; readonly help: readonly string[] };

/** As those systems compare: without case, and without the space and punctuation around the message. */
const trimmed = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const lower = (words: readonly string[]): readonly string[] => words.map((word) => word.toLowerCase());

/** The first list in which the message is found; a stop counts before the others. */
const byLists =
  ({ stop, start, help }: Lists, stops: (message: string, words: readonly string[]) => boolean) =>
  (text: string): Intent => {
    const message = trimmed(text);
    if (stops(message, lower(stop))) return 'stop';
    if (lower(start).includes(message)) return 'start';
    return lower(help).includes(message) ? 'help' : 'other';
  };

const isOneOf = (message: string, words: readonly string[]): boolean => words.includes(message);
const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const beginsWith = (message: string, words: readonly string[]): boolean =>
  words.some((word) => message.startsWith(word) && !isLetter(message[word.length]));
const wordsIn = (message: string): readonly string[] => message.split(/[^\p{L}\p{N}]+/u);
const containsWord = (message: string, words: readonly string[]): boolean => wordsIn(message).some((word) => words.includes(word));

const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const neighbours = (key: string): readonly string[] =>
  rows.flatMap((row) => {
    const at = row.indexOf(key);
    return at < 0 ? [] : [row[at - 1] ?? '', row[at + 1] ?? ''].filter((other) => other !== '');
  });

/** One letter replaced by the key to its left or right, or two neighbours in the wrong order ("Stpo", the vendor's own example). */
export const isSlipOf = (message: string, word: string): boolean => {
  if (message.length !== word.length) return false;
  const wrong = Array.from(word, (letter, at) => (message[at] === letter ? -1 : at)).filter((at) => at >= 0);
  const [first = -1, second = -1] = wrong;
  if (wrong.length === 1) return neighbours(word[first] ?? '').includes(message[first] ?? '');
  return wrong.length === 2 && second === first + 1 && message[first] === word[second] && message[second] === word[first];
};
const fuzzy = (message: string, words: readonly string[]): boolean => words.some((word) => message.includes(word) || isSlipOf(message, word));

const twilio = ['STOP', 'UNSUBSCRIBE', 'END', 'QUIT', 'STOPALL', 'REVOKE', 'OPTOUT', 'CANCEL'];

/**
 * What other systems do, from their own pages. Where a page leaves a choice open, the one that does better is taken: surrounding punctuation is left aside,
 * "contains" means whole words. What they ask back, they are given as understood.
 */
export const baselines: readonly Baseline[] = [
  {
    name: 'exact, 8 words',
    about: 'the whole message is one of 8 words, as at Twilio (docs: Advanced Opt-Out)',
    read: byLists({ stop: twilio, start: ['START', 'YES', 'UNSTOP'], help: ['HELP', 'INFO'] }, isOneOf),
  },
  {
    name: 'exact, 14 words',
    about: 'the same with the French words of Twilio Proxy and three of AWS',
    read: byLists(
      { stop: [...twilio, 'ARRET', 'ARRETT', 'ARRETE', 'REMOVE', 'OPT-OUT', 'TD'], start: ['START', 'YES', 'UNSTOP'], help: ['HELP', 'INFO'] },
      isOneOf,
    ),
  },
  {
    name: 'begins with',
    about: 'the message begins with one of 10 words, as at AWS End User Messaging',
    read: byLists(
      {
        stop: ['ARRET', 'CANCEL', 'END', 'OPT-OUT', 'OPTOUT', 'QUIT', 'REMOVE', 'STOP', 'TD', 'UNSUBSCRIBE'],
        start: ['START', 'UNSTOP'],
        help: ['HELP'],
      },
      beginsWith,
    ),
  },
  {
    name: 'contains',
    about: 'the message contains one of 4 words, as at Klaviyo by default',
    read: byLists({ stop: ['STOP', 'QUIT', 'END', 'CANCEL'], start: ['YES', 'Y', 'START', 'UNSTOP'], help: ['HELP', 'INFO'] }, containsWord),
  },
  {
    name: 'fuzzy',
    about: 'the whole message is one neighbouring key away from one of 6 words, or has one anywhere in it, as at Braze with fuzzy opt-out',
    read: byLists(
      { stop: ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT'], start: ['START', 'YES', 'UNSTOP'], help: ['HELP', 'INFO'] },
      fuzzy,
    ),
  },
];
