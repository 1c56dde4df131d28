import * as z from 'zod';
import type { Instant, Subject } from '../domain/ids.ts';
import type { Read } from '../domain/staff/read.ts';
import { roles } from '../domain/staff/roles.ts';
import { type Session, sessionEnds } from '../domain/staff/session.ts';
import type { LookUp } from '../flows/staff-ports.ts';
import { branded, type Plain } from './branded.ts';
import type { ItemKey } from './item-keys.ts';

/** Beside a person's requests: who looked at them, and who may for now. */
export const readPrefix = 'read#';
export const lookUpPrefix = 'look#';

const second = (at: Instant): number => Math.floor(Date.parse(at) / 1000);

export const sessionItemKey = (hash: string): ItemKey => ({ subject: `staff#${hash}`, item: 'session' });
/** Every session that began before what stands here is over. */
export const endedItemKey: ItemKey = { subject: 'staff#all', item: 'ended' };
export const lookUpItemKey = ({ subject, session }: Pick<LookUp, 'subject' | 'session'>): ItemKey => ({ subject, item: `${lookUpPrefix}${session}` });
export const readItemKey = ({ subject, at, id }: Pick<Read, 'subject' | 'at' | 'id'>): ItemKey => ({ subject, item: `${readPrefix}${at}#${id}` });
export const dayPartition = (day: string): string => `reads#${day}`;

const session = z.object({
  hash: z.string(),
  by: z.string(),
  roles: z.array(z.enum(roles)),
  startedAt: branded<Instant>(),
  seenAt: branded<Instant>(),
});
export const encodeSession = (one: Session): Plain => ({ ...one, ...sessionItemKey(one.hash), ttl: second(sessionEnds(one)) });
export const decodeSession = (item: unknown): Session => session.parse(item);

const lookUp = z.object({ subject: branded<Subject>(), session: z.string(), reason: z.string(), until: branded<Instant>() });
export const encodeLookUp = (one: LookUp): Plain => ({ ...one, ...lookUpItemKey(one), ttl: second(one.until) });
export const decodeLookUp = (item: unknown): LookUp => lookUp.parse(item);

const read = z.object({
  subject: branded<Subject>(),
  id: z.string(),
  at: branded<Instant>(),
  by: z.string(),
  way: z.enum(['console', 'command line', 'api']),
  role: z.exactOptional(z.enum(roles)),
  what: z.enum(['case', 'task', 'person', 'evidence']),
  ref: z.exactOptional(z.string()),
  reason: z.exactOptional(z.string()),
  ttl: z.number(),
});
export const encodeRead = (one: Read): Plain => ({ ...one, ...readItemKey(one) });
export const decodeRead = (item: unknown): Read => read.parse(item);

/** Of a day: only where the read lies, so that a reason is in one place, where an erasure finds it. */
export const encodeReadOfDay = ({ subject, at, id, ttl }: Read): Plain => ({
  ...{ subject: dayPartition(at.slice(0, 10)), item: `${readPrefix}${at}#${id}` },
  ...{ rs: subject, ttl },
});
export const readOfDay = z.object({ rs: branded<Subject>(), item: z.string() });
