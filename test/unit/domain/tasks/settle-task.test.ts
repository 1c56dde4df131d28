import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { anchorOf } from '../../../../infra/constructs/alarm-catalogue.ts';
import type { ControllerId, Instant, MessageId, PhoneNumber, ProgrammeId, SenderId, Subject } from '../../../../functions/domain/ids.ts';
import type { OutboundText } from '../../../../functions/domain/message.ts';
import type { OwedReply } from '../../../../functions/domain/owed-reply.ts';
import { afterReceipt } from '../../../../functions/domain/reply-course.ts';
import { settleTask } from '../../../../functions/domain/tasks/settle-task.ts';
import { type Task, taskIdOf, taskKeyOf, taskKinds, type TaskOutcome, taskOutcomes } from '../../../../functions/domain/tasks/task.ts';
import { runbookOf, taskChapters } from '../../../../functions/domain/tasks/what-to-do.ts';

const at = (minute: number): Instant => new Date(Date.parse('2026-03-10T12:00:00.000Z') + minute * 60_000).toISOString() as Instant;
const task: Task = {
  subject: 'AAAAAAAAAAAAAAAAAAAAAA' as Subject,
  message: 'BBBBBBBBBBBBBBBB' as MessageId,
  kind: 'reply',
  since: at(80),
  due: at(1440),
  programme: 'boutique' as ProgrammeId,
  controller: 'lavande' as ControllerId,
  reason: 'uncertain',
  about: 'stop_all',
};
const text = (reply: Partial<OwedReply>): OutboundText => ({
  subject: task.subject,
  message: task.message,
  receivedAt: at(0),
  sender: 'boutique' as SenderId,
  programme: task.programme,
  carrier: 'sandbox',
  ttl: 1,
  reply: {
    state: 'uncertain',
    template: 'stop_all',
    language: 'fr',
    programmes: [],
    attempt: 1,
    giveUpAt: at(1440),
    to: '+33639981234' as PhoneNumber,
    staffTask: 'outcome of the reply unknown',
    ...reply,
  },
});
const settle = (outcome: TaskOutcome, reply: Partial<OwedReply> = {}, of: Partial<Task> = {}, now = at(100)) =>
  settleTask({ ...task, ...of }, text(reply), { outcome, told: { by: 'key:a', staff: 'camille', note: 'seen' }, now, evidenceDays: 10 });

describe('a task that a person settles', () => {
  it.each(taskOutcomes)('as %s stands in the ledger, with who and why, and is settled once', (outcome) => {
    const settled = settle(outcome);
    expect(settled).toMatchObject({
      ok: true,
      end: { at: at(100), outcome, by: 'camille' },
      event: {
        kind: 'task-settled',
        told: { by: 'key:a', staff: 'camille', note: 'seen' },
        task: { kind: 'reply', reason: 'uncertain', outcome },
        registers: [],
      },
    });
    expect(settle(outcome, {}, { end: { at: at(90), outcome: 'told', by: 'dominique' } })).toEqual({
      ok: false,
      why: 'it was settled on 2026-03-10 by dominique',
    });
  });

  it('as told lets the number go, and what the carrier says later makes no new task', () => {
    const settled = settle('told');
    expect(settled).toMatchObject({ reply: { from: 'uncertain', update: { staffTask: undefined, to: undefined, settledAt: at(100) } } });
    const later = afterReceipt({ ...text({}).reply, settledAt: at(100) }, 'undelivered', '30003', at(200));
    expect(later).toMatchObject({ state: 'undelivered' });
    expect(later).not.toHaveProperty('staffTask');
    expect(afterReceipt(text({}).reply, 'undelivered', '30003', at(200))).toHaveProperty('staffTask');
  });

  it('as received completes the evidence, and only where nobody knew', () => {
    expect(settle('received')).toMatchObject({ reply: { update: { state: 'delivered', to: undefined } } });
    expect(settle('received', { state: 'undelivered' })).toEqual({ ok: false, why: 'the carrier has said that the text is undelivered' });
  });

  it.each(['uncertain', 'refused'] as const)('is sent again where it is %s: nobody has it', (state) => {
    expect(settle('send-again', { state })).toMatchObject({
      reply: { from: state, update: { state: 'owed', due: at(100), claim: undefined, again: 1, staffTask: undefined } },
    });
  });

  it.each<readonly [string, Partial<OwedReply>, Instant | undefined, string]>([
    ['was sent and did not arrive', { state: 'undelivered' }, undefined, 'the text is undelivered, and a second one may not be sent'],
    ['the carrier holds an opt-out of', { state: 'blocked' }, undefined, 'the text is blocked, and a second one may not be sent'],
    ['has no number any more', { state: 'refused', to: undefined } as unknown as Partial<OwedReply>, undefined, 'its number is gone after 72 hours'],
    ['would come too late', { state: 'refused' }, at(1440), `it could be sent until ${at(1440)}, and is too late now`],
  ])('is not sent again where it %s', (_, reply, now, why) => {
    expect(settle('send-again', reply, {}, now)).toEqual({ ok: false, why });
  });

  it.each(['received', 'send-again'] as const)('that is about no text of ours cannot be settled as %s', (outcome) => {
    expect(settle(outcome, {}, { kind: 'concern' })).toMatchObject({ ok: false });
    expect(settleTask(task, undefined, { outcome, told: { by: 'x' }, now: at(100), evidenceDays: 10 })).toMatchObject({ ok: false });
  });
});

test.each(taskKinds)('the id of a task of kind %s is read back, and nothing else is one', (kind) => {
  const key = { subject: task.subject, message: task.message, kind };
  expect(taskKeyOf(taskIdOf({ ...task, kind }))).toEqual(key);
  expect(taskKeyOf(taskIdOf({ ...task, kind }).slice(0, -2))).toBeUndefined();
  expect(taskKeyOf(`${kind}s.${task.subject}.${task.message}`)).toBeUndefined();
});

test.each(Object.keys(taskChapters) as (keyof typeof taskChapters)[])('a task of kind %s leads to a chapter of the runbook', (kind) => {
  const headings = [...readFileSync('docs/runbook.md', 'utf8').matchAll(/^## (.+)$/gm)].map(([, title = '']) => anchorOf(title));
  expect(headings).toContain(runbookOf(kind).split('#')[1]);
});
