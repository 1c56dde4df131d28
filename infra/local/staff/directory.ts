import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import type { ExtraRoutes } from '../http/server.ts';
import { type Asked, isVerifier, OnceOnly, type Person } from './codes.ts';
import { needsLinkPage } from './pages.ts';

export type DirectoryOptions = {
  /** `http://localhost:<port>/cognito/<pool>`. */
  readonly issuer: string;
  readonly clientId: string;
  /** Origin of the console. */
  readonly consoleUrl: string;
  readonly now: () => number;
};

export type LocalDirectory = {
  readonly routes: ExtraRoutes;
  /** @returns what the browser shows at the authorize endpoint, once, within two minutes. */
  readonly expect: (person: Person) => string;
};

export const personCookie = 'halte-local-person';
const kid = 'local';
const tokenSeconds = 300;

type Keys = { readonly privateKey: KeyObject; readonly publicKey: KeyObject };

const json = (body: unknown, status = 200): Response => Response.json(body, { status, headers: { 'cache-control': 'no-store' } });
const go = (to: string, cookie?: string): Response =>
  new Response(null, { status: 303, headers: { location: to, ...(cookie !== undefined && { 'set-cookie': cookie }) } });

const cookieIn = (request: Request, name: string): string | undefined =>
  (request.headers.get('cookie') ?? '')
    .split(/;\s*/)
    .find((one) => one.startsWith(`${name}=`))
    ?.slice(name.length + 1);

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/**
 * What of Amazon Cognito's endpoints the console uses: discovery, keys, authorize, token, logout. Codes are good once and only with their verifier, as there;
 * who signs in was shown to be by a link that `npm start` printed.
 */
export const localDirectory = ({ issuer, clientId, consoleUrl, now }: DirectoryOptions): LocalDirectory => {
  const base = new URL(issuer).pathname;
  const people = new OnceOnly<Person>(now, 120_000);
  const codes = new OnceOnly<Person & Asked>(now, 60_000);
  let made: Keys | undefined;
  // At the first sign-in: a start that nobody signs in at does not wait for it.
  const keys = (): Keys => (made ??= generateKeyPairSync('rsa', { modulusLength: 2048 }));

  const idToken = ({ name, role, nonce }: Person & Asked): string => {
    const seconds = Math.floor(now() / 1000);
    const claims = {
      ...{ iss: issuer, aud: clientId, sub: randomUUID(), token_use: 'id', iat: seconds, exp: seconds + tokenSeconds, nonce },
      ...{ 'cognito:username': name, 'cognito:groups': [role] },
    };
    const signed = `${encoded({ alg: 'RS256', kid })}.${encoded(claims)}`;
    return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), keys().privateKey).toString('base64url')}`;
  };

  const authorize = (request: Request, query: URLSearchParams): Response => {
    const [redirect, challenge] = [query.get('redirect_uri'), query.get('code_challenge')];
    const isOurs = query.get('client_id') === clientId && redirect === `${consoleUrl}/console/callback` && query.get('response_type') === 'code';
    if (!isOurs || challenge === null || query.get('code_challenge_method') !== 'S256') return json({ error: 'invalid_request' }, 400);
    const person = people.take(cookieIn(request, personCookie) ?? '');
    if (!person) return needsLinkPage();
    const code = codes.give({ ...person, challenge, nonce: query.get('nonce') ?? undefined });
    return go(`${redirect}?${new URLSearchParams({ code, state: query.get('state') ?? '' }).toString()}`);
  };

  const token = async (request: Request): Promise<Response> => {
    const form = new URLSearchParams(await request.text());
    const found = codes.take(form.get('code') ?? '');
    const isRight =
      form.get('grant_type') === 'authorization_code' &&
      form.get('client_id') === clientId &&
      form.get('redirect_uri') === `${consoleUrl}/console/callback`;
    if (!found || !isRight || !isVerifier(form.get('code_verifier') ?? '', found.challenge)) return json({ error: 'invalid_grant' }, 400);
    return json({ id_token: idToken(found), token_type: 'Bearer', expires_in: tokenSeconds });
  };

  const logout = (query: URLSearchParams): Response => {
    const to = query.get('logout_uri');
    return query.get('client_id') === clientId && to === `${consoleUrl}/console/signed-out` ? go(to) : json({ error: 'invalid_request' }, 400);
  };

  const routes: ExtraRoutes = async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    switch (`${request.method} ${pathname}`) {
      case `GET ${base}/.well-known/openid-configuration`:
        return json({
          ...{ issuer, authorization_endpoint: `${issuer}/oauth2/authorize`, token_endpoint: `${issuer}/oauth2/token` },
          jwks_uri: `${issuer}/.well-known/jwks.json`,
        });
      case `GET ${base}/.well-known/jwks.json`:
        return json({ keys: [{ ...keys().publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' }] });
      case `GET ${base}/oauth2/authorize`:
        return authorize(request, searchParams);
      case `POST ${base}/oauth2/token`:
        return token(request);
      case `GET ${base}/logout`:
        return logout(searchParams);
      default:
        return undefined;
    }
  };
  return { routes, expect: (person) => people.give(person) };
};
