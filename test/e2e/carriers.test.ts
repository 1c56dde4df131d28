import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import twilio from 'twilio';
import { AwsError } from '../../infra/local/aws/aws-error.ts';
import type { TextMessage } from '../../infra/local/aws/text-messages.ts';
import { type RunningStack, startStack } from '../support/stack.ts';
import { startVendor, type Vendor } from '../support/vendor.ts';

const authToken = 'an-auth-token-of-the-tests';
const accountSid = 'AC00000000000000000000000000000000';
const pathKey = 'a-path-key-of-the-tests-0123456789';
let people = 0;
/** A line of its own for each test, in the range that France reserves for fiction. */
const newLine = (): string => `+3363998${2000 + ++people}`;

let stack: RunningStack;
let twilioApi: Vendor;
let ovhApi: Vendor;
const sentByAws: TextMessage[] = [];
let awsAnswer: (message: TextMessage) => { readonly MessageId: string };

beforeAll(async () => {
  stack = await startStack({
    textMessages: (message) => {
      sentByAws.push(message);
      return awsAnswer(message);
    },
  });
  twilioApi = await startVendor(() => ({ status: 201, body: { sid: `SM${Date.now()}`, status: 'queued' } }));
  ovhApi = await startVendor(() => ({ status: 200, body: {} }));
  stack.setCredentials('twilio', { accountSid, authToken, apiBaseUrl: twilioApi.url });
  stack.setCredentials('ovhcloud', { pathKey, applicationKey: 'ak', applicationSecret: 'as', consumerKey: 'ck', apiBaseUrl: `${ovhApi.url}/1.0` });
});
afterAll(async () => {
  await stack.close();
  await twilioApi.close();
  await ovhApi.close();
});

/** A call that was answered is stored at once, or by way of the spool where the store took too long on a busy machine: who is to be stopped is waited for. */
const stopped = async (line: string): Promise<boolean> => (await stack.person(line)).image?.registers['all:lavande']?.state === 'stopped';

