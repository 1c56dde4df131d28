import type { HttpAnswer, Refusal } from './carrier.ts';

/** What a carrier is told whose call was refused: nothing that helps to forge one. */
export const refusalAnswer = (reason: Refusal): HttpAnswer => ({
  status: reason === 'malformed' ? 400 : 403,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ error: reason }),
});
