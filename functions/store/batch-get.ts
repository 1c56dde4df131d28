import { BatchGetItem$, BatchGetItemCommand, type BatchGetItemCommandInput, type BatchGetItemCommandOutput } from '@aws-sdk/client-dynamodb';
import type { StoreContext } from './context.ts';

export type Requests = NonNullable<BatchGetItemCommandInput['RequestItems']>;

/** Smithy's numbers for a text and for a map of texts; what stands in such a map is written and read as JSON does it. */
const text = 0;
const asItIs = 128;

const [kind, namespace, name, traits] = BatchGetItem$;
/**
 * What the SDK is told of the operation: that keys and items are JSON, which they are in DynamoDB's own form. By its own description it looks up what each attribute of each of a
 * hundred keys is. That would change bytes only (`B`), which stay in base64 here; Halte keeps none in what it reads so.
 */
const plainOperation: typeof BatchGetItem$ = [
  kind,
  namespace,
  name,
  traits,
  [3, namespace, `${name}Input`, 0, ['RequestItems', 'ReturnConsumedCapacity'], [asItIs, text]],
  [3, namespace, `${name}Output`, 0, ['Responses', 'UnprocessedKeys', 'ConsumedCapacity'], [asItIs, asItIs, asItIs]],
];

/** A `BatchGetItem` in DynamoDB's own form. How it is signed, sent, timed and tried again, and what becomes of an error, is the SDK's as always. */
export const batchGet = (
  { client }: Pick<StoreContext, 'client'>,
  requests: Requests,
  abortSignal: AbortSignal,
): Promise<BatchGetItemCommandOutput> => {
  const command = new BatchGetItemCommand({ RequestItems: requests });
  command.middlewareStack.add(
    (next, context) => {
      const smithy = context['__smithy_context'];
      if (smithy) smithy['operationSchema'] = plainOperation;
      return next;
    },
    { step: 'initialize', name: 'plainOperation' },
  );
  return client.send(command, { abortSignal });
};
