import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Carrier } from '../../../functions/carriers/carrier.ts';
import { carriers } from '../../../functions/carriers/registry.ts';
import { sandbox } from '../../../functions/carriers/sandbox/sandbox.ts';
import type { Deployment } from '../../../functions/domain/deployment.ts';
import { evidenceOf } from '../../../functions/domain/evidence/evidence-of.ts';
import { instant, type PhoneNumber } from '../../../functions/domain/ids.ts';
import { textDigest } from '../../../functions/domain/text-digest.ts';
import { personReader } from '../../../functions/store/person-reader.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, status, type World } from '../../support/world.ts';

const line = '+33639981234';
let dynamo: Dynamo;
let world: World;
beforeAll(async () => void (dynamo = await startDynamo()));
beforeEach(async () => void (world = await openWorld(dynamo)));
afterAll(() => dynamo.close());

const stop = (id: string, sender = 'boutique', text = 'STOP') => world.text(sender, { from: line, text, id });
const only = async () => {
  const { messages } = await world.person(line);
  expect(messages).toHaveLength(1);
  return messages[0];
};
const receipt = (reference: string, state: string, more: object = {}) =>
  world.post('boutique', { type: 'receipt', reference, status: state, ...more }, { query: `ref=${reference}` });

describe('what becomes of a confirmation', () => {
  const reference = async () => {
    const message = await only();
    return `${message?.subject}.${message?.message}`;
  };

  it('a receipt completes the evidence and the number leaves', async () => {
    await stop('1');
    await world.deliver(line);
    await receipt(await reference(), 'delivered');
    const message = await only();
    expect(message?.reply).toMatchObject({ state: 'delivered' });
    expect(message?.reply).not.toHaveProperty('to');
    const { ledger } = await world.person(line);
    expect(ledger.map((e) => e.kind).toSorted()).toEqual(['confirmation', 'stopped']);
  });

  it('its words are proven by a digest: shown while the texts of today make the same, and only then', async () => {
    await stop('1');
    await world.deliver(line);
    await receipt(await reference(), 'delivered');
    const [sent] = world.handed;
    const proof = textDigest(sent?.text ?? '', world.deps.hash.digest);
    expect((await only())?.reply?.textDigest).toBe(proof);
    const { ledger } = await world.person(line);
    expect(ledger.find(({ kind }) => kind === 'confirmation')?.confirmation).toMatchObject({
      template: 'stop_all',
      language: 'fr',
      textDigest: proof,
    });
    const stored = await personReader(world.context)(world.subject(line));
    const asked = { number: line as PhoneNumber, subject: world.subject(line), by: 'test', reason: 'test' };
    const answerOf = (deployment: Deployment) =>
      evidenceOf(deployment, asked, stored, instant(world.now), world.deps.hash.digest).received[0]?.answer;
    expect(answerOf(world.deps.deployment)).toMatchObject({ words: sent?.text, textDigest: proof });
    const renamed = { ...world.deps.deployment, replies: { fr: { stop_all: '{brand}: autre texte.' } } };
    expect(answerOf(renamed)).toMatchObject({ textDigest: proof });
    expect(answerOf(renamed)).not.toHaveProperty('words');
  });

  it('a receipt that carries only the carrier’s id finds it, even when it comes first', async () => {
    const byId: Carrier = { ...sandbox, metadata: { ...sandbox.metadata, receiptsBy: 'id' } };
    Object.assign(world, { deps: { ...world.deps, carriers: { ...carriers, sandbox: byId } } });
    world.answer = async () => {
      await world.post('boutique', { type: 'receipt', id: 'early', status: 'delivered' });
      return status(202, { id: 'early' });
    };
    await stop('1');
    await world.deliver(line);
    expect((await only())?.reply?.state).toBe('delivered');
  });

  it('undelivered: the next STOP is answered at once', async () => {
    await stop('1');
    await world.deliver(line);
    await receipt(await reference(), 'undelivered', { code: '30003' });
    world.now += 60_000;
    await stop('2');
    await world.deliver(line);
    expect(world.handed).toHaveLength(2);
  });

  it('the carrier holds an opt-out: that ends a STOP confirmation, and is told', async () => {
    world.answer = () => status(403, { code: 'opted-out' });
    await stop('1');
    await world.deliver(line);
    expect((await only())?.reply).toMatchObject({ state: 'blocked' });
    expect((await only())?.reply).not.toHaveProperty('staffTask');
    expect(world.logged.some((e) => e.is === 'carrier-holds-opt-out')).toBe(true);
  });

  it('a late answer after the lease counts, and nothing is sent twice', async () => {
    let late: () => void = () => {};
    world.answer = () => new Promise((resolve) => (late = () => resolve(status(202, { id: 'late' }))));
    await stop('1');
    const slow = world.deliver(line);
    await expect.poll(async () => (await only())?.reply?.state).toBe('sending');
    world.now += 100_000;
    await world.sweep();
    expect((await only())?.reply?.state).toBe('uncertain');
    late();
    await slow;
    expect((await only())?.reply).toMatchObject({ state: 'accepted', carrierMessageId: 'late' });
    expect(world.handed).toHaveLength(1);
  });

  it('a START that came while it waited makes it false: it is cancelled', async () => {
    world.answer = () => status(429);
    await stop('1');
    await world.deliver(line);
    world.now += 30_000;
    await world.text('boutique', { from: line, text: 'START', id: 'start' });
    world.answer = () => status(202, { id: 'x' });
    world.now += 120_000;
    await world.sweep();
    const { messages } = await world.person(line);
    expect(Object.fromEntries(messages.map((m) => [m.outcome, m.reply?.state]))).toEqual({ lifted: 'accepted', stopped: 'cancelled' });
  });

  it('without credentials it waits, is told, and ends as a task for a person', async () => {
    const poor: World['deps'] = { ...world.deps, secrets: { ...world.deps.secrets, of: async () => [] } };
    await stop('1');
    Object.assign(world, { deps: poor });
    await world.deliver(line);
    expect(world.logged.some((e) => e.is === 'credentials-refused')).toBe(true);
    world.now += 25 * 3_600_000;
    await world.sweep();
    expect((await only())?.reply).toMatchObject({ state: 'expired', staffTask: 'reply expired' });
  });

  it('in observe mode is shown and never sent', async () => {
    await stop('1', 'watched');
    await world.deliver(line);
    world.now += 200_000;
    await world.sweep();
    expect((await only())?.reply).toMatchObject({ state: 'observed', template: 'stop_all' });
    expect(world.handed).toHaveLength(0);
  });
});
