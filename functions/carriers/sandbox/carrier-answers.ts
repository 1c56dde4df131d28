import type { Sender } from '../../domain/programme.ts';

export const carrierAnswers = ({ text }: { readonly text: string }, { settings }: Sender): boolean =>
  (settings['answersStop'] === true || settings['answersStop'] === 'true') && text.trim().toUpperCase() === 'STOP';
