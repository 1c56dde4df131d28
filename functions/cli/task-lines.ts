import { type ListedTask, messageIn, type ShownTask } from '../flows/tasks.ts';
import { printable } from './outcome.ts';

const day = (at: string): string => at.slice(0, 10);
/** As it stands in the list. */
export const linesOf = ({ id, kind, due, isOverdue, programme, reason, what, since }: ListedTask): readonly string[] => [
  `${day(due)}${isOverdue ? ' OVERDUE' : ''}  ${kind}: ${printable(reason)}, ${programme}, since ${day(since)}`,
  `  ${what}`,
  `  ${id}`,
];

/** One task with what is still stored of its message: no number, which the carrier's console has under the message's id. */
export const shownData = (listed: ListedTask, shown: ShownTask): object => {
  const { task, text } = shown;
  const message = messageIn(shown);
  const reply = text?.reply;
  return {
    ...listed,
    ...(task.end ? { end: task.end } : {}),
    ...(task.waits ? { waits: task.waits } : {}),
    ...(text ? { carrier: text.carrier, sender: text.sender, receivedAt: text.receivedAt } : {}),
    ...(message ? { carrierMessageId: message.carrierMessageId, text: message.text, reading: message.reading } : {}),
    ...(reply
      ? {
          reply: {
            state: reply.state,
            code: reply.code,
            template: reply.template,
            carrierMessageId: reply.carrierMessageId,
            giveUpAt: reply.giveUpAt,
          },
        }
      : {}),
  };
};

export const shownLines = (listed: ListedTask, shown: ShownTask): readonly string[] => {
  const { task, text } = shown;
  const message = messageIn(shown);
  const reply = text?.reply;
  return [
    ...linesOf(listed),
    `  subject ${task.subject}`,
    ...(task.end ? [`  settled ${task.end.at} as ${task.end.outcome} by ${printable(task.end.by)}`] : []),
    ...(task.waits && !task.end ? [`  the person may answer until ${task.waits}`] : []),
    ...(text ? [`  ${text.receivedAt} to ${text.sender} (${text.carrier})`] : ['  the message has left with its time to live']),
    ...(message?.carrierMessageId === undefined ? [] : [`  in the carrier’s console: ${printable(message.carrierMessageId)}`]),
    ...(message?.text === undefined ? [] : [`  “${printable(message.text)}”`]),
    ...(reply ? [`  our text ${reply.template}: ${reply.state}${reply.code === undefined ? '' : ` (${printable(reply.code)})`}`] : []),
    ...(reply?.carrierMessageId === undefined ? [] : [`  our text in the carrier’s console: ${printable(reply.carrierMessageId)}`]),
    `  ${listed.runbook}`,
  ];
};
