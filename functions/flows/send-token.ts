import type { Instant, ProgrammeId, Subject } from '../domain/ids.ts';
import type { Line } from '../domain/sending/check-send.ts';
import type { Purpose } from '../domain/sending/reasons.ts';
import type { Hash } from './ports.ts';

/** Leave to send one text, until it ends or is spent. It holds no number: what the number told of the line stands in its place. */
export type SendToken = {
  readonly id: string;
  readonly subject: Subject;
  readonly programme: ProgrammeId;
  readonly purpose: Purpose;
  readonly line: Line;
  readonly carriesNotice: boolean;
  readonly endsAt: Instant;
};

export type TokenKey = { readonly hash: Hash; readonly key: Uint8Array };

const encode = (text: string): string =>
  btoa(String.fromCodePoint(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const decode = (text: string): string =>
  new TextDecoder().decode(Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (c) => c.codePointAt(0) ?? 0));
const macOf = ({ hash, key }: TokenKey, payload: string): string =>
  hash.sign(key, payload).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** `<payload>.<HMAC-SHA-256>`, base64url. */
export const tokenText = (key: TokenKey, token: SendToken): string => {
  const payload = encode(JSON.stringify(token));
  return `${payload}.${macOf(key, payload)}`;
};

/** Every byte is compared, wherever the first difference is. */
const same = (one: string, other: string): boolean => {
  let difference = one.length ^ other.length;
  for (let index = 0; index < other.length; index++) difference |= (one.codePointAt(index) ?? 0) ^ (other.codePointAt(index) ?? 0);
  return difference === 0;
};

/** The token of a text that we made; undefined for any other. */
export const readToken = (key: TokenKey, text: string): SendToken | undefined => {
  const [payload = '', mac = '', ...rest] = text.split('.');
  if (rest.length > 0 || !same(mac, macOf(key, payload))) return undefined;
  // The signature says that we wrote it.
  return JSON.parse(decode(payload)) as SendToken;
};
