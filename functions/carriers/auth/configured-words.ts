import type { Sender } from '../../domain/programme.ts';

/** Words that the operator has given in the setting `answeredWords`, between spaces, because the carrier's account answers them. */
const wordsOf = ({ settings: { answeredWords } }: Sender): readonly string[] =>
  typeof answeredWords === 'string' ? answeredWords.toUpperCase().split(/\s+/).filter(Boolean) : [];

/** Whether the whole text is one of them. */
export const isConfiguredWord = (text: string, sender: Sender): boolean => wordsOf(sender).includes(text.trim().toUpperCase());

/** Whether the first word of the text is one of them. */
export const beginsWithConfiguredWord = (text: string, sender: Sender): boolean => {
  const [first = ''] = text.trim().toUpperCase().split(/\s/, 1);
  return wordsOf(sender).includes(first);
};
