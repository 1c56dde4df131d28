import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export type Trips = {
  /** Requests that went over the network since the count began or was reset, by operation. */
  readonly total: () => number;
  readonly byOperation: () => Readonly<Record<string, number>>;
  readonly reset: () => void;
};

/** Counts what the client really sends, the SDK's own second tries included (it sits below its retry). */
export const countTrips = (client: DynamoDBDocumentClient): Trips => {
  let counts: Record<string, number> = {};
  client.middlewareStack.add(
    (next, context) => (input) => {
      const operation = context.commandName ?? 'unknown';
      counts[operation] = (counts[operation] ?? 0) + 1;
      return next(input);
    },
    { step: 'finalizeRequest', priority: 'low', name: 'countTrips' },
  );
  return {
    total: () => Object.values(counts).reduce((sum, count) => sum + count, 0),
    byOperation: () => ({ ...counts }),
    reset: () => {
      counts = {};
    },
  };
};
