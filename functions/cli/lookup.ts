import type { Deployment } from '../domain/deployment.ts';
import type { PhoneNumber } from '../domain/ids.ts';
import { canonical, maskedNumber } from '../domain/phone-number.ts';
import type { MessageRecord } from '../domain/message.ts';
import type { OwedReply } from '../domain/owed-reply.ts';
import { type ProgrammeState, programmeState } from '../domain/programme-state.ts';
import { logRead } from '../flows/staff-reads.ts';
import { type Person, readPerson } from '../store/person-store.ts';
import { readLog } from '../store/staff-store.ts';
import { lookupLines } from './lookup-lines.ts';
import { fine, type Report, WrongUsage } from './outcome.ts';
import type { Place } from './place.ts';
import { storesOf, subjectsOf } from './place-clients.ts';

/** A message as it is shown: the number, which the reply may still hold, is left out. */
export type ShownMessage = Omit<MessageRecord, 'reply' | 'verification'> & {
  readonly reply?: Omit<OwedReply, 'to' | 'claim'>;
  readonly verification?: { readonly state: string; readonly attempt: number };
};

export type Lookup = {
  /** Masked. */
  readonly number: string;
  readonly subject: string;
  readonly programmes: readonly ProgrammeState[];
  readonly ledger: Person['ledger'];
  readonly messages: readonly ShownMessage[];
  readonly forwards: number;
};

const shown = ({ reply, verification, ...message }: MessageRecord): ShownMessage => {
  const { to: _to, claim: _claim, ...rest } = reply ?? {};
  return {
    ...message,
    ...(reply ? { reply: rest as Omit<OwedReply, 'to' | 'claim'> } : {}),
    ...(verification ? { verification: { state: verification.state, attempt: verification.attempt } } : {}),
  };
};

/** What is stored of a person, as an operator reads it. Pure. */
export const lookupOf = (deployment: Deployment, masked: string, subject: string, person: Person): Lookup => ({
  number: masked,
  subject,
  programmes: Object.values(deployment.programmes).map((programme) => programmeState(person.image, programme)),
  ledger: person.ledger,
  messages: person.messages.map(shown),
  forwards: person.forwards,
});

/**
 * The line that is meant.
 * @param country ISO 3166, for a number that is written as at home. Throws WrongUsage for what is no number.
 */
export const numberOf = (given: string, country: string | undefined): PhoneNumber => {
  const number = canonical(given, country);
  if (number === undefined) throw new WrongUsage('This is no telephone number. Write it with its country, +33 6 …, or give --country FR.');
  return number;
};

/** Who looks, and why: written down before anything is shown. */
export type Looking = { readonly by: string; readonly reason?: string };

/** State for each programme, evidence and timeline of one number. Throws CannotDo, StoreUnavailable. */
export const lookup = async (place: Place, deployment: Deployment, number: PhoneNumber, { by, reason }: Looking): Promise<Report> => {
  const subject = (await subjectsOf(place)).of(number);
  const stores = storesOf(place, deployment.dueShards);
  try {
    const read = { subject, by, way: 'command line', what: 'person', ...(reason === undefined ? {} : { reason }) } as const;
    await logRead({ reads: readLog(stores), clock: stores.clock, newId: stores.newId }, read);
    const found = lookupOf(deployment, maskedNumber(number), subject, await readPerson(stores, subject));
    return fine(found, lookupLines(found));
  } finally {
    stores.client.destroy();
  }
};
