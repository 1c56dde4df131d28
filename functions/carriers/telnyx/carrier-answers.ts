import type { Sender } from '../../domain/programme.ts';
import { networkAnswers } from '../auth/toll-free.ts';

/** Matched as the whole text, in any case. Words of HELP are answered only where the profile says so, and then the mark tells it. */
const defaultWords = new Set(['STOP', 'STOPALL', 'STOP ALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'START', 'UNSTOP']);

/**
 * Whether Telnyx, or the network of a toll-free number, answers this text itself. `autoresponse_type` is Telnyx's own word that it did;
 * the default words of a profile count without it, too, for after them Telnyx blocks a second confirmation.
 * @see https://developers.telnyx.com/docs/messaging/messages/advanced-opt-in-out
 */
export const carrierAnswers = (event: { readonly text: string; readonly carrierKeyword?: string }, sender: Sender): boolean => {
  if (event.carrierKeyword !== undefined || networkAnswers(event.text, sender)) return true;
  return (sender.settings['optOutHandling'] ?? 'default') === 'default' && defaultWords.has(event.text.trim().toUpperCase());
};
