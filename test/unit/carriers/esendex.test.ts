import { describe, expect, it } from 'vitest';
import type { InboundEvent, ReadBackOutcome, Reading } from '../../../functions/carriers/carrier.ts';
import { esendex } from '../../../functions/carriers/esendex/esendex.ts';
import { instant } from '../../../functions/domain/ids.ts';
import { called, fixture, ids } from '../../fixtures/carriers/esendex.ts';
import { answer, person, type Sample } from '../../fixtures/carriers/fixture.ts';

const read = (sample: Sample): Reading => {
  const proof = esendex.authenticate({ ...sample, credentials: [fixture.credentials], now: fixture.now });
  if (!proof.ok) throw new Error(proof.reason);
  return esendex.read(proof.request);
};

describe('a notification of Esendex', () => {
  it('of an opt-out counts as one', () => {
    const stopped = `<OptOut><Id>436332c6</Id><AccountId>f</AccountId><ReceviedAt>2026-11-24T08:00:00Z</ReceviedAt><From><PhoneNumber>33639980001</PhoneNumber></From></OptOut>`;
    const time = instant(Date.parse('2026-11-24T08:00:00Z'));
    expect(read(called(stopped)).events).toEqual([{ kind: 'opt-out', from: '33639980001', id: '436332c6', time }]);
  });

  it('expands no entity that it declares itself', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "STOP"><!ENTITY b SYSTEM "file:///etc/passwd">]>${ids.element('InboundMessage', { ...ids.about, From: person })}`;
    const { events } = read(called(bomb.replace('</InboundMessage>', '<MessageText>&a;&b;</MessageText></InboundMessage>')));
    expect(events).toEqual([{ kind: 'message', from: person, id: ids.id, text: '&a;&b;' }]);
  });

  it('of another kind is let go, and what is none is kept', () => {
    expect(read(called('<constructor/>')).events).toEqual([{ kind: 'control', what: 'another notification' }]);
    for (const body of ['<InboundMessage>', 'STOP', '{"From":"+33"}', '<InboundMessage><MessageText>STOP</MessageText></InboundMessage>'])
      expect(read(called(body)).unreadable).toHaveLength(1);
  });
});

describe('the read-back of Esendex', () => {
  const event: InboundEvent = { kind: 'message', from: person, text: 'START', id: ids.id };
  const { sender, credentials, now } = fixture;
  const readReadBack = (status: number, body: string, about: InboundEvent = event, memo?: string): ReadBackOutcome | undefined =>
    esendex.readReadBack?.(answer(status, body), about, sender, credentials, now, memo);
  const inbound = `<messageheader id="${ids.id}" xmlns="http://api.esendex.com/ns/"><direction>Inbound</direction><receivedat>2026-11-24T08:00:01Z</receivedat><from><phonenumber>${person.slice(1)}</phonenumber></from></messageheader>`;
  const words = (text: string) => `<messagebody xmlns="http://api.esendex.com/ns/"><bodytext>${text}</bodytext></messagebody>`;

  it('asks for the header, then for the words', () => {
    expect(esendex.readBack?.(event, sender, credentials, now).url).toBe(`https://api.esendex.com/v1.0/messageheaders/${ids.id}`);
    const next = readReadBack(200, inbound);
    expect(next).toMatchObject({ kind: 'next', call: { url: `https://api.esendex.com/v1.0/messageheaders/${ids.id}/body` } });
    const memo = next?.kind === 'next' ? next.memo : undefined;
    expect(readReadBack(200, words('START'), event, memo)).toEqual({
      kind: 'confirmed',
      id: ids.id,
      time: instant(Date.parse('2026-11-24T08:00:01Z')),
    });
    expect(readReadBack(200, words('other words'), event, memo)).toEqual({ kind: 'contradicted' });
  });

  it('is contradicted by another person’s text, one of ours, and one that is not there', () => {
    expect(readReadBack(200, inbound.replace('Inbound', 'Outbound'))).toEqual({ kind: 'contradicted' });
    expect(readReadBack(200, inbound, { ...event, from: '+33639980002' })).toEqual({ kind: 'contradicted' });
    expect(readReadBack(404, '')).toEqual({ kind: 'contradicted' });
  });

  it('proves nothing without an id, or by an answer that says nothing', () => {
    const { id: _, ...nameless } = event;
    expect(readReadBack(200, inbound, nameless)).toEqual({ kind: 'unknown' });
    for (const [status, body] of [
      [500, inbound],
      [200, '<html/>'],
      [200, ''],
      [200, words('START')],
      [401, ''],
    ] as const)
      expect(readReadBack(status, body)).toEqual({ kind: 'unknown' });
  });
});
