import { instant, type Subject } from '../domain/ids.ts';
import { later } from '../domain/decision.ts';
import { type Read, readsKeptDays } from '../domain/staff/read.ts';
import type { Session } from '../domain/staff/session.ts';
import type { Clock, NewId } from './ports.ts';
import type { LookUp, LookUps, ReadLog } from './staff-ports.ts';

export type ReadDeps = { readonly reads: ReadLog; readonly clock: Clock; readonly newId: NewId };

/** Writes down that somebody looks. To be awaited before they see anything. Throws StoreUnavailable. */
export const logRead = ({ reads, clock, newId }: ReadDeps, read: Omit<Read, 'id' | 'at' | 'ttl'>): Promise<void> =>
  reads.write({ ...read, id: newId().slice(0, 12), at: instant(clock()), ttl: Math.floor(clock() / 1000) + readsKeptDays * 86_400 });

const lookUpMs = 15 * 60_000;

/** From now on, for a quarter of an hour, this session sees that person: its reason is written down with each look. Throws StoreUnavailable. */
export const beginLookUp = (
  deps: { readonly lookUps: LookUps; readonly clock: Clock },
  session: Session,
  subject: Subject,
  reason: string,
): Promise<void> => deps.lookUps.grant({ subject, session: session.hash, reason, until: later(instant(deps.clock()), lookUpMs) });

/** The look-up under which a session may see a person; undefined where it has given no reason, or its time is over. */
export const lookUpOf = async (
  { lookUps, clock }: { readonly lookUps: LookUps; readonly clock: Clock },
  session: Session,
  subject: Subject,
): Promise<LookUp | undefined> => {
  const found = await lookUps.granted(subject, session.hash);
  return found && found.until > instant(clock()) ? found : undefined;
};
