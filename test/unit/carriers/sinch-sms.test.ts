import { describe, expect, it } from 'vitest';
import { sinchSms } from '../../../functions/carriers/sinch-sms/sinch-sms.ts';
import { instant, type PhoneNumber } from '../../../functions/domain/ids.ts';
import { ours, person, reference } from '../../fixtures/carriers/fixture.ts';
import { fixture, signed } from '../../fixtures/carriers/sinch-sms.ts';
import { authenticate, onlyMessage, readingOf, sampleOf, verdict } from '../../contract/carriers/contract/subject.ts';

const subject = { id: 'sinch-sms', carrier: sinchSms, fixture };
const inbound = { type: 'mo_text', id: '1', from: person.slice(1), to: ours.slice(1), body: 'STOP' };
const textOf = (body: object): string => onlyMessage(readingOf(subject, signed({ ...inbound, ...body }))).text;

describe('Sinch’s signature', () => {
  const sample = sampleOf(subject);
  const changed = (name: string, value: string) => ({
    ...sample,
    request: { ...sample.request, headers: { ...sample.request.headers, [name]: value } },
  });

  it('covers the nonce and the time', () => {
    expect(verdict(authenticate(subject, changed('x-sinch-webhook-signature-nonce', 'x')))).toBe('signature');
    expect(verdict(authenticate(subject, changed('x-sinch-webhook-signature-timestamp', '1736760162')))).toBe('signature');
  });

  it('is still good when Sinch calls for the last time', () => {
    expect(verdict(authenticate(subject, sample, undefined, fixture.now + 81_920_000))).toBe('authentic');
  });
});

describe('Sinch’s messages', () => {
  it('may be binary, in base64', () => {
    const base64 = (bytes: Buffer): string => bytes.toString('base64');
    expect(textOf({ type: 'mo_binary', udh: '', body: base64(Buffer.from('STOP é', 'utf8')) })).toBe('STOP é');
    expect(textOf({ type: 'mo_binary', udh: '', body: base64(Buffer.from('ARRÊT', 'utf16le').swap16()) })).toBe('ARRÊT');
    expect(textOf({ type: 'mo_binary', udh: '', body: '' })).toBe('');
  });

  it('may be multimedia, with the words in the message or the subject', () => {
    expect(textOf({ type: 'mo_media', body: { subject: 'hello', message: 'STOP', media: [] } })).toBe('STOP');
    expect(textOf({ type: 'mo_media', body: { subject: 'STOP', media: [] } })).toBe('STOP');
    expect(textOf({ type: 'mo_media', body: { media: [] } })).toBe('');
  });

  it('without a sender are kept, and those of other types let go', () => {
    const { from: _, ...anonymous } = inbound;
    expect(readingOf(subject, signed(anonymous)).unreadable).toHaveLength(1);
    expect(readingOf(subject, signed({ type: 'provider_notice' })).events).toMatchObject([{ kind: 'control' }]);
    expect(readingOf(subject, signed({ from: person })).unreadable).toHaveLength(1);
  });
});

describe('Sinch’s reports', () => {
  it('of several recipients, or with a status of their own, say nothing of our text', () => {
    const statuses = [
      { code: 0, count: 1, status: 'Delivered' },
      { code: 402, count: 1, status: 'Rejected' },
    ];
    expect(readingOf(subject, signed({ type: 'delivery_report_sms', batch_id: 'b', statuses })).events).toMatchObject([{ kind: 'control' }]);
    expect(readingOf(subject, signed({ type: 'recipient_delivery_report_sms', status: 'Pondered' })).events).toMatchObject([{ kind: 'control' }]);
  });
});

describe('Sinch’s API', () => {
  const { credentials, now, sender } = fixture;
  const order = { to: person as PhoneNumber, text: 'ok', encoding: 'gsm-7', sender, reference, receiptUrl: '' } as const;

  it('is asked in its region for a batch of one, with a final report', () => {
    const call = sinchSms.send(order, { ...credentials, region: 'eu' }, now);
    expect(call.url).toBe(`https://eu.sms.api.sinch.com/xms/v1/${credentials['servicePlanId']}/batches`);
    expect(call.headers['authorization']).toBe('Bearer sinch-api-token');
    expect(JSON.parse(call.body ?? '')).toEqual({
      ...{ type: 'mt_text', from: ours, to: [person], body: 'ok' },
      ...{ delivery_report: 'per_recipient_final', client_reference: reference },
    });
    expect(sinchSms.send(order, credentials, now).url).toContain('https://us.sms');
  });

  it('is asked for the batches under our reference, from a minute before the send', () => {
    const asked = new URL(sinchSms.lookUp?.({ to: order.to, sender, reference, sentAt: instant(now) }, credentials, now).url ?? '');
    expect(Object.fromEntries(asked.searchParams)).toEqual({ client_reference: reference, start_date: instant(now - 60_000), page_size: '10' });
  });
});
