import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HttpCall } from '../../../../functions/carriers/carrier.ts';
import type { PhoneNumber } from '../../../../functions/domain/ids.ts';
import { answer, person } from '../../../fixtures/carriers/fixture.ts';
import { itWhen, secretsOf, type Subject } from './subject.ts';

/** The carrier's own list of whom it sends nothing: read by `halte sync`, and written to by a STOP at another carrier. */
export const optOutListContract = (subject: Subject): void => {
  const { carrier, fixture } = subject;
  const { credentials, sender, now } = fixture;
  const { optOutList: list } = carrier;
  const { optOutList: note } = carrier.metadata;
  const number = person as PhoneNumber;
  const calls = (): readonly HttpCall[] =>
    list
      ? [
          list.page(sender, credentials, now),
          list.page(sender, credentials, now, '2'),
          ...[list.add?.(number, sender, credentials, now), list.remove?.(number, sender, credentials, now)].flatMap((call) => call ?? []),
        ]
      : [];

  it('says of itself what it is, and has vectors, exactly where it is there', () => {
    expect(typeof note === 'object').toBe(list !== undefined);
    expect(fixture.lists !== undefined).toBe(list !== undefined);
    if (!list) return;
    expect(list.add === undefined).toBe(list.readAdded === undefined);
    expect(list.remove === undefined).toBe(list.readRemoved === undefined);
    expect(typeof note === 'object' && note.may).toEqual([...(list.add ? ['add'] : []), ...(list.remove ? ['remove'] : [])]);
  });

  itWhen(list !== undefined)('puts no secret into an address, and no person’s number', () => {
    for (const { url } of calls()) {
      expect(URL.canParse(url)).toBe(true);
      for (const told of [person.slice(1), ...secretsOf(subject)]) expect(url).not.toContain(told);
    }
  });

  itWhen(list !== undefined)('proves itself by the credentials, or asks for the role’s signature', () => {
    const others = Object.fromEntries(Object.keys(credentials).map((name) => [name, 'x']));
    const call = list?.page(sender, credentials, now);
    const other = list?.page(sender, others, now);
    expect(call?.sign !== undefined || JSON.stringify(call?.headers) !== JSON.stringify(other?.headers)).toBe(true);
  });

  itWhen(list !== undefined)('is told apart by a key that stays the same', () => {
    expect(list?.key(sender, credentials)).toBe(list?.key({ ...sender }, { ...credentials }));
    expect(list?.key(sender, credentials)).not.toBe('');
  });

  it.each(fixture.lists?.pages ?? [])('reads: $name', ({ answer: given, page }) => {
    expect(list?.readPage(given, sender)).toEqual(page);
  });

  it.each(fixture.lists?.changes ?? [])('sorts the answer to $what: $name', ({ what, answer: given, outcome }) => {
    const read = what === 'add' ? list?.readAdded?.(given, number, credentials) : list?.readRemoved?.(given);
    expect(read).toMatchObject(outcome);
  });

  itWhen(list !== undefined)('asks again when the carrier is away or says too many, and for a person when it refuses', () => {
    for (const status of [500, 502, 503, 429]) expect(list?.readPage(answer(status, '<html>'), sender).kind, String(status)).toBe('retry');
    for (const status of [400, 401, 403]) expect(list?.readPage(answer(status, '<html>'), sender).kind, String(status)).toBe('refused');
    for (const read of [list?.readAdded, list?.readRemoved]) {
      for (const status of [500, 503, 429, 401, 403]) expect(read?.(answer(status, '<html>'), number, credentials).kind ?? 'retry').toBe('retry');
      expect(read?.(answer(400, '<html>'), number, credentials).kind ?? 'refused').toBe('refused');
    }
  });

  itWhen(list !== undefined)('never throws, and takes for a page or for done nothing that it cannot read', () => {
    fc.assert(
      fc.property(fc.constantFrom(200, 201, 202, 302, 404, 418, 500), fc.string(), (status, body) => {
        fc.pre(!/^\s*[[{]/.test(body));
        expect(list?.readPage(answer(status, body), sender).kind).not.toBe('page');
        if (status >= 300)
          for (const read of [list?.readAdded, list?.readRemoved]) expect(read?.(answer(status, body), number, credentials).kind).not.toBe('done');
      }),
    );
  });
};
