import * as z from 'zod';
import type { ShownMessage } from '../../console/view.ts';
import { words } from '../../console/words.ts';
import { instant } from '../../domain/ids.ts';
import { channels } from '../../domain/ledger.ts';
import { taskOutcomes } from '../../domain/tasks/task.ts';
import { logRead } from '../../flows/staff-reads.ts';
import { listedTask, messageIn, settleTask, type ShownTask, showTask as readTask } from '../../flows/tasks.ts';
import type { ConsoleServing } from '../../platform/console-serving.ts';
import type { Asked } from './call.ts';
import { go, type Outcome, page } from './outcome.ts';

type More = { readonly status?: number; readonly problem?: string };

/** Each opening is written down first: it shows what somebody wrote. */
export const showTask = async (serving: ConsoleServing, asked: Asked, { status = 200, problem }: More = {}): Promise<Outcome> => {
  const { frame, session, form } = asked;
  const shown = await readTask(serving, asked.path['id'] ?? '');
  if (!shown) return page({ is: 'error', error: 'not-found', frame }, 404);
  const { task } = shown;
  const role = session.roles.at(-1);
  await logRead(serving, { subject: task.subject, by: session.by, way: 'console', what: 'task', ...(role === undefined ? {} : { role }) });
  const message = messageOf(shown);
  return page(
    {
      is: 'task',
      frame: problem === undefined ? frame : { ...frame, problem },
      task: listedTask(task, instant(serving.clock())),
      // Only a text can have arrived, or be sent again.
      outcomes: task.kind === 'reply' ? taskOutcomes : ['told', 'nothing-to-do'],
      ...(message ? { message } : {}),
      ...(task.end ? { end: task.end } : {}),
      ...(problem === undefined ? {} : { typed: form }),
    },
    status,
  );
};

const messageOf = (shown: ShownTask): ShownMessage | undefined => {
  const { text } = shown;
  if (!text) return undefined;
  const message = messageIn(shown);
  const { reply } = text;
  return {
    ...{ receivedAt: text.receivedAt, sender: text.sender, carrier: text.carrier },
    ...(message?.text === undefined ? {} : { text: message.text }),
    ...(message?.carrierMessageId === undefined ? {} : { carrierMessageId: message.carrierMessageId }),
    ...(reply ? { reply: `${reply.template}: ${reply.state}${reply.code === undefined ? '' : ` (${reply.code})`}` } : {}),
    ...(reply?.carrierMessageId === undefined ? {} : { replyCarrierId: reply.carrierMessageId }),
  };
};

const settling = z.object({
  outcome: z.enum(taskOutcomes),
  channel: z.union([z.literal(''), z.enum(channels)]).default(''),
  note: z.string().trim().min(1).max(500),
});

export const settle = async (serving: ConsoleServing, asked: Asked): Promise<Outcome> => {
  const sent = settling.safeParse(asked.form).data;
  if (!sent) return showTask(serving, asked, { status: 400, problem: words.problems.empty });
  const { outcome, channel, note } = sent;
  const told = { by: 'console', staff: asked.session.by, note, ...(channel === '' ? {} : { channel }) };
  const settled = await settleTask(serving, asked.path['id'] ?? '', { outcome, told });
  switch (settled.kind) {
    case 'settled':
      return go('/console?done=settled');
    case 'unknown':
      return page({ is: 'error', error: 'not-found', frame: asked.frame }, 404);
    case 'refused':
      return showTask(serving, asked, { status: 409, problem: `It stays as it is: ${settled.why}.` });
    case 'moved':
      return showTask(serving, asked, { status: 409, problem: words.problems.moved });
  }
};
