import type { Instant, Subject } from '../domain/ids.ts';
import type { Day } from '../domain/rights/day.ts';
import type { Read } from '../domain/staff/read.ts';
import type { Session } from '../domain/staff/session.ts';

export interface SessionStore {
  open(session: Session): Promise<void>;
  /** Moves its end; one that was ended meanwhile stays ended. */
  keep(session: Session): Promise<void>;
  /** Undefined where there is none, or no more. */
  read(hash: string): Promise<Session | undefined>;
  end(hash: string): Promise<void>;
  /** Every session that began before is over. */
  endAll(before: Instant): Promise<void>;
  endedBefore(): Promise<Instant | undefined>;
}

export type ReadPlace = Pick<Read, 'at' | 'id'>;
export interface ReadLog {
  /** Durable once it resolves: only then is anything shown. */
  write(read: Read): Promise<void>;
  /** Newest first, at most `most`. @param day in UTC @param before only what is older than this one */
  ofDay(day: Day, most: number, before?: ReadPlace): Promise<readonly Read[]>;
  of(subject: Subject): Promise<readonly Read[]>;
}

/** That somebody may see a person for a while, because they said why. It lies with the person, so that it goes with them. */
export type LookUp = { readonly subject: Subject; readonly session: string; readonly reason: string; readonly until: Instant };
export interface LookUps {
  grant(lookUp: LookUp): Promise<void>;
  granted(subject: Subject, session: string): Promise<LookUp | undefined>;
}
