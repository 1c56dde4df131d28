import { randomUUID } from 'node:crypto';
import type { Discarded } from './batch.ts';
import type { EventParts } from './event-parts.ts';
import type { StreamMapping } from './stream-mapping.ts';

const instant = (seconds: number | undefined): string => new Date((seconds ?? 0) * 1000).toISOString();

/** Sends what Lambda sends to a mapping's on-failure queue: a pointer to the records, which stay in the stream. Without a queue they are gone. */
export const sendDiscarded = (
  { queues, stack, now, report }: EventParts,
  { functionId, table, properties }: StreamMapping,
  { records, condition, invokes }: Discarded,
): void => {
  report(functionId, `gave up ${records.length} records of ${table.id}: ${condition}`);
  const destination = properties.DestinationConfig?.OnFailure?.Destination;
  if (destination === undefined) return;
  const [first, last] = [records[0]?.dynamodb, records.at(-1)?.dynamodb];
  const pointer = {
    requestContext: {
      requestId: randomUUID(),
      functionArn: stack.names.get(functionId)?.attributes['Arn'],
      condition,
      approximateInvokeCount: invokes,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    version: '1.0',
    timestamp: new Date(now()).toISOString(),
    DDBStreamBatchInfo: {
      shardId: 'local',
      startSequenceNumber: first?.SequenceNumber,
      endSequenceNumber: last?.SequenceNumber,
      approximateArrivalOfFirstRecord: instant(first?.ApproximateCreationDateTime),
      approximateArrivalOfLastRecord: instant(last?.ApproximateCreationDateTime),
      batchSize: records.length,
      streamArn: table.streamArn,
    },
  };
  queues.get(destination).send(JSON.stringify(pointer));
};
