import type { HttpAnswer } from '../carriers/carrier.ts';
import { refusalAnswer } from '../carriers/refusal-answer.ts';
import type { CallOutcome } from '../flows/receive-call.ts';

const answer = (status: number, error: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ error }),
});

/** What the carrier's machine is told. A 2xx only of what is durable (law 1); 503 asks it to call again. */
export const answerTo = (outcome: CallOutcome | { readonly kind: 'no-such-path' | 'too-large' }): HttpAnswer => {
  switch (outcome.kind) {
    case 'accepted':
      return outcome.answer;
    case 'refused':
      return refusalAnswer(outcome.reason);
    case 'unknown':
    case 'no-such-path':
      return answer(404, 'not-found');
    case 'too-large':
      return answer(413, 'too-large');
    case 'unavailable':
      return answer(503, 'unavailable');
  }
};
