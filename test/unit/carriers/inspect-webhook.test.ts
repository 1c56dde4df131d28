import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InspectResult, inspectWebhook, listCarriers, runInspectWebhook } from '../../../functions/cli/inspect-webhook.ts';
import { signSandboxCall } from '../../../functions/carriers/sandbox/sign.ts';
import { person } from '../../fixtures/carriers/fixture.ts';

const now = Date.parse('2026-11-24T08:00:00.000Z');
const url = 'https://sms.example.com/webhooks/sandbox/main';
const credentials = { signingSecret: 's3cret-of-signing', apiKey: 'k3y', apiBaseUrl: 'http://127.0.0.1/' };
const message = { type: 'message', id: 'm-1', from: '0033639980001', to: '36184', text: 'STOP 🛑', time: '2026-11-24T08:00:00Z' };
const line = (body: object = message, more: object = {}) => {
  const text = JSON.stringify(body);
  return {
    carrier: 'sandbox',
    method: 'post',
    url,
    headers: signSandboxCall({ secret: credentials.signingSecret, method: 'POST', url, body: text }, now),
    body: text,
    credentials,
    now,
    ...more,
  };
};
const inspect = (given: unknown): InspectResult => inspectWebhook(given, now);

describe('inspectWebhook', () => {
  it('says of an authentic call what it holds and how it is answered', () => {
    expect(inspect(line())).toEqual({
      authentic: true,
      events: [
        {
          kind: 'message',
          from: '+33639980001',
          to: '36184',
          text: 'STOP 🛑',
          id: 'm-1',
          time: '2026-11-24T08:00:00.000Z',
          answeredByCarrier: false,
        },
      ],
      answer: { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' },
    });
  });

  it('has every name in receipts and control calls too, with null for what is not there', () => {
    const nothing = { from: null, to: null, text: null, id: null, time: null };
    expect(inspect(line({ type: 'ping' })).events).toEqual([{ ...nothing, kind: 'control', what: 'ping' }]);
    expect(inspect(line({ type: 'receipt', id: 'x', status: 'delivered' })).events).toEqual([
      { ...nothing, kind: 'receipt', id: 'x', status: 'delivered' },
    ]);
  });

  it('takes header names in any case and values in arrays, and the body in three encodings', () => {
    const { body, headers } = line();
    const upper = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), [value]]));
    expect(inspect(line(message, { headers: upper })).authentic).toBe(true);
    expect(inspect(line(message, { body: Buffer.from(body).toString('base64'), bodyEncoding: 'base64' })).authentic).toBe(true);
    expect(inspect(line(message, { body: Buffer.from(body).toString('hex'), bodyEncoding: 'hex' })).authentic).toBe(true);
    expect(inspect(line(message, { body: Buffer.from(body).toString('hex') })).reason).toBe('signature');
  });

  it('tries every set of credentials, and those that are stored when the line has none', () => {
    expect(inspect(line(message, { credentials: [{ signingSecret: 'old' }, credentials] })).authentic).toBe(true);
    const { credentials: _, ...bare } = line();
    expect(inspect(bare)).toMatchObject({ authentic: false, reason: 'signature' });
    expect(inspect(bare).error).toContain('signingSecret');
    expect(inspectWebhook(bare, now, (carrier) => (carrier === 'sandbox' ? [credentials] : [])).authentic).toBe(true);
  });

  it('knows the time of the line as a number or as text, else its own', () => {
    expect(inspect(line(message, { now: '2026-11-24T09:04:59+01:00' })).authentic).toBe(true);
    expect(inspect(line(message, { now: now + 301_000 }))).toMatchObject({
      authentic: false,
      reason: 'expired',
      events: [],
      answer: { status: 403 },
    });
    expect(inspectWebhook(line(message, { now: null }), now + 301_000).reason).toBe('expired');
  });
});

describe('what inspectWebhook says of a call', () => {
  it('refuses with the status that the carrier would get', () => {
    expect(inspect(line(message, { body: '{}' }))).toMatchObject({ authentic: false, reason: 'signature', events: [], answer: { status: 403 } });
    const { headers } = line();
    expect(inspect(line(message, { headers: { ...headers, 'content-type': 'text/plain' } }))).toMatchObject({
      reason: 'malformed',
      answer: { status: 400 },
    });
  });

  it('says who answers, by the settings and the type of the sender', () => {
    const answered = (more: object) => inspect(line({ ...message, text: 'STOP' }, more)).events.map((event) => event.answeredByCarrier);
    expect(answered({})).toEqual([false]);
    expect(answered({ settings: { answersStop: true } })).toEqual([true]);
  });

  it('says why an authentic call would go to quarantine', () => {
    expect(inspect(line({ type: 'news' }))).toMatchObject({
      authentic: true,
      events: [],
      unreadable: ['not a message, a receipt or a ping'],
      answer: { status: 200 },
    });
  });

  it('takes the key from the path where it stands for a signature', () => {
    const called = {
      carrier: 'ovhcloud',
      method: 'GET',
      url: 'https://sms.example.com/webhooks/ovhcloud/main/k3y?sender=%2B33639980001&message=STOP',
      credentials: { pathKey: 'k3y' },
    };
    expect(inspect(called).events).toMatchObject([{ from: person, text: 'STOP', id: null, time: null }]);
    expect(inspect({ ...called, credentials: { pathKey: 'other' } })).toMatchObject({ authentic: false, reason: 'signature' });
  });

  it('takes an SNS record as text or as an object, needs no URL for it, and tells it from a call over HTTP by the carrier', () => {
    const Message = JSON.stringify({ originationNumber: person, destinationNumber: '+33639980100', messageBody: 'STOP', inboundMessageId: 'i-1' });
    const Sns = { TopicArn: 'arn:aws:sns:eu-west-3:111122223333:texts', Timestamp: '2026-11-24T08:00:00.000Z', Message };
    const event = { carrier: 'aws', credentials: { topicArn: Sns.TopicArn }, body: { Records: [{ Sns }] } };
    const expected = [
      { kind: 'message', from: person, to: '+33639980100', text: 'STOP', id: 'i-1', time: '2026-11-24T08:00:00.000Z', answeredByCarrier: true },
    ];
    expect(inspect(event).events).toEqual(expected);
    expect(inspect({ ...event, body: JSON.stringify(Sns), method: 'POST', url: '' }).events).toEqual(expected);
    expect(inspect({ ...event, settings: { selfManagedOptOuts: true } }).events).toMatchObject([{ answeredByCarrier: false }]);
  });

  it('lets go of a fragment, which a carrier neither sends nor signs', () => {
    expect(inspect(line(message, { url: `${url}#rc=5&rp=all` })).authentic).toBe(true);
  });
});

