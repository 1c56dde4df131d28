import { describe, expect, it } from 'vitest';
import { messagebird } from '../../../functions/carriers/messagebird/messagebird.ts';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import { authenticate, onlyMessage, readingOf, verdict } from '../../contract/carriers/contract/subject.ts';
import { ours, person, reference, request, senderOf } from '../../fixtures/carriers/fixture.ts';
import { called, fixture, invalid, jwt, now, reference2021, sha256, url, vectors } from '../../fixtures/carriers/messagebird.ts';

const subject = { id: 'messagebird', carrier: messagebird, fixture };
const form = (fields: Readonly<Record<string, string>>) => called(new URLSearchParams(fields).toString());

describe('the proof of a MessageBird call', () => {
  it.each([
    ['not yet good', invalid.early, 'expired'],
    ['no longer good', invalid.late, 'expired'],
    ['for the same query in another order', invalid.otherOrder, 'signature'],
    ['for another body', invalid.otherBody, 'signature'],
  ] as const)('is refused as in the vendor’s vectors: %s', (_, sample, reason) => {
    expect(verdict(authenticate(subject, sample, [reference2021]))).toBe(reason);
  });

  it('is good for its minute, and for the five seconds by which clocks differ', () => {
    const at = (seconds: number): string => verdict(authenticate(subject, vectors.bare, [reference2021], now + seconds * 1000));
    expect([-5, 0, 60, 65].map(at)).toEqual(['authentic', 'authentic', 'authentic', 'authentic']);
    expect([-6, 66].map(at)).toEqual(['expired', 'expired']);
  });

  it('is refused for a body that no hash covers, and for a hash without a body', () => {
    const { query, body } = vectors;
    const swap = (from: typeof query, content: string) => ({ ...from, request: { ...from.request, method: 'POST', body: Buffer.from(content) } });
    expect(verdict(authenticate(subject, swap(query, 'originator=1&body=STOP'), [reference2021]))).toBe('signature');
    expect(verdict(authenticate(subject, swap(body, ''), [reference2021]))).toBe('signature');
  });

  const claims = { iss: 'MessageBird', nbf: now / 1000, exp: now / 1000 + 60, jti: 'x', url_hash: sha256(url) };
  const withToken = (token: string, method = 'GET') => verdict(authenticate(subject, request(method, url, { 'messagebird-signature-jwt': token })));

  it('is refused without the claims that it is made of, or from another issuer', () => {
    expect(withToken(jwt(claims))).toBe('authentic');
    for (const change of [{ iss: 'Other' }, { nbf: undefined }, { exp: '9' }, { url_hash: null }])
      expect(withToken(jwt({ ...claims, ...change }))).toBe('malformed');
    expect(withToken(jwt(claims), 'PUT')).toBe('malformed');
  });

  it('is refused when the token says that it needs no key, or another algorithm', () => {
    for (const alg of ['none', 'HS512', 'RS256', 'hs256', undefined]) expect(withToken(jwt(claims, fixture.credentials, { alg }))).toBe('signature');
    expect(withToken(jwt(claims).replace(/[^.]*$/, ''))).toBe('signature');
  });
});

describe('a MessageBird call', () => {
  it('to a short code has other names, and no sure time', () => {
    const sample = form({ shortcode: '36184', mid: 'm-7', message: 'STOP', originator: '33639980001', receive_datetime: '20210705100000', id: 'x' });
    expect(onlyMessage(readingOf(subject, sample))).toEqual({ kind: 'message', from: '33639980001', to: '36184', text: 'STOP', id: 'm-7' });
  });

  it('to a long number keeps its time, whose plus sign may have become a space', () => {
    for (const written of ['createdDatetime=2021-07-05T10:00:00+00:00', 'CreatedDatetime=2021-07-05T12:00:00%2B02:00']) {
      const sample = called(`id=1&originator=33639980001&recipient=33639980100&body=STOP&${written}`);
      expect(onlyMessage(readingOf(subject, sample)).time).toBe('2021-07-05T10:00:00.000Z');
    }
    expect(onlyMessage(readingOf(subject, form({ originator: person, body: 'x', createdDatetime: '2021-07-05 10:00' })))).not.toHaveProperty('time');
  });

  it('is read by the other names that real calls have', () => {
    const sample = form({
      message_id: 'm-8',
      receiver: '33639980100',
      originator: '33639980001',
      message: 'STOP',
      reference: 'of the flow',
      status: 'received',
    });
    expect(onlyMessage(readingOf(subject, sample))).toEqual({ kind: 'message', from: '33639980001', to: '33639980100', text: 'STOP', id: 'm-8' });
  });

  it('of pictures alone has no text; one about nothing is let go; one without a sender goes to quarantine', () => {
    expect(onlyMessage(readingOf(subject, form({ originator: person, id: '1', 'mediaUrls[]': 'https://x.example/1' }))).text).toBe('');
    expect(readingOf(subject, called('')).events).toMatchObject([{ kind: 'control' }]);
    expect(readingOf(subject, form({ body: 'STOP', id: '1' }))).toMatchObject({
      events: [],
      unreadable: [{ reason: 'a message without originator' }],
    });
  });
});

describe('a reply by MessageBird', () => {
  const order = { to: person as PhoneNumber, text: 'ok', sender: senderOf('messagebird', ours), reference, receiptUrl: '' } as const;

  it.each([
    ['gsm-7', 'plain'],
    ['ucs-2', 'unicode'],
  ] as const)('names the alphabet: %s is %s', (encoding, datacoding) => {
    const call = messagebird.send({ ...order, encoding }, fixture.credentials, now);
    expect([call.url, call.headers['authorization']]).toEqual([
      'https://rest.messagebird.com/messages',
      `AccessKey ${fixture.credentials['accessKey']}`,
    ]);
    expect(JSON.parse(call.body ?? '')).toEqual({ recipients: [person], originator: ours, body: 'ok', reference, datacoding });
  });
});
