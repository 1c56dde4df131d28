import type { CarrierMetadata } from '../carriers/carrier.ts';
import type { Sender } from '../domain/programme.ts';

/** A server that plays a carrier on the same machine. API Gateway gives no such address. */
const ownMachine = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/**
 * Whether a call comes from where its carrier says that it calls from. It adds to the evidence and is never a reason to refuse: a carrier moves, and a STOP that
 * is turned away at the door is lost. Nor does it lift anything: an address is no signature (law 5).
 * @param address of the caller, as the front door saw it
 * @returns undefined where the carrier names no addresses, or a sender's setting says that they cannot be seen
 */
export const calledFrom = (
  { callsFrom }: Pick<CarrierMetadata, 'callsFrom'>,
  sender: Sender | undefined,
  address: string | undefined,
): 'known address' | 'other address' | undefined => {
  const own = sender?.settings['callsFrom'];
  const named = typeof own === 'string' ? own.trim().split(/[\s,]+/) : callsFrom;
  if (named === undefined || named.includes('any') || address === undefined || ownMachine.includes(address)) return undefined;
  return named.includes(address.toLowerCase()) ? 'known address' : 'other address';
};
