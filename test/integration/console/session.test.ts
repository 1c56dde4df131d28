import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ConsoleServing } from '../../../functions/platform/console-serving.ts';
import type { Attempt, StaffDirectory } from '../../../functions/platform/staff-directory.ts';
import { consoleOf, signedIn, visit } from '../../support/console.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
let serving: ConsoleServing;
beforeAll(async () => {
  dynamo = await startDynamo();
  world = await openWorld(dynamo);
});
afterAll(() => dynamo.close());
beforeEach(() => {
  // What one test ended for everybody is over for the next.
  world.now += 86_400_000;
  serving = consoleOf(world);
});

const minute = 60_000;
const after = (minutes: number): void => void (world.now += minutes * minute);
const homeStatus = async (staff: Awaited<ReturnType<typeof signedIn>>): Promise<number> => (await staff.get('/console')).status;

describe('a session', () => {
  it('ends half an hour after the last page', async () => {
    const staff = await signedIn(serving, ['viewer']);
    after(29);
    expect(await homeStatus(staff)).toBe(200);
    after(29);
    expect(await homeStatus(staff)).toBe(200);
    after(31);
    expect(await homeStatus(staff)).toBe(401);
  });

  it('ends after eight hours, however busy it was', async () => {
    const staff = await signedIn(serving, ['viewer']);
    for (let passed = 0; passed + 20 < 8 * 60; passed += 20) {
      after(20);
      expect(await homeStatus(staff)).toBe(200);
    }
    after(21);
    expect(await homeStatus(staff)).toBe(401);
  });

  it('ends with the sign-out, and a page that was on its way does not bring it back', async () => {
    const staff = await signedIn(serving, ['viewer']);
    after(5);
    const late = { ...serving, sessions: { ...serving.sessions, keep: async () => void (await staff.post('/console/sign-out')) } };
    const { token } = staff;
    await visit(late, 'GET /console', { cookies: [`__Host-halte-console=${token}`] });
    expect(await homeStatus(staff)).toBe(401);
  });

  it('of everybody ends when the data protection officer says so', async () => {
    const [viewer, dpo] = [await signedIn(serving, ['viewer']), await signedIn(serving, ['dpo'])];
    after(1);
    expect((await dpo.post('/console/sessions')).status).toBe(303);
    expect([await homeStatus(viewer), await homeStatus(dpo)]).toEqual([401, 401]);
    after(1);
    expect(await homeStatus(await signedIn(serving, ['viewer']))).toBe(200);
  });

  it('is stored without what would open it', async () => {
    const staff = await signedIn(serving, ['viewer']);
    expect(await serving.sessions.read(staff.token)).toBeUndefined();
  });
});

describe('a page', () => {
  it('is kept by nobody, framed by nobody, runs nothing, and tells other sites nothing', async () => {
    const { headers } = await (await signedIn(serving, ['viewer'])).get('/console');
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'referrer-policy': 'same-origin', 'x-content-type-options': 'nosniff' });
    const policy = String(headers['content-security-policy']).split('; ');
    expect(policy.filter((one) => !one.startsWith('style-src'))).toEqual([
      "default-src 'none'",
      'img-src data:',
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]);
    expect(policy.find((one) => one.startsWith('style-src'))).toMatch(/^style-src 'sha256-[\w+/=]{44}'$/);
  });

  it('that another site led to is opened again from here, where its session is sent along', async () => {
    const fresh = await visit(serving, 'GET /console/reads');
    expect([fresh.status, fresh.body.includes('<a href="/console/reads">Open it again</a>')]).toEqual([401, true]);
    const over = await visit(serving, 'GET /console/reads', { cookies: ['__Host-halte-console=old'] });
    expect([over.body.includes('Open it again'), over.cookies]).toEqual([false, [expect.stringContaining('Max-Age=0')]]);
  });
});

