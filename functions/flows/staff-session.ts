import { instant } from '../domain/ids.ts';
import { isLive, isToBeSeen, type Session } from '../domain/staff/session.ts';
import type { Clock, Hash } from './ports.ts';
import type { SessionStore } from './staff-ports.ts';

export type SessionDeps = {
  readonly sessions: SessionStore;
  readonly hash: Hash;
  readonly clock: Clock;
  /** 256 bits, base64url. */ readonly newToken: () => string;
};

export const sessionHash = (hash: Hash, token: string): string => hash.digest(`console session|${token}`);

/** What each form carries back; made from what the browser holds and shows nobody, so that it need not be stored. */
export const formToken = (hash: Hash, token: string): string => hash.digest(`console form|${token}`);

/** @returns what the browser is to hold. Throws StoreUnavailable. */
export const openSession = async (deps: SessionDeps, who: Pick<Session, 'by' | 'roles'>): Promise<string> => {
  const token = deps.newToken();
  const at = instant(deps.clock());
  await deps.sessions.open({ ...who, hash: sessionHash(deps.hash, token), startedAt: at, seenAt: at });
  return token;
};

/** The session behind what a browser sent, kept alive by being asked for. Throws StoreUnavailable. */
export const liveSession = async (deps: SessionDeps, token: string): Promise<Session | undefined> => {
  const [session, endedBefore] = await Promise.all([deps.sessions.read(sessionHash(deps.hash, token)), deps.sessions.endedBefore()]);
  const now = deps.clock();
  if (!session || !isLive(session, now, endedBefore)) return undefined;
  if (!isToBeSeen(session, now)) return session;
  const seen = { ...session, seenAt: instant(now) };
  await deps.sessions.keep(seen);
  return seen;
};
