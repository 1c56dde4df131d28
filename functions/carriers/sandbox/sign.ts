import { hmac } from '../auth/hmac.ts';

export const timestampHeader = 'x-sandbox-timestamp';
export const signatureHeader = 'x-sandbox-signature';

export type SandboxCall = {
  readonly secret: string;
  readonly method: string;
  /** The public URL that is called, whole, with its query. */
  readonly url: string;
  readonly body: Uint8Array | string;
};

/** Hex HMAC-SHA-256 over `<timestamp>.<method> <url>.<body>`. `timestamp` is in seconds since 1970, as it stands in its header. */
export const sandboxSignature = ({ secret, method, url, body }: SandboxCall, timestamp: string): string =>
  hmac('sha256', secret, [`${timestamp}.${method} ${url}.`, body], 'hex');

/**
 * The headers with which the sandbox carrier signs a webhook call.
 * @param now milliseconds since 1970
 */
export const signSandboxCall = (call: SandboxCall, now: number): Readonly<Record<string, string>> => {
  const timestamp = String(Math.floor(now / 1000));
  return { 'content-type': 'application/json', [timestampHeader]: timestamp, [signatureHeader]: sandboxSignature(call, timestamp) };
};
