import { systemAttributes } from '../aws/queue-service.ts';
import { md5, type Queue, type QueueMessage } from '../aws/queue.ts';
import { FunctionError } from '../functions/messages.ts';
import type { EventParts, EventSource } from './event-parts.ts';
import { anyFilterOf } from './filter.ts';
import type { MappingProperties } from './stream-mapping.ts';

export type QueueMapping = { readonly id: string; readonly functionId: string; readonly queue: Queue; readonly properties: MappingProperties };

/** Lambda begins with five pollers; two show the same, and leave a small machine some room. */
const usualPollers = 2;
const waitMs = 1000;

const recordOf = (message: QueueMessage, arn: string, region: string): object => ({
  messageId: message.id,
  receiptHandle: message.handle,
  body: message.body,
  attributes: systemAttributes(message),
  messageAttributes: Object.fromEntries(
    Object.entries(message.attributes).map(([name, { DataType, StringValue, BinaryValue }]) => [
      name,
      {
        dataType: DataType,
        stringListValues: [],
        binaryListValues: [],
        ...(StringValue !== undefined && { stringValue: StringValue }),
        ...(BinaryValue !== undefined && { binaryValue: BinaryValue }),
      },
    ]),
  ),
  md5OfBody: md5(message.body),
  eventSource: 'aws:sqs',
  eventSourceARN: arn,
  awsRegion: region,
});

const filterable = (message: QueueMessage): object => {
  try {
    return { body: JSON.parse(message.body) as unknown };
  } catch {
    return { body: message.body };
  }
};

/** Those that are to come back. An id that is not in the batch fails it whole. */
const failedOf = (answer: unknown, messages: readonly QueueMessage[]): readonly QueueMessage[] => {
  const failures = (answer as { batchItemFailures?: unknown } | null)?.batchItemFailures;
  if (!Array.isArray(failures)) return [];
  const ids = failures.map((failure: { itemIdentifier?: unknown }) => failure?.itemIdentifier);
  const failed = messages.filter(({ id }) => ids.includes(id));
  return failed.length === new Set(ids).size ? failed : messages;
};

const handle = async (
  messages: readonly QueueMessage[],
  { functions, stack, report }: EventParts,
  { functionId, queue, properties }: QueueMapping,
): Promise<void> => {
  const reports = properties.FunctionResponseTypes.includes('ReportBatchItemFailures');
  try {
    const Records = messages.map((message) => recordOf(message, queue.settings.arn, stack.region));
    const answer = await functions.invoke(functionId, { Records });
    const failed = new Set(reports ? failedOf(answer, messages) : []);
    for (const message of messages) if (!failed.has(message)) queue.delete(message.handle);
  } catch (cause) {
    if (!(cause instanceof FunctionError)) throw cause;
    // They come back by themselves when their visibility is over.
    report(functionId, `${cause.errorType}: ${cause.message}`);
  }
};

/** Runs one mapping from a queue to a function. @throws Error where Lambda would refuse to make it. */
export const runQueueMapping = (parts: EventParts, mapping: QueueMapping): EventSource => {
  const { functionId, queue, properties } = mapping;
  for (const action of ['ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes']) {
    parts.permissions.require(functionId, { action: `sqs:${action}`, resource: queue.settings.arn });
  }
  // On AWS it would come back when its visibility is over, minutes later: nobody restarts Lambda and watches.
  queue.release();
  const fits = anyFilterOf((properties.FilterCriteria?.Filters ?? []).map(({ Pattern }) => Pattern));
  const window = properties.MaximumBatchingWindowInSeconds * 1000;
  const most = properties.BatchSize ?? 10;
  const stop = new AbortController();
  const { signal } = stop;
  const poll = async (): Promise<void> => {
    while (!signal.aborted) {
      const first = await queue.receiveWithin(waitMs, most, { signal });
      const more = first.length > 0 && first.length < most && window > 0 ? await queue.receiveWithin(window, most - first.length, { signal }) : [];
      const messages = [...first, ...more];
      const wanted = messages.filter((message) => fits(filterable(message)));
      for (const message of messages) if (!wanted.includes(message)) queue.delete(message.handle);
      if (wanted.length > 0) await handle(wanted, parts, mapping);
    }
  };
  const pollers = Array.from({ length: properties.ScalingConfig?.MaximumConcurrency ?? usualPollers }, poll);
  return {
    close: async () => {
      stop.abort();
      queue.wake();
      await Promise.all(pollers);
    },
  };
};
