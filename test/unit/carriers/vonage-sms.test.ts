import { describe, expect, it } from 'vitest';
import { vonageSms } from '../../../functions/carriers/vonage-sms/vonage-sms.ts';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import { ours, person, reference, request } from '../../fixtures/carriers/fixture.ts';
import { fixture, signed, signedGet, signedJson, withSignature } from '../../fixtures/carriers/vonage-sms.ts';
import { authenticate, onlyMessage, readingOf, verdict } from '../../contract/carriers/contract/subject.ts';

const subject = { id: 'vonage-sms', carrier: vonageSms, fixture };
const { credentials, now } = fixture;
const text = { msisdn: '33639980001', to: '33639980100', messageId: 'M1', text: 'STOP', type: 'text', 'message-timestamp': '2013-11-21 15:28:18' };
const said = { kind: 'message', from: '33639980001', to: '33639980100', id: 'M1', text: 'STOP', time: '2013-11-21T15:28:18.000Z' };
const [url = ''] = signed(text).urls;

describe('calls of the SMS API', () => {
  it.each([
    ['GET', signedGet],
    ['form', signed],
    ['JSON', signedJson],
  ] as const)('say the same by %s', (_, made) => {
    expect(onlyMessage(readingOf(subject, made(text)))).toEqual(said);
  });

  it('are covered whole by their signature, as a form and as JSON', () => {
    for (const sample of [signed(text), signedJson(text)]) {
      const { body } = sample.request;
      const verdicts = Array.from(body, (_, at) => {
        const changed = body.map((byte, index) => (index === at ? byte ^ 1 : byte));
        return verdict(authenticate(subject, { ...sample, request: { ...sample.request, body: changed } }));
      });
      expect(new Set(verdicts)).toEqual(new Set(['signature']));
    }
  });

  it('are of no other content type and no other method', () => {
    const { request: made, ...rest } = signed(text);
    for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/xml'])
      expect(verdict(authenticate(subject, { ...rest, request: { ...made, headers: { 'content-type': type } } }))).toBe('malformed');
    expect(verdict(authenticate(subject, { ...rest, request: { ...made, method: 'PUT' } }))).toBe('malformed');
  });

  it('are refused where query and body share the proof, or a value comes twice with another content', () => {
    const { request: made, urls } = signed(text);
    const query = new TextDecoder().decode(made.body);
    expect(verdict(authenticate(subject, { urls, request: { ...made, body: new Uint8Array(), rawQuery: query } }))).toBe('signature');
    const added = request('POST', url, made.headers, `text=START&${query}`);
    expect(verdict(authenticate(subject, added))).toBe('signature');
  });

  it('are refused by another method than the account’s, and by one that does not exist', () => {
    const byMd5 = signed(text, { ...credentials, signatureMethod: 'md5' });
    expect(verdict(authenticate(subject, byMd5))).toBe('signature');
    expect(verdict(authenticate(subject, byMd5, [credentials, { ...credentials, signatureMethod: 'md5' }]))).toBe('authentic');
    expect(verdict(authenticate(subject, signed(text), [{ ...credentials, signatureMethod: 'sha3' }]))).toBe('signature');
  });

  it('are refused without a time, though signed', () => {
    const body = new URLSearchParams(withSignature(text, credentials)).toString();
    const sample = request('POST', url, { 'content-type': 'application/x-www-form-urlencoded' }, body);
    expect(verdict(authenticate(subject, sample))).toBe('malformed');
  });

  it('that check the URL are answered when they are signed, and refused when they are not', () => {
    expect(readingOf(subject, signed({})).events).toEqual([{ kind: 'control', what: 'URL check' }]);
    expect(verdict(authenticate(subject, request('GET', url, {})))).toBe('signature');
  });

  it('hand over a piece of a long text as one, and as a whole text where its numbers make no sense', () => {
    const concat = { concat: 'true', 'concat-ref': '108', 'concat-total': '3', 'concat-part': '2' };
    expect(onlyMessage(readingOf(subject, signedGet({ ...text, ...concat })))).toEqual({ ...said, part: { reference: '108', index: 2, total: 3 } });
    for (const odd of [{ concat: 'false' }, { 'concat-ref': '' }, { 'concat-part': 'x' }, { 'concat-total': '1e3' }])
      expect(onlyMessage(readingOf(subject, signedGet({ ...text, ...concat, ...odd })))).not.toHaveProperty('part');
  });

  it('give their time in UTC or with an offset; in another form there is none', () => {
    const timeOf = (written: string) => onlyMessage(readingOf(subject, signed({ ...text, 'message-timestamp': written }))).time;
    expect(timeOf('2013-11-21T16:28:18+01:00')).toBe(said.time);
    expect(timeOf('2013-11-21T15:28:18.000Z')).toBe(said.time);
    for (const odd of ['21/11/2013 15:28:18', '2013-11-21', '2013-13-41 25:61:61', '']) expect(timeOf(odd)).toBeUndefined();
  });

  it('that are binary, or name no sender, are kept for a person to read', () => {
    const { text: _, ...binary } = { ...text, type: 'binary', data: '53544F50', udh: '' };
    const { msisdn: __, ...nobody } = text;
    for (const odd of [binary, nobody]) {
      const { events, unreadable } = readingOf(subject, signed(odd));
      expect([events.length, unreadable.length]).toEqual([0, 1]);
      expect(unreadable[0]?.reason).not.toContain('639980001');
    }
  });
});

describe('a reply by the SMS API', () => {
  it('is sent with bare numbers, our reference, and the type that the text needs', () => {
    const order = { to: person as PhoneNumber, text: 'é&+', encoding: 'gsm-7', sender: fixture.sender, reference, receiptUrl: '' } as const;
    const call = vonageSms.send(order, credentials, now);
    expect(call.url).toBe('https://rest.nexmo.com/sms/json');
    expect(atob(call.headers['authorization']?.slice('Basic '.length) ?? '')).toBe('a1b2c3d4:abcDEF0123456789');
    const form = (body = '') => Object.fromEntries(new URLSearchParams(body));
    expect(form(call.body)).toEqual({ from: ours.slice(1), to: person.slice(1), text: 'é&+', type: 'text', 'client-ref': reference });
    expect(reference.length).toBeLessThanOrEqual(40);
    expect(form(vonageSms.send({ ...order, encoding: 'ucs-2' }, credentials, now).body)).toMatchObject({ type: 'unicode' });
  });
});
