import * as z from 'zod';
import { type Instant, instant } from '../../domain/ids.ts';
import { utf8 } from '../auth/body.ts';
import { word } from '../auth/json-fields.ts';
import { claimsOf } from '../auth/jwt-hs256.ts';
import type { CarrierEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';
import { tokenOf } from './authenticate.ts';

const call = z.object({
  ...{ id: word, msisdn: word, sender: word, receiver: word, message: word, payload: word, senttime: word },
  ...{ status: word, code: word, userref: word, time: word },
});
type Call = z.infer<typeof call>;

/** Seconds since 1970, with or without fractions. */
const timeOf = (seconds = ''): { readonly time?: Instant } =>
  /^\d{1,11}(\.\d{1,9})?$/.test(seconds) ? { time: instant(Math.round(Number(seconds) * 1000)) } : {};
const idOf = ({ id }: Call): { readonly id?: string } => (id ? { id } : {});

/** Final states; the others are on their way. ACCEPTED is final and says no more than that the network took it. */
const course = (status: string): ReceiptEvent['status'] => {
  if (status === 'DELIVERED') return 'delivered';
  return ['EXPIRED', 'DELETED', 'UNDELIVERABLE', 'REJECTED', 'SKIPPED'].includes(status) ? 'undelivered' : 'accepted';
};

const receipt = (said: Call, status: string): ReceiptEvent => ({
  kind: 'receipt',
  ...idOf(said),
  ...(said.userref ? { reference: said.userref } : {}),
  status: course(status.toUpperCase()),
  ...(said.code && /^[\w.-]{1,16}$/.test(said.code) ? { code: said.code } : {}),
  ...timeOf(said.time),
});

/** `undefined`: neither a status nor a text from somebody. A number of zero stands for none, where the sender is a name. */
const eventOf = (said: Call): CarrierEvent | undefined => {
  const { msisdn, sender, receiver, message, status } = said;
  if (message === undefined && status !== undefined) return receipt(said, status);
  const from = msisdn === undefined || msisdn === '' || msisdn === '0' ? sender : msisdn;
  if (message === undefined || !from) return undefined;
  return { kind: 'message', from, ...(receiver ? { to: receiver } : {}), text: message, ...idOf(said), ...timeOf(said.senttime) };
};

/** @see https://gatewayapi.com/docs/apis/rest/ */
export const read = (request: VerifiedRequest): Reading => {
  const claims = claimsOf(tokenOf(request));
  const said = call.safeParse(claims).data;
  const event = said && eventOf(said);
  if (event) return { events: [event], unreadable: [] };
  const raw = claims ? JSON.stringify(claims) : utf8(request.body);
  return { events: [], unreadable: [{ raw, reason: 'neither a text nor a status in the signed claims' }] };
};
