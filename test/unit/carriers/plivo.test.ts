import { describe, expect, it } from 'vitest';
import type { InboundEvent } from '../../../functions/carriers/carrier.ts';
import { plivo } from '../../../functions/carriers/plivo/plivo.ts';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import { authenticate, onlyMessage, readingOf, sampleOf, verdict, verified } from '../../contract/carriers/contract/subject.ts';
import { type Sample, answer, ours, pathProof, person, reference, senderOf } from '../../fixtures/carriers/fixture.ts';
import { called, fixture, v2 } from '../../fixtures/carriers/plivo.ts';

const subject = { id: 'plivo', carrier: plivo, fixture };
const sample = sampleOf(subject);
const { credentials, now } = fixture;
const text = { From: '33639980001', To: '33639980100', Type: 'sms', Text: 'STOP', MessageUUID: 'u-1' };

describe('the proof of a Plivo call', () => {
  const headers = (change: Readonly<Record<string, string>>): Sample => ({ ...sample, request: { ...sample.request, headers: change } });

  it('needs the path key besides the signature', () => {
    for (const key of [undefined, '', 'x', `${credentials['pathKey']}x`])
      expect(verdict(authenticate(subject, { ...pathProof(sample, () => key), pathKey: key ?? '' }))).toBe('signature');
  });

  it('needs the signature besides the path key', () => {
    expect(verdict(authenticate(subject, headers({ 'content-type': 'application/x-www-form-urlencoded' })))).toBe('signature');
  });

  it('takes the path key and the token from different sets, while either rotates', () => {
    const [old, fresh] = [
      { ...credentials, pathKey: 'old-path-key' },
      { ...credentials, authToken: 'fresh' },
    ];
    expect(verified(authenticate(subject, sample, [old, fresh])).credentials).toBe(old);
  });

  it('needs the nonce that was signed', () => {
    const { 'x-plivo-signature-v2-nonce': _, ...without } = sample.request.headers;
    expect(verdict(authenticate(subject, headers(without)))).toBe('signature');
    expect(verdict(authenticate(subject, headers({ ...without, 'x-plivo-signature-v2-nonce': '1' })))).toBe('signature');
  });

  it('says which scheme proved it: V3 where it is there and right, else V2', () => {
    const by = (given: Sample, set = credentials): string => verified(authenticate(subject, given, [set])).by;
    const v3 = fixture.vectors.find(({ name }) => name === 'V3, POST');
    expect(by(sample)).toBe('path-key+hmac-sha256 url+nonce');
    expect(v3 && by(v3.sample, v3.credentials)).toBe('path-key+hmac-sha256 url+form+nonce');
    expect(by(headers({ ...sample.request.headers, 'x-plivo-signature-v3': 'AAAA', 'x-plivo-signature-v3-nonce': '1' }))).toMatch(/url\+nonce$/);
  });

  it('covers the form in V3', () => {
    const v3 = fixture.vectors.find(({ name }) => name === 'V3, POST');
    if (!v3) throw new Error('no vector');
    const body = Buffer.from(v3.sample.request.body);
    body.writeUInt8(body.readUInt8(body.length - 1) ^ 1, body.length - 1);
    expect(verdict(authenticate(subject, { ...v3.sample, request: { ...v3.sample.request, body } }, [v3.credentials]))).toBe('signature');
  });

  it('leaves the query out in V2', () => {
    expect(verdict(authenticate(subject, called(text, credentials, '?ref=a')))).toBe('authentic');
    expect(v2('https://sms.example.com/a?b=c', 'n', credentials)).toBe(v2('https://sms.example.com/a', 'n', credentials));
  });
});

