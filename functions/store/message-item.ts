import * as z from 'zod';
import type { Instant, MessageId, PhoneNumber, ProgrammeId, SenderId, Subject } from '../domain/ids.ts';
import { concerns, intents } from '../domain/intent.ts';
import { outcomes } from '../domain/message.ts';
import type { MessageRecord, OutboundText, StoredText, Verification } from '../domain/message.ts';
import { type OwedReply, replyStates } from '../domain/owed-reply.ts';
import { type RequestId, requestTypes } from '../domain/rights/request.ts';
import { templateIds } from '../domain/reply-text.ts';
import type { RegisterName } from '../domain/suppression.ts';
import { branded, type Plain, plain } from './branded.ts';
import { dueAttributes, earlier } from './due-shard.ts';
import { messageItemKey, messagePrefix, outboundPrefix } from './item-keys.ts';

/**
 * How a message lies in the table. Names are short, so that an ordinary one stays under 1 KB, which is one write unit; what conditions
 * speak of lies at the top level. Every stored name is in this file and nowhere else.
 */
const stored = {
  message: {
    receivedAt: 'rec',
    at: 'tm',
    sender: 'sn',
    programme: 'pg',
    carrier: 'ca',
    carrierMessageId: 'ci',
    authenticatedBy: 'au',
    contentHash: 'h',
    text: 'x',
    rulesVersion: 'rv',
    outcome: 'oc',
  },
  reading: { intent: 'i', also: 'a', language: 'l', certainty: 'c', act: 'd', scope: 's', argument: 'g', concern: 'k', rule: 'r', span: 'p' },
  reply: {
    state: 'rs',
    template: 'rt',
    language: 'rl',
    programmes: 'rp',
    confirms: 'rk',
    to: 'to',
    attempt: 'attempt',
    giveUpAt: 'giveUpAt',
    due: 'rdue',
    claim: 'claim',
    lease: 'lease',
    sentAt: 'sentAt',
    carrierMessageId: 'ri',
    textDigest: 'rdg',
    code: 'code',
    staffTask: 'task',
    settledAt: 'rst',
    again: 'rag',
    lookUps: 'lookUps',
    about: 'ra',
  } satisfies Readonly<Record<keyof OwedReply, string>>,
  verification: { state: 'vs', attempt: 'va', from: 'vf', due: 'vdue' } satisfies Readonly<Record<keyof Verification, string>>,
} as const;

export const replyNames = stored.reply;
export const verificationNames = stored.verification;
/** Whose write this was, so that its echo after a lost answer is recognised. */
export const writeToken = 'w';
export const contentHashName = stored.message.contentHash;
export const rulesVersionName = stored.message.rulesVersion;
export const receivedAtName = stored.message.receivedAt;

type NameMap = Readonly<Record<string, string>>;

const rename = (from: Plain, names: NameMap): Plain =>
  Object.fromEntries(Object.entries(names).flatMap(([name, short]) => (from[name] === undefined ? [] : [[short, from[name]]])));
const restore = (item: Plain, names: NameMap): Plain =>
  Object.fromEntries(Object.entries(names).flatMap(([name, short]) => (item[short] === undefined ? [] : [[name, item[short]]])));

/** What changes of a reply, in stored names; the value `undefined` stays, and removes. */
export const encodeReplyChange = (set: { readonly [K in keyof OwedReply]?: OwedReply[K] | undefined }): Plain =>
  Object.fromEntries(Object.entries(stored.reply).flatMap(([name, short]) => (name in set ? [[short, (set as Plain)[name]]] : [])));

/** All of a verification in stored names; what it does not have is `undefined`, and removes. */
export const encodeVerification = (verification: Verification): Plain =>
  Object.fromEntries(Object.entries(stored.verification).map(([name, short]) => [short, (verification as Plain)[name]]));

/** What another reading of the same words changes of the item. */
export const encodeRereading = (record: Pick<MessageRecord, 'reading' | 'rulesVersion' | 'outcome'>): Plain => ({
  rd: rename(record.reading, stored.reading),
  [rulesVersionName]: record.rulesVersion,
  [stored.message.outcome]: record.outcome,
});

/** The whole item of `messages`, its place in the due index included. */
export const encodeMessage = (record: MessageRecord, token: string, shards: number): Plain => ({
  ...messageItemKey(record),
  ...rename(record, stored.message),
  rd: rename(record.reading, stored.reading),
  ...(record.reply ? rename(record.reply, stored.reply) : {}),
  ...(record.verification ? rename(record.verification, stored.verification) : {}),
  ...dueAttributes(record.subject, earlier(record.reply?.due, record.verification?.due), shards),
  ttl: record.ttl,
  [writeToken]: token,
});

