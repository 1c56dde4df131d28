import * as z from 'zod';
import { intents } from '../domain/intent.ts';
import { proofKinds, requestTypes } from '../domain/rights/request.ts';
import { templateIds } from '../domain/reply-text.ts';
import { defaultSending, sectors } from '../domain/sending/policy.ts';
import { gateway } from './gateway-schema.ts';
import { count, fields, isWebAddress, oneOf, text } from './schema-parts.ts';

const idRule = 'lower-case letters, digits and hyphens, 1 to 32 of them';
const id = z.string({ error: idRule }).regex(/^[a-z0-9-]{1,32}$/, idRule);

const byId = <T extends z.ZodType>(what: string, value: T) =>
  z.record(id, value, { error: `${what} by their ids: { id: { … } }` }).refine((all) => Object.keys(all).length > 0, `at least one of the ${what}`);

const countryRule = 'a country as ISO 3166 has it, two capital letters: FR, GB (not UK), US';
const country = z
  .string({ error: countryRule })
  .regex(/^[A-Z]{2}$/, countryRule)
  .refine((code) => code !== 'UK', countryRule);
const languageRule = 'languages as BCP 47 has them, most used first: fr, en';
const language = z.string({ error: languageRule }).regex(/^[a-z]{2,3}$/, languageRule);

const originRule = 'an origin without a path, with https:// (http:// only for localhost): https://sms.example.com';
const origin = z.string({ error: originRule }).refine((value) => isWebAddress(value) && new URL(value).origin === value, originRule);
const forwardRule = 'an address with https:// (http:// only for localhost)';

const controller = fields('a controller', {
  legalName: text('the legal name, as HELP gives it'),
  address: text('the postal address'),
  phone: text('a telephone number as it is printed in a text', 30).optional(),
  email: z.email({ error: 'an e-mail address' }).optional(),
  privacyUrl: z
    .string({ error: 'the address of the page on data rights' })
    .regex(
      /^(?:https:\/\/)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^\s{}]*)?$/i,
      'the address of the page on data rights, with https:// or without: example.com/rights',
    ),
  country,
});

const dayRule = 'a day: 2027-03-31';
const sending = fields('sending', {
  ready: z.boolean({ error: 'true once the lists of the system before are imported, or where there are none' }).default(defaultSending.ready),
  consent: oneOf(['enforce', 'report']).default(defaultSending.consent),
  reportUntil: z.iso.date({ error: dayRule }).optional(),
  reconsent: oneOf(['start_only', 'proven_web']).default(defaultSending.reconsent),
  sector: oneOf(sectors).default(defaultSending.sector),
  restDays: oneOf(['allow', 'avoid']).default(defaultSending.restDays),
  cap: fields('cap', { sends: count('sends', 1, 50), days: count('days', 1, 90) }).optional(),
}).refine(({ consent, reportUntil }) => (consent === 'report') === (reportUntil !== undefined), {
  error: 'consent: report goes together with reportUntil, the last day on which a missing consent refuses nothing',
});

const word = text('a word or a few', 40);
const words = z.array(word, { error: 'a list of words' });
/** Of no language, or by the language in which whoever texts them is answered. */
const ownWords = z.union([words, z.record(language, words)], { error: 'a list of words, or lists by language: { fr: […], en: […] }' });

const join = fields('join', {
  words: ownWords,
  confirm: oneOf(['double', 'single']).default('double'),
  wording: text('the words that people read where the keyword is printed: what they agree to', 1000),
  version: text('which version of these words', 40),
  hours: count('hours', 1, 168).default(24),
});

const programme = fields('a programme', {
  controller: id,
  name: text('the brand, as people know it', 60),
  kind: oneOf(['marketing', 'service', 'security', 'legal']),
  country,
  languages: z.array(language, { error: languageRule }).min(1, languageRule),
  keywords: z.partialRecord(oneOf(intents), ownWords, { error: intents.join(', ') }).default({}),
  askWords: words.default([]),
  join: join.optional(),
  sending: sending.prefault({}),
});

