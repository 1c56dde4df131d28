import type { Deployment } from '../domain/deployment.ts';
import type { SenderId } from '../domain/ids.ts';
import type { Sender } from '../domain/programme.ts';
import { carriers } from './registry.ts';
import { vendorOf } from './vendors.ts';

/** Of the range that France reserves for fiction. */
const numberAt = (position: number): string => `+33${639_984_000 + position}`;

const demoSender = async (carrier: string, position: number, [programme]: Sender['programmes']): Promise<Sender> => {
  const { settings = {}, drawsNumber } = await vendorOf(carrier);
  const number = drawsNumber ? {} : { number: numberAt(position) };
  const id = `demo-${carrier}` as SenderId;
  return { id, carrier, ...number, type: drawsNumber ? 'short' : 'long', programmes: programme ? [programme] : [], mode: 'live', settings };
};

/** The deployment with a sender `demo-<carrier>` of its first programme at every carrier that it has none at: to try them all on one machine. */
export const withEveryCarrier = async (deployment: Deployment): Promise<Deployment> => {
  const configured = new Set(Object.values(deployment.senders).map(({ carrier }) => carrier));
  const programmes = Object.values(deployment.programmes).map(({ id }) => id);
  const missing = [...Object.keys(carriers).entries()].filter(([, carrier]) => !configured.has(carrier));
  const added = await Promise.all(missing.map(([position, carrier]) => demoSender(carrier, position, programmes)));
  return { ...deployment, senders: { ...deployment.senders, ...Object.fromEntries(added.map((sender) => [sender.id, sender])) } };
};
