import * as z from 'zod';
import { parseJson } from '../auth/body.ts';
import type { Credentials, HttpAnswered, HttpCall, LookUpOrder, LookUpOutcome } from '../carrier.ts';
import { replyPath, signedCall } from './api.ts';

/** Texts sent under our tag. @see https://docs.ovh.com/fr/sms/api_sms_cookbook/ */
export const lookUp = (order: LookUpOrder, credentials: Credentials, now: number): HttpCall =>
  signedCall('GET', replyPath(order.sender, `/outgoing?tag=${encodeURIComponent(order.reference)}`), credentials, now);

const ids = z.array(z.union([z.number(), z.string()]));

/** An empty list proves nothing: the text may still wait among the jobs, which cannot be asked for by tag. */
export const readLookUp = (answer: HttpAnswered): LookUpOutcome => {
  const [id] = (answer.status === 200 ? ids.safeParse(parseJson(answer.body)).data : undefined) ?? [];
  return id === undefined ? { kind: 'unknown' } : { kind: 'found', status: 'accepted', id: String(id) };
};