describe('Twilio', () => {
  const url = (query = ''): string => `${stack.server.url}/webhooks/twilio/boutique-twilio${query}`;
  const fields = (line: string, text: string) => ({
    MessageSid: `SM${line.slice(1)}${text.length}`,
    AccountSid: accountSid,
    From: line,
    To: '+33639980010',
    Body: text,
    NumSegments: '1',
    SmsStatus: 'received',
  });
  const post = (target: string, params: Record<string, string>, signature = twilio.getExpectedTwilioSignature(authToken, target, params)) =>
    fetch(target, { method: 'POST', headers: { 'x-twilio-signature': signature }, body: new URLSearchParams(params) });

  it('a real POST with the SDK’s signature is honoured, answered with TwiML and confirmed by REST', async () => {
    const line = newLine();
    const answer = await post(url(), fields(line, 'arrêt svp'));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('text/xml');
    expect(await answer.text()).toMatch(/<Response\s*\/>|<Response><\/Response>/);
    await expect.poll(() => stopped(line)).toBe(true);
    await expect.poll(() => twilioApi.calls.filter((c) => new URLSearchParams(c.body).get('To') === line).length).toBe(1);
    const call = twilioApi.calls.find((c) => new URLSearchParams(c.body).get('To') === line);
    expect(call?.path).toBe(`/2010-04-01/Accounts/${accountSid}/Messages.json`);
    expect(new URLSearchParams(call?.body).get('Body')).toContain('STOP enregistré');
  });

  it('signed for the number of this machine instead of its name, is honoured too', async () => {
    const line = newLine();
    expect((await post(url().replace('localhost', '127.0.0.1'), fields(line, 'arrêt'))).status).toBe(200);
    await expect.poll(() => stopped(line)).toBe(true);
  });

  it('the exact word STOP, which Twilio answers by default, is honoured and not answered again', async () => {
    const line = newLine();
    expect((await post(url(), fields(line, 'STOP'))).status).toBe(200);
    await expect.poll(() => stopped(line)).toBe(true);
    const { messages, ledger } = await stack.person(line);
    expect(messages[0]?.reply).toBeUndefined();
    expect(ledger[0]?.asked?.confirmedBy).toBe('carrier');
  });

  it('JSON with bodySHA256, and GET, are honoured', async () => {
    const [one, two] = [newLine(), newLine()];
    const body = JSON.stringify(fields(one, 'arrêt'));
    const target = url(`?bodySHA256=${await sha256(body)}`);
    const signature = twilio.getExpectedTwilioSignature(authToken, target, {});
    expect(
      (await fetch(target, { method: 'POST', headers: { 'content-type': 'application/json', 'x-twilio-signature': signature }, body })).status,
    ).toBe(200);
    expect(await stopped(one)).toBe(true);
    const get = url(`?${new URLSearchParams(fields(two, 'arrêt')).toString()}`);
    expect((await fetch(get, { headers: { 'x-twilio-signature': twilio.getExpectedTwilioSignature(authToken, get, {}) } })).status).toBe(200);
    expect(await stopped(two)).toBe(true);
  });

  it('21610 ends the confirmation: the carrier holds the opt-out', async () => {
    const line = newLine();
    const before = twilioApi.answer;
    twilioApi.answer = () => ({ status: 400, body: { code: 21610, message: 'unsubscribed recipient' } });
    await post(url(), fields(line, 'arrêt'));
    await expect.poll(async () => (await stack.person(line)).messages[0]?.reply).toMatchObject({ state: 'blocked' });
    twilioApi.answer = before;
  });

  it('a delivery receipt completes it', async () => {
    const line = newLine();
    await post(url(), fields(line, 'arrêt'));
    await expect.poll(async () => (await stack.person(line)).messages[0]?.reply?.state).toBe('accepted');
    const sid = (await stack.person(line)).messages[0]?.reply?.carrierMessageId ?? '';
    const asked = twilioApi.calls.map((c) => new URLSearchParams(c.body)).find((form) => form.get('To') === line);
    const target = asked?.get('StatusCallback') ?? '';
    expect(target).toContain('/webhooks/twilio/boutique-twilio?ref=');
    const receipt = { MessageSid: sid, MessageStatus: 'delivered', SmsStatus: 'delivered', To: line, From: '+33639980010', AccountSid: accountSid };
    expect((await post(target, receipt)).status).toBe(200);
    expect((await stack.person(line)).messages[0]?.reply?.state).toBe('delivered');
  });

  it.each([
    ['no signature', {}, 'arrêt', 403],
    ['a wrong one', { 'x-twilio-signature': 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' }, 'arrêt', 403],
  ])('a call with %s is refused and stores nothing', async (_, headers, text, status) => {
    const line = newLine();
    const answer = await fetch(url(), { method: 'POST', headers, body: new URLSearchParams(fields(line, text)) });
    expect(answer.status).toBe(status);
    expect((await stack.person(line)).messages).toEqual([]);
  });

  it('a signature over another body is refused', async () => {
    const line = newLine();
    const signature = twilio.getExpectedTwilioSignature(authToken, url(), fields(line, 'merci'));
    expect((await post(url(), fields(line, 'STOP'), signature)).status).toBe(403);
    expect(await stopped(line)).toBe(false);
  });

  it('an oversized body is told so', async () => {
    expect((await post(url(), { ...fields(newLine(), 'x'), Extra: 'x'.repeat(300_000) })).status).toBe(413);
  });
});

const sha256 = async (text: string): Promise<string> => Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(text))).toString('hex');

