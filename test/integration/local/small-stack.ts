import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { startServer, type LocalServer, type ServerOptions } from '../../../infra/local/server.ts';
import type { LogLine } from '../../../infra/local/functions/log-lines.ts';

export type Resources = Readonly<Record<string, { readonly Type: string; readonly Properties?: object; readonly Condition?: string }>>;
export type Statement = {
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
  readonly Effect?: 'Allow' | 'Deny';
  readonly Condition?: object;
};

export const arnOf = (id: string, attribute = 'Arn') => ({ 'Fn::GetAtt': [id, attribute] });

export const policyOf = (statements: readonly Statement[]) => ({
  Version: '2012-10-17',
  Statement: statements.map((statement) => ({ Effect: 'Allow', ...statement })),
});

/** A function of `handlers/<code>.ts`, with a role that may do what the statements say. */
export const lambda = (id: string, code: string, statements: readonly Statement[] = [], properties: object = {}): Resources => ({
  [id]: {
    Type: 'AWS::Lambda::Function',
    Properties: {
      Code: { S3Bucket: 'assets', S3Key: `${code}.zip` },
      Handler: 'index.handler',
      Role: arnOf(`${id}Role`),
      Runtime: 'nodejs24.x',
      MemorySize: 256,
      Timeout: 10,
      ...properties,
    },
  },
  [`${id}Role`]: {
    Type: 'AWS::IAM::Role',
    Properties: { AssumeRolePolicyDocument: {}, Policies: [{ PolicyName: 'own', PolicyDocument: policyOf(statements) }] },
  },
});

/** A table with key `id`, a stream and a time to live. */
export const table = (id: string, properties: object = {}): Resources => ({
  [id]: {
    Type: 'AWS::DynamoDB::GlobalTable',
    Properties: {
      KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
      BillingMode: 'PAY_PER_REQUEST',
      StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
      Replicas: [{ Region: { Ref: 'AWS::Region' } }],
      ...properties,
    },
  },
});

export const queue = (id: string, properties: object = {}): Resources => ({ [id]: { Type: 'AWS::SQS::Queue', Properties: properties } });

export const streamActions = ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((name) => `dynamodb:${name}`);

/** Bundles the handlers that a template names, as `asset.<name>`, the way functions are deployed. */
export const bundleHandlers = async (assets: string, codes: readonly string[]): Promise<void> => {
  await build({
    entryPoints: codes.map((code) => ({ in: path.join(import.meta.dirname, 'handlers', `${code}.ts`), out: `asset.${code}/index` })),
    outdir: assets,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
    logLevel: 'silent',
  });
};

const codesIn = (resources: Resources): readonly string[] => {
  const keys = Object.values(resources).flatMap(({ Type, Properties }) => (Type === 'AWS::Lambda::Function' ? [JSON.stringify(Properties)] : []));
  return [...new Set(keys.flatMap((text) => /"S3Key":"([\w-]+)\.zip"/.exec(text)?.[1] ?? []))];
};

export type SmallStack = {
  readonly folder: string;
  readonly lines: readonly LogLine[];
  /** Starts the stack, on the same data each time. */
  start(options?: Partial<ServerOptions>): Promise<LocalServer>;
  remove(): Promise<void>;
};

/** A stack of these resources, in a folder of its own. */
export const smallStack = async (resources: Resources): Promise<SmallStack> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'halte-local-test-'));
  await bundleHandlers(folder, codesIn(resources));
  const lines: LogLine[] = [];
  const started: LocalServer[] = [];
  return {
    folder,
    lines,
    start: async (options = {}) => {
      const server = await startServer({
        synthesize: () => ({ template: { Resources: { ...resources } }, stackName: 'Small', assets: folder }),
        dataDir: path.join(folder, 'data'),
        port: 0,
        pauseMs: 20,
        onLog: (line) => lines.push(line),
        ...options,
      });
      started.push(server);
      return server;
    },
    remove: async () => {
      await Promise.all(started.map((server) => server.close()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Looks again and again until something is there; fails with the last reason after five seconds. */
export const eventually = async <Found>(
  look: () => Promise<Found | undefined> | Found | undefined,
  what = 'it',
  withinMs = 15_000,
): Promise<Found> => {
  const end = Date.now() + withinMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`${what} did not happen within ${withinMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};
