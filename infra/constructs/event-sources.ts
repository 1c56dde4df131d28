import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { EventSourceMapping, FilterCriteria, StartingPosition, type IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

export type StreamProps = {
  readonly table: TableV2;
  readonly receiver: IFunction;
  /** Only records that match, beside what `event` says: `{ NewImage: { due: { S: [{ exists: true }] } } }`. */
  readonly dynamodb?: Record<string, unknown>;
  /** Default: new items alone. */
  readonly events?: readonly ('INSERT' | 'MODIFY')[];
  /** Not at once: as many as there are after so long, in the order of their shard; and for as long as the stream has them. */
  readonly together?: { readonly most: number; readonly after: Duration };
  /** Gets a pointer to the records that could not be handled; the records themselves stay in the stream for a day. */
  readonly deadLetters: IQueue;
};

/** New items of a table, or what changed in it, to a function, within about a quarter of a second. The mapping alone: what the function's role may do stands in grants.ts. */
export const newItems = (
  scope: Construct,
  id: string,
  { table, receiver, dynamodb, events = ['INSERT'], together, deadLetters }: StreamProps,
): EventSourceMapping =>
  new EventSourceMapping(scope, id, {
    target: receiver,
    eventSourceArn: streamArn(table),
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters: [FilterCriteria.filter({ eventName: [...events], ...(dynamodb && { dynamodb }) })],
    bisectBatchOnError: true,
    ...(together ? paceOf(together) : atOnce),
    onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
  });

const atOnce = {
  batchSize: 10,
  parallelizationFactor: 10,
  reportBatchItemFailures: true,
  retryAttempts: 5,
  // What could not be handled in a quarter of an hour must not hold up what comes after it in its shard.
  maxRecordAge: Duration.minutes(15),
};

/** Nothing waits for it, and nothing may be lost: tried again until shortly before the stream forgets it. */
const paceOf = ({ most, after }: NonNullable<StreamProps['together']>) => ({
  batchSize: most,
  maxBatchingWindow: after,
  maxRecordAge: Duration.hours(20),
});

/** Letters of a queue, to a function. */
export const letters = (scope: Construct, id: string, queue: IQueue, receiver: IFunction): EventSourceMapping =>
  new EventSourceMapping(scope, id, { target: receiver, eventSourceArn: queue.queueArn, batchSize: 10, reportBatchItemFailures: true });

/** @throws Error when functions/store/tables.ts gives the table no stream. */
export const streamArn = (table: TableV2): string => {
  if (table.tableStreamArn === undefined) throw new Error(`${table.node.id} has no stream in functions/store/tables.ts`);
  return table.tableStreamArn;
};
