import { expect, test } from 'vitest';
import { advance } from '../../../../functions/domain/rights/course.ts';
import type { RightsEvent } from '../../../../functions/domain/rights/events.ts';
import { milestonesOf } from '../../../../functions/domain/rights/milestones.ts';
import type { RequestType, RightsRequest } from '../../../../functions/domain/rights/request.ts';
import { contextAt, request } from '../../../support/rights.ts';

const opened = '2026-03-10T12:00:00.000Z';
const step = (before: RightsRequest, ...events: readonly RightsEvent[]): RightsRequest =>
  events.reduce((one, event) => {
    const next = advance(one, event, contextAt('2026-03-11T12:00:00.000Z'));
    return next.ok ? next.request : expect.fail(next.why);
  }, before);
const told = (before: RightsRequest | undefined, after: RightsRequest): readonly string[] => milestonesOf(before, after).map(({ type }) => type);

test.each<[RequestType, string]>([
  ['access', 'AccessRequested'],
  ['erase', 'ErasureConfirmed'],
  ['rectify', 'RectificationRequested'],
  ['port', 'PortabilityRequested'],
])('%s is told when it is opened, when it is to be carried out, and when it has ended', (type, carriedOut) => {
  const first = request(type, opened);
  const running = step(first, { is: 'verified', how: 'line-code' }, { is: 'started' });
  const done = step(running, { is: 'fulfilled', outcome: 'done' });
  expect([told(undefined, first), told(first, running), told(running, done), told(done, done)]).toEqual([
    ['RightsRequestOpened'],
    [carriedOut],
    ['RightsRequestFulfilled'],
    [],
  ]);
});

test('a restriction is told at once, and when it is lifted', () => {
  const first = request('restrict', opened);
  expect(told(undefined, first)).toEqual(['RightsRequestOpened', 'RestrictionRequested']);
  expect(told(first, step(first, { is: 'fulfilled', outcome: 'checked' }))).toEqual(['RestrictionLifted']);
});

test('an extension and a refusal are told; a warning, an assignment or a joined text is not', () => {
  const first = request('access', opened);
  expect(told(first, step(first, { is: 'assigned', to: 'camille' }, { is: 'warned', daysLeft: 3 }))).toEqual([]);
  const extended = step(first, { is: 'extended', reason: 'three systems' });
  expect(told(first, extended)).toEqual(['RightsRequestExtended']);
  expect(told(extended, step(extended, { is: 'refused', reason: 'unfounded' }))).toEqual(['RightsRequestRefused']);
});
