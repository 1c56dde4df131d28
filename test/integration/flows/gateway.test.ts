import { createHmac } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { vendorOfGateway } from '../../../functions/carriers/generic/vendor.ts';
import { knownCarriers } from '../../../functions/carriers/known-carriers.ts';
import { carriersMetadata } from '../../../functions/carriers/registry.ts';
import { faultIn } from '../../../functions/carriers/vendor.ts';
import { checkConfig } from '../../../functions/config/check-config.ts';
import type { Deployment } from '../../../functions/domain/deployment.ts';
import { type CallOutcome } from '../../../functions/flows/receive-call.ts';
import { nodeHttp } from '../../../functions/platform/http.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { readText } from '../../support/repository.ts';
import { openWorld, type World } from '../../support/world.ts';

const page = readText('docs/gateways.md');
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp('```' + language + '\\n(.*?)```', 'gs'))].map(([, code = '']) => code);
const [message = '', sent = '', taken = '', delivered = '', optOut = ''] = blocks('json');

/** The configuration of the page, as it is written there: only where it imports from is changed. */
const configurationOfThePage = async (): Promise<unknown> => {
  const code = (blocks('ts')[0] ?? '').replace(/^import .*\n/, 'const defineConfig = (input) => input;\n');
  const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { readonly default: unknown };
  return module.default;
};

type Posted = { readonly path: string; readonly authorization: string; readonly body: { readonly messages: readonly Record<string, unknown>[] } };
const secrets = { signingSecret: 's3cret', apiUser: 'halte', apiPassword: 'p4ss' };
const now = Date.parse('2026-11-24T08:00:01.000Z');

let dynamo: Dynamo;
let deployment: Deployment;
let world: World;
let house: http.Server;
let asked: Posted[];

beforeAll(async () => {
  dynamo = await startDynamo();
  const checked = checkConfig(await configurationOfThePage(), carriersMetadata);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  ({ deployment } = checked);
  if (checked.warnings.length > 0) throw new Error(JSON.stringify(checked.warnings));
  house = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Posted['body'];
      asked.push({ path: request.url ?? '', authorization: request.headers.authorization ?? '', body });
      response.writeHead(201, { 'content-type': 'application/json' }).end(taken);
    });
  });
  await new Promise<void>((resolve) => house.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  house.close();
  return dynamo.close();
});
beforeEach(async () => {
  asked = [];
  world = await openWorld(dynamo, deployment);
  const sendUrl = `http://127.0.0.1:${(house.address() as AddressInfo).port}/accounts/a-4711/messages`;
  const of = async (carrier: string) => (carrier === 'maison' ? [{ ...secrets, sendUrl }] : []);
  Object.assign(world, { now, deps: { ...world.deps, carriers: knownCarriers(deployment), secrets: { ...world.deps.secrets, of }, http: nodeHttp } });
});

const post = (body: string, secret = secrets.signingSecret): Promise<CallOutcome> => {
  const time = String(Math.floor(world.now / 1000));
  const signature = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
  const headers = { 'content-type': 'application/json', 'x-maison-time': time, 'x-maison-signature': `sha256=${signature}` };
  const request = { method: 'POST', rawPath: '/webhooks/maison/boutique-maison', rawQuery: '', headers, body: Buffer.from(body) };
  return world.receive({ carrier: 'maison', sender: 'boutique-maison', request });
};
const person = '+33639980001';

describe('the gateway of docs/gateways.md, as it is written there', () => {
  it('tells of a STOP, gets its own answer, sends the confirmation once and tells that it has come through', async () => {
    const outcome = await post(message);
    expect(outcome).toEqual({ kind: 'accepted', answer: { status: 200, headers: { 'content-type': 'text/plain' }, body: 'Status=0' } });
    expect((await world.person(person)).image?.registers['all:lavande']?.state).toBe('stopped');
    await world.deliver(person);
    await world.deliver(person);
    expect(asked).toHaveLength(1);
    const [call] = asked;
    expect(call).toMatchObject({ path: '/accounts/a-4711/messages', authorization: `Basic ${Buffer.from('halte:p4ss').toString('base64')}` });
    const { messages: shown } = JSON.parse(sent) as Posted['body'];
    expect(call?.body.messages).toEqual([{ ...shown[0], text: expect.stringMatching(/^Lavande: STOP enregistré/), ref: expect.any(String) }]);
    expect((await world.person(person)).messages[0]?.reply).toMatchObject({ state: 'accepted', carrierMessageId: 'out-1' });
    expect((await post(delivered.replace('"…"', JSON.stringify(call?.body.messages[0]?.['ref'])))).kind).toBe('accepted');
    expect((await world.person(person)).messages[0]?.reply?.state).toBe('delivered');
    // The house calls again: nothing changes, and nothing is sent.
    expect((await post(message)).kind).toBe('accepted');
    await world.deliver(person);
    expect(asked).toHaveLength(1);
    expect(JSON.stringify(world.logged)).not.toContain('639980001');
  });

  it('is played from that description: what `halte sandbox send` posts is let in, and the reply is taken', async () => {
    const definition = deployment.gateways?.['maison'];
    if (!definition) throw new Error('the page describes no gateway');
    const vendor = vendorOfGateway('maison', definition);
    const call = vendor.call(
      { from: person, to: '+33639980100', text: 'arrêt svp', id: 'sample' },
      secrets,
      'http://here/webhooks/maison/boutique-maison',
      now,
    );
    const request = {
      method: call.method,
      rawPath: '/webhooks/maison/boutique-maison',
      rawQuery: '',
      headers: call.headers,
      body: Buffer.from(call.body),
    };
    expect((await world.receive({ carrier: 'maison', sender: 'boutique-maison', request })).kind).toBe('accepted');
    expect((await world.person(person)).image?.registers['all:lavande']?.state).toBe('stopped');
    await world.deliver(person);
    const [posted] = asked;
    const sendCall = {
      method: 'POST',
      url: 'http://house/send',
      headers: { authorization: posted?.authorization, 'content-type': 'application/json' },
      body: JSON.stringify(posted?.body),
    };
    expect(faultIn(vendor, sendCall, secrets, {})).toBeUndefined();
  });

  it('has a word of its own for an opt-out, which counts whatever the words were', async () => {
    expect((await post(optOut)).kind).toBe('accepted');
    expect((await world.person('+33639980002')).image?.registers['all:lavande']?.state).toBe('stopped');
  });

  it('is refused with another secret, and what it does not describe is let go', async () => {
    expect(await post(message, 'another')).toEqual({ kind: 'refused', reason: 'signature' });
    expect((await post('{"type":"balance","left":3}')).kind).toBe('accepted');
    expect(world.quarantined).toEqual([]);
  });

  it('is kept in quarantine where a message is not as it was described', async () => {
    expect((await post('{"type":"mo","sms":{"text":"STOP"}}')).kind).toBe('accepted');
    expect(world.quarantined).toHaveLength(1);
  });
});
