import * as z from 'zod';
import { mediaType, parseJson, utf8 } from '../auth/body.ts';
import { firstValues, parseForm } from '../auth/form.ts';
import type { Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

type Fields = Readonly<Record<string, string>>;
const scalar = z.union([z.string(), z.number()]).transform((value) => String(value).toWellFormed());
const json = z
  .record(z.string(), z.unknown())
  .transform((record) =>
    Object.fromEntries(Object.entries(record).flatMap(([name, value]) => (scalar.safeParse(value).success ? [[name, scalar.parse(value)]] : []))),
  );

/** Spellings, since OVHcloud documents none; the first that is there counts. In lower case. */
const spellings = {
  from: ['sender', 'from', 'msisdn', 'sendernumber', 'phone', 'number', 'caller'],
  to: ['shortcode', 'short_code', 'to', 'receiver', 'recipient', 'virtualnumber'],
  text: ['message', 'text', 'msg', 'content', 'body', 'response'],
};
const field = (fields: Fields, names: readonly string[]): string | undefined =>
  names.map((name) => fields[name]).find((value) => value !== undefined);

const lowerNames = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));

const fieldsOf = (request: VerifiedRequest): Fields => {
  const isJson = mediaType(request.headers) === 'application/json';
  const body = isJson ? json.safeParse(parseJson(utf8(request.body))).data : firstValues(parseForm(request.body));
  return lowerNames({ ...firstValues(parseForm(request.rawQuery)), ...(request.method === 'POST' ? body : {}) });
};

/** A plus sign that was not escaped has come through as a space. */
const address = (value: string | undefined): string | undefined => value?.replace(/^ (?=\d)/, '+').trim();

/** Final states: `description` (in older calls `dlr`) says succeeded or failed, `ptt` why. Other codes are still under way. */
const statusOf = (ptt: string, outcome: string): ReceiptEvent['status'] => {
  if (outcome === '1' || (outcome === '' && ptt === '4')) return 'delivered';
  if (outcome === '2' || outcome === '16') return 'undelivered';
  return outcome === '' && !['', '0', '1', '2', '3', '6'].includes(ptt) ? 'undelivered' : 'accepted';
};

/** The date of a report has no zone, so it is left out. */
const receipt = (fields: Fields): ReceiptEvent => {
  const { id, ptt = '', description = '', dlr } = fields;
  const outcome = dlr ?? (/^\d+$/.test(description) ? description : '');
  return { kind: 'receipt', ...(id ? { id } : {}), status: statusOf(ptt, outcome), ...(ptt ? { code: `ptt-${ptt}` } : {}) };
};

/** @see https://github.com/ovh/docs/blob/develop/pages/web_cloud/messaging/sms/tout_savoir_sur_les_utilisateurs_sms/guide.fr-fr.md */
export const read = (request: VerifiedRequest): Reading => {
  const fields = fieldsOf(request);
  const [from, to, text] = [address(field(fields, spellings.from)), address(field(fields, spellings.to)), field(fields, spellings.text)];
  const sides = { ...(to ? { to } : {}) };
  if (from && text !== undefined) return { events: [{ kind: 'message', from, ...sides, text }], unreadable: [] };
  if ('ptt' in fields || 'dlr' in fields) return { events: [receipt(fields)], unreadable: [] };
  if (from && fields['event'] === 'stop') return { events: [{ kind: 'opt-out', from, ...sides }], unreadable: [] };
  if (request.rawQuery === '' && request.body.length === 0) return { events: [{ kind: 'control', what: 'empty call' }], unreadable: [] };
  const raw = `${request.rawQuery}\n${utf8(request.body)}`;
  return { events: [], unreadable: [{ raw, reason: 'no known names for the sender and the text' }] };
};
