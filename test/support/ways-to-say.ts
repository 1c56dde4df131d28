import { filesIn, readText } from './repository.ts';

/** Plain sentences that ask for one thing, or for nothing (`other`), in one language. */
export type WaysToSay = { readonly language: string; readonly intent: string; readonly texts: readonly string[] };

const choice = /\{([^}]*)\}/;

/** All that `{a;b}` stands for, from the left. */
const chosen = (text: string): readonly string[] => {
  const found = choice.exec(text);
  if (found === null) return [text];
  const [before, after] = [text.slice(0, found.index), text.slice(found.index + found[0].length)];
  return (found[1] ?? '').split(';').flatMap((one) => chosen(before + one.trim() + after));
};

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * The sentences of one line: `intent | a frame with X / another | word, word`. Each frame is written with each word for X, where there are any, and with each of `{a;b}`.
 * @throws Error for a line without an intent
 */
export const sentencesOf = (line: string): Omit<WaysToSay, 'language'> => {
  const [intent = '', frames, words = ''] = line.split('|').map((part) => part.trim());
  if (frames === undefined || intent === '') throw new Error(`no intent in: ${line}`);
  const fillings = words.split(',').map((word) => word.trim());
  const texts = frames.split(' / ').flatMap((frame) => fillings.flatMap((word) => chosen(frame.replace('X', () => word))));
  return { intent, texts: texts.map(spaced).filter((text) => text !== '') };
};

/** What test/fixtures/ways-to-say holds, by line. */
export const waysToSay = (): readonly WaysToSay[] =>
  filesIn(['test/fixtures/ways-to-say'], ['.txt']).flatMap((file) => {
    const language = file.split('/').at(-1)?.replace('.txt', '') ?? '';
    return readText(file)
      .split('\n')
      .filter((line) => line.includes('|') && !line.startsWith('#'))
      .map((line) => ({ language, ...sentencesOf(line) }));
  });
