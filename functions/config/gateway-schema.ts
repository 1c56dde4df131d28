import * as z from 'zod';
import type { Condition, Template } from '../domain/gateway.ts';
import { gatewayProblems } from './gateway-problems.ts';
import { count, fields, isWebAddress, oneOf, text } from './schema-parts.ts';

const placeRule = "where it stands: names with dots between ('data.sms.from', 'results.0.id'); of a form, the name; '' is the whole as text";
const place = z.string({ error: placeRule }).regex(/^\S{0,100}$/, placeRule);
const words = z.array(text('a text', 100), { error: "a list of texts: ['delivered']" });
const some = words.min(1, "at least one text: ['delivered']");
const condition: z.ZodType<Condition> = fields('a condition', { field: place, is: some });

const headerRule = 'the name of a header: X-Signature';
const header = z
  .string({ error: headerRule })
  .regex(/^[A-Za-z0-9-]{1,60}$/, headerRule)
  .transform((name) => name.toLowerCase());
const nameRule = 'a name: a letter, then letters and digits, 40 at most';
const name = z.string({ error: nameRule }).regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/, nameRule);

const signedRule = "a text with {timestamp} and {body}, each once: '{timestamp}.{body}'";
const isSigned = (value: string): boolean => ['{timestamp}', '{body}'].every((part) => value.split(part).length === 2);
const timestamp = fields('timestamp', {
  header,
  unit: oneOf(['seconds', 'milliseconds']).default('seconds'),
  toleranceSeconds: count('seconds that a call may be off', 1, 90_000).default(300),
  signed: z.string({ error: signedRule }).refine(isSigned, signedRule),
});

const proof = z.discriminatedUnion(
  'by',
  [
    fields('path-key', { by: z.literal('path-key') }),
    fields('basic', { by: z.literal('basic') }),
    fields('header', { by: z.literal('header'), header }),
    fields('hmac', {
      ...{ by: z.literal('hmac'), header },
      algorithm: oneOf(['sha1', 'sha256', 'sha512']).default('sha256'),
      encoding: oneOf(['hex', 'base64']).default('hex'),
      prefix: z.string({ error: 'what stands before the signature, such as sha256=' }).max(40).default(''),
      timestamp: z.exactOptional(timestamp),
    }),
  ],
  { error: "how a call is proven: { by: 'path-key' }, { by: 'basic' }, { by: 'header', header } or { by: 'hmac', header, … }" },
);

const message = fields('message', {
  ...{ when: z.exactOptional(condition), from: place, to: z.exactOptional(place), text: place, id: z.exactOptional(place) },
  escaped: z.exactOptional(z.literal('html', { error: 'html, where texts come with &amp; and &#039; in them' })),
  time: z.exactOptional(fields('time', { field: place, form: oneOf(['iso', 'seconds', 'milliseconds']) })),
});
const receipt = fields('receipt', {
  ...{ when: z.exactOptional(condition), id: z.exactOptional(place), reference: z.exactOptional(place), status: place, code: z.exactOptional(place) },
  ...{ delivered: some, undelivered: words.default([]), blocked: words.default([]), accepted: words.default([]) },
});
const answer = fields('answer', {
  status: count('a status that says “received”', 200, 299).default(200),
  contentType: text('a content type', 100).default('text/plain'),
  body: z.string({ error: 'the text that the gateway wants to read' }).max(1000).default(''),
});
const addressRule = "an address as the gateway's calls come from: '203.0.113.7'";
const address = z.union([z.ipv4({ error: addressRule }), z.ipv6({ error: addressRule }).transform((value) => value.toLowerCase())], {
  error: addressRule,
});

const webhook = fields('webhook', {
  methods: z
    .array(oneOf(['GET', 'POST']))
    .min(1, 'POST, GET')
    .default(['POST']),
  format: oneOf(['json', 'form']).default('json'),
  charset: oneOf(['utf-8', 'iso-8859-1']).default('utf-8'),
  callsFrom: z.exactOptional(z.array(address, { error: `a list: ['203.0.113.7']` }).min(1, addressRule)),
  ...{ proof, list: z.exactOptional(place), message, receipt: z.exactOptional(receipt) },
  optOut: z.exactOptional(fields('optOut', { when: condition, from: place, to: z.exactOptional(place) })),
  answer: answer.prefault({}),
  answerWithinSeconds: count('seconds that the gateway waits', 1, 60).default(5),
});

const template: z.ZodType<Template> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(template), z.record(z.string(), template)], { error: 'what JSON is made of' }),
);
const urlRule = 'an address with https:// (http:// only for localhost); placeholders of credentials and settings may stand in it';
const codes = fields('codes', {
  ...{ blocked: words.default([]), retry: words.default([]), refused: words.default([]), credentials: words.default([]) },
});
const success = fields('success', {
  statuses: z
    .array(count('a status', 200, 299))
    .min(1)
    .default([200, 201, 202]),
  ...{ when: z.exactOptional(condition), id: z.exactOptional(place) },
});
const send = fields('send', {
  method: oneOf(['POST', 'PUT']).default('POST'),
  url: z.string({ error: urlRule }).refine((value) => isWebAddress(value.replaceAll(/\{[\w.]+\}/g, 'x')), urlRule),
  headers: z.record(z.string(), z.string(), { error: 'headers by name' }).default({}),
  basic: z.exactOptional(fields('basic', { user: name, password: name })),
  ...{ json: z.exactOptional(template), form: z.exactOptional(z.record(z.string(), z.string(), { error: 'fields by name' })) },
  success: success.prefault({}),
  code: z.exactOptional(place),
  codes: codes.prefault({}),
});

/** A gateway that Halte does not know. What its parts mean for each other is checked last. */
export const gateway = fields('a gateway', {
  name: text('the name of the gateway', 60),
  credentials: z
    .record(name, fields('a credential', { about: text('what it is', 200), secret: z.boolean({ error: 'true or false' }).default(true) }), {
      error: 'credentials by name',
    })
    .default({}),
  settings: z.record(name, text('what it is', 200), { error: 'settings by name' }).default({}),
  ...{ webhook, send, answeredWords: words.default([]) },
  mayCarryLink: z.boolean({ error: 'true or false' }).default(true),
  longTexts: oneOf(['joined', 'unknown']).default('unknown'),
  replyWithinHours: z.exactOptional(count('hours', 1, 8760)),
}).superRefine((definition, context) => {
  for (const { path, rule } of gatewayProblems(definition)) context.addIssue({ code: 'custom', path: [...path], message: rule });
});
