import * as z from 'zod';
import { AwsError } from './aws-error.ts';
import { textIn, type AwsService } from './call.ts';
import { inBatch } from './queue-batch.ts';
import { md5, type Queue, type QueueMessage } from './queue.ts';
import type { Queues } from './queues.ts';

const seconds = (most: number) => z.number().int().min(0).max(most);
const attribute = z.strictObject({ DataType: z.string(), StringValue: z.string().optional(), BinaryValue: z.string().optional() });
const sent = z.object({
  MessageBody: z.string(),
  DelaySeconds: seconds(900).optional(),
  MessageAttributes: z.record(z.string(), attribute).default({}),
});
const received = z.object({ ReceiptHandle: z.string() });
const kept = z.object({ ReceiptHandle: z.string(), VisibilityTimeout: seconds(43_200) });
const entriesOf = <Entry extends z.ZodType>(entry: Entry) => z.object({ Entries: z.array(z.intersection(z.object({ Id: z.string() }), entry)) });
const asked = z.object({
  MaxNumberOfMessages: z.number().int().min(1).max(10).default(1),
  VisibilityTimeout: seconds(43_200).optional(),
  WaitTimeSeconds: seconds(20).optional(),
  AttributeNames: z.array(z.string()).default([]),
  MessageSystemAttributeNames: z.array(z.string()).default([]),
  MessageAttributeNames: z.array(z.string()).default([]),
});

const send = (queue: Queue, { MessageBody, DelaySeconds, MessageAttributes }: z.output<typeof sent>): object => {
  const attributes = MessageAttributes as QueueMessage['attributes'];
  const id = queue.send(MessageBody, { attributes, ...(DelaySeconds !== undefined && { delayMs: DelaySeconds * 1000 }) });
  return { MessageId: id, MD5OfMessageBody: md5(MessageBody) };
};
const remove = (queue: Queue, { ReceiptHandle }: z.output<typeof received>): object => {
  queue.delete(ReceiptHandle);
  return {};
};
const keep = (queue: Queue, { ReceiptHandle, VisibilityTimeout }: z.output<typeof kept>): object => {
  queue.changeVisibility(ReceiptHandle, VisibilityTimeout * 1000);
  return {};
};

const pick = <Value>(from: Readonly<Record<string, Value>>, names: readonly string[]): Readonly<Record<string, Value>> | undefined => {
  const all = names.includes('All') || names.includes('.*');
  const picked = Object.entries(from).filter(([name]) => all || names.includes(name));
  return picked.length === 0 ? undefined : Object.fromEntries(picked);
};

const asReceived = (
  message: QueueMessage,
  { AttributeNames, MessageSystemAttributeNames, MessageAttributeNames }: z.output<typeof asked>,
): object => ({
  MessageId: message.id,
  ReceiptHandle: message.handle,
  Body: message.body,
  MD5OfBody: md5(message.body),
  Attributes: pick(systemAttributes(message), [...AttributeNames, ...MessageSystemAttributeNames]),
  MessageAttributes: pick(message.attributes, MessageAttributeNames),
});

/** What SQS notes of a message, in the shape that functions and receivers get. */
export const systemAttributes = ({ receives, sent: sentAt, firstReceived }: QueueMessage): Readonly<Record<string, string>> => ({
  ApproximateReceiveCount: String(receives),
  SentTimestamp: String(sentAt),
  SenderId: 'local',
  ApproximateFirstReceiveTimestamp: String(firstReceived),
});

const receive = async (queue: Queue, input: z.output<typeof asked>): Promise<object> => {
  const waitMs = input.WaitTimeSeconds === undefined ? queue.settings.waitMs : input.WaitTimeSeconds * 1000;
  const visibilityMs = input.VisibilityTimeout === undefined ? undefined : input.VisibilityTimeout * 1000;
  const messages = await queue.receiveWithin(waitMs, input.MaxNumberOfMessages, { ...(visibilityMs !== undefined && { visibilityMs }) });
  return messages.length === 0 ? {} : { Messages: messages.map((message) => asReceived(message, input)) };
};

const attributesOf = (queue: Queue): Readonly<Record<string, string>> => {
  const { settings } = queue;
  const { visible, inFlight, delayed } = queue.counts();
  return {
    QueueArn: settings.arn,
    ApproximateNumberOfMessages: String(visible),
    ApproximateNumberOfMessagesNotVisible: String(inFlight),
    ApproximateNumberOfMessagesDelayed: String(delayed),
    VisibilityTimeout: String(settings.visibilityMs / 1000),
    DelaySeconds: String(settings.delayMs / 1000),
    MessageRetentionPeriod: String(settings.retentionMs / 1000),
    ReceiveMessageWaitTimeSeconds: String(settings.waitMs / 1000),
    MaximumMessageSize: String(settings.largest),
    ...(settings.redrive && { RedrivePolicy: JSON.stringify({ deadLetterTargetArn: settings.redrive.to, maxReceiveCount: settings.redrive.after }) }),
  };
};

type Operation = (queue: Queue, input: unknown) => object | Promise<object>;
const operation =
  <Schema extends z.ZodType>(schema: Schema, act: (queue: Queue, input: z.output<Schema>) => object | Promise<object>): Operation =>
  (queue, input) => {
    const { data, error } = schema.safeParse(input);
    if (!error) return act(queue, data);
    const [issue] = error.issues;
    throw new AwsError('InvalidParameterValue', `Value for parameter ${issue?.path.join('.')} is invalid. Reason: ${issue?.message}.`);
  };

const operations: Readonly<Record<string, Operation>> = {
  SendMessage: operation(sent, send),
  SendMessageBatch: operation(entriesOf(sent), (queue, { Entries }) => inBatch(Entries, (entry) => send(queue, entry))),
  DeleteMessage: operation(received, remove),
  DeleteMessageBatch: operation(entriesOf(received), (queue, { Entries }) => inBatch(Entries, (entry) => remove(queue, entry))),
  ChangeMessageVisibility: operation(kept, keep),
  ChangeMessageVisibilityBatch: operation(entriesOf(kept), (queue, { Entries }) => inBatch(Entries, (entry) => keep(queue, entry))),
  ReceiveMessage: operation(asked, receive),
  GetQueueUrl: operation(z.object({}), ({ settings }) => ({ QueueUrl: settings.url })),
  GetQueueAttributes: operation(z.object({ AttributeNames: z.array(z.string()).default([]) }), (queue, { AttributeNames }) => ({
    Attributes: pick(attributesOf(queue), AttributeNames) ?? {},
  })),
  PurgeQueue: operation(z.object({}), (queue) => {
    queue.purge();
    return {};
  }),
};

/** SQS in its JSON protocol: standard queues. */
export const queueService =
  (queues: Queues): AwsService =>
  (call) => {
    const act = operations[call.operation];
    if (!act) throw new AwsError('InvalidAction', `The local runner has no ${call.operation} of sqs.`);
    const queue = queues.find(textIn(call, 'QueueUrl') || textIn(call, 'QueueName'));
    if (!queue) throw new AwsError('QueueDoesNotExist', 'The specified queue does not exist.');
    return act(queue, call.input);
  };
