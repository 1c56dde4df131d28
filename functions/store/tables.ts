/** The one definition of Halte's tables: infra deploys it, the local runner makes it, the store and tests use it. */
export type TableDefinition = {
  readonly id: TableName;
  readonly partitionKey: string;
  readonly sortKey?: string;
  /** Attribute holding the second (since 1970) at which DynamoDB may delete the item. */
  readonly timeToLive?: string;
  readonly stream?: 'NEW_IMAGE' | 'NEW_AND_OLD_IMAGES';
  readonly indexes: readonly { readonly name: string; readonly partitionKey: string; readonly sortKey: string }[];
};

export const tableNames = ['suppressions', 'consents', 'messages', 'requests'] as const;
export type TableName = (typeof tableNames)[number];

/** Sparse, keys only: an item is in it while something of it is due. Partition `dueShard` (`"0"` …), sort `due` (ISO). */
export const dueIndex = 'due';

const dueIndexOf = { name: dueIndex, partitionKey: 'dueShard', sortKey: 'due' } as const;

export const tables: readonly TableDefinition[] = [
  { id: 'suppressions', partitionKey: 'subject', indexes: [] },
  { id: 'consents', partitionKey: 'subject', sortKey: 'at', timeToLive: 'ttl', stream: 'NEW_IMAGE', indexes: [] },
  {
    id: 'messages',
    partitionKey: 'subject',
    sortKey: 'item',
    timeToLive: 'ttl',
    stream: 'NEW_IMAGE',
    indexes: [dueIndexOf],
  },
  { id: 'requests', partitionKey: 'subject', sortKey: 'item', timeToLive: 'ttl', stream: 'NEW_AND_OLD_IMAGES', indexes: [dueIndexOf] },
];

/** What the sort keys of requests begin with, in the table that also holds their locks, links and counters. */
export const requestPrefix = 'req#';
