import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ControllerId, instant, type MessageId } from '../../functions/domain/ids.ts';
import { advance, isForward } from '../../functions/domain/rights/course.ts';
import type { RightsContext, RightsEvent } from '../../functions/domain/rights/events.ts';
import { warningDue } from '../../functions/domain/rights/schedule.ts';
import { type ConnectedSystem, openTasks } from '../../functions/domain/rights/systems.ts';
import { addDays, dayIn, daysBetween } from '../../functions/domain/rights/day.ts';
import { extendedTo } from '../../functions/domain/rights/due-date.ts';
import { hasEnded, requestTypes, type RightsRequest, verifications } from '../../functions/domain/rights/request.ts';
import { termsOf } from '../../functions/domain/rights/terms.ts';
import { contextAt, request } from '../support/rights.ts';

const opened = '2026-03-03T10:00:00.000Z';
const countries = ['FR', 'DE', 'GB', 'US', 'CA', 'JP'] as const;
const event: fc.Arbitrary<RightsEvent> = fc.oneof(
  fc.constantFrom(...verifications).map((how) => ({ is: 'verified', how }) as const),
  fc.constant({ is: 'started' } as const),
  fc.constantFrom('shown', 'corrected').map((outcome) => ({ is: 'fulfilled', outcome, tell: 'rights_done' }) as const),
  fc.constant({ is: 'refused', reason: 'unfounded' } as const),
  fc.constant({ is: 'withdrawn' } as const),
  fc.constant({ is: 'extended', reason: 'many' } as const),
  fc.constant({ is: 'paused', doubt: 'who' } as const),
  fc.constant({ is: 'resumed' } as const),
  fc.constant({ is: 'assigned', to: 'camille' } as const),
  fc.constant({ is: 'staff-asked', task: 'look' } as const),
  fc.constantFrom(10, 3, -1).map((daysLeft) => ({ is: 'warned', daysLeft }) as const),
  fc.constant({ is: 'joined', message: 'm'.repeat(16) as MessageId } as const),
  fc.constant({ is: 'noted', note: 'note' } as const),
  fc
    .tuple(fc.constantFrom('shop', 'log', 'nobody'), fc.constantFrom('answered', 'done', 'excused'))
    .map(([system, how]) => ({ is: 'system-answered', system, how }) as const),
  fc.boolean().map((isTold) => ({ is: 'lift-decided', reason: 'corrected', isTold }) as const),
  fc.constant({ is: 'proof-given', proof: { email: 'zoe@mail.example' } } as const),
  fc.constant({ is: 'proven', note: 'by telephone' } as const),
  fc.constant({ is: 'proof-doubted', system: 'shop' } as const),
);

/** One that is called and one that a person asks; for some rights more than the line is wanted first. */
const systems: readonly ConnectedSystem[] = [
  { id: 'shop', name: 'Shop', controller: 'lavande' as ControllerId, requests: requestTypes, url: 'https://shop.example', answerDays: 10 },
  { id: 'log', name: 'Log', controller: 'lavande' as ControllerId, requests: ['erase', 'access'], task: 'ask', answerDays: 60 },
];
const proof = { access: ['email'] } as const;

/** A history: what happens, each so many hours after the one before. */
const history = fc.record({
  country: fc.constantFrom(...countries),
  type: fc.constantFrom(...requestTypes),
  steps: fc.array(fc.tuple(event, fc.integer({ min: 0, max: 24 * 20 })), { maxLength: 14 }),
});

type Step = {
  readonly before: RightsRequest;
  readonly after: RightsRequest;
  readonly event: RightsEvent;
  readonly context: RightsContext;
  readonly ok: boolean;
};
const play = ({
  country,
  type,
  steps,
}: {
  country: string;
  type: RightsRequest['type'];
  steps: readonly (readonly [RightsEvent, number])[];
}): readonly Step[] => {
  let now: number = Date.parse(opened);
  let current = request(type, opened, country);
  return steps.map(([what, hours]) => {
    now += hours * 3_600_000;
    const context = { ...contextAt(instant(now), country), systems, proof };
    const result = advance(current, what, context);
    const before = current;
    if (result.ok) current = result.request;
    return { before, after: current, event: what, context, ok: result.ok };
  });
};
const each = (law: (step: Step, country: string) => void) =>
  fc.assert(
    fc.property(history, (given) => play(given).forEach((step) => law(step, given.country))),
    { numRuns: 300 },
  );

