import type { HttpAnswered, ListChanged, ListPage } from '../carrier.ts';
import { misconfigured, outcomeOfStatus, throttled } from './send-outcome.ts';

/** An answer that is no page. Asking again does no harm, so whatever may pass is asked again. */
export const noPage = (answer: HttpAnswered, code?: string): ListPage => {
  const outcome = outcomeOfStatus(answer, code);
  if (outcome.kind === 'retry' && !outcome.credentials)
    return { kind: 'retry', code: outcome.code, ...(outcome.afterMs === undefined ? {} : { afterMs: outcome.afterMs }) };
  if (outcome.kind === 'uncertain' && answer.status >= 500) return { kind: 'retry', code: outcome.code };
  return { kind: 'refused', code: 'code' in outcome ? outcome.code : `http-${answer.status}` };
};

/** What an answer to a change means that is none of those the vendor's page says are a success. Doing it again does no harm. */
export const notChanged = (answer: HttpAnswered, code?: string): ListChanged => {
  const outcome = outcomeOfStatus(answer, code);
  if (outcome.kind === 'retry') return outcome;
  return outcome.kind === 'refused' ? outcome : { kind: 'retry', code: 'code' in outcome ? outcome.code : `http-${answer.status}` };
};

/** Of a carrier whose faults have names of their own. */
export const faulty = (kind: 'throttled' | 'to-mend', answer: HttpAnswered, code: string): ListChanged & { readonly kind: 'retry' } => {
  const outcome = kind === 'throttled' ? throttled(answer, code) : misconfigured(code);
  return outcome.kind === 'retry' ? outcome : { kind: 'retry', code };
};
