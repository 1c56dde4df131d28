import { describe, expect, it } from 'vitest';
import { gatewayapi } from '../../../functions/carriers/gatewayapi/gatewayapi.ts';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import { bytes, ours, person, reference } from '../../fixtures/carriers/fixture.ts';
import { fixture, signed } from '../../fixtures/carriers/gatewayapi.ts';
import { authenticate, onlyMessage, readingOf, verdict } from '../../contract/carriers/contract/subject.ts';

const subject = { id: 'gatewayapi', carrier: gatewayapi, fixture };
const { credentials, now } = fixture;
const text = { id: 1_000_001, msisdn: 33_639_980_001, receiver: 451_204, message: 'STOP', senttime: 1_450_000_000, webhook_label: 'test' };

describe('GatewayAPI’s calls', () => {
  it('say what their signed claims say, whatever stands in the body, which nothing covers', () => {
    const sample = signed(text);
    const forged = { ...sample, request: { ...sample.request, body: bytes(JSON.stringify({ ...text, message: 'START' })) } };
    for (const made of [sample, forged])
      expect(onlyMessage(readingOf(subject, made))).toEqual({
        ...{ kind: 'message', id: '1000001', from: '33639980001', to: '451204', text: 'STOP', time: '2015-12-13T09:46:40.000Z' },
      });
  });

  it('are refused by another method than POST', () => {
    const { request: made, ...rest } = signed(text);
    expect(verdict(authenticate(subject, { ...rest, request: { ...made, method: 'GET' } }))).toBe('malformed');
  });

  it('name the number where there is one, and the sender’s name where there is none', () => {
    expect(onlyMessage(readingOf(subject, signed({ ...text, sender: 'LAVANDE' }))).from).toBe('33639980001');
    expect(onlyMessage(readingOf(subject, signed({ ...text, sender: 'LAVANDE', msisdn: 0 }))).from).toBe('LAVANDE');
  });

  it('that claim neither a text nor a status are kept whole, no value of theirs in the reason', () => {
    const { message: _, ...wordless } = text;
    const { msisdn: __, ...nobody } = text;
    for (const odd of [wordless, nobody, { iat: 1 }]) {
      const { events, unreadable } = readingOf(subject, signed(odd));
      expect(events).toEqual([]);
      expect(unreadable).toEqual([{ raw: JSON.stringify(odd), reason: 'neither a text nor a status in the signed claims' }]);
    }
  });

  it('give no time that is none', () => {
    for (const senttime of ['soon', -1, null, 1e15])
      expect(onlyMessage(readingOf(subject, signed({ ...text, senttime })))).not.toHaveProperty('time');
    expect(onlyMessage(readingOf(subject, signed({ ...text, senttime: 1_450_000_000.5 }))).time).toBe('2015-12-13T09:46:40.500Z');
  });
});

describe('a reply by GatewayAPI', () => {
  it('is sent with bare numbers, our reference, and the coding that the text needs, by the token alone', () => {
    const order = { to: person as PhoneNumber, text: 'ok', encoding: 'gsm-7', sender: fixture.sender, reference, receiptUrl: '' } as const;
    const call = gatewayapi.send(order, credentials, now);
    expect(call.url).toBe('https://gatewayapi.com/rest/mtsms');
    expect(atob(call.headers['authorization']?.slice('Basic '.length) ?? '')).toBe('GoGenerateAnApiToken:');
    const body = { sender: ours.slice(1), message: 'ok', recipients: [{ msisdn: person.slice(1) }], userref: reference };
    expect(JSON.parse(call.body ?? '')).toEqual({ ...body, encoding: 'UTF8' });
    const unicode = gatewayapi.send({ ...order, encoding: 'ucs-2' }, { ...credentials, apiBaseUrl: 'https://gatewayapi.eu/' }, now);
    expect(unicode.url).toBe('https://gatewayapi.eu/rest/mtsms');
    expect(JSON.parse(unicode.body ?? '')).toEqual({ ...body, encoding: 'UCS2' });
  });
});
