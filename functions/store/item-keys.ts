import { createHash } from 'node:crypto';
import type { ProgrammeId, Subject } from '../domain/ids.ts';
import { isOutboundId, type MessageKey } from '../domain/message.ts';
import type { TaskKey } from '../domain/tasks/task.ts';

export type ItemKey = { readonly subject: string; readonly item: string };

export const messagePrefix = 'in#';
export const outboundPrefix = 'out#';
export const forwardPrefix = 'fwd#';
export const sentPrefix = 'sent#';
export const taskPrefix = 'task#';
export const pushPrefix = 'push#';

/** Of the message that a text answers; of the text itself where it answers none. */
export const messageItemKey = (key: MessageKey): ItemKey => ({
  subject: key.subject,
  item: `${isOutboundId(key.message) ? outboundPrefix : messagePrefix}${key.message}`,
});
export const forwardItemKey = (key: MessageKey): ItemKey => ({ subject: key.subject, item: `${forwardPrefix}${key.message}` });
export const taskItemKey = (key: TaskKey): ItemKey => ({ subject: key.subject, item: `${taskPrefix}${key.kind}#${key.message}` });
export const pushItemKey = (key: MessageKey): ItemKey => ({ subject: key.subject, item: `${pushPrefix}${key.message}` });
/** Halte itself put the person on this list of a carrier. */
export const placedItemKey = (subject: Subject, list: string): ItemKey => ({ subject, item: `list#${list}` });
export const quotaItemKey = (subject: Subject, day: string): ItemKey => ({ subject, item: `quota#${day}` });
export const sentItemKey = (subject: Subject, programme: ProgrammeId): ItemKey => ({ subject, item: `${sentPrefix}${programme}` });

/** Remembers that something was told under a key of the caller's. */
export const recordItemKey = (subject: Subject, id: string): ItemKey => ({ subject, item: `key#${id}` });

export const partPrefix = (group: string): string => `part#${group}#`;
export const partItemKey = (subject: Subject, group: string, index: number): ItemKey => ({ subject, item: `${partPrefix(group)}${index}` });

/** A carrier's id comes from outside and may be of any length or bytes, so the key holds its digest. */
export const referenceItemKey = (carrier: string, carrierMessageId: string): ItemKey => {
  const digest = createHash('sha256').update(carrierMessageId.toWellFormed()).digest('base64url').slice(0, 22);
  return { subject: `ref#${carrier}#${digest}`, item: 'ref' };
};