describe('a Plivo call', () => {
  it('is read with bare digits, with a plus sign that was not escaped, and from a query', () => {
    expect(onlyMessage(readingOf(subject, called(text)))).toEqual({
      kind: 'message',
      from: '33639980001',
      to: '33639980100',
      text: 'STOP',
      id: 'u-1',
    });
    expect(onlyMessage(readingOf(subject, called('From=+33639980001&Text=STOP&MessageUUID=u-1'))).from).toBe(person);
    const get = called('', credentials, `?${new URLSearchParams(text).toString()}`);
    expect(onlyMessage(readingOf(subject, { ...get, request: { ...get.request, method: 'GET' } })).text).toBe('STOP');
  });

  it('of pictures alone has no text, and one about no message is let go', () => {
    expect(
      onlyMessage(readingOf(subject, called({ From: person, To: ours, Type: 'mms', MessageUUID: 'u-2', Media0: 'https://x.example/1' }))).text,
    ).toBe('');
    expect(readingOf(subject, called({ From: person, CallUUID: 'c-1' })).events).toMatchObject([{ kind: 'control' }]);
    expect(readingOf(subject, called('')).events).toMatchObject([{ kind: 'control' }]);
  });

  it('goes to quarantine when it names no sender', () => {
    expect(readingOf(subject, called({ Text: 'STOP', MessageUUID: 'u-3' }))).toMatchObject({
      events: [],
      unreadable: [{ reason: 'a message without From' }],
    });
  });

  it('is answered in XML without a message, which would be texted', () => {
    expect(plivo.accepted.body).toBe('<?xml version="1.0" encoding="UTF-8"?><Response/>');
  });
});

describe('a reply by Plivo', () => {
  const order = {
    to: person as PhoneNumber,
    text: 'ok',
    encoding: 'gsm-7',
    reference,
    receiptUrl: `https://sms.example.com/w?ref=${reference}`,
  } as const;

  it('comes from the number, or from the Powerpack where one is set', () => {
    const call = plivo.send({ ...order, sender: senderOf('plivo', ours) }, credentials, now);
    expect(call.url).toBe('https://api.plivo.com/v1/Account/MAXXXXXXXXXXXXXXXXXX/Message/');
    expect(atob(call.headers['authorization']?.slice('Basic '.length) ?? '')).toBe(`${credentials['authId']}:${credentials['authToken']}`);
    expect(JSON.parse(call.body ?? '')).toEqual({ src: ours, dst: person, text: 'ok', url: order.receiptUrl, method: 'POST' });
    const pooled = plivo.send({ ...order, sender: senderOf('plivo', ours, { powerpackUuid: 'p-1' }) }, credentials, now);
    expect(JSON.parse(pooled.body ?? '')).toEqual({ powerpack_uuid: 'p-1', dst: person, text: 'ok', url: order.receiptUrl, method: 'POST' });
  });
});

describe('reading a message back from Plivo', () => {
  const event: InboundEvent = { kind: 'message', from: '33639980001', to: ours, text: 'START', id: 'u-1' };
  const known = { message_uuid: 'u-1', message_direction: 'inbound', from_number: person, to_number: ours };
  const outcome = (status: number, body: unknown, asked = event) =>
    plivo.readReadBack?.(answer(status, body), asked, fixture.sender, credentials, now);

  it('asks for it by its id', () => {
    expect(plivo.readBack?.(event, fixture.sender, credentials, now)).toMatchObject({
      method: 'GET',
      url: 'https://api.plivo.com/v1/Account/MAXXXXXXXXXXXXXXXXXX/Message/u-1/',
    });
  });

  it('is confirmed by the same id and sender, in any way of writing the number', () => {
    expect(outcome(200, known)).toEqual({ kind: 'confirmed', id: 'u-1' });
  });

  it('is contradicted by another sender, or by a text of ours', () => {
    expect(outcome(200, { ...known, from_number: '+33639980002' })).toEqual({ kind: 'contradicted' });
    expect(outcome(200, { ...known, message_direction: 'outbound' })).toEqual({ kind: 'contradicted' });
  });

  it('stays open when Plivo does not know it, or speaks of another', () => {
    expect(outcome(404, {})).toEqual({ kind: 'unknown' });
    expect(outcome(200, 'x')).toEqual({ kind: 'unknown' });
    expect(outcome(200, { ...known, message_uuid: 'u-2' })).toEqual({ kind: 'unknown' });
    const { id: _, ...nameless } = event;
    expect(outcome(200, known, nameless)).toEqual({ kind: 'unknown' });
  });
});
