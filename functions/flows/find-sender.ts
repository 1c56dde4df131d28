import type { Carrier } from '../carriers/carrier.ts';
import type { Deployment } from '../domain/deployment.ts';
import { party } from '../domain/phone-number.ts';
import type { Programme, Sender } from '../domain/programme.ts';

const digits = (address: string): string => address.replaceAll(/\D/g, '');

const countryOf = (deployment: Deployment, sender: Sender): string | undefined => {
  const [programme] = sender.programmes;
  return programme ? deployment.programmes[programme]?.country : undefined;
};

/** Whether a carrier's way of writing one of our numbers means this sender. */
const isNumberOf = (deployment: Deployment, sender: Sender, to: string): boolean => {
  if (sender.number === undefined) return false;
  const country = countryOf(deployment, sender);
  const [ours, theirs] = [party(sender.number, country), party(to, country)];
  if (ours.kind === 'number' && theirs.kind === 'number') return ours.number === theirs.number;
  return digits(sender.number) === digits(to);
};

/**
 * The sender that was texted: the one whose number the message names, else the one whose webhook was called, else the carrier's only
 * one. `undefined` when none fits, which only a call that names no sender (SNS) can bring about.
 */
export const senderOfEvent = (deployment: Deployment, carrier: Carrier, called: Sender | undefined, to: string | undefined): Sender | undefined => {
  if (to !== undefined && called && isNumberOf(deployment, called, to)) return called;
  const ofCarrier = Object.values(deployment.senders).filter((sender) => sender.carrier === carrier.metadata.id);
  const named = to === undefined ? undefined : ofCarrier.find((sender) => isNumberOf(deployment, sender, to));
  return named ?? called ?? (ofCarrier.length === 1 ? ofCarrier[0] : undefined);
};

/** The sender's programmes, as configured; at least one, which the configuration's check guarantees. */
export const programmesOf = (deployment: Deployment, sender: Sender): readonly Programme[] =>
  sender.programmes.map((id) => deployment.programmes[id]).filter((p) => p !== undefined);
