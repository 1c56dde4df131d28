import type { Concern } from '../intent.ts';
import type { Task, TaskKind } from './task.ts';

/** Chapters of docs/runbook.md; a test follows them. */
export const taskChapters = {
  reply: 'task-for-a-person',
  concern: 'task-for-a-person',
  question: 'task-for-a-person',
  proof: 'task-for-a-person',
  forward: 'task-for-a-person',
  list: 'task-for-a-person',
  request: 'data-request-due-soon',
  quarantine: 'quarantine-not-empty',
} as const satisfies Readonly<Record<TaskKind | 'request' | 'quarantine', string>>;

export const runbookOf = (kind: keyof typeof taskChapters): string => `docs/runbook.md#${taskChapters[kind]}`;

const concerned: Readonly<Record<Concern, string>> = {
  death: 'somebody writes of a death',
  threat: 'somebody writes of the police, a court or harm',
  minor: 'a child or its parent writes',
};

const failed: Readonly<Record<string, string>> = {
  refused: 'the carrier refused it for good',
  undelivered: 'it was sent and did not arrive',
  expired: 'it could not be sent in time',
  blocked: 'the carrier holds an opt-out and let nothing through',
};

/** What a person does about it, in a sentence or two. */
export const whatToDo = ({ kind, reason, about }: Pick<Task, 'kind' | 'reason' | 'about'>): string => {
  switch (kind) {
    case 'reply':
      return reason === 'uncertain'
        ? `Find the text (${about}) in the carrier’s console. It arrived: settle as received. The carrier never got it: send-again while there is time, else tell the person by other means.`
        : `Tell the person by a letter, an e-mail or a call what the text (${about}) would have said: ${failed[reason] ?? reason}. Not by a text from another sender.`;
    case 'concern':
      return `Read the message and answer as a person would: ${concerned[reason as Concern] ?? reason}. Their texts have ended, and Halte sends no word.`;
    case 'question':
      return `Read the message. Halte asked what was meant (${reason}) and nobody answered: if it is a request about data, open it (halte requests open) under the day it came.`;
    case 'proof':
      return `See in the carrier’s console whether the message (${about}) came from this person: its records did not show it. A STOP stands all the same; a START lifted nothing.`;
    case 'forward':
      return 'See why your own system did not take the message for three days, and look at the message (halte lookup): it is not passed on any more.';
    case 'list':
      return `Make the opt-out list of ${about} agree in the carrier’s console: it did not follow this person’s STOP or START (${reason}). halte lookup shows what is stored. Mend the cause, and halte sync ${about} shows whom else it concerns.`;
  }
};

/** Calls of carriers that nobody could read are no person's, and lie in a queue. */
export const quarantineTask = {
  what: 'See what could not be read (halte replay quarantine), mend the cause, and send it back with --apply.',
  runbook: runbookOf('quarantine'),
} as const;
