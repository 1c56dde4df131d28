import { readDocument, setsOf, writeDocument } from '../../../functions/cli/secrets-document.ts';
import type { Credentials } from '../../../functions/carriers/carrier.ts';
import { sandboxCarrier } from './senders.ts';

/** The sandbox's sets in the carriers' secret, newest first. */
export const sandboxCredentials = (secret: string): readonly Credentials[] => setsOf(readDocument(secret), sandboxCarrier);

/**
 * The carriers' secret with what Halte and the sandbox share: made once, kept over restarts; only the address follows the port.
 *
 * @param secret the secret as it is; empty before anything was set
 * @param newSecret fresh and unguessable
 */
export const withSandboxCredentials = (secret: string, apiBaseUrl: string, newSecret: () => string): string => {
  const document = readDocument(secret);
  const [newest, ...older] = setsOf(document, sandboxCarrier);
  const set = { signingSecret: newSecret(), apiKey: newSecret(), ...newest, apiBaseUrl };
  return writeDocument({ ...document, carriers: { ...document.carriers, [sandboxCarrier]: [set, ...older] } });
};
