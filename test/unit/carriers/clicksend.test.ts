import { describe, expect, it } from 'vitest';
import { clicksend } from '../../../functions/carriers/clicksend/clicksend.ts';
import type { Reading } from '../../../functions/carriers/carrier.ts';
import { type PhoneNumber, instant } from '../../../functions/domain/ids.ts';
import { called, fixture } from '../../fixtures/carriers/clicksend.ts';
import { type Sample, ours, person, reference } from '../../fixtures/carriers/fixture.ts';

const read = (sample: Sample): Reading => {
  const proof = clicksend.authenticate({ ...sample, credentials: [fixture.credentials], now: fixture.now });
  if (!proof.ok) throw new Error(proof.reason);
  return clicksend.read(proof.request);
};
const form = { 'content-type': 'application/x-www-form-urlencoded' };
const posted = (body: string): Reading => read(called('POST', '', form, body));

describe('a call of ClickSend', () => {
  it('is known by the inbound message’s id and time, not by those of the text that was replied to', () => {
    const sample = fixture.call({ from: person, to: ours, text: 'STOP', id: 'IN-1' }, fixture.credentials, fixture.now);
    expect(read(sample).events).toEqual([{ kind: 'message', from: person, to: ours, text: 'STOP', id: 'IN-1', time: instant(fixture.now) }]);
  });

  it('has no time where the timestamp is none', () => {
    for (const timestamp of ['', 'soon', '2026-11-24', '-1', '1'.repeat(30)]) {
      expect(posted(`from=%2B33639980001&body=STOP&timestamp=${timestamp}`).events).toEqual([{ kind: 'message', from: person, text: 'STOP' }]);
    }
  });

  it('keeps the plus of a number that was not escaped', () => {
    expect(posted(`from=${person}&to=${ours}&body=a+b`).events).toEqual([{ kind: 'message', from: person, to: ours, text: 'a b' }]);
  });

  it('is a message without words where a picture came alone', () => {
    expect(posted('from=%2B33639980001&message_id=1').events).toEqual([{ kind: 'message', from: person, text: '', id: '1' }]);
  });

  it('is a control where it is empty, and unreadable where it says nothing known', () => {
    expect(posted('').events).toEqual([{ kind: 'control', what: 'empty call' }]);
    expect(posted('a=b')).toMatchObject({ events: [], unreadable: [{ raw: '\na=b' }] });
    expect(posted('status=Delivered').unreadable).toHaveLength(1);
  });
});

describe('a reply through ClickSend', () => {
  const order = {
    to: person as PhoneNumber,
    text: 'C’est noté.',
    encoding: 'ucs-2',
    sender: fixture.sender,
    reference,
    receiptUrl: 'https://x.example',
  } as const;

  it('is asked for with Basic and our reference', () => {
    const call = clicksend.send(order, fixture.credentials, fixture.now);
    expect(call.url).toBe('https://rest.clicksend.com/v3/sms/send');
    expect(call.headers['authorization']).toBe(`Basic ${btoa('halte@example.com:D83DED51-9E35-4D42-9BB9-0E34B7CA85AE')}`);
    expect(JSON.parse(call.body ?? '')).toEqual({
      messages: [{ source: 'halte', from: ours, to: person, body: 'C’est noté.', custom_string: reference }],
    });
  });

  it('carries a link only where ClickSend has approved it', () => {
    const { mayCarryLink } = clicksend.metadata;
    const linksApproved = [undefined, false, 'false', true, 'true'].map((value) =>
      mayCarryLink({ ...fixture.sender, settings: value === undefined ? {} : { linksApproved: value } }),
    );
    expect(linksApproved).toEqual([false, false, false, true, true]);
  });

  it('is looked for by its time, since a number must not stand in the URL', () => {
    const lookUp = { to: person as PhoneNumber, sender: fixture.sender, reference, sentAt: instant(1795507200000) };
    const call = clicksend.lookUp?.(lookUp, { ...fixture.credentials, apiBaseUrl: 'http://127.0.0.1:9/' }, fixture.now);
    expect(call?.url).toBe('http://127.0.0.1:9/v3/sms/history?date_from=1795507140&date_to=1795510800&limit=100');
  });
});
