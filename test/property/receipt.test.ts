import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MessageStore, Spool } from '../../functions/flows/ports.ts';
import { StoreUnavailable } from '../../functions/flows/ports.ts';
import { instant } from '../../functions/domain/ids.ts';
import { receiveCall } from '../../functions/flows/receive-call.ts';
import { signSandboxCall } from '../../functions/carriers/sandbox/sign.ts';
import { type Dynamo, startDynamo } from '../support/dynamo.ts';
import { openWorld, origin, signingSecret, type World } from '../support/world.ts';

let dynamo: Dynamo;
let world: World;
beforeAll(async () => void (dynamo = await startDynamo()));
beforeEach(async () => void (world = await openWorld(dynamo)));
afterAll(() => dynamo.close());

type Weather = { readonly store: 'works' | 'refuses' | 'commits and loses the answer'; readonly spool: 'works' | 'refuses' };
const weather: fc.Arbitrary<Weather> = fc.record({
  store: fc.constantFrom('works', 'refuses', 'commits and loses the answer'),
  spool: fc.constantFrom('works', 'refuses'),
});

describe('a 2xx to a carrier is a receipt (law 1)', () => {
  it('whatever the store and the spool do, an accepted message is stored or spooled, and another is told to come again', async () => {
    let n = 0;
    await fc.assert(
      fc.asyncProperty(weather, async ({ store, spool }) => {
        const from = `+3363998${1000 + ++n}`;
        const messages: MessageStore = {
          ...world.deps.messages,
          commit: async (write, deadline) => {
            if (store === 'refuses') throw new StoreUnavailable('test');
            const result = await world.deps.messages.commit(write, deadline);
            if (store === 'commits and loses the answer') throw new StoreUnavailable('test');
            return result;
          },
        };
        const unreachable: Spool = { put: () => Promise.reject(new Error('test')) };
        world.spooled.length = 0;
        const deps = { ...world.deps, messages, ...(spool === 'refuses' ? { spool: unreachable } : {}) };
        const rawPath = '/webhooks/sandbox/boutique';
        const body = Buffer.from(JSON.stringify({ type: 'message', id: from, from, to: '+33639980001', text: 'STOP' }));
        const headers = signSandboxCall({ secret: signingSecret, method: 'POST', url: origin + rawPath, body }, world.now);
        const call = { carrier: 'sandbox', sender: 'boutique', request: { method: 'POST', rawPath, rawQuery: '', headers, body } };
        const outcome = await receiveCall(deps, call, instant(world.now), world.now + 1_000);
        const { messages: stored } = await world.person(from);
        const durable = stored.length === 1 || world.spooled.length === 1;
        if (outcome.kind === 'accepted') expect(durable).toBe(true);
        else expect(outcome.kind).toBe('unavailable');
        expect(outcome.kind === 'unavailable').toBe(store !== 'works' && spool === 'refuses');
      }),
      { numRuns: 30 },
    );
  });

  it('a spooled call, replayed after a year of messages, says what it would have said then, once', async () => {
    const from = '+33639981234';
    const rawPath = '/webhooks/sandbox/boutique';
    const body = Buffer.from(JSON.stringify({ type: 'message', id: 'one', from, to: '+33639980001', text: 'STOP' }));
    const headers = signSandboxCall({ secret: signingSecret, method: 'POST', url: origin + rawPath, body }, world.now);
    const call = { carrier: 'sandbox', sender: 'boutique', request: { method: 'POST', rawPath, rawQuery: '', headers, body } };
    const receivedAt = instant(world.now);
    world.now += 3 * 86_400_000;
    expect(await receiveCall(world.deps, call, receivedAt, world.now + 1_000)).toMatchObject({ kind: 'accepted' });
    expect(await receiveCall(world.deps, call, receivedAt, world.now + 1_000)).toMatchObject({ kind: 'accepted' });
    const { messages, image } = await world.person(from);
    expect(messages).toHaveLength(1);
    expect(image?.registers['all:lavande']).toMatchObject({ state: 'stopped', rank: `${receivedAt}#1` });
    await world.deliver(from);
    expect(world.handed).toHaveLength(0);
    const after = await world.person(from);
    expect(after.messages[0]?.reply).toMatchObject({ state: 'expired', staffTask: 'reply expired' });
  });
});
