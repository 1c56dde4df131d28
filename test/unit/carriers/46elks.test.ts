import { describe, expect, it } from 'vitest';
import { fortySixElks } from '../../../functions/carriers/46elks/46elks.ts';
import { type PhoneNumber, instant } from '../../../functions/domain/ids.ts';
import { called, fixture } from '../../fixtures/carriers/46elks.ts';
import { answer, ours, person, reference } from '../../fixtures/carriers/fixture.ts';
import { authenticate, onlyMessage, readingOf, verdict } from '../../contract/carriers/contract/subject.ts';

const subject = { id: '46elks', carrier: fortySixElks, fixture };
const { credentials, now, sender } = fixture;

describe('46elks’ calls', () => {
  it('are answered with nothing at all, for anything would be texted to the person', () => {
    expect(fortySixElks.accepted.body).toBe('');
  });

  it('need the password besides the path key, once there is one', () => {
    const sets = [{ ...credentials, webhookUser: 'elk', webhookPassword: 'p4ss' }];
    const message = { direction: 'incoming', from: person, message: 'STOP' };
    expect(verdict(authenticate(subject, called(message), sets))).toBe('signature');
    expect(verdict(authenticate(subject, called(message, undefined, '', { authorization: `Basic ${btoa('elk:p4ss')}` }), sets))).toBe('authentic');
    expect(verdict(authenticate(subject, called(message, 'x', '', { authorization: `Basic ${btoa('elk:p4ss')}` }), sets))).toBe('signature');
  });

  it('give their time in UTC, or none that is sure', () => {
    const timeOf = (created: string) => onlyMessage(readingOf(subject, called({ direction: 'incoming', from: person, message: 'x', created }))).time;
    expect(timeOf('2018-07-13T13:57:23.741999')).toBe('2018-07-13T13:57:23.741Z');
    expect(timeOf('2018-07-13T13:57:23')).toBe('2018-07-13T13:57:23.000Z');
    for (const odd of ['2018-07-13 13:57', '2018-07-13T13:57:23+02:00', 'yesterday']) expect(timeOf(odd)).toBeUndefined();
  });

  it('about nothing, about a text of ours or a status that says nothing are let go; a text of nobody is kept', () => {
    for (const odd of ['', { direction: 'outgoing', from: ours, message: 'x' }, { id: 's1', status: 'thinking' }])
      expect(readingOf(subject, called(odd)).events).toMatchObject([{ kind: 'control' }]);
    expect(readingOf(subject, called({ direction: 'incoming', message: 'STOP' })).unreadable).toHaveLength(1);
  });
});

describe('46elks’ API', () => {
  const id = 'sf8425555e5d8db61dda7a7b3f1b91bdb';
  const event = { kind: 'message', id, from: person, to: ours, text: 'STOP' } as const;
  const known = { id, direction: 'incoming', from: person, to: ours, message: 'STOP', created: '2026-11-24T08:00:00.741000' };
  const back = (given: Parameters<typeof answer>, about: typeof event | { kind: 'message'; from: string; text: string } = event) =>
    fortySixElks.readReadBack?.(answer(...given), about, sender, credentials, now);

  it('is asked to send, with the webhook for its receipts', () => {
    const order = {
      to: person as PhoneNumber,
      text: 'ok',
      encoding: 'gsm-7',
      sender,
      reference,
      receiptUrl: 'https://sms.example.com/w?ref=x',
    } as const;
    const call = fortySixElks.send(order, credentials, now);
    expect(call.url).toBe('https://api.46elks.com/a1/sms');
    expect(atob(call.headers['authorization']?.slice('Basic '.length) ?? '')).toBe(`${credentials['apiUsername']}:${credentials['apiPassword']}`);
    expect(Object.fromEntries(new URLSearchParams(call.body))).toEqual({ from: ours, to: person, message: 'ok', whendelivered: order.receiptUrl });
  });

  it('confirms a text by its id, person and words', () => {
    expect(fortySixElks.readBack?.(event, sender, credentials, now).url).toBe(`https://api.46elks.com/a1/sms/${id}`);
    expect(back([200, known])).toEqual({ kind: 'confirmed', id, time: '2026-11-24T08:00:00.741Z' });
  });

  it('contradicts a text that it has otherwise, or not', () => {
    for (const other of [{ from: '+33639980002' }, { message: 'START' }, { direction: 'outgoing' }])
      expect(back([200, { ...known, ...other }])).toEqual({ kind: 'contradicted' });
    expect(back([404, 'No such SMS'])).toEqual({ kind: 'contradicted' });
  });

  it('proves nothing by what cannot be read, by a text without its words, or of a call that gave no id', () => {
    const { message: _, ...wordless } = known;
    for (const given of [[500], [401], [200, 'x'], [200, { ...known, id: 's2' }], [200, wordless]] as const)
      expect(back([...given])).toEqual({ kind: 'unknown' });
    expect(back([404], { kind: 'message', from: person, text: 'STOP' })).toEqual({ kind: 'unknown' });
  });

  it('is asked for the texts to the person since the send', () => {
    const order = { to: person as PhoneNumber, sender, reference, sentAt: instant(now) };
    const asked = new URL(fortySixElks.lookUp?.(order, credentials, now).url ?? '');
    expect(asked.pathname).toBe('/a1/sms');
    expect(Object.fromEntries(asked.searchParams)).toEqual({ to: person, end: '2026-11-24T07:59:58.000000', limit: '100' });
  });
});