describe('a form', () => {
  const stop = { number: '+33639983950', programme: 'boutique', channel: 'phone', scope: 'all', date: '', key: 'k'.repeat(22) };
  const isStopped = async (): Promise<boolean> => (await world.person(stop.number)).image !== undefined;

  it.each([
    ['without its token', { form: '' }, {}],
    ['with another session’s token', { form: 'made-up' }, {}],
    ['of another site', {}, { 'sec-fetch-site': 'cross-site' }],
    ['that is no form', {}, { 'content-type': 'application/json' }],
  ])('%s does nothing', async (_, fields, headers) => {
    const staff = await signedIn(serving, ['agent']);
    const { status } = await staff.post('/console/new-stop', { form: { ...stop, ...fields }, headers });
    expect([status, await isStopped()]).toEqual([403, false]);
  });

  it('with its token does what it says, and sent twice it is told once', async () => {
    const staff = await signedIn(serving, ['agent']);
    const answers = [await staff.post('/console/new-stop', { form: stop }), await staff.post('/console/new-stop', { form: stop })];
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect((await world.person(stop.number)).ledger.map(({ kind, told }) => [kind, told?.staff])).toEqual([['stopped', 'agent@example.com']]);
  });
});

describe('signing in', () => {
  const cookieOf = (cookies: readonly string[], name: string): string => cookies.find((one) => one.startsWith(`${name}=`)) ?? '';
  const valueOf = (cookie: string): string => cookie.split(';', 1)[0] ?? '';
  const redeems = (groups: readonly string[]): StaffDirectory => ({
    ...serving.directory,
    redeem: async (code: string, { nonce, verifier }: Attempt) =>
      code === 'good' && nonce !== verifier
        ? { kind: 'identity', identity: { name: 'camille@example.com', groups } }
        : { kind: 'refused', why: 'code' },
  });
  const begin = async (): Promise<{ readonly cookie: string; readonly state: string }> => {
    const { status, headers, cookies } = await visit(serving, 'GET /console/sign-in');
    expect(status).toBe(303);
    const cookie = cookieOf(cookies, '__Host-halte-sign-in');
    expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Lax; Max-Age=600$/);
    return { cookie: valueOf(cookie), state: new URL(String(headers['location'])).searchParams.get('state') ?? '' };
  };
  const back = (state: string, cookies: readonly string[], code = 'good') =>
    visit(serving, 'GET /console/callback', { query: { code, state }, cookies });

  it('opens a session that no other site can use', async () => {
    serving = consoleOf(world, { directory: redeems(['agent', 'somebody-elses-group']) });
    const { cookie, state } = await begin();
    const { status, cookies, headers } = await back(state, [cookie]);
    expect([status, headers['location']]).toEqual([200, undefined]);
    const session = cookieOf(cookies, '__Host-halte-console');
    expect(session).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    const home = await visit(serving, 'GET /console', { cookies: [valueOf(session)] });
    expect(home.body).toContain('camille@example.com, agent');
  });

  it('needs the browser that began it', async () => {
    serving = consoleOf(world, { directory: redeems(['agent']) });
    const [one, other] = [await begin(), await begin()];
    for (const [state, cookies] of [
      [one.state, []],
      [one.state, [other.cookie]],
      ['', [one.cookie]],
    ] as const) {
      const { status, cookies: set } = await back(state, cookies);
      expect([status, cookieOf(set, '__Host-halte-console')]).toEqual([400, '']);
    }
  });

  it('is refused with a code that the directory does not know', async () => {
    serving = consoleOf(world, { directory: redeems(['agent']) });
    const { cookie, state } = await begin();
    expect((await back(state, [cookie], 'bad')).status).toBe(400);
  });

  it('shows nothing to somebody without a group, and opens no session', async () => {
    serving = consoleOf(world, { directory: redeems([]) });
    const { cookie, state } = await begin();
    const { status, body, cookies } = await back(state, [cookie]);
    expect([status, body.includes('No access yet'), cookieOf(cookies, '__Host-halte-console')]).toEqual([403, true, '']);
  });
});
