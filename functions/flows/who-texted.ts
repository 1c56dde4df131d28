import type { Carrier, CarrierEvent } from '../carriers/carrier.ts';
import type { Instant, PhoneNumber, Subject } from '../domain/ids.ts';
import { party } from '../domain/phone-number.ts';
import type { Party, Programme, Sender } from '../domain/programme.ts';
import type { ReceiveDeps } from './dependencies.ts';
import { programmesOf } from './find-sender.ts';
import { type Joined, joinedBy } from './joining.ts';
import { type Offered, offeredTo } from './offered.ts';

export type PersonEvent = Extract<CarrierEvent, { kind: 'message' | 'opt-out' }>;
export type Received = {
  readonly carrier: Carrier;
  readonly authenticatedBy: string;
  readonly event: PersonEvent;
  readonly receivedAt: Instant;
  readonly deadline: number;
  readonly sender: Sender | undefined;
};

/** Who texted, to whom, and about which programmes. */
export type Person = {
  readonly sender: Sender;
  readonly from: Party;
  readonly subject: Subject;
  readonly programmes: readonly [Programme, ...Programme[]];
  readonly joined?: Joined;
  readonly offered?: Offered;
};

export const personOf = async (deps: ReceiveDeps, received: Received): Promise<Person | undefined> => {
  const { event, sender } = received;
  if (!sender) return undefined;
  const own = programmesOf(deps.deployment, sender);
  const from = party(event.from, own[0]?.country);
  if (from.kind !== 'number') deps.log({ is: 'number-unusable', carrier: sender.carrier, sender: sender.id, party: from.kind });
  const subject = deps.subjects.of(keyOf(from));
  const written = writtenIn(received, subject);
  const joined = written && (await joinedBy(deps, written.text, own, written.by));
  if (joined) return { sender, from, subject, programmes: [joined.joining.programme], joined };
  const [main, ...others] = sender.type === 'shared' ? await textedBy(deps, subject, own) : own;
  if (!main) return undefined;
  const offered = written && (await offeredTo(deps, written.text, own, written.by));
  return { sender, from, subject, programmes: [main, ...others], ...(offered ? { offered } : {}) };
};

/** What a person wrote, and when; undefined where the carrier only tells of an opt-out. */
const writtenIn = ({ carrier, event, receivedAt }: Received, subject: Subject) =>
  event.kind === 'message' ? { text: event.text.toWellFormed(), by: { subject, at: orderingTime(carrier, event, receivedAt) } } : undefined;

/** A name or a short code has no line of its own, but what it says must not be lost: it gets a key that no number can have. */
const keyOf = (from: Party): PhoneNumber =>
  from.kind === 'number' ? from.number : ((from.kind === 'short-code' ? `code:${from.code}` : `name:${from.name.toLowerCase()}`) as PhoneNumber);

/** Behind a shared code: the programmes that texted this person lately; if none is known, all (in doubt about texting, stop). */
const textedBy = async (deps: ReceiveDeps, subject: Subject, own: readonly Programme[]): Promise<readonly Programme[]> => {
  const sent = await deps.messages.sentProgrammes(subject);
  const found = own.filter((p) => sent.some((s) => s.programme === p.id));
  return found.length > 0 ? found : own;
};

/** The carrier's time where it gives a sure one, never later than our clock; else ours. */
export const orderingTime = (carrier: Carrier, event: PersonEvent, receivedAt: Instant): Instant => {
  if (carrier.metadata.clock !== 'exact' || event.time === undefined) return receivedAt;
  return event.time < receivedAt ? event.time : receivedAt;
};
