import type { Sender } from '../../domain/programme.ts';
import { networkAnswers } from '../auth/toll-free.ts';

/** Matched as the whole text, in any case; each gets Twilio's English answer. */
const defaultWords = new Set([
  ...['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT'],
  ...['START', 'YES', 'UNSTOP'],
  ...['HELP', 'INFO'],
]);

/** OptOutType comes from Advanced Opt-Out alone: with it, opt-out handling is not switched off, whatever the settings say. */
export const answersAgainstSettings = ({ carrierKeyword }: { readonly carrierKeyword?: string }, { settings, type }: Sender): boolean =>
  carrierKeyword !== undefined && settings['optOutHandling'] === 'disabled' && type !== 'toll-free';

/**
 * Whether Twilio, or the network of a toll-free number, answers this text itself. OptOutType is Twilio's own word that it did; without
 * it only default handling answers, and says nothing of it in the webhook.
 * @see https://help.twilio.com/articles/223134027
 * @see https://www.twilio.com/docs/messaging/tutorials/advanced-opt-out
 */
export const carrierAnswers = (event: { readonly text: string; readonly carrierKeyword?: string }, sender: Sender): boolean => {
  if (event.carrierKeyword !== undefined || networkAnswers(event.text, sender)) return true;
  return (sender.settings['optOutHandling'] ?? 'default') === 'default' && defaultWords.has(event.text.trim().toUpperCase());
};