describe('AWS End User Messaging', () => {
  const publish = (line: string, text: string, id = `id-${line}-${text.length}`) =>
    stack.server.publish(
      stack.server.stack.outputs['TopicArn'] ?? '',
      JSON.stringify({
        originationNumber: line,
        destinationNumber: '+33639980011',
        messageKeyword: 'KEYWORD_1',
        messageBody: text,
        inboundMessageId: id,
      }),
    );

  it('a STOP over SNS is honoured, and answered by SendTextMessage with the function’s own role', async () => {
    const line = newLine();
    awsAnswer = () => ({ MessageId: `aws-${line}` });
    publish(line, 'STOP');
    await expect.poll(() => stopped(line)).toBe(true);
    await expect.poll(() => sentByAws.find((m) => m.DestinationPhoneNumber === line)?.MessageBody).toContain('STOP enregistré');
    await expect.poll(async () => (await stack.person(line)).messages[0]?.reply?.state).toBe('accepted');
  });

  it('delivered twice, as SNS may, is confirmed once', async () => {
    const line = newLine();
    awsAnswer = () => ({ MessageId: `aws-${line}` });
    publish(line, 'arrêt', 'twice');
    publish(line, 'arrêt', 'twice');
    await expect.poll(async () => (await stack.person(line)).messages[0]?.reply?.state).toBe('accepted');
    expect(sentByAws.filter((m) => m.DestinationPhoneNumber === line)).toHaveLength(1);
  });

  it('a ConflictException says that AWS holds the opt-out', async () => {
    const line = newLine();
    awsAnswer = () => {
      throw new AwsError('ConflictException', 'conflict', 400, { Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT', ResourceType: 'opted-out-number' });
    };
    publish(line, 'STOP');
    await expect.poll(async () => (await stack.person(line)).messages[0]?.reply?.state).toBe('blocked');
  });
});

describe('OVHcloud', () => {
  const call = (line: string, text: string, key = pathKey) =>
    fetch(`${stack.server.url}/webhooks/ovhcloud/club-ovh/${key}`, {
      method: 'POST',
      body: new URLSearchParams({ sender: line, message: text, id: '7' }),
    });

  it('a STOP counts on the path key, is verified by read-back, and answered without a link', async () => {
    const line = newLine();
    ovhApi.answer = ({ method, path }) => {
      if (method === 'POST') return { status: 200, body: { ids: [1], validReceivers: [line], invalidReceivers: [], totalCreditsRemoved: 1 } };
      if (path.includes('/incoming/'))
        return { status: 200, body: { id: 7, sender: line, message: 'STOP', creationDatetime: new Date().toISOString(), tag: '', credits: 0 } };
      return { status: 200, body: [7] };
    };
    expect((await call(line, 'STOP')).status).toBe(200);
    await expect.poll(() => stopped(line)).toBe(true);
    await expect.poll(async () => (await stack.person(line)).messages[0]?.verification?.state).toBe('confirmed');
    await expect.poll(() => ovhApi.calls.filter((c) => c.method === 'POST').length).toBe(1);
    const sent = JSON.parse(ovhApi.calls.find((c) => c.method === 'POST')?.body ?? '{}') as { message: string; senderForResponse: boolean };
    expect(sent).toMatchObject({ senderForResponse: true });
    expect(sent.message).not.toMatch(/lavande\.example/);
  });

  it('a wrong path key is refused', async () => {
    const line = newLine();
    expect((await call(line, 'STOP', 'x'.repeat(pathKey.length))).status).toBe(403);
    expect(await stopped(line)).toBe(false);
  });
});

describe('an unknown carrier or sender', () => {
  it.each(['/webhooks/nobody/boutique-twilio', '/webhooks/twilio/nobody', '/webhooks/aws/boutique-aws', '/elsewhere'])(
    '%s is not found',
    async (path) => {
      expect((await fetch(stack.server.url + path, { method: 'POST', body: 'x' })).status).toBeGreaterThanOrEqual(400);
    },
  );
});

describe('the log of all this', () => {
  it('holds no number, no word of a person and no secret (law 10)', () => {
    const log = stack.lines.map((line) => line.text).join('\n');
    expect(stack.lines.length).toBeGreaterThan(20);
    for (const secret of [/3363998\d{4}/, /arrêt/, /STOP enregistr/, new RegExp(authToken), new RegExp(pathKey)]) expect(log).not.toMatch(secret);
  });
});
