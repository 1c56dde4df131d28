import * as z from 'zod';
import type { ControllerId, Instant, MessageId, PhoneNumber, ProgrammeId, SenderId, Subject } from '../domain/ids.ts';
import {
  proofKinds,
  erasureSteps,
  requestChannels,
  type RequestId,
  type RequestKey,
  requestStates,
  requestTypes,
  type RightsRequest,
  tellings,
  verifications,
} from '../domain/rights/request.ts';
import { systemStates } from '../domain/rights/systems.ts';
import type { PageLink } from '../domain/write-set.ts';
import { branded, type Plain } from './branded.ts';
import { dueShardOf } from './due-shard.ts';
import type { ItemKey } from './item-keys.ts';
import { requestPrefix } from './tables.ts';

export const requestItemKey = ({ subject, id }: RequestKey): ItemKey => ({ subject, item: `${requestPrefix}${id}` });
/** The lock that lets one request of a kind be open at a time; it names that one. */
export const lockItemKey = ({ subject, controller, type }: Pick<RightsRequest, 'subject' | 'controller' | 'type'>): ItemKey => ({
  subject,
  item: `open#${controller}#${type}`,
});
/** Found without knowing whose: by the hash of a link, by the reference that staff is told. */
export const linkItemKey = (hash: string): ItemKey => ({ subject: `tok#${hash}`, item: 'tok' });
export const shortItemKey = (ref: string): ItemKey => ({ subject: `short#${ref}`, item: 'short' });

const text = z.string();
const request = z.object({
  subject: branded<Subject>(),
  id: branded<RequestId>(),
  ref: text,
  type: z.enum(requestTypes),
  state: z.enum(requestStates),
  channel: z.enum(requestChannels),
  openedAt: branded<Instant>(),
  controller: branded<ControllerId>(),
  programme: branded<ProgrammeId>(),
  sender: branded<SenderId>(),
  language: text,
  message: z.exactOptional(branded<MessageId>()),
  to: z.exactOptional(branded<PhoneNumber>()),
  law: text,
  answerBy: text,
  confirmBy: z.exactOptional(text),
  verified: z.exactOptional(z.object({ how: z.enum(verifications), at: branded<Instant>() })),
  extended: z.exactOptional(z.object({ at: branded<Instant>(), reason: text })),
  paused: z.exactOptional(z.object({ since: text, doubt: text })),
  assignee: z.exactOptional(text),
  staffTask: z.exactOptional(text),
  warned: z.exactOptional(z.number()),
  closed: z.exactOptional(z.object({ at: branded<Instant>(), outcome: text, reason: z.exactOptional(text) })),
  tell: z.exactOptional(z.enum(tellings)),
  erasure: z.exactOptional(z.object({ step: z.enum(erasureSteps), since: branded<Instant>(), text: z.exactOptional(branded<MessageId>()) })),
  proof: z.exactOptional(z.partialRecord(z.enum(proofKinds), text)),
  proven: z.exactOptional(z.object({ at: branded<Instant>(), by: text })),
  lift: z.exactOptional(z.object({ reason: text, on: text, text: z.exactOptional(branded<MessageId>()) })),
  wish: z.exactOptional(text),
  systems: z.exactOptional(
    z.array(
      z.object({
        system: text,
        state: z.enum(systemStates),
        dueBy: text,
        call: z.exactOptional(branded<Instant>()),
        attempt: z.number(),
        at: z.exactOptional(branded<Instant>()),
        why: z.exactOptional(text),
        isLate: z.exactOptional(z.literal(true)),
        isHeld: z.exactOptional(z.literal(true)),
        seek: z.exactOptional(branded<Instant>()),
      }),
    ),
  ),
  timeline: z.array(z.object({ at: branded<Instant>(), what: text, by: text, note: z.exactOptional(text) })),
  version: z.number(),
  due: z.exactOptional(branded<Instant>()),
  ttl: z.exactOptional(z.number()),
  life: z.exactOptional(z.number()),
  unheld: z.exactOptional(z.number()),
});

/** Under the domain's own names, like the ledger; beside them its place in the index of what is due. */
export const encodeRequest = (record: RightsRequest, shards: number): Plain => ({
  ...record,
  ...requestItemKey(record),
  ...(record.due === undefined ? {} : { dueShard: dueShardOf(record.subject, shards) }),
});

/** An item `req#…`. Throws ZodError on one that Halte did not write. */
export const decodeRequest = (item: unknown): RightsRequest => request.parse(item);

const pointer = z.object({ rs: branded<Subject>(), ri: branded<RequestId>(), until: z.exactOptional(branded<Instant>()) });
export type Pointer = { readonly request: RequestKey; readonly until?: Instant };

export const encodeLink = ({ hash, request: { subject, id }, until }: PageLink): Plain => ({
  ...linkItemKey(hash),
  ...{ rs: subject, ri: id, until, ttl: Math.floor(Date.parse(until) / 1000) },
});
export const encodeShort = ({ ref, subject, id, openedAt }: RightsRequest, keptDays: number): Plain => ({
  ...shortItemKey(ref),
  ...{ rs: subject, ri: id, ttl: Math.floor(Date.parse(openedAt) / 1000) + keptDays * 86_400 },
});
export const encodeLock = (record: RightsRequest): Plain => ({ ...lockItemKey(record), rs: record.subject, ri: record.id });

export const decodePointer = (item: unknown): Pointer => {
  const { rs, ri, until } = pointer.parse(item);
  return { request: { subject: rs, id: ri }, ...(until === undefined ? {} : { until }) };
};
