import { describe, expect, it } from 'vitest';
import { infobip } from '../../../functions/carriers/infobip/infobip.ts';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import { ours, person, reference } from '../../fixtures/carriers/fixture.ts';
import { fixture, posted } from '../../fixtures/carriers/infobip.ts';
import { authenticate, readingOf, verdict, verified } from '../../contract/carriers/contract/subject.ts';

const subject = { id: 'infobip', carrier: infobip, fixture };
const { credentials } = fixture;
const message = { messageId: '1', from: person, to: ours, text: 'STOP now', cleanText: 'now', keyword: 'STOP' };

describe('Infobip’s batches', () => {
  it('are read element by element: one that makes no sense is kept alone', () => {
    const report = { messageId: reference, status: { groupName: 'DELIVERED', id: 5, name: 'DELIVERED_TO_HANDSET' } };
    const { events, unreadable } = readingOf(subject, posted({ results: [message, { from: person }, report, null, { ...message, messageId: '2' }] }));
    expect(events).toMatchObject([{ kind: 'message', id: '1', text: 'STOP now' }, { kind: 'receipt', reference }, { id: '2' }]);
    expect(unreadable.map(({ raw }) => raw)).toEqual([JSON.stringify({ from: person }), 'null']);
    expect(unreadable.map(({ reason }) => reason).join()).not.toContain(person);
  });

  it('that are empty say nothing, and what is no batch is kept whole', () => {
    expect(readingOf(subject, posted({ results: [] })).events).toMatchObject([{ kind: 'control' }]);
    expect(readingOf(subject, posted('<inbox/>')).unreadable).toMatchObject([{ raw: '<inbox/>' }]);
  });

  it('may hold multimedia messages, whose words are among their pieces', () => {
    const pieces = [
      { contentType: 'image/png', url: 'https://api.infobip.com/mm/1' },
      { contentType: 'text/plain', value: 'STOP' },
    ];
    expect(readingOf(subject, posted({ results: [{ from: person, to: ours, message: pieces }] })).events).toEqual([
      { kind: 'message', from: person, to: ours, text: 'STOP' },
    ]);
  });

  it('may have fields that are off without losing the STOP beside them', () => {
    const odd = { ...message, messageId: { a: 1 }, to: null, receivedAt: '2026-11-24 08:00' };
    expect(readingOf(subject, posted({ results: [odd] })).events).toEqual([{ kind: 'message', from: person, text: 'STOP now' }]);
  });

  it('with a status in a group of its own say nothing of a text', () => {
    const status = { groupName: 'OTHER', id: 999, name: 'OTHER_STATUS' };
    expect(readingOf(subject, posted({ results: [{ messageId: '1', status }] })).events).toMatchObject([{ kind: 'control' }]);
  });
});

describe('Infobip’s Basic authentication', () => {
  const { webhookPassword: _, ...withoutBasic } = credentials;
  const asked = posted({ results: [] });
  const open = posted({ results: [] }, withoutBasic);

  it('is asked for where a password is set, besides the path key', () => {
    expect(verified(authenticate(subject, asked)).by).toBe('path-key+basic');
    expect(verdict(authenticate(subject, open))).toBe('signature');
    const wrong = posted({ results: [] }, { ...credentials, webhookPassword: 'wrong' });
    expect(verdict(authenticate(subject, wrong))).toBe('signature');
    expect(verdict(authenticate(subject, { ...asked, pathKey: 'wrong' }))).toBe('signature');
  });

  it('is not asked for without one', () => {
    expect(verified(authenticate(subject, open, [withoutBasic])).by).toBe('path-key');
  });

  it('may write its scheme in any case, and belongs to its own set', () => {
    const authorization = (asked.request.headers['authorization'] ?? '').replace('Basic', 'basic');
    const lower = { ...asked, request: { ...asked.request, headers: { ...asked.request.headers, authorization } } };
    const renewed = { ...credentials, webhookPassword: 'renewed' };
    expect(verified(authenticate(subject, lower, [renewed, credentials])).credentials).toBe(credentials);
    expect(verdict(authenticate(subject, lower, [renewed]))).toBe('signature');
  });
});

describe('Infobip’s API', () => {
  const order = { to: person as PhoneNumber, text: 'ok', encoding: 'gsm-7', sender: fixture.sender, reference, receiptUrl: '' } as const;

  it('is asked for one text under our own id, to come back with its reports', () => {
    const call = infobip.send(order, credentials, fixture.now);
    expect(call.url).toBe('https://xxxxx.api.infobip.com/sms/3/messages');
    expect(call.headers['authorization']).toBe(`App ${credentials['apiKey']}`);
    expect(JSON.parse(call.body ?? '')).toEqual({
      messages: [
        {
          sender: ours.slice(1),
          destinations: [{ to: person, messageId: reference }],
          content: { text: 'ok' },
          webhooks: { callbackData: reference },
        },
      ],
    });
  });

  it('is found at a base URL that is written as the portal shows it', () => {
    expect(infobip.send(order, { ...credentials, apiBaseUrl: 'yyyyy.api.infobip.com/' }, fixture.now).url).toBe(
      'https://yyyyy.api.infobip.com/sms/3/messages',
    );
  });
});
