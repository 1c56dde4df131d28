import type { HttpAnswer, Refusal } from './carrier.ts';

const statuses: Readonly<Record<Refusal, number>> = { signature: 403, expired: 403, malformed: 400, unsigned: 503 };

/** What a carrier is told whose call was refused: nothing that helps to forge one. */
export const refusalAnswer = (reason: Refusal): HttpAnswer => ({
  status: statuses[reason],
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ error: reason }),
});
