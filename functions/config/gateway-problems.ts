import type { GatewayDefinition, Template } from '../domain/gateway.ts';

/** What is wrong, and where in the definition. */
type Found = { readonly path: readonly string[]; readonly rule: string };

/** Names of credentials that Halte itself gives a gateway. */
const own = ['pathKey', 'webhookUser', 'webhookPassword', 'webhookToken', 'signingSecret', 'sendUrl'];
const ofAText = ['to', 'to.digits', 'from', 'from.digits', 'text', 'reference', 'receiptUrl', 'unicode'];

const textsOf = (template: Template | undefined): readonly string[] => {
  if (typeof template === 'string') return [template];
  return typeof template === 'object' && template !== null ? Object.values(template).flatMap((one: Template) => textsOf(one)) : [];
};
const placeholdersIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => [...text.matchAll(/\{([\w.]+)\}/g)].map(([, name = '']) => name));

const named = ({ credentials, settings }: GatewayDefinition): readonly string[] => [
  ...Object.keys(credentials).map((name) => `credential.${name}`),
  ...Object.keys(settings).map((name) => `setting.${name}`),
];

const unknownPlaceholders = (definition: GatewayDefinition): readonly Found[] => {
  const { send } = definition;
  const known = [...ofAText, ...named(definition)];
  const parts: readonly [string, readonly string[]][] = [
    ['headers', Object.values(send.headers)],
    ['json', textsOf(send.json)],
    ['form', Object.values(send.form ?? {})],
  ];
  return parts.flatMap(([part, texts]) =>
    placeholdersIn(texts)
      .filter((name) => !known.includes(name))
      .map((name) => ({ path: ['send', part], rule: `placeholders that exist, and not {${name}}: ${known.map((one) => `{${one}}`).join(' ')}` })),
  );
};

/** A number, the words or a secret in a URL end in the logs of every machine on the way. */
const unfitForUrl = ({ send, credentials, settings }: GatewayDefinition): readonly Found[] => {
  const open = Object.entries(credentials).flatMap(([name, { secret }]) => (secret ? [] : [`credential.${name}`]));
  const fit = [...open, ...Object.keys(settings).map((name) => `setting.${name}`)];
  return placeholdersIn([send.url])
    .filter((name) => !fit.includes(name))
    .map((name) => ({
      path: ['send', 'url'],
      rule: `no {${name}}: numbers, words and secrets go into json, form or headers; here only ${fit.map((one) => `{${one}}`).join(' ') || 'plain text'}`,
    }));
};

const bodyProblems = ({ send: { json, form } }: GatewayDefinition): readonly Found[] => {
  if ((json === undefined) === (form === undefined)) return [{ path: ['send'], rule: 'either json or form: the body of the call' }];
  const names = placeholdersIn([...textsOf(json), ...Object.values(form ?? {})]);
  const part = json === undefined ? 'form' : 'json';
  const missing = [
    ['text', ['text']],
    ['to', ['to', 'to.digits']],
  ] as const;
  return missing.flatMap(([name, forms]) =>
    forms.some((one) => names.includes(one)) ? [] : [{ path: ['send', part], rule: `{${name}} somewhere in it` }],
  );
};

const credentialProblems = ({ credentials, send: { basic } }: GatewayDefinition): readonly Found[] => [
  ...Object.keys(credentials)
    .filter((name) => own.includes(name))
    .map((name) => ({ path: ['credentials', name], rule: `another name: Halte adds ${own.join(', ')} where they are needed` })),
  ...(['user', 'password'] as const).flatMap((side) =>
    basic && credentials[basic[side]] === undefined
      ? [{ path: ['send', 'basic', side], rule: `one of the credentials: ${Object.keys(credentials).join(', ') || '(none yet)'}` }]
      : [],
  ),
];

const webhookProblems = ({ webhook, send }: GatewayDefinition): readonly Found[] => {
  const { receipt, proof, methods } = webhook;
  const sent = placeholdersIn([...textsOf(send.json), ...Object.values(send.form ?? {}), ...Object.values(send.headers)]);
  const isKnown = !receipt || receipt.id !== undefined || receipt.reference !== undefined || sent.includes('receiptUrl');
  return [
    ...(proof.by === 'hmac' && methods.includes('GET')
      ? [{ path: ['webhook', 'methods'], rule: 'POST alone: an HMAC over the body proves nothing of a GET, which has none' }]
      : []),
    ...(isKnown ? [] : [{ path: ['webhook', 'receipt'], rule: 'id or reference: what the text is known by (or {receiptUrl} in the send call)' }]),
    ...(receipt?.reference !== undefined && !sent.includes('reference')
      ? [{ path: ['webhook', 'receipt', 'reference'], rule: '{reference} in the send call, for the gateway to give it back' }]
      : []),
    ...(receipt?.id !== undefined && receipt.reference === undefined && send.success.id === undefined && !sent.includes('receiptUrl')
      ? [{ path: ['send', 'success', 'id'], rule: 'where the answer to a send says the id that receipts come back by' }]
      : []),
  ];
};

/** What one part of a gateway's description means for another. */
export const gatewayProblems = (definition: GatewayDefinition): readonly Found[] => [
  ...credentialProblems(definition),
  ...bodyProblems(definition),
  ...unknownPlaceholders(definition),
  ...unfitForUrl(definition),
  ...webhookProblems(definition),
];
