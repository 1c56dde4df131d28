import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Clock, Http } from '../flows/ports.ts';
import { checkIdToken, type Checked, keyIdOf, signingKeys, type SigningKeys } from './id-token.ts';

/** Where the directory of staff lets people sign in and out; found by its address (OpenID Connect Discovery). */
export type Endpoints = { readonly authorize: string; readonly token: string; readonly keys: string; readonly signOut: string };

/** What ties the answer of the directory to the browser that was sent there. */
export type Attempt = { readonly state: string; readonly nonce: string; readonly verifier: string };

export type StaffDirectory = {
  readonly endpoints: () => Promise<Endpoints>;
  /** Where the browser goes to sign in. */
  readonly signInUrl: (attempt: Attempt) => Promise<string>;
  /** Where it goes to sign out there too. */
  readonly signOutUrl: () => Promise<string>;
  /** What a code stands for. Throws DirectoryUnavailable. */
  readonly redeem: (code: string, attempt: Attempt) => Promise<Checked | { readonly kind: 'refused'; readonly why: 'code' }>;
};

class DirectoryUnavailable extends Error {
  override readonly name = 'DirectoryUnavailable';
}

export type DirectoryOptions = {
  readonly http: Http;
  readonly clock: Clock;
  readonly issuer: string;
  readonly clientId: string;
  /** Origin of the console. */
  readonly url: string;
};

const timeoutMs = 5_000;
const keptMs = 60 * 60_000;
/** Tokens with keys that nobody knows must not make us ask at their pace. */
const renewEveryMs = 60_000;

const discovery = z.looseObject({
  issuer: z.string(),
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  jwks_uri: z.url(),
});
const tokens = z.looseObject({ id_token: z.string() });

type Kept<Value> = { readonly value: Value; readonly at: number };

/** The staff's directory as an OpenID Connect provider: Amazon Cognito, or what the local server plays. */
export const staffDirectory = ({ http, clock, issuer, clientId, url }: DirectoryOptions): StaffDirectory => {
  const redirect = `${url}/console/callback`;
  let found: Kept<Endpoints> | undefined;
  let keys: Kept<SigningKeys> | undefined;

  const read = async (from: string): Promise<unknown> => {
    const result = await http.call({ method: 'GET', url: from, headers: { accept: 'application/json' } }, timeoutMs);
    if (result.kind !== 'answer' || result.status !== 200) throw new DirectoryUnavailable('the directory of staff does not answer');
    return JSON.parse(result.body) as unknown;
  };
  const endpoints = async (): Promise<Endpoints> => {
    if (found && clock() - found.at < keptMs) return found.value;
    const said = discovery.parse(await read(`${issuer}/.well-known/openid-configuration`));
    if (said.issuer !== issuer) throw new DirectoryUnavailable('the directory of staff says that it is another');
    const value = {
      authorize: said.authorization_endpoint,
      token: said.token_endpoint,
      keys: said.jwks_uri,
      // Cognito's own, beside the others; it takes `client_id` and `logout_uri`.
      signOut: said.authorization_endpoint.replace(/\/oauth2\/authorize$/, '/logout'),
    };
    found = { value, at: clock() };
    return value;
  };
  /** Read again for a key that is not known: they are changed from time to time. */
  const keysFor = async (id: string | undefined): Promise<SigningKeys> => {
    const age = clock() - (keys?.at ?? 0);
    const isKnown = keys !== undefined && id !== undefined && keys.value.has(id);
    if (keys && age < keptMs && (isKnown || age < renewEveryMs)) return keys.value;
    keys = { value: signingKeys(await read((await endpoints()).keys)), at: clock() };
    return keys.value;
  };

  return {
    endpoints,
    signInUrl: async ({ state, nonce, verifier }) => {
      const asked = new URLSearchParams({
        ...{ response_type: 'code', client_id: clientId, redirect_uri: redirect, scope: 'openid email', state, nonce },
        ...{ code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256' },
      });
      return `${(await endpoints()).authorize}?${asked.toString()}`;
    },
    signOutUrl: async () =>
      `${(await endpoints()).signOut}?${new URLSearchParams({ client_id: clientId, logout_uri: `${url}/console/signed-out` }).toString()}`,
    redeem: async (code, { nonce, verifier }) => {
      const body = new URLSearchParams({
        grant_type: 'authorization_code',
        client_id: clientId,
        code,
        redirect_uri: redirect,
        code_verifier: verifier,
      });
      const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
      const result = await http.call({ method: 'POST', url: (await endpoints()).token, headers, body: body.toString() }, timeoutMs);
      if (result.kind !== 'answer' || result.status >= 500) throw new DirectoryUnavailable('the directory of staff does not answer');
      if (result.status !== 200) return { kind: 'refused', why: 'code' };
      const token = tokens.parse(JSON.parse(result.body)).id_token;
      return checkIdToken(token, await keysFor(keyIdOf(token)), { issuer, clientId, nonce, now: clock() });
    },
  };
};
