import * as z from 'zod';
import { type Instant, instant } from '../../domain/ids.ts';
import type { Sender } from '../../domain/programme.ts';
import { parseJson } from '../auth/body.ts';
import { digits } from '../auth/digits.ts';
import type { Credentials, HttpAnswered, HttpCall, InboundEvent, ReadBackOutcome } from '../carrier.ts';
import { numberPath, signedCall } from './api.ts';

/** How far back the person's texts are listed, and how many of them are opened. */
const window = 3 * 86_400_000;
const most = 5;

/** Digits with the country's calling code: `+33…`, `0033…` and `33…` are one line. A French `06…` is, too. */
const line = (number: string): string => {
  const plain = digits(number);
  if (plain.startsWith('00')) return plain.slice(2);
  return plain.startsWith('0') ? `33${plain.slice(1)}` : plain;
};

/** What the API received from this person lately. */
export const readBack = (event: InboundEvent, sender: Sender, credentials: Credentials, now: number): HttpCall => {
  const query = new URLSearchParams({ 'creationDatetime.from': instant(now - window), sender: `+${line(event.from)}` });
  return signedCall('GET', numberPath(sender, `/incoming?${query.toString()}`), credentials, now);
};

const ids = z.array(z.number().int());
const incoming = z.object({ id: z.number(), sender: z.string(), message: z.string(), creationDatetime: z.string() });

/** Only with its zone is a time sure. */
const timeOf = (text: string): { readonly time?: Instant } =>
  z.iso.datetime({ offset: true }).safeParse(text).success ? { time: instant(Date.parse(text)) } : {};

const open = (rest: readonly number[], sender: Sender, credentials: Credentials, now: number): ReadBackOutcome => {
  const [id, ...later] = rest;
  if (id === undefined) return { kind: 'contradicted' };
  return { kind: 'next', call: signedCall('GET', numberPath(sender, `/incoming/${id}`), credentials, now), memo: later.join(' ') };
};

/**
 * Reads the list, then one text after the other, newest first, until one has this sender and these words.
 * @param memo what the last `next` gave: the ids that are still to be opened
 */
export const readReadBack = (
  answer: HttpAnswered,
  event: InboundEvent,
  sender: Sender,
  credentials: Credentials,
  now: number,
  memo?: string,
): ReadBackOutcome => {
  const body = answer.status === 200 ? parseJson(answer.body) : undefined;
  const list = ids.safeParse(body).data;
  if (list) return open(list.toSorted((a, b) => b - a).slice(0, most), sender, credentials, now);
  const text = incoming.safeParse(body).data;
  if (!text) return { kind: 'unknown' };
  const same = line(text.sender) === line(event.from) && text.message.trim() === event.text.trim();
  if (same) return { kind: 'confirmed', id: String(text.id), ...timeOf(text.creationDatetime) };
  if (memo === undefined) return { kind: 'unknown' };
  return open(memo.split(' ').filter(Boolean).map(Number), sender, credentials, now);
};
