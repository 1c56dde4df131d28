import type { Sender } from '../../domain/programme.ts';
import { beginsWithConfiguredWord } from '../auth/configured-words.ts';
import { networkAnswers } from '../auth/toll-free.ts';

/** Infobip takes the first word of a text for its keyword; whether anything answers it is the account’s configuration. */
export const carrierAnswers = ({ text }: { readonly text: string }, sender: Sender): boolean =>
  networkAnswers(text, sender) || beginsWithConfiguredWord(text, sender);
