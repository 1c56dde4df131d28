import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import twilioSdk from 'twilio';
import { describe, expect, it } from 'vitest';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import { instant } from '../../../functions/domain/ids.ts';
import { twilio } from '../../../functions/carriers/twilio/twilio.ts';
import { type Sample, ours, person, reference, request, senderOf } from '../../fixtures/carriers/fixture.ts';
import { authenticate, onlyMessage, verdict, verified } from './contract/subject.ts';
import { fixture, signedForm } from '../../fixtures/carriers/twilio.ts';

const subject = { id: 'twilio', carrier: twilio, fixture };
const { authToken } = fixture.credentials;
const form = 'application/x-www-form-urlencoded';
const read = (sample: Sample) => twilio.read(verified(authenticate(subject, sample)));

const parameters = fc.dictionary(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.string(), { minLength: 2, maxLength: 4 })),
  { maxKeys: 6 },
);
const encoded = (given: Readonly<Record<string, string | readonly string[]>>): string => {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) for (const one of [value].flat()) form.append(name, one);
  return form.toString();
};
/** Query text with the characters on which Twilio's back ends differ. */
const query = fc.array(
  fc.constantFrom('a=1', "b='x'", 'b=%27y%27', 'c=a+b', 'c=a%20b', 'd', 'é=ü', 'e=%C3%A9', 'a=2', '=', 'f="<>"', '(g)=*!~', 'h=%zz'),
  { maxLength: 5 },
);
const origin = fc.constantFrom(
  'https://sms.example.com',
  'https://sms.example.com:443',
  'http://sms.example.com',
  'https://user:p%40ss@sms.example.com:8443',
  'https://SMS.example.com',
  'http://[::1]:80',
);

describe('Twilio’s own SDK', () => {
  it('and Halte agree on every signature, whatever the URL and the form', () => {
    fc.assert(
      fc.property(
        origin,
        query,
        parameters,
        fc.constantFrom('as is', 'with port', 'without port', 'normalised', 'legacy'),
        (base, parts, given, signedAs) => {
          const url = `${base}/webhooks/twilio/main${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
          const normal = new URL(url).toString();
          const forms = {
            'as is': url,
            'with port': url.replace(/(example\.com)(?=\/)/i, '$1:443'),
            'without port': url.replace(/:\d+(?=\/w)/, ''),
            normalised: normal,
            legacy: normal.replaceAll('%27', "'"),
          };
          const signature = twilioSdk.getExpectedTwilioSignature(authToken ?? '', forms[signedAs], given);
          const sample = request('POST', url, { 'content-type': form, 'x-twilio-signature': signature }, encoded(given));
          expect(authenticate(subject, sample).ok).toBe(twilioSdk.validateRequest(authToken ?? '', signature, url, given));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('and Halte agree on JSON, and on what was changed in it', () => {
    fc.assert(
      fc.property(fc.json(), fc.boolean(), (body, changed) => {
        const url = `https://sms.example.com/webhooks/twilio/main?bodySHA256=${createHash('sha256').update(body).digest('hex')}`;
        const signature = twilioSdk.getExpectedTwilioSignature(authToken ?? '', url, {});
        const sent = changed ? `${body} ` : body;
        const sample = request('POST', url, { 'content-type': 'application/json', 'x-twilio-signature': signature }, sent);
        expect(authenticate(subject, sample).ok).toBe(twilioSdk.validateRequestWithBody(authToken ?? '', signature, url, sent));
        expect(authenticate(subject, sample).ok).toBe(!changed);
      }),
    );
  });
});

