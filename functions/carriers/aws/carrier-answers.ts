import type { Sender } from '../../domain/programme.ts';
import { networkAnswers } from '../auth/toll-free.ts';

const builtIn = ['HELP', 'STOP', 'ARRET', 'CANCEL', 'END', 'OPT-OUT', 'OPTOUT', 'QUIT', 'REMOVE', 'TD', 'UNSUBSCRIBE'];
const isTrue = (setting: string | boolean | undefined): boolean => setting === true || setting === 'true';

/** The keyword, and nothing after it that would make another word of it. */
const beginsWith = (text: string, keyword: string): boolean =>
  keyword !== '' && text.startsWith(keyword) && !/^[\p{L}\p{N}]/u.test(text.slice(keyword.length));

/**
 * Whether AWS answers this text itself: it begins with a keyword of the number, and opt-outs are not self-managed. A toll-free
 * network answers whatever the setting.
 * @see https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html
 */
export const carrierAnswers = ({ text }: { readonly text: string }, sender: Sender): boolean => {
  const { selfManagedOptOuts, keywords } = sender.settings;
  if (networkAnswers(text, sender)) return true;
  if (isTrue(selfManagedOptOuts)) return false;
  const own = typeof keywords === 'string' ? keywords.toUpperCase().split(/\s+/) : [];
  const said = text.trim().toUpperCase();
  return [...builtIn, ...own].some((keyword) => beginsWith(said, keyword));
};
