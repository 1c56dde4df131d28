import { describe, expect, it } from 'vitest';
import { claimsOf, isSignedBy } from '../../../functions/carriers/auth/jwt-hs256.ts';
import { vonageMessages } from '../../../functions/carriers/vonage-messages/vonage-messages.ts';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import { bytes, ours, person, reference, request } from '../../fixtures/carriers/fixture.ts';
import { claimsFor, fixture, signed, token } from '../../fixtures/carriers/vonage-messages.ts';
import { authenticate, onlyMessage, readingOf, verdict } from '../../contract/carriers/contract/subject.ts';

const subject = { id: 'vonage-messages', carrier: vonageMessages, fixture };
const secret = fixture.credentials['signatureSecret'] ?? '';
const body = '{"channel":"sms","message_type":"text","from":"33639980001","text":"STOP"}';
const withToken = (signature: string, method = 'POST') =>
  request(method, 'https://sms.example.com/webhooks/vonage-messages/main', { 'content-type': 'application/json', authorization: signature }, body);

describe('a token by HS256', () => {
  // Token and secrets of the tests of vonage-ruby-sdk and vonage-php-jwt.
  const documented =
    'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpYXQiOjE1ODc0OTQ5NjIsImp0aSI6ImM1YmE4ZjI0LTFhMTQtNGMxMC1iZmRmLTNmYmU4Y2U1MTFiNSIsImlzcyI6IlZvbmFnZSIsInBheWxvYWRfaGFzaCI6ImQ2YzBlNzRiNTg1N2RmMjBlM2I3ZTUxYjMwYzBjMmE0MGVjNzNhNzc4NzliNmYwNzRkZGM3YTIzMTdkZDAzMWIiLCJhcGlfa2V5IjoiYTFiMmMzZCIsImFwcGxpY2F0aW9uX2lkIjoiYWFhYWFhYWEtYmJiYi1jY2NjLWRkZGQtMDEyMzQ1Njc4OWFiIn0.JQRKi1d0SQitmjPINfTWMpt3XZkGsLbD7EjCdXoNSbk';

  it('is Vonage’s own example by Vonage’s own secret, and by no other', () => {
    expect(isSignedBy(documented, 'ZYtdTtGV3BCFN7tWmOWr1md66XsquMggr4W2cTtXtcPgfnI0Xw')).toBe(true);
    expect(isSignedBy(documented, 'ZYtdTtGV3BCFN7tWmOWr1md66XsquMggr4W2cTtXtcPgf55555')).toBe(false);
    expect(claimsOf(documented)).toMatchObject({ iat: 1_587_494_962, iss: 'Vonage', api_key: 'a1b2c3d' });
  });

  it('is nothing by another algorithm, by none, or by an empty secret, however it is signed', () => {
    expect(isSignedBy(token({}, secret), secret)).toBe(true);
    for (const [head, algorithm] of [
      [{ alg: 'none' }, 'sha256'],
      [{ alg: 'HS512' }, 'sha512'],
      [{ alg: 'RS256' }, 'sha256'],
      [{ alg: ['HS256'] }, 'sha256'],
      [{}, 'sha256'],
    ] as const)
      expect(isSignedBy(token({}, secret, head, algorithm), secret)).toBe(false);
    expect(isSignedBy(token({}, ''), '')).toBe(false);
    expect(isSignedBy(`${token({}, secret).split('.').slice(0, 2).join('.')}.`, secret)).toBe(false);
  });

  it('has no claims where they are no object', () => {
    for (const odd of ['', 'a.b.c', token([1], secret), token('x', secret), token(null, secret)]) expect(claimsOf(odd)).toBeUndefined();
  });
});

