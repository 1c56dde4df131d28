import type { Sender } from '../../domain/programme.ts';
import { networkAnswers } from '../auth/toll-free.ts';

const helpWords = new Set(['HELP', 'INFO']);
const stopWords = new Set(['STOP', 'STOP ALL', 'END', 'QUIT', 'CANCEL', 'UNSUB']);

/** The DND service is on by default for long and toll-free numbers of the USA and Canada; elsewhere, and on short codes, on request. */
const hasDoNotDisturb = ({ number = '', type, settings }: Sender): boolean => {
  const byDefault = number.startsWith('+1') && type !== 'short' ? 'on' : 'off';
  return (settings['doNotDisturb'] ?? byDefault) === 'on';
};

/**
 * With its DND service Plivo answers HELP and INFO. After the words of STOP it blocks every text but one within five minutes: whether
 * that one is Plivo's or ours is a setting, as Plivo's pages say both.
 * @see https://docs.plivo.com/docs/messaging/concepts/dnd-service
 */
export const carrierAnswers = ({ text }: { readonly text: string }, sender: Sender): boolean => {
  if (networkAnswers(text, sender)) return true;
  if (!hasDoNotDisturb(sender)) return false;
  const word = text.trim().toUpperCase();
  return helpWords.has(word) || (sender.settings['stopConfirmation'] === 'plivo' && stopWords.has(word));
};
