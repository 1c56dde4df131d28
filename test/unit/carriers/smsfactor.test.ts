import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../functions/carriers/carrier.ts';
import { smsfactor } from '../../../functions/carriers/smsfactor/smsfactor.ts';
import { instant } from '../../../functions/domain/ids.ts';
import { person, type Sample } from '../../fixtures/carriers/fixture.ts';
import { called, fixture } from '../../fixtures/carriers/smsfactor.ts';

const read = (sample: Sample): Reading => {
  const proof = smsfactor.authenticate({ ...sample, credentials: [fixture.credentials], now: fixture.now });
  if (!proof.ok) throw new Error(proof.reason);
  return smsfactor.read(proof.request);
};
const from = person.slice(1);
const said = { date: '2026-11-24T09:00:00+01:00', message: 'plus rien', from, account_id: '1234', last_message_id: 'summer' };
const time = instant(Date.parse('2026-11-24T08:00:00Z'));

describe('a call of SMSFactor', () => {
  it('at the URL of STOP is an opt-out, whatever the words are, beside the message', () => {
    expect(read(called(said, '?event=stop')).events).toEqual([
      { kind: 'message', from, text: 'plus rien', time, carrierKeyword: 'stop' },
      { kind: 'opt-out', from, time },
    ]);
    expect(read(called({ from, date: said.date }, '?event=stop')).events.map(({ kind }) => kind)).toEqual(['message', 'opt-out']);
  });

  it('at any other URL is a message alone', () => {
    for (const query of ['', '?event=reply', '?stop'])
      expect(read(called(said, query)).events).toEqual([{ kind: 'message', from, text: 'plus rien', time }]);
  });

  it('orders nothing by a date without zone, which still tells equal texts apart', () => {
    const { events } = read(called({ ...said, date: '2024-11-21T09:50:46' }));
    expect(events).toEqual([{ kind: 'message', from, text: 'plus rien', stamp: '2024-11-21T09:50:46' }]);
  });

  it('is kept where it makes no sense', () => {
    for (const body of ['[]', 'null', { from }, { status: 3 }, { message: 'STOP' }]) expect(read(called(body)).unreadable).toHaveLength(1);
    expect(read(called({ status: 99, destination: from, message_id: 'x' })).events).toEqual([{ kind: 'control', what: 'another status' }]);
  });
});