describe('calls of the Messages API', () => {
  const claims = claimsFor(bytes(body), fixture.now);

  it('are authentic with their hash, in any case of its letters and of the scheme', () => {
    expect(verdict(authenticate(subject, withToken(`Bearer ${token(claims, secret)}`)))).toBe('authentic');
    const upper = { ...claims, payload_hash: claims.payload_hash.toUpperCase() };
    expect(verdict(authenticate(subject, withToken(`bearer ${token(upper, secret)}`)))).toBe('authentic');
  });

  it('are refused without a hash or a time, with another body’s hash, and by another scheme', () => {
    const { payload_hash: _, ...hashless } = claims;
    const { iat: __, ...timeless } = claims;
    expect(verdict(authenticate(subject, withToken(`Bearer ${token(hashless, secret)}`)))).toBe('malformed');
    expect(verdict(authenticate(subject, withToken(`Bearer ${token(timeless, secret)}`)))).toBe('malformed');
    expect(verdict(authenticate(subject, withToken(`Bearer ${token(claimsFor(bytes('{}'), fixture.now), secret)}`)))).toBe('signature');
    expect(verdict(authenticate(subject, withToken(`Basic ${token(claims, secret)}`)))).toBe('signature');
    expect(verdict(authenticate(subject, withToken(`Bearer ${token(claims, secret)}`, 'GET')))).toBe('malformed');
  });

  it('of the older shape say the same', () => {
    const older = { message_uuid: 'u', from: { type: 'sms', number: '33639980001' }, to: { type: 'sms', number: '33639980100' } };
    const message = { ...older, timestamp: '2026-11-24T08:00:00.000Z', message: { content: { type: 'text', text: 'STOP' } } };
    expect(onlyMessage(readingOf(subject, signed(message)))).toEqual({
      ...{ kind: 'message', id: 'u', from: '33639980001', to: '33639980100', text: 'STOP', time: '2026-11-24T08:00:00.000Z' },
    });
  });

  it('without a zone in their time have none', () => {
    const message = { channel: 'sms', message_type: 'text', from: person, text: 'STOP', timestamp: '2026-11-24T08:00:00' };
    expect(onlyMessage(readingOf(subject, signed(message)))).not.toHaveProperty('time');
  });

  it('keep the STOP though a field beside it is odd', () => {
    const message = { channel: 'sms', message_type: 'text', from: person, to: null, text: 'STOP', message_uuid: ['x'], client_ref: {}, error: null };
    expect(onlyMessage(readingOf(subject, signed(message)))).toEqual({ kind: 'message', from: person, text: 'STOP' });
  });

  it('about another channel, or about nothing, are let go; those without a sender are kept', () => {
    for (const said of [{ channel: 'whatsapp', message_type: 'text', from: person, text: 'STOP' }, {}])
      expect(readingOf(subject, signed(said)).events).toMatchObject([{ kind: 'control' }]);
    for (const said of [{ channel: 'sms', message_type: 'text', text: 'STOP' }, [], null])
      expect(readingOf(subject, signed(said)).unreadable).toHaveLength(1);
  });
});

describe('a reply by the Messages API', () => {
  it('is sent with bare numbers, our reference, and the coding that the text needs', () => {
    const order = { to: person as PhoneNumber, text: 'ok', encoding: 'gsm-7', sender: fixture.sender, reference, receiptUrl: '' } as const;
    const call = vonageMessages.send(order, fixture.credentials, fixture.now);
    expect(call.url).toBe('https://api.nexmo.com/v1/messages');
    expect(atob(call.headers['authorization']?.slice('Basic '.length) ?? '')).toBe('a1b2c3d4:abcDEF0123456789');
    expect(JSON.parse(call.body ?? '')).toEqual({
      ...{ message_type: 'text', channel: 'sms', from: ours.slice(1), to: person.slice(1), text: 'ok', client_ref: reference },
      sms: { encoding_type: 'text' },
    });
    const unicode = vonageMessages.send({ ...order, encoding: 'ucs-2' }, { apiBaseUrl: 'https://api-eu.vonage.com/' }, fixture.now);
    expect(unicode.url).toBe('https://api-eu.vonage.com/v1/messages');
    expect(unicode.body).toContain('"encoding_type":"unicode"');
  });
});
