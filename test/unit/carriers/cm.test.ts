import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../functions/carriers/carrier.ts';
import { cm } from '../../../functions/carriers/cm/cm.ts';
import { shortReference } from '../../../functions/carriers/cm/send.ts';
import { instant } from '../../../functions/domain/ids.ts';
import { called, fixture } from '../../fixtures/carriers/cm.ts';
import { person, reference, type Sample } from '../../fixtures/carriers/fixture.ts';

const read = (sample: Sample): Reading => {
  const proof = cm.authenticate({ ...sample, credentials: [fixture.credentials], now: fixture.now });
  if (!proof.ok) throw new Error(proof.reason);
  return cm.read(proof.request);
};
const said = {
  from: { number: person },
  to: { number: '36184' },
  message: { text: 'STOP' },
  reference: 'r1',
  timeUtc: '2026-11-24T08:00:00',
  channel: 'SMS',
};
const message = { kind: 'message', from: person, to: '36184', text: 'STOP' };

describe('a call of CM.com', () => {
  it('is told apart by sender, words and time, never by the reference of the text it answers', () => {
    const time = instant(Date.parse('2026-11-24T08:00:00Z'));
    for (const told of ['r1', 'r2', null, undefined]) expect(read(called({ ...said, reference: told })).events).toEqual([{ ...message, time }]);
  });

  it('orders nothing by a time that is none', () => {
    for (const timeUtc of ['yesterday', '2026-11-24', '', 5]) expect(read(called({ ...said, timeUtc })).events).toEqual([message]);
  });

  it('of another channel is let go, and a picture alone is a text without words', () => {
    expect(read(called({ ...said, channel: 'WhatsApp' })).events).toEqual([{ kind: 'control', what: 'another channel' }]);
    expect(read(called({ ...said, message: { media: { mediaUri: 'https://x.example/a.png' } } })).events).toMatchObject([{ text: '' }]);
  });

  it('gets a 200 and nothing else', () => {
    expect(cm.accepted).toMatchObject({ status: 200, body: '' });
  });
});

describe('the reference that goes to CM.com', () => {
  it('has 32 letters and digits, and is another for every text', () => {
    expect(shortReference(reference)).toMatch(/^[a-z0-9]{32}$/);
    expect(shortReference(reference)).not.toBe(shortReference(`${reference.slice(0, -1)}C`));
  });
});
