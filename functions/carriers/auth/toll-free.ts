import type { Sender } from '../../domain/programme.ts';

const networkWords = new Set(['STOP', 'START', 'UNSTOP']);

/**
 * North American toll-free numbers are opted out and in by the network itself, whose answer no carrier can switch off: STOP, and
 * START or UNSTOP, as the whole text.
 * @see https://help.twilio.com/articles/31560110671259
 * @see https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords-required.html
 */
export const networkAnswers = (text: string, sender: Sender): boolean => sender.type === 'toll-free' && networkWords.has(text.trim().toUpperCase());
