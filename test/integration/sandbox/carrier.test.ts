import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Authentication } from '../../../functions/carriers/carrier.ts';
import { sandbox as adapter } from '../../../functions/carriers/sandbox/sandbox.ts';
import { type CarrierWorld, credentials, type Heard, openCarrierWorld, phone, publicOrigin } from './carrier-world.ts';

let world: CarrierWorld;
beforeEach(async () => void (world = await openCarrierWorld()));
afterEach(() => world.close());

/** What Halte's own adapter says of a call that was heard. */
const authenticated = ({ path, headers, body }: Heard): Authentication => {
  const [rawPath = '', rawQuery = ''] = path.split('?');
  const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
  const request = { method: 'POST', rawPath, rawQuery, headers: plain, body: Buffer.from(body) };
  return adapter.authenticate({ request, urls: [publicOrigin + path], credentials: [credentials], now: Date.now() });
};
const said = (call: Heard | undefined): Record<string, unknown> => JSON.parse(call?.body ?? '{}') as Record<string, unknown>;
const heard = (count: number) => expect.poll(() => world.heard.length, { timeout: 3_000 }).toBe(count);
const statuses = async () => (await world.thread()).map(({ status }) => status);

describe('a text from a phone', () => {
  it('is a signed POST to the webhook of the sender, which the adapter finds authentic and reads', async () => {
    expect(await world.text('arrêt svp')).toMatchObject({ delivered: true, status: 200 });
    const [call] = world.heard;
    expect(call?.path).toBe('/webhooks/sandbox/boutique');
    const proof = call && authenticated(call);
    expect(proof).toMatchObject({ ok: true });
    expect(proof?.ok === true && adapter.read(proof.request)).toMatchObject({
      events: [{ kind: 'message', from: phone, to: '+33639980001', text: 'arrêt svp' }],
      unreadable: [],
    });
  });

  it.each(['boutique', '+33639980001', '+33 6 39 98 00 01', '33639980001'])('goes to the sender that is named as %s', async (to) => {
    await world.text('STOP', { to });
    expect(world.heard.map(({ path }) => path)).toEqual(['/webhooks/sandbox/boutique']);
  });

  it('goes to a short code', async () => {
    await world.text('STOP', { to: '36180' });
    expect(world.heard.map(({ path }) => path)).toEqual(['/webhooks/sandbox/stop-code']);
  });

  it('that is not answered with a 2xx is called again under the same id, and then stands as delivered', async () => {
    world.answers.push(503, 500);
    expect(await world.text('STOP')).toMatchObject({ delivered: false, status: 503 });
    expect(await statuses()).toEqual(['waiting']);
    await heard(3);
    expect(new Set(world.heard.map((call) => said(call)['id'])).size).toBe(1);
    expect(world.heard.map((call) => authenticated(call).ok)).toEqual([true, true, true]);
    await expect.poll(statuses).toEqual(['delivered']);
  });

  it('is given up after the last try, and stands as failed', async () => {
    world.answers.push(503, 503, 503);
    await world.text('STOP');
    await expect.poll(statuses).toEqual(['failed']);
    expect(world.heard).toHaveLength(3);
  });

  it('that was not taken before the server stopped is called again when it starts', async () => {
    world.answers.push(503);
    await world.text('STOP');
    await world.restart();
    await heard(2);
    await expect.poll(statuses).toEqual(['delivered']);
  });

  it('comes twice where the phone is set to have every webhook doubled', async () => {
    await world.setFault('duplicate');
    await world.text('STOP');
    expect(world.heard.map((call) => said(call)['id'])).toEqual([said(world.heard[0])['id'], said(world.heard[0])['id']]);
  });
});

