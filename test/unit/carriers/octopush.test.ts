import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../functions/carriers/carrier.ts';
import { octopush } from '../../../functions/carriers/octopush/octopush.ts';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import { person, reference, type Sample } from '../../fixtures/carriers/fixture.ts';
import { called, fixture, reports } from '../../fixtures/carriers/octopush.ts';

const read = (sample: Sample): Reading => {
  const proof = octopush.authenticate({ ...sample, credentials: [fixture.credentials], now: fixture.now });
  if (!proof.ok) throw new Error(proof.reason);
  return octopush.read(proof.request);
};
const stopped = { message_id: 'sms_1', number: person, text: 'Stop svp', stop_date: '2026-11-24 09:00:00' };

describe('a call of Octopush', () => {
  it('at the webhook of opt-outs is one, whatever the words are, beside the message', () => {
    expect(read(called({ ...stopped, text: 'plus rien' })).events).toEqual([
      { kind: 'message', from: person, text: 'plus rien', carrierKeyword: 'stop', stamp: '2026-11-24 09:00:00' },
      { kind: 'opt-out', from: person },
    ]);
    for (const text of ['', undefined]) expect(read(called({ ...stopped, text })).events).toEqual([{ kind: 'opt-out', from: person }]);
  });

  it('names no id: the one in it is that of the text which was answered', () => {
    const { events } = read(
      called({ message_id: 'sms_1', number: person, text: 'STOP', sim_card_number: '36063', reception_date: '2026-11-24 09:00:00' }),
    );
    expect(events).toEqual([{ kind: 'message', from: person, to: '36063', text: 'STOP', stamp: '2026-11-24 09:00:00' }]);
  });

  it('says nothing of a text by a status that is none, or of another channel', () => {
    for (const sample of [reports.report('UNDEFINED'), reports.report('UNKNOWN_DELIVERY'), reports.report('DELIVERED', { channel: 'rcs' })])
      expect(read(sample).events.map(({ kind }) => kind)).toEqual(['control']);
  });

  it('is kept where it makes no sense', () => {
    for (const body of ['', '[]', '{}', 'null', { number: person }, { text: 'STOP' }]) {
      const { events, unreadable } = read(called(body));
      expect([events.length, unreadable.length]).toEqual(body === '' ? [1, 0] : [0, 1]);
    }
  });
});

describe('a reply by Octopush', () => {
  const order = { to: person as PhoneNumber, text: 'ok', encoding: 'gsm-7', reference, receiptUrl: 'https://sms.example.com' } as const;
  const bodyOf = (settings: Readonly<Record<string, string>>) =>
    JSON.parse(octopush.send({ ...order, sender: { ...fixture.sender, settings } }, fixture.credentials, 0).body ?? '{}') as object;

  it('can be answered, unless it is sent under a name', () => {
    expect(bodyOf({})).toMatchObject({ with_replies: true, purpose: 'alert', type: 'sms_premium', request_id: reference });
    expect(bodyOf({ replySender: 'Lavande', type: 'sms_low_cost' })).toMatchObject({ sender: 'Lavande', type: 'sms_low_cost' });
    expect(bodyOf({ replySender: 'Lavande' })).not.toHaveProperty('with_replies');
  });
});
