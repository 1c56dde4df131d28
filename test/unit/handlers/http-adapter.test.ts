import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { instant } from '../../../functions/domain/ids.ts';
import { callOfEnvelope, readEnvelope, strayEnvelope } from '../../../functions/handlers/envelope.ts';
import { callOf, resultOf } from '../../../functions/handlers/http-adapter.ts';
import { answerTo } from '../../../functions/handlers/outcome-status.ts';
import { itemKeyOfRecord, ledgerEventOfRecord } from '../../../functions/store/stream-records.ts';

const event = (over: object = {}): APIGatewayProxyEventV2 =>
  ({
    rawPath: '/webhooks/twilio/main',
    rawQueryString: '',
    headers: { 'Content-Type': 'text/plain', 'X-Twilio-Signature': 'a' },
    body: 'été',
    isBase64Encoded: false,
    requestContext: { http: { method: 'post' } },
    ...over,
  }) as unknown as APIGatewayProxyEventV2;
const called = (over: object = {}) => {
  const incoming = callOf(event(over));
  if (incoming.kind !== 'call') throw new Error(incoming.kind);
  return incoming.call;
};

describe('a call as API Gateway hands it over', () => {
  it('keeps path, query and bytes as they were sent, since they are signed', () => {
    const { request, carrier, sender, pathKey } = called({ rawPath: '/webhooks/ovhcloud/main/k%2Fey', rawQueryString: 'a=%20b&c=+' });
    expect([carrier, sender, pathKey]).toEqual(['ovhcloud', 'main', 'k/ey']);
    expect(request).toMatchObject({ method: 'POST', rawPath: '/webhooks/ovhcloud/main/k%2Fey', rawQuery: 'a=%20b&c=+' });
    expect(Buffer.from(request.body).toString('utf8')).toBe('été');
    expect(request.headers).toEqual({ 'content-type': 'text/plain', 'x-twilio-signature': 'a' });
    expect(called()).not.toHaveProperty('pathKey');
  });

  it('may be base64, of any bytes, or empty', () => {
    expect([...called({ body: '/wD+', isBase64Encoded: true }).request.body]).toEqual([255, 0, 254]);
    expect(called({ body: undefined }).request.body).toHaveLength(0);
  });

  it('may be 256 KB large and no larger, counted in bytes', () => {
    expect(called({ body: 'x'.repeat(262_144) }).request.body).toHaveLength(262_144);
    expect(callOf(event({ body: 'x'.repeat(262_145) }))).toEqual({ kind: 'too-large', carrier: 'twilio', sender: 'main' });
    expect(callOf(event({ body: 'é'.repeat(131_073) })).kind).toBe('too-large');
  });

  it.each([
    '/',
    '/webhooks/twilio',
    '/webhooks//main',
    '/webhooks/twilio/main/',
    '/webhooks/twilio/main/key/more',
    '/other/twilio/main',
    '/webhooks/twilio/%E0%A4%A',
    'webhooks/twilio/main',
  ])('has no sender on the path %s', (rawPath) => {
    expect(callOf(event({ rawPath }))).toEqual({ kind: 'no-such-path' });
  });
});

describe('the answer to an outcome', () => {
  it.each([
    [{ kind: 'accepted', answer: { status: 204, headers: { a: 'b' }, body: '' } } as const, 204],
    [{ kind: 'refused', reason: 'signature' } as const, 403],
    [{ kind: 'refused', reason: 'expired' } as const, 403],
    [{ kind: 'refused', reason: 'malformed' } as const, 400],
    [{ kind: 'unknown' } as const, 404],
    [{ kind: 'no-such-path' } as const, 404],
    [{ kind: 'too-large' } as const, 413],
    [{ kind: 'unavailable' } as const, 503],
  ])('%j has the status %i', (outcome, status) => {
    expect(resultOf(answerTo(outcome)).statusCode).toBe(status);
  });

  it('of an accepted call is the carrier’s own', () => {
    const answer = { status: 200, headers: { 'content-type': 'text/xml' }, body: '<Response/>' };
    expect(resultOf(answerTo({ kind: 'accepted', answer }))).toEqual({ statusCode: 200, headers: answer.headers, body: answer.body });
  });
});

describe('an envelope of the spool', () => {
  const letter = {
    v: 1,
    carrier: 'twilio',
    sender: 'main',
    pathKey: 'k',
    receivedAt: instant(0),
    method: 'POST',
    rawPath: '/webhooks/twilio/main/k',
    rawQuery: 'a=b',
    headers: { a: 'b' },
    body: '/wD+',
  };

  it('gives the call back as it came', () => {
    const envelope = readEnvelope(JSON.stringify(letter));
    expect(envelope).toEqual(letter);
    const call = envelope && callOfEnvelope(envelope);
    expect(call).toEqual({
      carrier: 'twilio',
      sender: 'main',
      pathKey: 'k',
      request: { method: 'POST', rawPath: letter.rawPath, rawQuery: 'a=b', headers: { a: 'b' }, body: Buffer.from([255, 0, 254]) },
    });
  });

  it.each([
    ['junk'],
    ['{}'],
    [JSON.stringify({ ...letter, v: 2 })],
    [JSON.stringify({ ...letter, receivedAt: 'yesterday' })],
    [JSON.stringify({ ...letter, body: 'é' })],
  ])('is not %s', (text) => {
    expect(readEnvelope(text)).toBeUndefined();
  });

  it('keeps a stray letter whole', () => {
    const stray = strayEnvelope('jünk', 1);
    expect(readEnvelope(JSON.stringify(stray))).toEqual(stray);
    expect(Buffer.from(stray.body, 'base64').toString()).toBe('jünk');
  });
});

describe('a record of a stream', () => {
  it('of messages names its item', () => {
    expect(itemKeyOfRecord({ dynamodb: { Keys: { subject: { S: 's' }, item: { S: 'in#1' } } } })).toEqual({ subject: 's', item: 'in#1' });
    expect(() => itemKeyOfRecord({ dynamodb: { Keys: {} } })).toThrow('subject');
  });

  it('of consents holds its event; anything else is refused', () => {
    const text = (S: string) => ({ S });
    const image = {
      subject: text('s'),
      at: text('a'),
      kind: text('stopped'),
      recordedAt: text('r'),
      programme: text('p'),
      controller: text('c'),
      sender: text('x'),
      message: text('m'),
      registers: { L: [text('p')] },
      ttl: { N: '1900000000' },
    };
    expect(ledgerEventOfRecord({ dynamodb: { NewImage: image } })).toMatchObject({ kind: 'stopped', registers: ['p'] });
    expect(() => ledgerEventOfRecord({ dynamodb: { NewImage: { ...image, kind: text('other') } } })).toThrow('kind');
    expect(() => ledgerEventOfRecord({ dynamodb: {} })).toThrow('NewImage');
  });
});
