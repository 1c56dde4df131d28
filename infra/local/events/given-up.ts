import type { QueueAttribute, QueueMessage } from '../aws/queue.ts';
import type { FunctionError } from '../functions/messages.ts';
import type { EventParts } from './event-parts.ts';

/** ARNs of queues. The function's own dead letters get the event as it was; the destination on failure gets it with what went wrong. */
export type Destinations = { readonly deadLetters?: string; readonly onFailure?: string };

export type GivenUp = { readonly functionId: string; readonly message: QueueMessage; readonly cause: FunctionError; readonly to: Destinations };

const attribute = (StringValue: string, DataType = 'String'): QueueAttribute => ({ DataType, StringValue });

const describe = ({ stack, now }: EventParts, { functionId, message, cause }: GivenUp): object => ({
  version: '1.0',
  timestamp: new Date(now()).toISOString(),
  requestContext: {
    requestId: message.id,
    functionArn: stack.names.get(functionId)?.attributes['Arn'],
    condition: 'RetriesExhausted',
    approximateInvokeCount: message.receives,
  },
  requestPayload: JSON.parse(message.body) as unknown,
  responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
  responsePayload: { errorType: cause.errorType, errorMessage: cause.message, trace: cause.trace },
});

/** Puts an event that a function failed at for the last time where its configuration says. */
export const sendGivenUp = (parts: EventParts, givenUp: GivenUp): void => {
  const { message, cause, to } = givenUp;
  const attributes = {
    RequestID: attribute(message.id),
    ErrorCode: attribute('200', 'Number'),
    ErrorMessage: attribute(cause.message.slice(0, 1024)),
  };
  if (to.deadLetters !== undefined) parts.queues.get(to.deadLetters).send(message.body, { attributes });
  if (to.onFailure !== undefined) parts.queues.get(to.onFailure).send(JSON.stringify(describe(parts, givenUp)));
};
