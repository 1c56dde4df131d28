import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { TableName } from './tables.ts';

/** What every store is made of. Time, ids and chance come from outside. */
export type StoreContext = {
  readonly client: DynamoDBDocumentClient;
  /** The deployed names of the tables. */
  readonly tables: Readonly<Record<TableName, string>>;
  /** Partitions of the index of what is due; see Deployment. */
  readonly dueShards: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Fresh and unguessable: marks each write as ours, so that its echo after a lost answer is recognised. */
  readonly newId: () => string;
  /** How long an operation without a deadline of its own may be tried, in milliseconds; three seconds without it. */
  readonly patienceMs?: number;
  /** 0 (inclusive) to 1 (exclusive); spreads the second tries of writers that met. */
  readonly random: () => number;
};
