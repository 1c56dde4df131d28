import type { Intent } from '../domain/intent.ts';

/** What is learnt from known messages: whether anything is asked for; whether that is an end of texts and nothing else; each request that ends them besides, or is about data; and a beginning of texts and a question who sends them. */
export const learntOutcomes = [
  'anything',
  'an end of texts',
  'wrong_number',
  'access',
  'erase',
  'rectify',
  'port',
  'object',
  'restrict',
  'do_not_sell',
  'start',
  'help',
] as const satisfies readonly (Intent | 'anything' | 'an end of texts')[];
export type LearntOutcome = (typeof learntOutcomes)[number];