describe('a rights request', () => {
  it('moves forward only, and never leaves its end', () =>
    each(({ before, after, ok }) => {
      if (hasEnded(before)) expect(ok).toBe(false);
      if (before.state !== after.state) expect(isForward(before.state, after.state)).toBe(true);
    }));

  it('keeps its history: each change adds one line and raises the version by one', () =>
    each(({ before, after, ok }) => {
      expect(after.timeline.slice(0, before.timeline.length)).toEqual(before.timeline);
      expect(after.timeline.length - before.timeline.length).toBe(ok ? 1 : 0);
      expect(after.version - before.version).toBe(ok ? 1 : 0);
    }));

  it('is never fulfilled before it was verified and running', () =>
    each(({ after }) => {
      if (after.state === 'fulfilled') expect(after.verified).toBeDefined();
      if (after.state === 'running') expect(after.verified).toBeDefined();
    }));

  it('is never fulfilled while a system’s answer is missing, and each of them is to answer before the request is due', () =>
    each(({ before, after }) => {
      if (after.state === 'fulfilled') expect(openTasks(after)).toEqual([]);
      for (const task of after.systems ?? []) expect(task.dueBy < after.answerBy).toBe(true);
      // Once it is asked, no system is forgotten.
      if (before.systems) expect(after.systems?.map(({ system }) => system)).toEqual(before.systems.map(({ system }) => system));
    }));

  it('asks no system before it is to be carried out, nor before the proof that is wanted is given', () =>
    each(({ after }) => {
      if (after.state === 'opened' || after.state === 'verified') expect(after.systems).toBeUndefined();
      if (after.type === 'access' && after.proof === undefined) expect(after.systems?.some(({ call }) => call !== undefined) ?? false).toBe(false);
    }));

  it('is lifted only where it is a restriction, and by text only a week ahead', () =>
    each(({ before, after, event: what, context, ok }) => {
      if (what.is !== 'lift-decided' || !ok) return;
      expect(before).toMatchObject({ type: 'restrict', state: 'running' });
      const days = daysBetween(dayIn('UTC', context.at), after.lift?.on ?? '');
      expect(what.isTold ? [-1, 0, 1] : [6, 7, 8]).toContain(days);
    }));

  it('gets a later date only by one extension that the law allows, told in time, or by a doubt that stops the clock', () =>
    each(({ before, after, event: what, context }, country) => {
      expect(after.answerBy >= before.answerBy).toBe(true);
      if (after.answerBy === before.answerBy) return;
      expect(['extended', 'resumed']).toContain(what.is);
      if (what.is === 'resumed') expect(termsOf(country).clockStops).toBe(true);
      if (what.is !== 'extended') return;
      expect(before.extended).toBeUndefined();
      expect(after.answerBy).toBe(extendedTo(country, before));
      expect(dayIn('UTC', context.at) <= addDays(before.answerBy, 1)).toBe(true);
    }));

  it('never stops its clock where the law does not', () =>
    each(({ after }, country) => {
      if (!termsOf(country).clockStops) expect(after.paused).toBeUndefined();
    }));

  it('is in the index of what is due as long as it is open, and warns before it is late', () =>
    each(({ after, context }) => {
      if (hasEnded(after)) return;
      expect(after.due).toBeDefined();
      const day = dayIn('Europe/Paris', context.at);
      if (day > after.answerBy && !after.paused && after.warned === undefined) expect(warningDue(after, day)).toBe(-1);
    }));

  it('is told to staff ten and three days before, and when it is overdue, each once', () => {
    let one = request('access', opened);
    const given: number[] = [];
    for (let day = 0; day < 60; day += 1) {
      const at = instant(Date.parse(opened) + day * 86_400_000);
      const daysLeft = warningDue(one, dayIn('Europe/Paris', at));
      if (daysLeft === undefined) continue;
      given.push(daysLeft);
      const next = advance(one, { is: 'warned', daysLeft }, contextAt(at, 'FR', 'halte'));
      if (next.ok) one = next.request;
    }
    expect(given).toEqual([10, 3, -1]);
  });
});
