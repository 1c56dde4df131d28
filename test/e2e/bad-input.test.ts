import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import twilio from 'twilio';
import { signSandboxCall } from '../../functions/carriers/sandbox/sign.ts';
import { type RunningStack, startStack } from '../support/stack.ts';

const signingSecret = 'a-signing-secret-of-the-tests';
const authToken = 'an-auth-token-of-the-tests';
let stack: RunningStack;
let people = 0;
const newLine = (): string => `+3363998${7000 + ++people}`;
beforeAll(async () => {
  stack = await startStack({ schedules: false });
  stack.setCredentials('sandbox', { signingSecret, apiKey: 'key', apiBaseUrl: `${stack.server.url}/sandbox/api` });
  stack.setCredentials('twilio', { accountSid: 'AC00000000000000000000000000000000', authToken });
});
afterAll(() => stack.close());

const hook = (sender = 'boutique-sandbox', carrier = 'sandbox'): string => `${stack.server.url}/webhooks/${carrier}/${sender}`;
const sandboxText = (from: string): string => JSON.stringify({ type: 'message', id: `id-${from}`, from, to: '+33639980001', text: 'STOP' });

/** Posts, and gives the answer with the lines that were logged of it. */
const posting = async (url: string, init: RequestInit): Promise<{ readonly status: number; readonly lines: readonly string[] }> => {
  const before = stack.lines.length;
  const { status } = await fetch(url, { method: 'POST', ...init });
  const lines = stack.lines.slice(before).map(({ text }) => text);
  return { status, lines };
};
const signed = (url: string, body: string | Uint8Array, at = Date.now()) => signSandboxCall({ secret: signingSecret, method: 'POST', url, body }, at);

describe('a call that cannot be authentic', () => {
  const line = '+33639987999';
  const year = 365 * 86_400_000;
  const cases: Readonly<Record<string, readonly [status: number, url: () => string, init: () => RequestInit]>> = {
    'without a signature': [403, hook, () => ({ body: sandboxText(line) })],
    'signed over another body': [403, hook, () => ({ headers: signed(hook(), sandboxText('+33639987998')), body: sandboxText(line) })],
    'signed a year ago': [403, hook, () => ({ headers: signed(hook(), sandboxText(line), Date.now() - year), body: sandboxText(line) })],
    'truncated on its way': [403, hook, () => ({ headers: signed(hook(), sandboxText(line)), body: sandboxText(line).slice(0, -9) })],
    'of an unknown carrier': [404, () => hook('boutique-sandbox', 'nobody'), () => ({ body: sandboxText(line) })],
    'to an unknown sender': [404, () => hook('nobody'), () => ({ headers: signed(hook('nobody'), sandboxText(line)), body: sandboxText(line) })],
    'to a sender of another carrier': [
      404,
      () => hook('boutique-twilio'),
      () => ({ headers: signed(hook('boutique-twilio'), sandboxText(line)), body: sandboxText(line) }),
    ],
    'with a wrong path key': [
      403,
      () => `${hook('club-ovh', 'ovhcloud')}/wrong`,
      () => ({ body: new URLSearchParams({ sender: line, message: 'STOP' }) }),
    ],
    // API Gateway hands a JSON body over as text: what was no UTF-8 is changed by then, and the signature fits no more.
    'of bytes that are not UTF-8': [
      403,
      hook,
      () => ({ headers: signed(hook(), Uint8Array.from([0xff, 0x53])), body: Uint8Array.from([0xff, 0x53]) }),
    ],
    'larger than any message': [413, hook, () => ({ headers: signed(hook(), 'x'), body: 'x'.repeat(300_000) })],
  };

  it.each(Object.entries(cases))('%s: a clear 4xx, one log line without content, nothing stored', async (_, [expected, url, init]) => {
    const { status, lines } = await posting(url(), init());
    expect(status).toBe(expected);
    expect(lines).toHaveLength(1);
    expect(lines[0]).not.toMatch(/3363998|STOP/);
    expect((await stack.person(line)).messages).toEqual([]);
  });
});

describe('an authentic call that makes no sense', () => {
  it.each([
    ['not JSON', 'STOP'],
    ['of the wrong types', JSON.stringify({ type: 'message', from: 33, text: ['STOP'] })],
  ])('%s: is taken, kept in quarantine, and told', async (_, body) => {
    const { status, lines } = await posting(hook(), { headers: signed(hook(), body), body });
    expect(status).toBe(200);
    expect(lines.filter((text) => text.includes('call-quarantined'))).toHaveLength(1);
  });

  it('Twilio without a body text is a message without words', async () => {
    const from = newLine();
    const params = { MessageSid: 'SM1', From: from, To: '+33639980010', NumMedia: '1' };
    const url = hook('boutique-twilio', 'twilio');
    const headers = { 'x-twilio-signature': twilio.getExpectedTwilioSignature(authToken, url, params) };
    const { status } = await posting(url, { headers, body: new URLSearchParams(params) });
    expect(status).toBe(200);
    expect((await stack.person(from)).messages).toMatchObject([{ text: '', outcome: 'recorded' }]);
  });
});

describe('credentials that change', () => {
  it('the new and the old secret are both good while they rotate, without a restart', async () => {
    stack.setCredentials('sandbox', { signingSecret: 'the-next-signing-secret', apiKey: 'key', apiBaseUrl: `${stack.server.url}/sandbox/api` });
    await new Promise((resolve) => setTimeout(resolve, 5_100));
    for (const secret of ['the-next-signing-secret', signingSecret]) {
      const body = sandboxText(newLine());
      const headers = signSandboxCall({ secret, method: 'POST', url: hook(), body }, Date.now());
      expect((await posting(hook(), { headers, body })).status).toBe(200);
    }
  });
});

describe('the local server', () => {
  it('refuses foreign Host and Origin on everything but carriers’ webhooks', async () => {
    const url = `${stack.server.url}/sandbox/programmes`;
    expect((await fetch(url, { headers: { origin: 'https://evil.example' } })).status).toBeGreaterThanOrEqual(400);
    expect((await fetch(url, { headers: { origin: stack.server.url } })).status).toBe(200);
    expect((await fetch(hook(), { method: 'POST', headers: { origin: 'https://carrier.example' }, body: 'x' })).status).toBe(403);
  });
});
