import type { VendorCall } from '../carriers/vendor.ts';
import { systemClock } from '../platform/clock.ts';
import { CannotDo } from './outcome.ts';
import type { Place } from './place.ts';
import { addressOf, type Sample } from './sandbox-send.ts';

/** `published`: to a topic, so that Halte answers nobody. */
export type Answered = { readonly status: number; readonly type: string | null; readonly body: string; readonly published: boolean };

const timeoutMs = 15_000;
const passesWithinMs = 15_000;
const againAfterMs = 1_000;

const bodyOf = ({ method, body }: VendorCall): { readonly body?: string | Uint8Array<ArrayBuffer> } =>
  method === 'GET' ? {} : { body: typeof body === 'string' ? body : Uint8Array.from(body) };

/** SNS delivers what is published to its topic: the message that stands in the record. */
const published = ({ url, body }: VendorCall): VendorCall => {
  const { Message } = JSON.parse(String(body)) as { readonly Message: string };
  const json = JSON.stringify({ topic: url, message: Message });
  return { method: 'POST', url: '/sandbox/notifications', headers: { 'content-type': 'application/json' }, body: json };
};

const postOnce = async (place: Place, call: VendorCall): Promise<Answered> => {
  const address = addressOf(place);
  const target = call.url.startsWith('/') ? `${address}${call.url}` : call.url.replace(place.baseUrl ?? '', address);
  const request = {
    method: call.method,
    headers: call.headers,
    ...bodyOf(call),
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  } as const;
  const answer = await fetch(target, request).catch((cause: unknown) => {
    throw new CannotDo('the server does not answer', 'Look at the terminal in which `npm start` runs.', { cause });
  });
  return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.text(), published: call.url.startsWith('/') };
};

/** Credentials that are a moment old are refused until they are taken up; 503 asks to be called again, as when a server has just started. */
const isPassing = (status: number, madeUpNow: boolean): boolean => status === 503 || (madeUpNow && status === 403);

/** Makes the call as the carrier's machine would, and again as long as that may help. Throws CannotDo. */
export const postSample = async (place: Place, { call: made, madeUpNow }: Sample): Promise<Answered> => {
  const call = made.method === 'SNS' ? published(made) : made;
  const end = systemClock() + passesWithinMs;
  for (;;) {
    const answered = await postOnce(place, call);
    if (!isPassing(answered.status, madeUpNow) || systemClock() > end) return answered;
    await new Promise((resolve) => setTimeout(resolve, againAfterMs));
  }
};