describe('Twilio’s calls', () => {
  const url = 'https://sms.example.com/webhooks/twilio/main';
  const text = { MessageSid: 'SM1', From: person, To: ours, Body: 'STOP', SmsStatus: 'received' };

  it('are read from a GET’s query', () => {
    const called = `${url}?${new URLSearchParams(text).toString()}`;
    const sample = request('GET', called, { 'x-twilio-signature': twilioSdk.getExpectedTwilioSignature(authToken ?? '', called, {}) });
    expect(onlyMessage(read(sample))).toEqual({ kind: 'message', id: 'SM1', from: person, to: ours, text: 'STOP' });
  });

  it('are read from JSON', () => {
    const body = JSON.stringify(text);
    const called = `${url}?bodySHA256=${createHash('sha256').update(body).digest('hex')}`;
    const signature = twilioSdk.getExpectedTwilioSignature(authToken ?? '', called, {});
    expect(onlyMessage(read(request('POST', called, { 'content-type': 'application/json', 'x-twilio-signature': signature }, body))).text).toBe(
      'STOP',
    );
  });

  it('are refused as JSON without a hash of the body, for then nothing covers it', () => {
    const signature = twilioSdk.getExpectedTwilioSignature(authToken ?? '', url, {});
    const sample = request('POST', url, { 'content-type': 'application/json', 'x-twilio-signature': signature }, JSON.stringify(text));
    expect(verdict(authenticate(subject, sample))).toBe('signature');
  });

  it('keep Twilio’s mark of a keyword, the text of a picture message, and the older name of the id', () => {
    expect(onlyMessage(read(signedForm({ ...text, Body: 'ARRET', OptOutType: 'STOP' }, fixture.credentials))).carrierKeyword).toBe('stop');
    expect(onlyMessage(read(signedForm({ MessageSid: 'MM1', From: person, To: ours, NumMedia: '1' }, fixture.credentials))).text).toBe('');
    expect(onlyMessage(read(signedForm({ SmsSid: 'SM2', From: person, To: ours, Body: 'x' }, fixture.credentials))).id).toBe('SM2');
  });

  it('that are about no text are answered and let go', () => {
    expect(read(signedForm({ CallSid: 'CA1', From: person, To: ours, Digits: '1' }, fixture.credentials)).events).toMatchObject([
      { kind: 'control' },
    ]);
    expect(read(signedForm({ MessageSid: 'SM1', MessageStatus: 'receiving', From: person }, fixture.credentials)).events).toMatchObject([
      { kind: 'control' },
    ]);
  });

  it('that name no sender go to quarantine', () => {
    expect(read(signedForm({ MessageSid: 'SM1', Body: 'STOP' }, fixture.credentials))).toMatchObject({
      events: [],
      unreadable: [{ reason: 'a message without From' }],
    });
  });

  it('may come under any of the configured URLs', () => {
    const sample = signedForm(text, fixture.credentials, 'https://old.example.com/webhooks/twilio/main');
    expect(verdict(authenticate(subject, { ...sample, urls: [url] }))).toBe('signature');
    expect(verdict(authenticate(subject, { ...sample, urls: [url, ...sample.urls] }))).toBe('authentic');
  });
});

describe('a reply by Twilio', () => {
  const order = {
    to: person as PhoneNumber,
    text: 'ok',
    encoding: 'gsm-7',
    sender: senderOf('twilio', ours),
    reference,
    receiptUrl: `https://sms.example.com/w?ref=${reference}`,
  } as const;
  const formOf = (changes: Partial<typeof order> | object, credentials: Readonly<Record<string, string>> = fixture.credentials) => {
    const call = twilio.send({ ...order, ...changes }, credentials, fixture.now);
    return { call, fields: Object.fromEntries(new URLSearchParams(call.body)) };
  };

  it('goes to the account’s messages, by the auth token or the API key', () => {
    const { call, fields } = formOf({});
    expect(call.url).toBe(`https://api.twilio.com/2010-04-01/Accounts/${fixture.credentials['accountSid']}/Messages.json`);
    expect(fields).toEqual({ To: person, From: ours, Body: 'ok', StatusCallback: order.receiptUrl });
    expect(atob(call.headers['authorization']?.slice('Basic '.length) ?? '')).toBe(`${fixture.credentials['accountSid']}:${authToken}`);
    const byKey = formOf({}, { ...fixture.credentials, apiKeySid: 'SK1', apiKeySecret: 'key-secret' }).call;
    expect(atob(byKey.headers['authorization']?.slice('Basic '.length) ?? '')).toBe('SK1:key-secret');
  });

  it('goes by the Messaging Service where one is set', () => {
    const { fields } = formOf({ sender: senderOf('twilio', ours, { messagingServiceSid: 'MG1' }) });
    expect(fields).toMatchObject({ MessagingServiceSid: 'MG1' });
    expect(fields).not.toHaveProperty('From');
  });

  it('names no callback on this machine, which Twilio would refuse, unless its API is on this machine too', () => {
    const receiptUrl = 'http://127.0.0.1:8787/w?ref=x';
    expect(formOf({ receiptUrl }).fields).not.toHaveProperty('StatusCallback');
    expect(formOf({ receiptUrl: 'https://localhost/w' }).fields).not.toHaveProperty('StatusCallback');
    expect(formOf({ receiptUrl }, { ...fixture.credentials, apiBaseUrl: 'http://127.0.0.1:9999/' }).fields).toHaveProperty(
      'StatusCallback',
      receiptUrl,
    );
  });

  it('is looked for by its id where Twilio gave one, and then only that one counts', () => {
    const asked = { to: order.to, sender: order.sender, reference, sentAt: instant(fixture.now), carrierMessageId: 'SM9' };
    expect(twilio.lookUp?.(asked, fixture.credentials, fixture.now).url).toMatch(/\/Messages\/SM9\.json$/);
    const body = {
      sid: 'SM9',
      status: 'delivered',
      to: person,
      from: ours,
      direction: 'outbound-api',
      date_created: 'Tue, 24 Nov 2026 08:00:01 +0000',
    };
    const answer = (sid: string) => ({ kind: 'answer', status: 200, headers: {}, body: JSON.stringify({ ...body, sid }) }) as const;
    expect(twilio.readLookUp?.(answer('SM9'), asked)).toEqual({ kind: 'found', status: 'delivered', id: 'SM9' });
    expect(twilio.readLookUp?.(answer('SM8'), asked)).toEqual({ kind: 'unknown' });
  });
});
