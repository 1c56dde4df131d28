import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { CreateTableCommand, type CreateTableCommandInput, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../../functions/store/client.ts';
import type { StoreContext } from '../../functions/store/context.ts';
import { type TableDefinition, type TableName, tables as definitions } from '../../functions/store/tables.ts';

export type Dynamo = {
  readonly endpoint: string;
  readonly client: DynamoDBDocumentClient;
  /** A fresh set of tables of its own, and what the stores need beside it. */
  readonly context: (overrides?: Partial<StoreContext>) => Promise<StoreContext>;
  readonly close: () => Promise<void>;
};

const region = 'eu-west-3';
const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };

/** The real embedded engine on a file of its own; or, with DYNAMODB_ENDPOINT, whatever answers there. */
export const startDynamo = async (): Promise<Dynamo> => {
  const given = process.env['DYNAMODB_ENDPOINT'];
  const engine = given === undefined ? await startEngine() : { endpoint: given, close: () => Promise.resolve() };
  // A loaded test machine may take its time: the webhook's short patience is tested with clients of their own.
  const client = newClient(engine.endpoint);
  return {
    endpoint: engine.endpoint,
    client,
    context: async (overrides) => ({
      client,
      tables: await createTables(engine.endpoint, randomBytes(4).toString('hex')),
      dueShards: 4,
      clock: Date.now,
      newId: () => randomBytes(16).toString('base64url'),
      random: Math.random,
      ...overrides,
    }),
    close: async () => {
      client.destroy();
      await engine.close();
    },
  };
};

export const newClient = (endpoint: string, timeouts: { readonly connectTimeoutMs?: number; readonly requestTimeoutMs?: number } = {}) =>
  documentClient({ endpoint, region, credentials, connectTimeoutMs: 2_000, requestTimeoutMs: 10_000, ...timeouts });

const createTables = async (endpoint: string, suffix: string): Promise<Readonly<Record<TableName, string>>> => {
  const client = new DynamoDBClient({ endpoint, region, credentials });
  const created = await Promise.all(
    definitions.map(async (definition) => {
      const name = `${definition.id}-${suffix}`;
      await client.send(new CreateTableCommand(creation(definition, name)));
      return [definition.id, name] as const;
    }),
  );
  client.destroy();
  return Object.fromEntries(created) as Record<TableName, string>;
};

const creation = (table: TableDefinition, name: string): CreateTableCommandInput => {
  const keys = [table.partitionKey, ...(table.sortKey === undefined ? [] : [table.sortKey])];
  const indexed = table.indexes.flatMap((index) => [index.partitionKey, index.sortKey]);
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...new Set([...keys, ...indexed])].map((key) => ({ AttributeName: key, AttributeType: 'S' })),
    KeySchema: schema(keys),
    ...(table.indexes.length === 0
      ? {}
      : {
          GlobalSecondaryIndexes: table.indexes.map((index) => ({
            IndexName: index.name,
            KeySchema: schema([index.partitionKey, index.sortKey]),
            Projection: { ProjectionType: 'KEYS_ONLY' },
          })),
        }),
    ...(table.stream === undefined ? {} : { StreamSpecification: { StreamEnabled: true, StreamViewType: table.stream } }),
  };
};

const schema = (keys: readonly string[]) =>
  keys.map((key, index) => ({ AttributeName: key, KeyType: index === 0 ? ('HASH' as const) : ('RANGE' as const) }));

const startEngine = async (): Promise<{ readonly endpoint: string; readonly close: () => Promise<void> }> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'halte-dynamo-'));
  const port = await freePort();
  const child = spawn(engineBinary(), ['serve', '--port', String(port), '--db-path', path.join(folder, 'data.db')], { stdio: 'ignore' });
  // The engine outlives a parent that dies without telling it.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  await listening(port);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      kill();
      process.removeListener('exit', kill);
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
};

const engineBinary = (): string => {
  const platform = `${process.platform}-${process.arch}`;
  const wanted = `@dynoxide/${platform}`;
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve(`${wanted}/package.json`));
    const binary = path.join(folder, process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide');
    if (existsSync(binary)) return binary;
  } catch {
    // Told below, with what to do.
  }
  throw new Error(
    `No embedded DynamoDB for ${platform} (${wanted}). Run \`docker run -p 8000:8000 amazon/dynamodb-local -jar DynamoDBLocal.jar -sharedDb\` and set DYNAMODB_ENDPOINT=http://localhost:8000`,
  );
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });

const listening = async (port: number): Promise<void> => {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = net.connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error('the embedded DynamoDB did not start within five seconds');
};