const text = z.string();
const reading = z.object({
  intent: z.enum(intents),
  also: z.exactOptional(z.enum(intents)),
  language: text,
  certainty: z.enum(['certain', 'likely', 'unsure']),
  act: z.enum(['act', 'ask', 'leave']),
  scope: z.exactOptional(z.enum(['all', 'named'])),
  argument: z.exactOptional(text),
  concern: z.exactOptional(z.enum(concerns)),
  rule: text,
  span: z.tuple([z.number(), z.number()]),
});
const reply = z.object({
  state: z.enum(replyStates),
  template: z.enum(templateIds),
  language: text,
  programmes: z.array(branded<ProgrammeId>()),
  confirms: z.exactOptional(z.object({ registers: z.array(branded<RegisterName>()), event: text })),
  to: z.exactOptional(branded<PhoneNumber>()),
  attempt: z.number(),
  giveUpAt: branded<Instant>(),
  due: z.exactOptional(branded<Instant>()),
  claim: z.exactOptional(text),
  lease: z.exactOptional(branded<Instant>()),
  sentAt: z.exactOptional(branded<Instant>()),
  carrierMessageId: z.exactOptional(text),
  textDigest: z.exactOptional(text),
  code: z.exactOptional(text),
  staffTask: z.exactOptional(text),
  settledAt: z.exactOptional(branded<Instant>()),
  again: z.exactOptional(z.number()),
  lookUps: z.exactOptional(z.number()),
  about: z.exactOptional(z.object({ request: branded<RequestId>(), ref: text, type: z.enum(requestTypes), due: text })),
});
const verification = z.object({
  state: z.enum(['owed', 'confirmed', 'contradicted', 'unknown']),
  attempt: z.number(),
  from: z.exactOptional(branded<PhoneNumber>()),
  due: z.exactOptional(branded<Instant>()),
});
const message = z.object({
  subject: branded<Subject>(),
  message: branded<MessageId>(),
  receivedAt: branded<Instant>(),
  at: branded<Instant>(),
  sender: branded<SenderId>(),
  programme: branded<ProgrammeId>(),
  carrier: text,
  carrierMessageId: z.exactOptional(text),
  authenticatedBy: text,
  contentHash: text,
  text: z.exactOptional(text),
  reading,
  rulesVersion: text,
  outcome: z.enum(outcomes),
  reply: z.exactOptional(reply),
  verification: z.exactOptional(verification),
  ttl: z.number(),
});

/** An item `in#…` as the domain knows it. Throws ZodError on one that is not whole (an erasure's stub): see `isWhole`. */
export const decodeMessage = (item: Plain): MessageRecord =>
  message.parse({
    ...restore(item, stored.message),
    subject: item['subject'],
    message: String(item['item']).slice(messagePrefix.length),
    reading: restore(plain.parse(item['rd']), stored.reading),
    ...(item[stored.reply.state] === undefined ? {} : { reply: restore(item, stored.reply) }),
    ...(item[stored.verification.state] === undefined ? {} : { verification: restore(item, stored.verification) }),
    ttl: item['ttl'],
  });

/** Whether the item still holds the message; an erasure leaves a stub of key and time to live. */
export const isWhole = (item: Plain): boolean => item[contentHashName] !== undefined || item[stored.reply.state] !== undefined;

const outboundNames = { receivedAt: 'rec', sender: 'sn', programme: 'pg', carrier: 'ca' } as const;

/** A text that answers no message, `out#…`. */
export const encodeOutbound = (text: OutboundText, token: string, shards: number): Plain => ({
  ...messageItemKey(text),
  ...rename(text, outboundNames),
  ...rename(text.reply, stored.reply),
  ...dueAttributes(text.subject, text.reply.due, shards),
  ttl: text.ttl,
  [writeToken]: token,
});

const outbound = message.pick({ subject: true, message: true, receivedAt: true, sender: true, programme: true, carrier: true, ttl: true });

/** An item `out#…`. Throws ZodError on one that is not whole. */
export const decodeOutbound = (item: Plain): OutboundText =>
  outbound.extend({ reply }).parse({
    ...restore(item, outboundNames),
    subject: item['subject'],
    message: String(item['item']).slice(outboundPrefix.length),
    reply: restore(item, stored.reply),
    ttl: item['ttl'],
  });

/** Whichever of the two an item is. Throws ZodError on what is neither. */
export const decodeText = (item: Plain): StoredText => (String(item['item']).startsWith(outboundPrefix) ? decodeOutbound(item) : decodeMessage(item));
