import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PhoneNumber } from '../../../../functions/domain/ids.ts';
import { answer, person, reference } from '../../../fixtures/carriers/fixture.ts';
import { type Subject, secretsOf } from './subject.ts';

/** A body of JSON or form, as plain text. */
const plain = (body = ''): string => (body.startsWith('{') ? body : [...new URLSearchParams(body)].flat().join('\n'));

const bare = [
  ...[429, 401, 403].map((status) => ({ status, kind: 'retry' })),
  ...[400, 422].map((status) => ({ status, kind: 'refused' })),
  ...[302, 408, 500, 502, 503, 504].map((status) => ({ status, kind: 'uncertain' })),
];

/** How a reply is asked for, and what the answer means. */
export const sendingContract = (subject: Subject): void => {
  const { carrier, fixture } = subject;
  const { credentials, sender, now } = fixture;
  const receiptUrl = `https://sms.example.com/webhooks/x/main?ref=${reference}`;
  const order = { to: person as PhoneNumber, text: 'Brand & Co: c’est noté 1+1.', encoding: 'ucs-2', sender, reference, receiptUrl } as const;
  const call = carrier.send(order, credentials, now);

  it('hands over the text and the number in the body, never in the URL', () => {
    expect(call.method).toBe('POST');
    expect(URL.canParse(call.url)).toBe(true);
    for (const told of [person.slice(1), 'Brand', ...secretsOf(subject)]) expect(call.url).not.toContain(told);
    expect(plain(call.body)).toContain(order.text);
    // Some carriers write numbers without the plus.
    expect(plain(call.body)).toContain(person.slice(1));
  });

  it('carries our reference as its metadata says', () => {
    expect(plain(call.body).includes(reference)).toBe(carrier.metadata.reference !== 'none');
  });

  it('proves itself by the credentials, or asks for the role’s signature', () => {
    const others = Object.fromEntries(Object.keys(credentials).map((name) => [name, 'x']));
    const other = carrier.send(order, others, now);
    const differs = JSON.stringify([call.headers, call.body]) !== JSON.stringify([other.headers, other.body]);
    expect(call.sign !== undefined || differs).toBe(true);
  });

  it.each(fixture.answers)('sorts the answer: $name', ({ answer: given, outcome }) => {
    expect(carrier.readSendAnswer(given)).toEqual(outcome);
  });

  it.each(bare)('takes a bare $status for $kind', ({ status, kind }) => {
    expect(carrier.readSendAnswer(answer(status, '<html>gateway</html>')).kind).toBe(kind);
  });

  it('waits as long as a 429 asks for', () => {
    expect(carrier.readSendAnswer(answer(429, {}, { 'retry-after': '7' }))).toMatchObject({ kind: 'retry', afterMs: 7000 });
    expect(carrier.readSendAnswer(answer(429, {}, { 'retry-after': 'Tue, 24 Nov 2026 08:00:00 GMT' }))).not.toHaveProperty('afterMs');
  });

  it('never throws, and says accepted of a 2xx alone, refused of a 4xx alone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 201, max: 599 }), fc.oneof(fc.string(), fc.json()), (status, body) => {
        const { kind } = carrier.readSendAnswer(answer(status, body));
        expect(kind === 'accepted' && status >= 300).toBe(false);
        expect(kind === 'refused' && (status < 400 || status >= 500)).toBe(false);
      }),
    );
  });
};
