import { type Decision, later } from '../decision.ts';
import type { Deployment } from '../deployment.ts';
import { type Instant, millis, type PhoneNumber, type ProgrammeId } from '../ids.ts';
import type { MessageKey } from '../message.ts';
import type { Situation } from '../situation.ts';

/**
 * A change to a suppression that the lists of carriers are to follow. What is to be done is not in it: whoever does it makes each list agree with what is
 * stored by then, so that neither order nor number matters. Gone once they agree; it holds the number for three days at most.
 */
export type PushRecord = MessageKey & {
  readonly to: PhoneNumber;
  readonly programme: ProgrammeId;
  /** Whose own list is left alone: it was texted, and our confirmation still has to get through. */
  readonly carrier?: string;
  readonly attempt: number;
  readonly due: Instant;
  readonly giveUpAt: Instant;
  /** Second since 1970. */
  readonly ttl: number;
};

const giveUpAfterMs = 3 * 86_400_000;
const lifeDays = 14;

type Told = MessageKey & { readonly to: PhoneNumber; readonly programme: ProgrammeId; readonly now: Instant; readonly carrier?: string };

/** Undefined where no list of another carrier is followed up. */
export const pushOf = ({ pushStops = [] }: Deployment, { now, ...told }: Told): PushRecord | undefined =>
  pushStops.some((carrier) => carrier !== told.carrier)
    ? { ...told, attempt: 0, due: now, giveUpAt: later(now, giveUpAfterMs), ttl: Math.floor(millis(now) / 1000) + lifeDays * 86_400 }
    : undefined;

/** What a text changed, for the lists of the other carriers. A sender that only observes changes nothing outside, and a repeated STOP nothing at all. */
export const withPush = (deployment: Deployment, { sender, replyTo: to, receivedAt }: Situation, decision: Decision): Decision => {
  const { message, suppression } = decision.write;
  if (!suppression || !to || sender.mode === 'observe' || message.outcome === 'repeated') return decision;
  const { subject, message: id, programme } = message;
  const push = pushOf(deployment, { subject, message: id, to, programme, now: receivedAt, carrier: sender.carrier });
  return push ? { ...decision, write: { ...decision.write, push } } : decision;
};
