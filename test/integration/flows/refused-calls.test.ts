import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { instant } from '../../../functions/domain/ids.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, start, type World } from '../../support/world.ts';

const line = '+33639981234';
let dynamo: Dynamo;
let world: World;
beforeAll(async () => void (dynamo = await startDynamo()));
beforeEach(async () => void (world = await openWorld(dynamo)));
afterAll(() => dynamo.close());

const stop = (id: string, sender = 'boutique', text = 'STOP') => world.text(sender, { from: line, text, id });

describe('a call that cannot be honoured', () => {
  it('with a signature over another body is refused, logged without content, and stores nothing', async () => {
    const rawPath = '/webhooks/sandbox/boutique';
    const request = { method: 'POST', rawPath, rawQuery: '', headers: { 'content-type': 'application/json' }, body: Buffer.from('{}') };
    expect(await world.receive({ carrier: 'sandbox', sender: 'boutique', request })).toEqual({ kind: 'refused', reason: 'signature' });
    expect(world.logged).toEqual([{ is: 'call-refused', carrier: 'sandbox', sender: 'boutique', reason: 'signature' }]);
  });
  it('of an unknown carrier or sender is unknown', async () => {
    const request = { method: 'POST', rawPath: '/', rawQuery: '', headers: {}, body: new Uint8Array() };
    expect(await world.receive({ carrier: 'nobody', sender: 'boutique', request })).toEqual({ kind: 'unknown' });
    expect(await world.receive({ carrier: 'sandbox', sender: 'nobody', request })).toEqual({ kind: 'unknown' });
    expect(await world.receive({ carrier: 'twilio', sender: 'boutique', request })).toEqual({ kind: 'unknown' });
  });
  it('that is authentic and makes no sense is kept in quarantine', async () => {
    expect(await world.post('boutique', { type: 'surprise' })).toMatchObject({ kind: 'accepted' });
    expect(world.quarantined).toHaveLength(1);
  });
  it('is spooled when the store refuses', async () => {
    const deps = { ...world.deps, messages: { ...world.deps.messages, commit: () => Promise.reject(new Error('no table')) } };
    Object.assign(world, { deps });
    expect(await stop('1')).toMatchObject({ kind: 'accepted' });
    expect(world.spooled).toHaveLength(1);
    expect(world.spooled[0]).toMatchObject({ carrier: 'sandbox', sender: 'boutique', receivedAt: instant(start) });
  });
});

describe('logs (law 10)', () => {
  it('hold no number and no word of anybody', async () => {
    const words = 'STOP à bas les pubs de Boutique';
    await stop('1', 'boutique', words);
    await world.text('stop-code', { from: line, text: 'START', id: '2' });
    await world.text('boutique', { from: 'NOM', text: 'arrêt', id: '3' });
    await world.post('boutique', { type: 'surprise', from: line });
    await world.deliver(line);
    world.now += 200_000;
    await world.sweep();
    const log = JSON.stringify(world.logged);
    expect(world.logged.length).toBeGreaterThan(4);
    for (const secret of [line, line.slice(1), '639981234', words, 'bas les pubs']) expect(log).not.toContain(secret);
  });
});
