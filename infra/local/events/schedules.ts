import { randomUUID } from 'node:crypto';
import { schedule } from '../template/run-types.ts';
import type { AsyncInvocations } from './async-invocations.ts';
import type { EventParts, EventSource } from './event-parts.ts';

const unitMs: Readonly<Record<string, number>> = { minute: 60_000, hour: 3_600_000, day: 86_400_000 };

/** Milliseconds of `rate(5 minutes)`. @throws Error for cron(…) and at(…), which the local runner does not know. */
export const rateOf = (expression: string): number => {
  const [, count, unit = ''] = /^rate\((\d+) (minute|hour|day)s?\)$/.exec(expression) ?? [];
  const ms = Number(count) * (unitMs[unit] ?? Number.NaN);
  if (!(ms > 0)) throw new Error(`the local runner does not know the schedule ${expression}`);
  return ms;
};

/** Runs the template's schedules, each at once and then at its rate. @throws Error where the scheduler's role could not invoke the function. */
export const runSchedules = ({ stack, permissions, now }: EventParts, invocations: AsyncInvocations): EventSource => {
  const timers = stack.of(schedule).flatMap(({ id, properties: { ScheduleExpression, State, Target } }) => {
    const functionId = stack.idOf(Target.Arn);
    const principal = stack.idOf(Target.RoleArn);
    if (functionId === undefined || principal === undefined) throw new Error(`${id}: its target or its role is not in this template`);
    permissions.require(principal, { action: 'lambda:InvokeFunction', resource: Target.Arn });
    if (Target.DeadLetterConfig?.Arn !== undefined)
      permissions.require(principal, { action: 'sqs:SendMessage', resource: Target.DeadLetterConfig.Arn });
    if (State === 'DISABLED') return [];
    const fire = (): void => {
      const time = new Date(now()).toISOString();
      const usual = {
        version: '0',
        id: randomUUID(),
        'detail-type': 'Scheduled Event',
        source: 'aws.scheduler',
        account: stack.account,
        time,
        region: stack.region,
        resources: [],
        detail: '{}',
      };
      invocations.add(functionId, Target.Input === undefined ? usual : JSON.parse(Target.Input.replaceAll('<aws.scheduler.scheduled-time>', time)));
    };
    fire();
    return [setInterval(fire, rateOf(ScheduleExpression))];
  });
  return { close: async () => timers.forEach(clearInterval) };
};