const settingRule = 'a text, true or false';
const sender = fields('a sender', {
  carrier: text('the id of a carrier', 32),
  number: z
    .string({ error: 'a telephone number with + and country code, or the digits of a short code' })
    .transform((value) => value.replaceAll(/[\s().-]/g, ''))
    .optional(),
  type: oneOf(['long', 'toll-free', 'short', 'shared']),
  programme: id.optional(),
  programmes: z.array(id, { error: 'a list of ids of programmes' }).min(1, 'at least one programme').optional(),
  mode: oneOf(['observe', 'live']).default('live'),
  settings: z.record(z.string(), z.union([z.string(), z.boolean()], { error: settingRule }), { error: 'settings by name' }).default({}),
  forward: fields('forward', { url: z.string({ error: forwardRule }).refine(isWebAddress, forwardRule) }).optional(),
}).refine((given) => (given.programme === undefined) !== (given.programmes === undefined), {
  error: 'either programme: one id, or programmes: a list of ids',
});

const systemWays = 'one of: url, the address of its webhook; carrier, whose own log of messages it is; task, what somebody asks of whom';
const system = fields('a system', {
  name: text('the name, as people read it in their report', 60),
  controller: id.optional(),
  requests: z.array(oneOf(requestTypes), { error: requestTypes.join(', ') }).min(1, requestTypes.join(', ')),
  url: z.string({ error: forwardRule }).refine(isWebAddress, forwardRule).optional(),
  carrier: text('the id of a carrier', 32).optional(),
  task: text('what somebody asks of whom', 300).optional(),
  answerDays: count('days', 1, 60).default(14),
}).refine(({ url, carrier, task }) => [url, carrier, task].filter((way) => way !== undefined).length === 1, { error: systemWays });

const retention = fields('retention', {
  // Under 30 days a carrier's late retry or receipt could miss the message it belongs to.
  messagesDays: count('days', 30, 36_525).default(400),
  evidenceDays: count('days', 30, 36_525).default(1827),
});

/** halte.config.ts as an operator writes it; what is missing gets its default. What one field means for another is checked after it. */
export const configSchema = fields('the configuration', {
  publicBaseUrls: z.array(origin, { error: 'a list of origins' }).default([]),
  portalUrl: origin.optional(),
  console: z.union([z.literal(false), fields('console', { url: origin.optional() })], { error: 'false, or { url: its origin }' }).optional(),
  controllers: byId('controllers', controller),
  programmes: byId('programmes', programme),
  senders: byId('senders', sender),
  gateways: z.record(id, gateway, { error: 'gateways by their ids: { id: { … } }' }).default({}),
  systems: z.record(id, system, { error: 'systems by their ids: { id: { … } }' }).default({}),
  proof: z
    .partialRecord(oneOf(requestTypes), z.array(oneOf(proofKinds), { error: proofKinds.join(', ') }), { error: requestTypes.join(', ') })
    .default({}),
  pushStops: z.array(text('the id of a carrier', 32), { error: "a list of ids of carriers: ['aws']" }).default([]),
  retention: retention.prefault({}),
  ledgerLock: oneOf(['governance', 'compliance']).optional(),
  ledgerLockForGood: z.literal(true, { error: 'true, and only with ledgerLock: compliance' }).optional(),
  replies: z
    .record(z.string(), z.partialRecord(oneOf(templateIds), text('the text of a reply', 500), { error: templateIds.join(', ') }), {
      error: 'texts by catalogue and template',
    })
    .default({}),
  repliesPerDay: count('replies to one person a day', 1, 100).default(5),
  dueShards: count('partitions', 1, 1024).default(64),
}).refine(({ ledgerLock, ledgerLockForGood }) => (ledgerLock === 'compliance') === (ledgerLockForGood === true), {
  path: ['ledgerLockForGood'],
  error: 'true together with ledgerLock: compliance, which nobody can take back; not with another',
});

/** What an operator writes. */
export type ConfigInput = z.input<typeof configSchema>;
/** The same with its defaults. */
export type Config = z.output<typeof configSchema>;

/** Gives halte.config.ts its types, so that an editor completes and marks what is wrong. */
export const defineConfig = (input: ConfigInput): ConfigInput => input;
