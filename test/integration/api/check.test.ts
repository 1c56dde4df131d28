import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { contracts } from '../../../functions/api/contracts.ts';
import type { Deployment } from '../../../functions/domain/deployment.ts';
import type { Programme } from '../../../functions/domain/programme.ts';
import { defaultSending } from '../../../functions/domain/sending/policy.ts';
import type { Serving } from '../../../functions/platform/serving.ts';
import { countTrips, type Trips } from '../../../functions/store/trips.ts';
import { deployment as standard } from '../../support/deployment.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { ask, servingOf } from '../../support/serving.ts';
import { openWorld, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
let serving: Serving;
let trips: Trips;

/** Ready to send, and capped at two a week. */
const ready: Deployment = {
  ...standard,
  programmes: Object.fromEntries(
    Object.values<Programme>(standard.programmes).map((programme) => [
      programme.id,
      { ...programme, sending: { ...defaultSending, ready: true, cap: { sends: 2, days: 7 } } },
    ]),
  ),
};
beforeAll(async () => {
  dynamo = await startDynamo();
  trips = countTrips(dynamo.client);
  world = await openWorld(dynamo, ready);
  serving = servingOf(world);
});
afterAll(() => dynamo.close());
beforeEach(() => (world.now += 60_000));

let people = 0;
const newLine = (): string => `+33639982${100 + ++people}`;
const agree = (number: string, programme = 'boutique') =>
  ask(serving, 'PUT /v1/consents', {
    body: {
      number,
      key: `crm-${number}-${world.now}`,
      programme,
      basis: 'consent',
      at: new Date(world.now).toISOString(),
      wording: { text: 'Oui aux offres par SMS', version: '3' },
      language: 'en',
      source: { kind: 'shop', reference: 'Lyon 2' },
    },
  });
type Result = {
  readonly allowed: boolean;
  readonly reasons: readonly string[];
  readonly subject?: string | undefined;
  readonly token?: string | undefined;
};
const check = async (numbers: readonly string[], more: object = {}, body: object = {}): Promise<readonly Result[]> => {
  const checks = numbers.map((number) => ({ number, programme: 'boutique', purpose: 'marketing', ...more }));
  const { status, body: answered } = await ask(serving, 'POST /v1/check', { body: { checks, ...body } });
  expect(status).toBe(200);
  return contracts.checkSends.answer.parse(answered).results;
};
const stop = (from: string, text = 'STOP') => world.text('boutique', { from, text, id: `${text} ${from} ${world.now}` });
const send = async (number: string, key: string, more: object = {}) => {
  const { body } = await ask(serving, 'POST /v1/sends', { body: { sends: [{ number, key, programme: 'boutique', purpose: 'marketing', ...more }] } });
  return contracts.recordSends.answer.parse(body).results[0];
};
const redeem = async (token: string) => (await ask(serving, 'POST /v1/redeem', { body: { token } })).body;

describe('POST /v1/check', () => {
  test('of one number, and of fifty, is one round trip', async () => {
    trips.reset();
    await check([newLine()]);
    expect(trips.byOperation()).toEqual({ BatchGetItemCommand: 1 });
    trips.reset();
    const results = await check(Array.from({ length: 50 }, newLine));
    expect(trips.byOperation()).toEqual({ BatchGetItemCommand: 1 });
    expect(results.map(({ reasons }) => reasons)).toEqual(Array.from({ length: 50 }, () => ['no_consent']));
  });

  test('answers in the order of the questions: consent, STOP, no number, and the same person twice', async () => {
    const [agreed, stopped] = [newLine(), newLine()];
    await agree(agreed);
    await agree(stopped);
    await stop(stopped);
    const results = await check([agreed, stopped, 'nobody', '06 39', agreed]);
    expect(results.map(({ reasons }) => reasons)).toEqual([[], ['suppressed_all'], ['number_invalid'], ['number_invalid'], []]);
    expect(results.map(({ subject }) => subject)).toEqual([
      world.subject(agreed),
      world.subject(stopped),
      undefined,
      undefined,
      world.subject(agreed),
    ]);
  });

  test('after STOP and START the consent counts again; a START alone is none', async () => {
    const [agreed, other] = [newLine(), newLine()];
    await agree(agreed);
    for (const line of [agreed, other]) {
      await stop(line);
      world.now += 60_000;
      await stop(line, 'START');
    }
    expect((await check([agreed, other])).map(({ reasons }) => reasons)).toEqual([[], ['no_consent']]);
  });

  test('refuses the whole question where a part cannot be understood, and says which', async () => {
    const ok = { number: newLine(), programme: 'boutique', purpose: 'marketing' };
    const refused = async (wrong: object) => (await ask(serving, 'POST /v1/check', { body: { checks: [ok, { ...ok, ...wrong }] } })).body;
    expect(await refused({ programme: 'nothing' })).toMatchObject({ status: 400, errors: [{ pointer: '/checks/1/programme' }] });
    expect(await refused({ timezone: 'Europe/Nowhere' })).toMatchObject({ status: 400, errors: [{ pointer: '/checks/1/timezone' }] });
    expect(await refused({ purpose: 'spam' })).toMatchObject({ status: 400, errors: [{ pointer: '/checks/1/purpose' }] });
    const many = Array.from({ length: 51 }, () => ok);
    expect((await ask(serving, 'POST /v1/check', { body: { checks: many } })).body).toMatchObject({ errors: [{ pointer: '/checks' }] });
  });
});

describe('POST /v1/sends', () => {
  test('counts each text once, whatever its key and order, and fills the cap', async () => {
    const line = newLine();
    await agree(line);
    world.now += 60_000;
    await send(line, 'one');
    await send(line, 'one');
    expect((await check([line]))[0]?.reasons).toEqual([]);
    await send(line, 'two', { at: new Date(world.now - 30_000).toISOString() });
    expect((await check([line]))[0]?.reasons).toEqual(['frequency_cap']);
    world.now += 8 * 86_400_000;
    // Told by many at once, each is kept.
    await Promise.all(['three', 'four', 'five'].map((key) => send(line, key)));
    expect((await check([line]))[0]?.reasons).toEqual(['frequency_cap']);
  });

  test('finds the brand behind a shared code', async () => {
    const line = newLine();
    await send(line, 'one', { programme: 'club' });
    world.now += 60_000;
    await world.text('stop-code', { from: line, text: 'STOP CLUB', id: `shared ${line}` });
    const { messages } = await world.person(line);
    expect(messages[0]).toMatchObject({ programme: 'club' });
  });

  test('shows a text that went out after a STOP, keeps it as evidence, and raises the alarm once', async () => {
    const line = newLine();
    await stop(line);
    const since = new Date(world.now).toISOString();
    world.now += 60_000;
    expect(await send(line, 'bad')).toMatchObject({ breach: { since, register: 'all:lavande' } });
    expect(await send(line, 'bad')).toMatchObject({ breach: { since } });
    const { ledger } = await world.person(line);
    expect(ledger.filter(({ kind }) => kind === 'breach')).toHaveLength(1);
    expect(world.logged.filter((event) => event.is === 'breach-suspected' && event.subject === world.subject(line))).toHaveLength(1);
  });

  test('shows none for a text from before the STOP, a code after a STOP to advertising, or a person who never said STOP', async () => {
    const [before, code, free] = [newLine(), newLine(), newLine()];
    await stop(before);
    await stop(code);
    const past = new Date(world.now - 60_000).toISOString();
    world.now += 60_000;
    expect(await send(before, 'early', { at: past })).not.toHaveProperty('breach');
    expect(await send(code, 'code', { programme: 'codes', purpose: 'security' })).not.toHaveProperty('breach');
    expect(await send(free, 'free')).not.toHaveProperty('breach');
  });

  test('that carried the notice, it is given from then on', async () => {
    const line = newLine();
    const source = { kind: 'partner', partner: { name: 'Annuaire', contract: '7', proof: 'their record' } };
    const body = {
      number: line,
      key: 'p',
      programme: 'boutique',
      basis: 'consent',
      at: '2026-02-01T10:00:00Z',
      wording: { text: 'x', version: '1' },
      language: 'fr',
      source,
    };
    await ask(serving, 'PUT /v1/consents', { body });
    expect((await check([line]))[0]?.reasons).toEqual(['notice_missing']);
    expect((await check([line], { carriesNotice: true }))[0]?.reasons).toEqual([]);
    await send(line, 'first', { carriedNotice: true });
    expect((await check([line]))[0]?.reasons).toEqual([]);
  });
});

describe('a send token', () => {
  const tokenFor = async (line: string): Promise<string> => (await check([line], {}, { token: true }))[0]?.token ?? '';

  test('is given for what may be sent, and redeemed once', async () => {
    const line = newLine();
    expect(await tokenFor(line)).toBe('');
    await agree(line);
    const token = await tokenFor(line);
    expect(token).not.toContain('639982');
    expect(await redeem(token)).toEqual({ redeemed: true, subject: world.subject(line) });
    expect(await redeem(token)).toEqual({ redeemed: false, why: 'spent' });
  });

  test('is refused after a STOP, after a quarter of an hour, and when it was changed', async () => {
    const line = newLine();
    await agree(line);
    const [one, two] = [await tokenFor(line), await tokenFor(line)];
    const [payload = '', mac = ''] = two.split('.');
    expect(await redeem(`${payload}.${mac.startsWith('A') ? 'B' : 'A'}${mac.slice(1)}`)).toEqual({ redeemed: false, why: 'unknown' });
    expect(await redeem(`${payload.slice(0, -2)}AA.${mac}`)).toEqual({ redeemed: false, why: 'unknown' });
    await stop(line);
    expect(await redeem(one)).toMatchObject({ redeemed: false, why: 'refused', check: { reasons: ['suppressed_all'] } });
    world.now += 15 * 60_000;
    expect(await redeem(two)).toEqual({ redeemed: false, why: 'ended' });
  });

  test('is refused by a STOP that is stored between the look and the leap', async () => {
    const line = newLine();
    await agree(line);
    world.now += 1_000;
    const token = await tokenFor(line);
    let looks = 0;
    const late: Serving = {
      ...serving,
      states: {
        ...serving.states,
        read: async (asked) => {
          const found = await serving.states.read(asked);
          if (++looks === 1) await stop(line);
          return found;
        },
      },
    };
    const { body } = await ask(late, 'POST /v1/redeem', { body: { token } });
    expect([looks, body]).toMatchObject([2, { redeemed: false, why: 'refused' }]);
  });

  test('raced by others and by a STOP is redeemed at most once, and never once the STOP is stored', async () => {
    for (let round = 0; round < 5; round++) {
      const line = newLine();
      await agree(line);
      world.now += 1_000;
      const token = await tokenFor(line);
      const redeeming = Promise.all(Array.from({ length: 4 }, () => redeem(token)));
      const stopping = stop(line);
      const redeemed = (await redeeming).filter((answer) => answer['redeemed'] === true);
      await stopping;
      expect(redeemed.length).toBeLessThanOrEqual(1);
      expect((await redeem(token))['redeemed']).toBe(false);
    }
  });
});
