import { createHmac } from 'node:crypto';
import type { FieldPath, GatewayDefinition, GatewayProof, Template } from '../../domain/gateway.ts';
import type { Credentials } from '../carrier.ts';
import { basicOf, fieldOf, formType, jsonType, type SampleText, type SendCall, type Vendor, type VendorCall } from '../vendor.ts';
import { metadataOf } from './metadata.ts';

type Tree = { [name: string]: unknown } | unknown[];

/** The same tree with a value at a place; what is missing on the way is made, a list where the next name is a number. */
const placed = (tree: unknown, [name, ...rest]: readonly string[], value: unknown): unknown => {
  if (name === undefined) return value;
  const copy: Tree = Array.isArray(tree)
    ? [...(tree as unknown[])]
    : typeof tree === 'object' && tree !== null
      ? { ...tree }
      : /^\d+$/.test(name)
        ? []
        : {};
  Reflect.set(copy, name, placed(Reflect.get(copy, name), rest, value));
  return copy;
};
const put = (tree: unknown, path: FieldPath, value: unknown): unknown => placed(tree, path === '' ? [] : path.split('.'), value);

const timeAs = (form: 'iso' | 'seconds' | 'milliseconds', now: number): string =>
  form === 'iso' ? new Date(now).toISOString() : String(form === 'seconds' ? Math.floor(now / 1000) : now);

/** What a call says of one text, by the places of the definition. */
const fieldsOf = ({ webhook: { message } }: GatewayDefinition, text: SampleText, now: number): readonly (readonly [FieldPath, string])[] => [
  ...(message.when ? [[message.when.field, message.when.is[0] ?? ''] as const] : []),
  [message.from, text.from],
  ...(message.to === undefined ? [] : [[message.to, text.to] as const]),
  [message.text, text.text],
  ...(message.id === undefined ? [] : [[message.id, text.id] as const]),
  ...(message.time === undefined ? [] : [[message.time.field, timeAs(message.time.form, now)] as const]),
];

/** Percent-encoded bytes of ISO 8859-1; what that has not is a question mark, as gateways write it. */
const latin1 = (text: string): string =>
  text.replaceAll(/[^A-Za-z\d_.-]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xff ? '%3F' : `%${code.toString(16).padStart(2, '0').toUpperCase()}`;
  });

const bodyOf = (definition: GatewayDefinition, text: SampleText, now: number): string => {
  const { format, charset, list } = definition.webhook;
  const fields = fieldsOf(definition, text, now);
  if (format === 'json') {
    const item = fields.reduce((tree: unknown, [path, value]) => put(tree, path, value), {});
    return JSON.stringify(list === undefined ? item : put({}, list, [item]));
  }
  if (charset === 'iso-8859-1') return fields.map(([name, value]) => `${latin1(name)}=${latin1(value)}`).join('&');
  return new URLSearchParams(fields.map(([name, value]): [string, string] => [name, value])).toString();
};

const proofOf = (proof: GatewayProof, body: string, credentials: Credentials, now: number): Readonly<Record<string, string>> => {
  switch (proof.by) {
    case 'path-key':
      return {};
    case 'basic':
      return { authorization: basicOf(credentials['webhookUser'], credentials['webhookPassword']) };
    case 'header':
      return { [proof.header]: credentials['webhookToken'] ?? '' };
    case 'hmac': {
      const { header, algorithm, encoding, prefix, timestamp } = proof;
      const time = timestamp ? timeAs(timestamp.unit, now) : '';
      const signed = timestamp ? timestamp.signed.split('{timestamp}').join(time).split('{body}').join(body) : body;
      const signature = createHmac(algorithm, credentials['signingSecret'] ?? '')
        .update(signed)
        .digest(encoding);
      return { [header]: `${prefix}${signature}`, ...(timestamp ? { [timestamp.header]: time } : {}) };
    }
  }
};

