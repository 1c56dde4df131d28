import type { Deployment } from '../functions/domain/deployment.ts';
import type { Settings } from './settings.ts';

export type PublicAddress = {
  /** Origins under which carriers call, the first for what we tell them. Empty: the API's own address, which only AWS knows. */
  readonly urls: readonly string[];
  /** Whether the API answers under its own address too. */
  readonly own: boolean;
};

const isOwn = (url: string): boolean => new URL(url).hostname.includes('.execute-api.');

/**
 * Under which addresses Halte is called. Signatures are checked against these and never against the Host header, so one that is missing here is one
 * where every carrier is refused.
 *
 * @throws Error when halte.config.ts names addresses, but not the domain that the stack is given.
 */
export const publicAddress = ({ publicBaseUrls }: Deployment, { domain }: Settings): PublicAddress => {
  if (domain === undefined) return { urls: publicBaseUrls, own: true };
  const url = `https://${domain.domainName}`;
  if (publicBaseUrls.length === 0) return { urls: [url], own: false };
  if (!publicBaseUrls.includes(url)) {
    throw new Error(`halte.config.ts: publicBaseUrls is ${publicBaseUrls.join(', ')}; it must contain ${url}, the domainName of the context.`);
  }
  return { urls: publicBaseUrls, own: publicBaseUrls.some(isOwn) };
};
