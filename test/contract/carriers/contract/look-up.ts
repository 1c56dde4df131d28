import { itWhen } from './subject.ts';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { PhoneNumber } from '../../../../functions/domain/ids.ts';
import { instant } from '../../../../functions/domain/ids.ts';
import { answer, person, reference } from '../../../fixtures/carriers/fixture.ts';
import type { Subject } from './subject.ts';

/** What became of a send whose answer was lost. A wrong "never received" would text a person twice. */
export const lookUpContract = ({ carrier, fixture }: Subject): void => {
  const { credentials, sender, now } = fixture;
  const order = { to: person as PhoneNumber, sender, reference, sentAt: instant(now) };

  it('comes as a pair', () => {
    expect('lookUp' in carrier).toBe('readLookUp' in carrier);
    expect('readBack' in carrier).toBe('readReadBack' in carrier);
    expect(fixture.lookUps !== undefined).toBe('lookUp' in carrier);
  });

  itWhen('lookUp' in carrier)('asks with the credentials', () => {
    const call = carrier.lookUp?.(order, credentials, now);
    expect(call?.method).toBe('GET');
    expect(JSON.stringify(call?.headers)).not.toBe(JSON.stringify(carrier.lookUp?.(order, {}, now).headers));
  });

  it.each(fixture.lookUps ?? [])('reads: $name', ({ answer: given, outcome }) => {
    expect(carrier.readLookUp?.(given, order)).toEqual(outcome);
  });

  itWhen('lookUp' in carrier)('calls nothing proven by an answer that it cannot read', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(200, 201, 400, 404, 500),
        fc.oneof(
          fc.string(),
          fc.json().map((json) => `{"messages":${json}}`),
        ),
        (status, body) => {
          fc.pre(!/^\{"messages":\[\s*\]\}$/.test(body));
          expect(carrier.readLookUp?.(answer(status, body, { date: 'Wed, 25 Nov 2026 08:00:00 GMT' }), order).kind).toBe('unknown');
        },
      ),
    );
  });
};
