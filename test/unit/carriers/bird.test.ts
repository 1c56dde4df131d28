import { describe, expect, it } from 'vitest';
import { bird } from '../../../functions/carriers/bird/bird.ts';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import { authenticate, onlyMessage, readingOf, verdict } from '../../contract/carriers/contract/subject.ts';
import { person, reference } from '../../fixtures/carriers/fixture.ts';
import { fixture, inbound, now, signed } from '../../fixtures/carriers/bird.ts';

const subject = { id: 'bird', carrier: bird, fixture };
const reading = (call: object) => readingOf(subject, signed(JSON.stringify(call)));

describe('the proof of a Bird call', () => {
  it('counts for the moment that was signed, in digits alone', () => {
    const sample = signed('{}');
    const headers = { ...sample.request.headers, 'messagebird-request-timestamp': String(now / 1000 + 1) };
    expect(verdict(authenticate(subject, { ...sample, request: { ...sample.request, headers } }))).toBe('signature');
    for (const odd of ['', '1e9', ' 1', '2026-11-24T08:00:00Z', '1'.repeat(11)])
      expect(verdict(authenticate(subject, signed('{}', fixture.credentials, odd)))).toBe('malformed');
  });

  it('is too old in milliseconds as in seconds', () => {
    const late = now + 32_401_000;
    for (const timestamp of [String(now), String(now / 1000)])
      expect(verdict(authenticate(subject, signed('{}', fixture.credentials, timestamp), [fixture.credentials], late))).toBe('expired');
  });

  it('comes with POST, to one of the configured URLs', () => {
    expect(verdict(authenticate(subject, signed('{}', fixture.credentials, String(now / 1000), 'GET')))).toBe('malformed');
    const sample = signed('{}');
    expect(verdict(authenticate(subject, { ...sample, urls: ['https://old.example.com/', ...sample.urls] }))).toBe('authentic');
    expect(verdict(authenticate(subject, { ...sample, urls: [] }))).toBe('signature');
  });
});

describe('a Bird call', () => {
  it('is read where Bird leaves our number empty, or its other fields out', () => {
    const message = { kind: 'message', from: person, text: 'STOP', id: '96a0b5fa-a986-453d-be5c-3117f989f025', time: '2026-11-24T08:00:00.000Z' };
    expect(onlyMessage(reading(inbound({})))).toEqual(message);
    expect(onlyMessage(reading(inbound({ receiver: null, body: { type: 'image' }, id: null, createdAt: 'now', failure: 1 })))).toEqual({
      kind: 'message',
      from: person,
      text: '',
    });
  });

  it('about another channel is answered and let go', () => {
    for (const event of ['whatsapp.inbound', 'sms.interaction']) expect(reading(inbound({}, event)).events).toMatchObject([{ kind: 'control' }]);
  });

  it('goes to quarantine when it names no sender, or is no event', () => {
    expect(reading(inbound({ sender: {} }))).toMatchObject({ events: [], unreadable: [{ reason: 'a message without a sender' }] });
    expect(reading({ id: '1' })).toMatchObject({ events: [], unreadable: [{ reason: 'no event of the channels API' }] });
  });
});

describe('a reply by Bird', () => {
  it('goes to the channel of the number', () => {
    const order = { to: person as PhoneNumber, text: 'ok', encoding: 'gsm-7', sender: fixture.sender, reference, receiptUrl: '' } as const;
    const call = bird.send(order, fixture.credentials, now);
    expect(call.url).toBe(
      'https://api.bird.com/workspaces/a1405560-c8d3-4b1a-877d-3f449ad95352/channels/614208aa-b153-4d5d-9989-2fddfc0ce4c3/messages',
    );
    expect(call.headers['authorization']).toBe(`AccessKey ${fixture.credentials['accessKey']}`);
    expect(JSON.parse(call.body ?? '')).toEqual({
      receiver: { contacts: [{ identifierKey: 'phonenumber', identifierValue: person }] },
      reference,
      body: { type: 'text', text: { text: 'ok' } },
    });
  });
});
