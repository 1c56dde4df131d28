import type * as z from 'zod';
import { globalTable, table } from '../template/run-types.ts';
import type { Stack } from '../template/stack.ts';
import { EngineError, type EngineCall } from './client.ts';

type TableProperties = z.output<typeof table.schema> | z.output<typeof globalTable.schema>;
export type LocalTable = {
  readonly id: string;
  readonly name: string;
  readonly arn: string;
  readonly keys: readonly string[];
  /** Attribute holding the second at which an item may go. */
  readonly timeToLive?: string;
  readonly streamArn?: string;
};

/** The tables of a template, whichever of the two resource types they have. */
export const tablesOf = (stack: Stack): readonly LocalTable[] =>
  allTables(stack).map(({ id, properties }) => {
    const { ref: name = id, attributes = {} } = stack.names.get(id) ?? {};
    const { TimeToLiveSpecification: life, StreamSpecification: stream } = properties;
    return {
      id,
      name,
      arn: attributes['Arn'] ?? name,
      keys: properties.KeySchema.map(({ AttributeName }) => AttributeName),
      ...(life?.Enabled === true && life.AttributeName !== undefined && { timeToLive: life.AttributeName }),
      ...(stream && attributes['StreamArn'] !== undefined && { streamArn: attributes['StreamArn'] }),
    };
  });

const allTables = (stack: Stack): readonly { readonly id: string; readonly properties: TableProperties }[] => [
  ...stack.of(table),
  ...stack.of(globalTable),
];

const creation = (TableName: string, properties: TableProperties): object => ({
  TableName,
  KeySchema: properties.KeySchema,
  AttributeDefinitions: properties.AttributeDefinitions,
  BillingMode: 'PAY_PER_REQUEST',
  ...(properties.GlobalSecondaryIndexes && { GlobalSecondaryIndexes: properties.GlobalSecondaryIndexes.map(bare) }),
  ...(properties.LocalSecondaryIndexes && { LocalSecondaryIndexes: properties.LocalSecondaryIndexes.map(bare) }),
  ...(properties.StreamSpecification && {
    StreamSpecification: { StreamEnabled: true, StreamViewType: properties.StreamSpecification.StreamViewType },
  }),
});

const bare = ({ IndexName, KeySchema, Projection }: { IndexName: string; KeySchema: unknown; Projection: unknown }): object => ({
  IndexName,
  KeySchema,
  Projection,
});

type Shape = { readonly keys: string; readonly indexes: string; readonly stream: string };

/** What CloudFormation could not change in place, or what we do not: of a table as created, or as DescribeTable gives it. */
const shapeOf = (described: Record<string, unknown>): Shape => {
  const indexes = Array.isArray(described['GlobalSecondaryIndexes']) ? described['GlobalSecondaryIndexes'] : [];
  const stream = Object(described['StreamSpecification']) as { StreamViewType?: string };
  return {
    keys: JSON.stringify(described['KeySchema']),
    indexes: indexes
      .map((index: { IndexName: string; KeySchema: unknown }) => JSON.stringify([index.IndexName, index.KeySchema]))
      .toSorted()
      .join(),
    stream: stream.StreamViewType ?? 'none',
  };
};

const assertSame = (name: string, wanted: Shape, found: Shape): void => {
  const different = Object.keys(wanted).filter((part) => wanted[part as keyof Shape] !== found[part as keyof Shape]);
  if (different.length === 0) return;
  throw new Error(
    `Table ${name} in the data directory was made by another version: its ${different.join(' and ')} differ. Start with --reset, or with another --data-dir.`,
  );
};

/**
 * Makes the template's tables where they are missing.
 *
 * @throws Error when a table is there in another shape.
 */
export const makeTables = async (stack: Stack, call: EngineCall): Promise<readonly LocalTable[]> => {
  const tables = tablesOf(stack);
  await Promise.all(
    allTables(stack).map(async ({ id, properties }) => {
      const name = stack.names.get(id)?.ref ?? id;
      const wanted = creation(name, properties);
      try {
        await call('DynamoDB_20120810.CreateTable', wanted);
      } catch (cause) {
        if (!(cause instanceof EngineError) || cause.name !== 'ResourceInUseException') throw cause;
        const { Table } = await call('DynamoDB_20120810.DescribeTable', { TableName: name });
        assertSame(name, shapeOf(wanted as Record<string, unknown>), shapeOf(Table as Record<string, unknown>));
      }
    }),
  );
  return tables;
};