describe('a line that cannot be used', () => {
  it.each([
    [{ ...line(), carrier: 'nobody' }, /^carrier: .*sandbox/],
    [{ ...line(), carrier: 'constructor' }, /^carrier: /],
    [{ ...line(), url: undefined }, /^url: /],
    [{ ...line(), url: '/webhooks/sandbox/main' }, /^url: /],
    [{ ...line(), headers: { a: 1 } }, /^headers\.a: /],
    [{ ...line(), now: 'yesterday' }, /^now: .*1970/],
    [{ ...line(), body: message }, /^body: .*byte for byte/],
    [{ ...line(), bodyEncoding: 'latin1' }, /^bodyEncoding: /],
    [{ ...line(), credentials: 'secret-words' }, /^credentials: /],
    [[], /^the line: /],
    [null, /^the line: /],
    ['x', /^the line: /],
  ])('says what to mend in a line that it cannot use (%#)', (given, error) => {
    const result = inspect(given);
    expect(result).toMatchObject({ authentic: false, reason: 'malformed', events: [], answer: { status: 400 } });
    expect(result.error).toMatch(error);
    expect(JSON.stringify(result)).not.toMatch(/s3cret-of-signing|secret-words|STOP/);
  });

  it('never throws, whatever the line holds', () => {
    const value = fc.oneof(fc.jsonValue(), fc.string(), fc.constantFrom(url, 'https://[', 'https://x', 'http://a/?'));
    const given = fc.record(
      {
        carrier: fc.constantFrom('twilio', 'aws', 'ovhcloud', 'sandbox'),
        method: value,
        url: value,
        headers: value,
        body: value,
        credentials: value,
        now: value,
      },
      { requiredKeys: ['carrier'] },
    );
    fc.assert(
      fc.property(fc.oneof(given, fc.jsonValue()), (anything) => {
        expect(inspect(anything).authentic).toBe(false);
      }),
    );
  });
});

const resultOf = (text: string): InspectResult => JSON.parse(text) as InspectResult;

describe('runInspectWebhook', () => {
  const run = async (pieces: readonly string[], stored?: typeof credentials): Promise<readonly string[]> => {
    const written: string[] = [];
    const input = (async function* () {
      yield* pieces;
    })();
    await runInspectWebhook(input, (text) => written.push(text), {
      now: () => now,
      ...(stored ? { credentials: async (id) => (id === 'sandbox' ? [stored] : []) } : {}),
    });
    return written;
  };

  it('answers each line with one line, in order, however the input is cut', async () => {
    const good = JSON.stringify(line());
    const input = `\uFEFF${good}\n\n  \nno json\n${good.replace('STOP', 'HALT')}\r\n${good}`;
    const pieces = Array.from({ length: Math.ceil(input.length / 7) }, (_, at) => input.slice(at * 7, at * 7 + 7));
    const written = await run(pieces);
    expect(written.every((text) => text.endsWith('\n') && text.indexOf('\n') === text.length - 1)).toBe(true);
    const results = written.map(resultOf);
    expect(results.map(({ authentic, reason, error }) => [authentic, reason, error])).toEqual([
      [true, undefined, undefined],
      [false, 'malformed', 'the line is no JSON'],
      [false, 'signature', undefined],
      [true, undefined, undefined],
    ]);
  });

  it('uses the stored credentials for lines that have none', async () => {
    const { credentials: _, ...bare } = line();
    const [written = ''] = await run([JSON.stringify(bare)], credentials);
    expect(JSON.parse(written)).toMatchObject({ authentic: true });
    expect(await run([])).toEqual([]);
  });
});

describe('listCarriers', () => {
  it('names every credential, with what it is, and the form of the webhook’s URL', () => {
    const [twilio] = listCarriers().filter(({ id }) => id === 'twilio');
    expect(twilio).toMatchObject({
      methods: ['POST', 'GET'],
      credentials: { authToken: { required: true, secret: true } },
      url: 'https://sms.example.com/webhooks/twilio/<sender>',
    });
    expect(listCarriers().find(({ id }) => id === 'aws')).toMatchObject({ methods: ['SNS'], url: null });
    expect(JSON.stringify(listCarriers())).toContain('auth token');
  });
});