const called = (definition: GatewayDefinition, text: SampleText, credentials: Credentials, url: string, now: number): VendorCall => {
  const { methods, format, proof } = definition.webhook;
  // A GET is always read as a form.
  const isPosted = methods.includes('POST');
  const body = bodyOf(isPosted ? definition : { ...definition, webhook: { ...definition.webhook, format: 'form' } }, text, now);
  const headers = proofOf(proof, isPosted ? body : '', credentials, now);
  if (!isPosted) return { method: 'GET', url: `${url}${url.includes('?') ? '&' : '?'}${body}`, headers, body: '' };
  return { method: 'POST', url, headers: { 'content-type': format === 'json' ? jsonType : formType, ...headers }, body };
};

/** Every text of a body's template, with where it stands. */
const textsIn = (template: Template | undefined, at: readonly string[] = []): readonly (readonly [FieldPath, string])[] => {
  if (typeof template === 'string') return [[at.join('.'), template]];
  if (typeof template !== 'object' || template === null) return [];
  return Object.entries(template).flatMap(([name, one]: [string, Template]) => textsIn(one, [...at, name]));
};

const onlyCredentials = /^(?:[^{}]|\{credential\.\w+\})*$/;
const filledWith = (template: string, credentials: Credentials): string =>
  template.replaceAll(/\{credential\.(\w+)\}/g, (_, name: string) => credentials[name] ?? '');

const isProven = ({ send }: GatewayDefinition, call: SendCall, credentials: Credentials): boolean => {
  const inBody = textsIn(send.json ?? send.form).filter(([, template]) => template.includes('{credential.') && onlyCredentials.test(template));
  const headers = Object.entries(send.headers).filter(([, template]) => onlyCredentials.test(template));
  const basic = send.basic && basicOf(credentials[send.basic.user], credentials[send.basic.password]);
  return (
    (basic === undefined || call.headers['authorization'] === basic) &&
    headers.every(([name, template]) => call.headers[name.toLowerCase()] === filledWith(template, credentials)) &&
    inBody.every(([place, template]) => fieldOf(call, place) === filledWith(template, credentials))
  );
};

const taken = ({ send: { success } }: GatewayDefinition, id: string): { readonly status: number; readonly body: object | string } => {
  const said = success.when ? put({}, success.when.field, success.when.is[0] ?? '') : {};
  const body = success.id === undefined ? said : put(said, success.id, id);
  return { status: success.statuses[0] ?? 200, body: typeof body === 'object' && body !== null ? body : String(body) };
};

/**
 * The other side of a gateway, as far as halte.config.ts describes it: for samples and for this machine, on which it stands in for the gateway. What the
 * description gets wrong, this gets wrong with it.
 */
export const vendorOfGateway = (id: string, definition: GatewayDefinition): Vendor => {
  const { credentials, settings } = metadataOf(id, definition);
  const texts = textsIn(definition.send.json ?? definition.send.form);
  const placeOf = (...names: readonly string[]): string =>
    texts.find(([, template]) => names.some((name) => template.includes(`{${name}}`)))?.[0] ?? '';
  const whole = fieldsOf(definition, { from: '', to: '', text: '', id: '' }, 0).some(([path]) => path === '');
  return {
    madeUp: (secret) =>
      Object.fromEntries(
        Object.entries(credentials)
          .filter(([, note]) => note.required)
          .map(([name]) => [name, secret()]),
      ),
    at: (origin) => ({ sendUrl: `${origin}/send` }),
    settings: Object.fromEntries(Object.keys(settings).map((name) => [name, 'sample'])),
    ...(whole ? { cannotSign: () => 'the whole of a call is one field of a message: what else a call says is nowhere told' } : {}),
    call: (text, set, url, now) => called(definition, text, set, url, now),
    api: {
      method: definition.send.method,
      path: () => '/send',
      type: definition.send.json === undefined ? formType : jsonType,
      text: placeOf('text'),
      to: placeOf('to', 'to.digits'),
      fields: [],
      isProven: (call, set) => isProven(definition, call, set),
      takes: (given) => taken(definition, given),
    },
  };
};
