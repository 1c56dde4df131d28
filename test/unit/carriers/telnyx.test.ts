import { describe, expect, it } from 'vitest';
import { telnyx } from '../../../functions/carriers/telnyx/telnyx.ts';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import { authenticate, onlyMessage, readingOf, verdict } from '../../contract/carriers/contract/subject.ts';
import { ours, person, reference, senderOf } from '../../fixtures/carriers/fixture.ts';
import { fixture, now, received, signed } from '../../fixtures/carriers/telnyx.ts';

const subject = { id: 'telnyx', carrier: telnyx, fixture };
const reading = (call: object) => readingOf(subject, signed(JSON.stringify(call)));

describe('the proof of a Telnyx call', () => {
  it('counts for the moment that was signed, in digits alone', () => {
    const sample = signed('{}');
    const later = { ...sample.request.headers, 'telnyx-timestamp': String(now / 1000 + 1) };
    expect(verdict(authenticate(subject, { ...sample, request: { ...sample.request, headers: later } }))).toBe('signature');
    for (const odd of ['', '1e9', ' 1', '0x1', '-1', '1'.repeat(13)])
      expect(verdict(authenticate(subject, signed('{}', fixture.credentials, odd)))).toBe('malformed');
  });

  it('comes with POST', () => {
    expect(verdict(authenticate(subject, signed('{}', fixture.credentials, String(now / 1000), 'GET')))).toBe('malformed');
  });

  it('is refused, not broken, by a key that is none', () => {
    const { publicKey = '' } = fixture.credentials;
    const keys = ['x', 'A'.repeat(43), publicKey.slice(0, -4), `AAAA${publicKey}`, '-----BEGIN PUBLIC KEY-----'];
    for (const key of keys) expect(verdict(authenticate(subject, signed('{}'), [{ ...fixture.credentials, publicKey: key }]))).toBe('signature');
    expect(verdict(authenticate(subject, signed('{}'), [{ publicKey: 'x' }, fixture.credentials]))).toBe('authentic');
  });

  it('has one spelling: the same bytes in other letters are refused', () => {
    const sample = signed('{}');
    const signature = sample.request.headers['telnyx-signature-ed25519'] ?? '';
    for (const other of [signature.replace(/=+$/, ''), ` ${signature}`, signature.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')]) {
      const headers = { ...sample.request.headers, 'telnyx-signature-ed25519': other };
      expect(verdict(authenticate(subject, { ...sample, request: { ...sample.request, headers } }))).toBe('signature');
    }
  });
});

describe('a Telnyx call', () => {
  it.each([
    ['STOP', 'stop'],
    ['stop', 'stop'],
    ['OPT_OUT', 'stop'],
    ['START', 'start'],
    ['UNSTOP', 'start'],
    ['HELP', 'help'],
    ['INFO', 'help'],
  ])('keeps the mark %s of what Telnyx has answered: %s', (mark, keyword) => {
    expect(onlyMessage(reading(received({ text: 'x', autoresponse_type: mark }))).carrierKeyword).toBe(keyword);
  });

  it('has no mark where Telnyx answered nothing', () => {
    expect(onlyMessage(reading(received({ autoresponse_type: null })))).toEqual({
      kind: 'message',
      from: person,
      to: ours,
      text: 'STOP',
      id: '84cca175-9755-4859-b67f-4730d7f58aa3',
      time: '2026-11-24T08:00:00.000Z',
    });
  });

  it('is read without what is missing or odd', () => {
    expect(onlyMessage(reading(received({ to: [], text: null, id: null, received_at: 'yesterday', errors: 'x', tags: 1 })))).toEqual({
      kind: 'message',
      from: person,
      text: '',
    });
  });

  it('of another channel or product is answered and let go', () => {
    for (const call of [received({ type: 'WHATSAPP' }), received({ type: 'RCS' }), { data: { event_type: 'message.queued', payload: {} } }])
      expect(reading(call).events).toMatchObject([{ kind: 'control' }]);
  });

  it('goes to quarantine when it names no sender, or is no event', () => {
    expect(reading(received({ from: {} }))).toMatchObject({ events: [], unreadable: [{ reason: 'a message without a sender' }] });
    expect(reading({ sms_id: '1', body: 'STOP' })).toMatchObject({ events: [], unreadable: [{ reason: 'no event of the messaging API' }] });
  });
});

describe('a reply by Telnyx', () => {
  const order = { to: person as PhoneNumber, text: 'ok', encoding: 'gsm-7', sender: senderOf('telnyx', ours), reference, receiptUrl: '' } as const;

  it('comes from the number, or from the profile where one is set', () => {
    const call = telnyx.send(order, fixture.credentials, now);
    expect([call.url, call.headers['authorization']]).toEqual(['https://api.telnyx.com/v2/messages', `Bearer ${fixture.credentials['apiKey']}`]);
    expect(JSON.parse(call.body ?? '')).toEqual({ from: ours, to: person, text: 'ok', type: 'SMS', tags: [reference] });
    const byProfile = telnyx.send({ ...order, sender: senderOf('telnyx', ours, { messagingProfileId: 'p-1' }) }, fixture.credentials, now);
    expect(JSON.parse(byProfile.body ?? '')).toEqual({ messaging_profile_id: 'p-1', to: person, text: 'ok', type: 'SMS', tags: [reference] });
  });
});
