import type { Deployment } from '../domain/deployment.ts';
import type { Instant, ProgrammeId, Subject } from '../domain/ids.ts';
import { refOf } from '../domain/rights/request.ts';
import { holdPerson } from '../flows/hold-person.ts';
import { hash } from '../platform/hash.ts';
import { newId } from '../platform/ids.ts';
import { heldLife } from '../store/held-life.ts';
import { personRecords } from '../store/person-records.ts';
import { numberOf } from './lookup.ts';
import { fine, type Report, WrongUsage } from './outcome.ts';
import type { Place } from './place.ts';
import { storesOf, subjectsOf } from './place-clients.ts';
import { findRequest } from './requests.ts';

export type HoldWish = {
  /** A number, or the reference of a request. */
  readonly who: string;
  readonly country?: string;
  readonly programme?: string;
  readonly until?: Instant;
  readonly reason: string;
  readonly by: string;
};

type Meant = { readonly subject: Subject; readonly programme: string | undefined };

const meant = async (place: Place, deployment: Deployment, { who, country, programme, by }: HoldWish): Promise<Meant> => {
  if (refOf(who) === undefined) return { subject: (await subjectsOf(place)).of(numberOf(who, country)), programme };
  const request = await findRequest({ place, deployment, by }, who);
  return { subject: request.subject, programme: programme ?? request.programme };
};

/** Holds all that is stored of a person until a day, or ends the hold. Throws WrongUsage, CannotDo, StoreUnavailable. */
export const hold = async (place: Place, deployment: Deployment, wish: HoldWish): Promise<Report> => {
  const { subject, programme: named } = await meant(place, deployment, wish);
  const programme = named === undefined ? undefined : deployment.programmes[named as ProgrammeId];
  if (!programme) throw new WrongUsage(`--programme is one of ${Object.keys(deployment.programmes).join(', ')}: whose controller is in dispute.`);
  const context = storesOf(place, deployment.dueShards);
  const deps = { deployment, hash, clock: context.clock, records: personRecords(context), holds: heldLife(context) };
  const { until, reason, by } = wish;
  const telling = { subject, programme, key: newId(), caller: by };
  const { decision } = await holdPerson(deps, telling, { told: { by, note: reason }, ...(until === undefined ? {} : { until }) });
  context.client.destroy();
  const data = { subject, event: decision.write.ledger[0]?.at, ...(until === undefined ? {} : { until }) };
  if (until === undefined) return fine(data, [`Released: everything of ${subject} ends when it would have.`]);
  return fine(data, [`Held until ${until}: nothing of ${subject} is erased or ends before. What comes in later has its own term.`]);
};
