import * as z from 'zod';
import { type Instant, instant } from '../../domain/ids.ts';
import type { GatewayTime, GatewayWebhook } from '../../domain/gateway.ts';
import { parseJson, utf8 } from '../auth/body.ts';
import { firstValues, parseForm } from '../auth/form.ts';
import { timeOf } from '../auth/json-fields.ts';
import { withoutEntities } from '../auth/html-entities.ts';
import { parseLatin1Form } from '../auth/latin1-form.ts';
import { withRawPlus } from '../auth/raw-plus.ts';
import type { CarrierEvent, Reading, VerifiedRequest } from '../carrier.ts';
import { holds, textAt, valueAt } from './field.ts';

const rootOf = ({ format, charset }: GatewayWebhook, { method, rawQuery, body }: VerifiedRequest): unknown => {
  if (format === 'json' && method !== 'GET') return parseJson(utf8(body));
  const source = method === 'GET' ? rawQuery : body;
  return charset === 'utf-8' ? firstValues(parseForm(source)) : parseLatin1Form(source);
};

const list = z.array(z.unknown());
/** A call that is a list itself, or holds one, says several things; any other says one. */
const itemsOf = (webhook: GatewayWebhook, root: unknown): readonly unknown[] =>
  list.safeParse(webhook.list === undefined ? root : valueAt(root, webhook.list)).data ?? [root];

const timeAt = (item: unknown, time: GatewayTime | undefined): { readonly time?: Instant; readonly stamp?: string } => {
  const said = textAt(item, time?.field);
  if (!said || !time) return {};
  const ms = /^\d{9,14}$/.test(said) && time.form !== 'iso' ? Number(said) * (time.form === 'seconds' ? 1000 : 1) : undefined;
  const exact = ms === undefined ? (time.form === 'iso' ? timeOf(said) : {}) : { time: instant(ms) };
  return 'time' in exact ? exact : { stamp: said };
};

const sides = (
  item: unknown,
  paths: { readonly from: string; readonly to?: string },
): { readonly from: string; readonly to?: string } | undefined => {
  const [from, to] = [textAt(item, paths.from), textAt(item, paths.to)];
  return from ? { from: withRawPlus(from), ...(to ? { to: withRawPlus(to) } : {}) } : undefined;
};

type Read = CarrierEvent | 'unreadable' | undefined;

const optOut = ({ optOut: paths }: GatewayWebhook, item: unknown): Read => {
  if (!paths || !holds(item, paths.when)) return undefined;
  const who = sides(item, paths);
  return who ? { kind: 'opt-out', ...who } : 'unreadable';
};

/** Codes only: a text may quote a number. */
export const codeAt = (root: unknown, path: string | undefined): string | undefined => {
  const code = textAt(root, path)?.trim() ?? '';
  return /^[\w.:-]{1,40}$/.test(code) && !/\d{7}/.test(code) ? code : undefined;
};

const receipt = ({ receipt: paths, message }: GatewayWebhook, item: unknown, ref: string | undefined): Read => {
  const said = textAt(item, paths?.status)?.trim();
  const isOne = paths?.when ? holds(item, paths.when) : said !== undefined && textAt(item, message.text) === undefined;
  if (!paths || !isOne) return undefined;
  const [id, reference] = [textAt(item, paths.id), textAt(item, paths.reference) ?? ref];
  if (said === undefined || (!id && !reference)) return 'unreadable';
  const status = (['delivered', 'undelivered', 'blocked', 'accepted'] as const).find((kind) => paths[kind].includes(said));
  if (!status) return { kind: 'control', what: 'another status' };
  const code = codeAt(item, paths.code);
  return { kind: 'receipt', ...(id ? { id } : {}), ...(reference ? { reference } : {}), status, ...(code ? { code } : {}) };
};

const message = ({ message: paths }: GatewayWebhook, item: unknown): Read => {
  const given = textAt(item, paths.text);
  const text = given !== undefined && paths.escaped === 'html' ? withoutEntities(given) : given;
  if (paths.when ? !holds(item, paths.when) : text === undefined) return undefined;
  const who = sides(item, paths);
  const id = textAt(item, paths.id);
  return who ? { kind: 'message', ...who, text: text ?? '', ...(id ? { id } : {}), ...timeAt(item, paths.time) } : 'unreadable';
};

/** Where the configuration says how a message is known, anything else is another event; where it does not, it should have been one. */
const otherwise = ({ message: { when } }: GatewayWebhook): Read => (when ? { kind: 'control', what: 'another event' } : 'unreadable');

/** Reads the calls of a gateway by the paths in halte.config.ts. */
export const readBy =
  (webhook: GatewayWebhook) =>
  (request: VerifiedRequest): Reading => {
    if (request.body.length === 0 && request.rawQuery === '') return { events: [{ kind: 'control', what: 'empty call' }], unreadable: [] };
    const { ref } = firstValues(parseForm(request.rawQuery));
    const read = itemsOf(webhook, rootOf(webhook, request)).map((item) => ({
      item,
      event: optOut(webhook, item) ?? receipt(webhook, item, ref) ?? message(webhook, item) ?? otherwise(webhook),
    }));
    const raw = (item: unknown): string => (read.length > 1 ? JSON.stringify(item) : `${request.rawQuery}\n${utf8(request.body)}`);
    return {
      events: read.flatMap(({ event }) => (event === undefined || event === 'unreadable' ? [] : [event])),
      unreadable: read.flatMap(({ event, item }) =>
        event === 'unreadable' ? [{ raw: raw(item), reason: 'not what the configuration describes' }] : [],
      ),
    };
  };
