import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isConsoleLink, newConsoleLink, useConsoleLink } from '../../../functions/cli/console-link.ts';
import { localDirectory, personCookie } from '../../../infra/local/staff/directory.ts';

const consoleUrl = 'http://localhost:1';
const issuer = `${consoleUrl}/cognito/Pool`;
const challenge = createHash('sha256').update('v').digest('base64url');
const asked = {
  ...{ response_type: 'code', client_id: 'client', redirect_uri: `${consoleUrl}/console/callback`, state: 's', nonce: 'n' },
  ...{ code_challenge: challenge, code_challenge_method: 'S256' },
};
let now = 0;
const open = () => localDirectory({ issuer, clientId: 'client', consoleUrl, now: () => now });
type Directory = ReturnType<typeof open>;

const authorize = async (directory: Directory, change: Record<string, string> = {}, person?: string): Promise<Response> => {
  const query = new URLSearchParams({ ...asked, ...change });
  const headers = { cookie: `${personCookie}=${person ?? directory.expect({ name: 'camille', role: 'agent' })}` };
  const answer = await directory.routes(new Request(`${issuer}/oauth2/authorize?${query.toString()}`, { headers }));
  return answer ?? new Response(null, { status: 404 });
};
const codeIn = (answer: Response): string => new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? '';
const redeem = async (directory: Directory, change: Record<string, string>): Promise<number> => {
  const form = { grant_type: 'authorization_code', client_id: 'client', redirect_uri: asked.redirect_uri, code_verifier: 'v', ...change };
  return (await directory.routes(new Request(`${issuer}/oauth2/token`, { method: 'POST', body: new URLSearchParams(form) })))?.status ?? 404;
};

describe('the directory that the local server plays', () => {
  it('gives a code to whom a link has shown to be somebody, once', async () => {
    const directory = open();
    const person = directory.expect({ name: 'camille', role: 'agent' });
    expect((await authorize(directory, {}, person)).status).toBe(303);
    expect((await authorize(directory, {}, person)).status).toBe(401);
    expect((await authorize(directory, {}, 'made-up')).status).toBe(401);
  });

  it.each([
    ['another client', { client_id: 'another' }],
    ['another place to go back to', { redirect_uri: 'https://elsewhere.example/console/callback' }],
    ['a token in place of a code', { response_type: 'token' }],
    ['a challenge that is none', { code_challenge_method: 'plain' }],
  ])('gives none for %s', async (_, change) => {
    expect((await authorize(open(), change)).status).toBe(400);
  });

  it('takes a code once, within a minute, from its client and with its verifier', async () => {
    const directory = open();
    const code = codeIn(await authorize(directory));
    expect(await redeem(directory, { code })).toBe(200);
    expect(await redeem(directory, { code })).toBe(400);
    const wrong = { code_verifier: 'w', client_id: 'another', redirect_uri: 'https://elsewhere.example', grant_type: 'password' };
    for (const [name, value] of Object.entries(wrong)) {
      const fresh = codeIn(await authorize(directory));
      expect([name, await redeem(directory, { code: fresh, [name]: value })]).toEqual([name, 400]);
    }
    const late = codeIn(await authorize(directory));
    now += 60_000;
    expect(await redeem(directory, { code: late })).toBe(400);
  });

  it('sends nobody elsewhere at a sign-out', async () => {
    const out = async (to: string) =>
      (await open().routes(new Request(`${issuer}/logout?${new URLSearchParams({ client_id: 'client', logout_uri: to }).toString()}`)))?.status;
    expect([await out(`${consoleUrl}/console/signed-out`), await out('https://elsewhere.example')]).toEqual([303, 400]);
  });
});

describe('a link that signs in', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'halte-link-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const tokenIn = (link: string): string => link.split('/').at(-1) ?? '';

  it('is good once, and opening it is no use of it', () => {
    const token = tokenIn(newConsoleLink(folder, consoleUrl));
    expect([isConsoleLink(folder, token), isConsoleLink(folder, token)]).toEqual([true, true]);
    expect([useConsoleLink(folder, token), useConsoleLink(folder, token), isConsoleLink(folder, token)]).toEqual([true, false, false]);
  });

  it('ends with the next, and what is kept of it opens nothing and is its owner’s alone', () => {
    const [one, two] = [tokenIn(newConsoleLink(folder, consoleUrl)), tokenIn(newConsoleLink(folder, consoleUrl))];
    expect([isConsoleLink(folder, one), isConsoleLink(folder, two), isConsoleLink(folder, '')]).toEqual([false, true, false]);
    const file = path.join(folder, 'console-link');
    expect(readFileSync(file, 'utf8')).not.toContain(two);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});
