import type { Sender } from '../../domain/programme.ts';

/**
 * mTarget's label says what it took the text for, not that it has answered: only an operator who has texted STOP knows that, and says so
 * in the setting. Without it Halte answers, since silence would be sure otherwise.
 */
export const carrierAnswers = ({ carrierKeyword }: { readonly carrierKeyword?: string }, { settings }: Sender): boolean =>
  carrierKeyword === 'stop' && (settings['answersStop'] === true || settings['answersStop'] === 'true');
