import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HttpCall } from '../../../functions/carriers/carrier.ts';
import type { SenderId } from '../../../functions/domain/ids.ts';
import { deployment } from '../../support/deployment.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, status, type World } from '../../support/world.ts';

const line = '+33639981234';
const url = 'https://crm.example/inbound';
let dynamo: Dynamo;
let world: World;
let posted: HttpCall[];
beforeAll(async () => void (dynamo = await startDynamo()));
beforeEach(async () => {
  const boutique = deployment.senders['boutique' as SenderId];
  if (!boutique) throw new Error('the test deployment lost its sender');
  world = await openWorld(dynamo, { senders: { ...deployment.senders, [boutique.id]: { ...boutique, forward: { url } } } });
  posted = [];
});
afterAll(() => dynamo.close());

const listen = (code: number) => {
  world.answer = (call) => {
    if (call.url !== url) return status(202, { id: 'x' });
    posted.push(call);
    return status(code);
  };
};

describe('forwarding to the operator’s own system', () => {
  it('passes the message on with Halte’s decision, signed as Standard Webhooks says, and then forgets it', async () => {
    listen(204);
    await world.text('boutique', { from: line, text: 'STOP', id: '1' });
    await world.deliver(line);
    const [call] = posted;
    expect(JSON.parse(call?.body ?? '{}')).toMatchObject({
      type: 'message.received',
      data: { from: line, text: 'STOP', intent: 'stop', outcome: 'stopped', reply: 'owed' },
    });
    const { 'webhook-id': id, 'webhook-timestamp': time, 'webhook-signature': signature } = call?.headers ?? {};
    const expected = createHmac('sha256', Buffer.from('c2VjcmV0IG9mIHRoZSB0ZXN0cw==', 'base64'))
      .update(`${id}.${time}.${call?.body}`)
      .digest('base64');
    expect(signature).toBe(`v1,${expected}`);
    expect((await world.person(line)).forwards).toBe(0);
  });

  it('tries again under the same id until it is taken', async () => {
    listen(503);
    await world.text('boutique', { from: line, text: 'merci', id: '1' });
    await world.deliver(line);
    listen(200);
    world.now += 120_000;
    await world.sweep();
    expect(posted).toHaveLength(2);
    expect(new Set(posted.map((call) => call.headers['webhook-id'])).size).toBe(1);
    expect((await world.person(line)).forwards).toBe(0);
  });

  it('gives up after three days, and a person is told', async () => {
    listen(500);
    await world.text('boutique', { from: line, text: 'merci', id: '1' });
    for (let i = 0; i < 30; i++) {
      world.now += 6 * 3_600_000;
      await world.sweep();
    }
    expect((await world.person(line)).forwards).toBe(0);
    expect(world.logged).toContainEqual(expect.objectContaining({ is: 'staff-task', reason: 'forwarding given up' }));
  });

  it('does not pass on what comes to other senders', async () => {
    listen(200);
    await world.text('club', { from: line, text: 'merci', id: '1' });
    await world.deliver(line);
    expect(posted).toHaveLength(0);
  });
});
