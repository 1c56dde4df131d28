import * as z from 'zod';
import { channels } from '../../domain/ledger.ts';
import { taskKinds, taskOutcomes } from '../../domain/tasks/task.ts';
import { contract } from '../contract.ts';
import * as field from '../fields.ts';

const task = z
  .object({
    id: z.string().meta({ description: 'by which it is settled', examples: ['reply.AAAAAAAAAAAAAAAAAAAAAA.BBBBBBBBBBBBBBBB'] }),
    kind: z.enum([...taskKinds, 'request']),
    since: z.string().meta({ description: 'when it became a task' }),
    due: z.string().meta({ description: 'when it must be done: by law where the law has a date, else as soon as Halte thinks right' }),
    isOverdue: z.boolean(),
    programme: field.programme,
    subject: field.subject,
    reason: z.string(),
    about: z.string().meta({ description: 'the text or the right that it is about' }),
    what: z.string().meta({ description: 'what a person does about it' }),
    runbook: z.string().meta({ description: 'the chapter of the runbook' }),
  })
  .meta({ id: 'Task' });

export const listTasks = contract({
  id: 'list-tasks',
  method: 'GET',
  path: '/v1/tasks',
  scope: 'requests:read',
  summary: 'What needs a person now, the most urgent first',
  description:
    'Texts that are owed and could not be sent, messages that a person should answer, questions that nobody answered, requests that wait for staff; and how many calls of carriers nobody could read. No number and no words. `more`: there are more than 500; settle these first.',
  answer: z.object({
    tasks: z.array(task),
    more: z.boolean(),
    quarantine: z.object({
      waiting: z.number().meta({ description: 'verified calls that could not be read, about; each is kept for 14 days' }),
      what: z.string(),
      runbook: z.string(),
    }),
  }),
});

export const settleTask = contract({
  id: 'settle-task',
  method: 'POST',
  path: '/v1/tasks/{id}/settle',
  scope: 'requests:write',
  summary: 'Say what became of a task',
  description:
    'It leaves the list; who settled it, as what and why stands in the ledger, and is told on the bus (`TaskSettled`). `send-again` only where it is proven that nobody got the text: the carrier refused it, or its records show that it never came; and not after the time until which it may be sent (422). A request is settled by its own routes. 409: somebody else settled it a moment ago.',
  body: z.strictObject({
    outcome: z.enum(taskOutcomes, { error: taskOutcomes.join(', ') }).meta({
      description: 'told: the person, by other means · received: the carrier’s records show that the text arrived · nothing-to-do · send-again',
    }),
    note: field.words('why, in your words: for the ledger', 500),
    channel: z.exactOptional(z.enum(channels, { error: channels.join(', ') })).meta({ description: 'how the person was told' }),
    staff: z.exactOptional(field.words('who did it', 100)),
  }),
  answer: z.object({ id: z.string(), outcome: z.enum(taskOutcomes), event: z.string().meta({ description: 'its key in the ledger' }) }),
});
