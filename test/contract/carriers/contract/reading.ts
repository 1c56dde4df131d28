import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { proven } from '../../../../functions/carriers/carrier.ts';
import { instant } from '../../../../functions/domain/ids.ts';
import { bytes, ours, person } from '../../../fixtures/carriers/fixture.ts';
import { type Subject, onlyMessage, readingOf, reread, sampleOf, stop, verified, itWhen } from './subject.ts';

const oddTexts = [
  ...['', ' ', 'arrêt', 'Стоп', '停止', 'STOP 🙏🏽', '1+1=2 & "50%" #off?', "it's (not) *me*!", 'a\r\nb\tc', '%53TOP', 'ＳＴＯＰ', '\u200FSTOP\u0000'],
  ...['__proto__', 'x'.repeat(1600), '&amp;<b>', 'é'.normalize('NFD')],
];

/** What an authentic call says. */
export const readingContract = (subject: Subject): void => {
  const { carrier, fixture } = subject;

  it('reads who texted what to whom', () => {
    const event = reread(subject, stop);
    expect(event).toMatchObject({ kind: 'message', from: person, text: 'STOP' });
    expect(event.to).toBe(fixture.givesTo === false ? undefined : ours);
    expect(event.id).toBe(fixture.givesId ? stop.id : undefined);
    expect(event.time).toBe(carrier.metadata.clock === 'exact' ? instant(fixture.now) : undefined);
  });

  it('reads a call that comes twice the same way twice', () => {
    expect(reread(subject, stop)).toEqual(reread(subject, stop));
  });

  it.each(oddTexts)('keeps the text %j as it was', (text) => {
    expect(reread(subject, { ...stop, text }).text).toBe(text);
  });

  it('keeps any text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(reread(subject, { ...stop, text }).text).toBe(text.toWellFormed());
      }),
    );
  });

  it.each(['36184', 'LAVANDE', 'My Shop', 'whatsapp:+33639980001', '+12025550100'])('hands on the address %s as the carrier gave it', (address) => {
    expect(reread(subject, { ...stop, from: address }).from).toBe(address);
    expect(reread(subject, { ...stop, to: address }).to).toBe(fixture.givesTo === false ? undefined : address);
  });

  itWhen(fixture.notUtf8 !== undefined)('finds the STOP among bytes that are not UTF-8', () => {
    expect(onlyMessage(readingOf(subject, fixture.notUtf8 ?? sampleOf(subject))).text).toBe('STOP \uFFFD');
  });

  it.each(fixture.receipts)('reads the receipt: $name', ({ sample, event }) => {
    expect(readingOf(subject, sample)).toEqual({ events: [event], unreadable: [] });
  });

  it('never throws: what it cannot read it hands over for quarantine', () => {
    const types = fc.constantFrom('application/json', 'application/x-www-form-urlencoded', 'text/plain', '');
    const bodies = fc.oneof(fc.uint8Array(), fc.json().map(bytes));
    fc.assert(
      fc.property(fc.constantFrom('GET', 'POST', 'SNS'), fc.string({ unit: 'binary' }), types, bodies, (method, rawQuery, type, body) => {
        const request = proven({ method, rawPath: '/', rawQuery, headers: { 'content-type': type }, body }, 'test', fixture.credentials);
        const { events, unreadable } = carrier.read(verified(request));
        expect(events.every(({ kind }) => ['message', 'receipt', 'opt-out', 'control'].includes(kind))).toBe(true);
        expect(unreadable.every(({ raw, reason }) => typeof raw === 'string' && reason !== '')).toBe(true);
      }),
    );
  });
};