describe('the send endpoint', () => {
  it('takes a text, and tells of its delivery in a signed receipt to the callback', async () => {
    const { status, body } = await world.send();
    expect(status).toBe(202);
    expect(await statuses()).toEqual(['accepted']);
    await heard(1);
    const [receipt] = world.heard;
    expect(receipt?.path).toBe('/webhooks/sandbox/boutique?ref=ref');
    expect(receipt && authenticated(receipt)).toMatchObject({ ok: true });
    expect(said(receipt)).toMatchObject({ type: 'receipt', id: body['id'], reference: 'ref', status: 'delivered' });
    expect(await world.thread()).toMatchObject([{ direction: 'received', with: '+33639980001', text: 'STOP enregistré.', status: 'delivered' }]);
  });

  it('owes its receipt over a restart', async () => {
    await world.send();
    await world.restart();
    await heard(1);
    expect(said(world.heard[0])).toMatchObject({ type: 'receipt', status: 'delivered' });
  });

  it.each(['', 'Bearer ', 'Bearer wrong', 'an-api-key-of-the-tests'])('refuses the authorization "%s", and takes nothing', async (authorization) => {
    expect((await world.send({}, authorization)).status).toBe(401);
    expect(await world.thread()).toEqual([]);
  });

  it.each([
    ['no-number', { to: 'LAVANDE' }, 'not-a-number'],
    ['no text', { text: '' }, 'malformed'],
    ['a callback elsewhere', { callback: 'https://elsewhere.example/webhooks/sandbox/boutique' }, 'callback'],
    ['a callback that only begins like ours', { callback: `${publicOrigin}.elsewhere.example/webhooks/x` }, 'callback'],
  ])('refuses %s', async (_, order, code) => {
    const { status, body } = await world.send(order);
    expect([status, body['code']]).toEqual([400, code]);
    expect(world.heard).toEqual([]);
  });

  it('knows by our reference what it took, and nothing else', async () => {
    const { body } = await world.send();
    const lookUp = (reference: string) =>
      world.ask(`/sandbox/api/messages?reference=${reference}`, { headers: { authorization: `Bearer ${credentials.apiKey}` } });
    expect((await lookUp('ref')).body).toEqual({ messages: [{ id: body['id'], reference: 'ref', status: 'accepted' }] });
    expect((await lookUp('other')).body).toEqual({ messages: [] });
    expect((await world.ask('/sandbox/api/messages?reference=ref')).status).toBe(401);
  });
});

describe('what goes wrong on demand', () => {
  it.each([
    ['send-500', 500, 'uncertain'],
    ['send-429', 429, 'retry'],
    ['opted-out', 409, 'blocked'],
  ] as const)('%s: the endpoint answers %i, nothing is taken, and the adapter reads "%s"', async (kind, expected, outcome) => {
    await world.setFault(kind);
    const { status, headers, body } = await world.send();
    expect(status).toBe(expected);
    expect(adapter.readSendAnswer({ kind: 'answer', status, headers: Object.fromEntries(headers), body: JSON.stringify(body) })).toMatchObject({
      kind: outcome,
    });
    expect(await world.thread()).toEqual([]);
  });

  it('undelivered: the receipt says so', async () => {
    await world.setFault('undelivered');
    await world.send();
    await heard(1);
    expect(said(world.heard[0])).toMatchObject({ status: 'undelivered', code: 'unknown-subscriber' });
    expect(await statuses()).toEqual(['undelivered']);
  });

  it('send-timeout: the text is taken, no answer comes before the caller hangs up, and the receipt comes late', async () => {
    await world.setFault('send-timeout');
    const patience = new AbortController();
    const request = {
      to: phone,
      from: '+33639980001',
      text: 'STOP enregistré.',
      reference: 'ref',
      callback: `${publicOrigin}/webhooks/sandbox/boutique`,
    };
    const answer = world.sandbox.handle(
      new Request('http://localhost/sandbox/api/messages', {
        method: 'POST',
        headers: { authorization: `Bearer ${credentials.apiKey}` },
        body: JSON.stringify(request),
        signal: patience.signal,
      }),
    );
    const first = await Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 100, 'silence'))]);
    expect(first).toBe('silence');
    expect(await statuses()).toEqual(['accepted']);
    patience.abort();
    await answer;
    await heard(1);
    expect(said(world.heard[0])).toMatchObject({ status: 'delivered' });
  });

  it('ends when it is taken back, and survives a restart until then', async () => {
    await world.setFault('send-500');
    await world.restart();
    expect((await world.send()).status).toBe(500);
    await world.setFault(null);
    expect((await world.send()).status).toBe(202);
  });
});
