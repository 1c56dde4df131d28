import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { SignatureV4 } from '@smithy/signature-v4';
import type { HttpCall } from '../carriers/carrier.ts';
import type { Clock, Http } from '../flows/ports.ts';

export type AwsAccess = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  readonly region: string;
  /** Takes the place of AWS's own hosts: where Halte runs on one machine. */
  readonly endpoint?: string;
};

/** Signs the calls that ask for it (AWS Signature Version 4) as the function's own role; passes all others through. */
export const signedHttp = (http: Http, access: () => AwsAccess, clock: Clock): Http => ({
  call: async (call, timeoutMs) => http.call(call.sign === undefined ? call : await signed(call, call.sign, access(), clock), timeoutMs),
});

const signed = async (call: HttpCall, { service, region }: NonNullable<HttpCall['sign']>, access: AwsAccess, clock: Clock): Promise<HttpCall> => {
  const url = placed(call.url, access.endpoint);
  const signer = new SignatureV4({ service, region: region || access.region, credentials: access, sha256: Sha256 });
  const request = await signer.sign(
    {
      method: call.method,
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      headers: { ...call.headers, host: url.host },
      ...(call.body === undefined ? {} : { body: call.body }),
    },
    { signingDate: new Date(clock()) },
  );
  const { sign: _, ...rest } = call;
  return { ...rest, url: url.href, headers: request.headers };
};

const placed = (url: string, endpoint: string | undefined): URL => {
  const { pathname, search, origin } = new URL(url);
  return new URL(`${pathname}${search}`, endpoint ?? origin);
};

/** Node's own hash in the form that the signer wants. */
class Sha256 {
  readonly #hash: Hash | Hmac;

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#hash = secret === undefined ? createHash('sha256') : createHmac('sha256', bytes(secret));
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#hash.update(bytes(data));
  }

  digest(): Promise<Uint8Array> {
    return Promise.resolve(this.#hash.digest());
  }
}

const bytes = (data: string | ArrayBuffer | ArrayBufferView): Uint8Array => {
  if (typeof data === 'string') return Buffer.from(data);
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
};
