import type { Sender } from '../domain/programme.ts';
import type { Credentials } from './carrier.ts';

/** One text of a person. Addresses in E.164, or as the carrier writes short codes and names. */
export type SampleText = { readonly from: string; readonly to: string; readonly text: string; readonly id: string };

/** One HTTP call of the vendor's machine. Where SNS delivers, `method` is SNS and `url` the topic. */
export type VendorCall = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
};

/** A call of the vendor's send API as it came: the whole URL, header names in lower case. */
export type SendCall = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
};

/** What the vendor's page says of a call that sends one text. */
export type SendApi = {
  /** POST without it. */
  readonly method?: 'POST' | 'PUT';
  /** Path of the call where the API's address is that of `at`; percent-encoded. */
  readonly path: (credentials: Credentials, settings: Sender['settings']) => string;
  /** Content type without its parameters. */
  readonly type: string;
  /** Where the text and the person's number stand in the body: names with dots between, indexes of arrays too. */
  readonly text: string;
  readonly to: string;
  /** What else must be there and not be empty. */
  readonly fields: readonly string[];
  readonly isProven: (call: SendCall, credentials: Credentials) => boolean;
  /** What the API answers when it takes the text. */
  readonly takes: (id: string, to: string) => { readonly status: number; readonly body: object | string };
};

/**
 * The vendor's side of the wire, as its pages document it: for samples, for tests and for this machine, on which it stands in for the vendor.
 * Signatures are made here anew, not by the adapter's own code, so that the two check each other. No bundle holds it.
 */
export type Vendor = {
  /** A whole set that means nothing to the real vendor. @param secret gives fresh, unguessable text */
  readonly madeUp: (secret: () => string) => Credentials;
  /** What says in a set that the API is at another origin. */
  readonly at: (origin: string) => Credentials;
  /** Settings that a sender must have. */
  readonly settings?: Sender['settings'];
  /** The vendor draws a number for each conversation, so that a sender has none. */
  readonly drawsNumber?: true;
  /** What cannot be signed with these credentials, in words; absent where every set will do. */
  readonly cannotSign?: (credentials: Credentials) => string | undefined;
  /** A text as the vendor's machine hands it over. @param now milliseconds since 1970 */
  readonly call: (text: SampleText, credentials: Credentials, url: string, now: number) => VendorCall;
  readonly api: SendApi;
};

export const jsonType = 'application/json';
export const formType = 'application/x-www-form-urlencoded';

export const posted = (url: string, headers: VendorCall['headers'], body: VendorCall['body']): VendorCall => ({ method: 'POST', url, headers, body });

export const form = (url: string, fields: Readonly<Record<string, string>>, headers: VendorCall['headers'] = {}): VendorCall =>
  posted(url, { 'content-type': formType, ...headers }, new URLSearchParams(fields).toString());

/** RFC 7617 */
export const basicOf = (user = '', password = ''): string => `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;

/** A header that must be just so. */
export const hasHeader =
  (name: string, value: (credentials: Credentials) => string): SendApi['isProven'] =>
  ({ headers }, credentials) =>
    headers[name] === value(credentials);

const parsed = ({ headers, body }: SendCall): unknown => {
  if (headers['content-type']?.startsWith(formType)) return Object.fromEntries(new URLSearchParams(body));
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
};

/** What stands at a place of the body; undefined where nothing does. */
export const fieldOf = (call: SendCall, place: string): string | undefined => {
  let value = parsed(call);
  // A form has no inside: its names may hold dots.
  for (const name of call.headers['content-type']?.startsWith(formType) ? [place] : place.split('.'))
    value = typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
};

/** What is wrong with a call, as the status that the vendor would answer; undefined for a call that its page allows. */
export const faultIn = ({ api }: Vendor, call: SendCall, credentials: Credentials, settings: Sender['settings']): number | undefined => {
  const { pathname, search } = new URL(call.url);
  if (call.method !== (api.method ?? 'POST')) return 405;
  if (pathname !== api.path(credentials, settings) || search !== '') return 404;
  if (!api.isProven(call, credentials)) return 401;
  if (call.headers['content-type']?.split(';', 1)[0] !== api.type) return 415;
  return [api.text, api.to, ...api.fields].every((place) => (fieldOf(call, place) ?? '') !== '') ? undefined : 400;
};
