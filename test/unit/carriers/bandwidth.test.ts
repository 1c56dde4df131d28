import { describe, expect, it } from 'vitest';
import { bandwidth } from '../../../functions/carriers/bandwidth/bandwidth.ts';
import { instant, type PhoneNumber } from '../../../functions/domain/ids.ts';
import { event, fixture, listed, posted, received } from '../../fixtures/carriers/bandwidth.ts';
import { answer, person, reference } from '../../fixtures/carriers/fixture.ts';
import { authenticate, readingOf, verdict, verified } from '../../contract/carriers/contract/subject.ts';

const subject = { id: 'bandwidth', carrier: bandwidth, fixture };
const { credentials, now, sender } = fixture;

describe('Bandwidth’s lists', () => {
  it('hold messages and receipts, and one that makes no sense is kept alone', () => {
    const { events, unreadable } = readingOf(subject, posted([received({}), { type: 'message-received' }, event('message-delivered'), 7]));
    expect(events).toMatchObject([
      { kind: 'message', text: 'STOP' },
      { kind: 'receipt', reference },
    ]);
    expect(unreadable.map(({ raw }) => raw)).toEqual(['{"type":"message-received"}', '7']);
  });

  it('that are empty say nothing, and what is no list is kept whole', () => {
    expect(readingOf(subject, posted([])).events).toMatchObject([{ kind: 'control' }]);
    expect(readingOf(subject, posted(received({}))).unreadable).toHaveLength(1);
  });

  it('name our number of a group message by its owner', () => {
    const group = received({ to: ['+12025550100', '+12025550102'], owner: '+12025550102' });
    expect(readingOf(subject, posted([group])).events).toMatchObject([{ to: '+12025550102', time: instant(now) }]);
    expect(readingOf(subject, posted([received({ owner: undefined })])).events).toMatchObject([{ to: '+12025550100' }]);
  });

  it('never make a person’s message of one of ours, nor of an event of another type', () => {
    const others = [received({ direction: 'out' }), event('message-pondered'), event('constructor')];
    expect(readingOf(subject, posted(others)).events).toMatchObject([{ kind: 'control' }, { kind: 'control' }, { kind: 'control' }]);
  });

  it('may hold pictures alone', () => {
    expect(readingOf(subject, posted([received({ text: undefined })])).events).toMatchObject([{ kind: 'message', text: '' }]);
  });
});

describe('Bandwidth’s callback credentials', () => {
  it('are asked for where they are set, besides the path key', () => {
    expect(verified(authenticate(subject, posted([]))).by).toBe('path-key+basic');
    expect(verdict(authenticate(subject, posted([], { ...credentials, webhookPassword: '' })))).toBe('signature');
    expect(verdict(authenticate(subject, posted([], { ...credentials, webhookUser: 'another' })))).toBe('signature');
  });
});

describe('Bandwidth’s API', () => {
  const order = { to: person as PhoneNumber, text: 'ok', encoding: 'gsm-7', sender, reference, receiptUrl: '' } as const;
  const lost = { to: order.to, sender, reference, sentAt: instant(now) };
  const askedFor = (carrierMessageId?: string) => {
    const call = bandwidth.lookUp?.({ ...lost, ...(carrierMessageId ? { carrierMessageId } : {}) }, credentials, now);
    return Object.fromEntries(new URL(call?.url ?? '').searchParams);
  };

  it('is asked for one text, with our reference as its tag', () => {
    const call = bandwidth.send(order, credentials, now);
    expect(call.url).toBe('https://messaging.bandwidth.com/api/v2/users/9900000/messages');
    expect(call.headers['authorization']).toBe(`Basic ${Buffer.from('api-user:api-pass-word').toString('base64')}`);
    expect(JSON.parse(call.body ?? '')).toEqual({
      applicationId: credentials['applicationId'],
      from: sender.number,
      to: [person],
      text: 'ok',
      tag: reference,
    });
  });

  it('is asked for a text by its id, else by the numbers and the minute', () => {
    expect(askedFor('m-1')).toEqual({ messageId: 'm-1' });
    expect(askedFor()).toEqual({
      ...{ sourceTn: sender.number, destinationTn: person },
      ...{ fromDateTime: '2026-11-24T07:59:58.000Z', toDateTime: '2026-11-24T08:01:00.000Z' },
    });
  });

  it('answers for the id that was asked for, not for another', () => {
    const given = answer(200, { totalCount: 1, pageInfo: null, messages: [listed] });
    expect(bandwidth.readLookUp?.(given, { ...lost, carrierMessageId: listed.messageId })).toMatchObject({ kind: 'found' });
    expect(bandwidth.readLookUp?.(given, { ...lost, carrierMessageId: 'm-1' })).toEqual({ kind: 'unknown' });
  });
});
