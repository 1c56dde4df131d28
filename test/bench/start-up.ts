import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { builtinsByRequire } from '../../infra/bundle-plugins.ts';
import type { RunningStack } from '../support/stack.ts';
import { eventOf, stopCall } from './calls.ts';
import { percentile, round, type Table } from './figures.ts';
import { type Items, itemsOfStop, quietTables, renamed, webhookEnvironment } from './webhook.ts';

const rounds = 15;
const repository = path.resolve(import.meta.dirname, '../..');

/** Imports a bundle, calls its handler once, and prints how many milliseconds both took. */
const runner = `const began = performance.now();
const { handler } = await import(process.argv[2]);
const imported = performance.now();
const answer = await handler(JSON.parse(process.env.EVENT));
const took = performance.now() - began;
if (process.env.PHASES) console.error('import', Math.round(imported - began), 'call', Math.round(began + took - imported));
if (answer.statusCode !== 200) throw new Error('answered ' + answer.statusCode);
console.error('took ' + took);
process.exit(0);`;

/** A handler that does nothing but the write, with the same two packages. */
const bareHandler = `import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
const client = DynamoDBDocumentClient.from(new DynamoDBClient({}));
export const handler = async (event) => { await client.send(new TransactWriteCommand({ TransactItems: event.items })); return { statusCode: 200 }; };`;

const bundleBare = async (outfile: string, plugins: Plugin[] = []): Promise<string> => {
  await build({
    stdin: { contents: bareHandler, resolveDir: repository },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'esm',
    mainFields: ['module', 'main'],
    banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
    plugins,
    logLevel: 'silent',
  });
  return outfile;
};

const coldStart = (script: string, bundle: string, environment: Record<string, string>, event: unknown): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, bundle], { env: { PATH: process.env['PATH'], ...environment, EVENT: JSON.stringify(event) } });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout.resume();
    child.on('exit', () => {
      const took = /took ([\d.]+)/.exec(errors)?.[1];
      if (took === undefined) reject(new Error(errors));
      else resolve(Number(took));
    });
  });

const plainItems = async (items: Items): Promise<unknown> => {
  const { unmarshall } = await import('@aws-sdk/util-dynamodb');
  const values = ['Item', 'Key', 'ExpressionAttributeValues'];
  return JSON.parse(JSON.stringify(items), (name, value: unknown) => (values.includes(name) ? unmarshall(value as never) : value));
};

export const startUp = async (stack: RunningStack, secret: string): Promise<Table> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'halte-bench-'));
  const script = path.join(folder, 'run.mjs');
  writeFileSync(script, runner);
  const recorded = await itemsOfStop(stack, secret);
  const { endpoint, tables } = await quietTables(stack);
  const environment = webhookEnvironment(stack, endpoint, tables);
  const plain = await bundleBare(path.join(folder, 'plain.mjs'));
  const alike = await bundleBare(path.join(folder, 'alike.mjs'), [builtinsByRequire]);
  const times: { readonly webhook: number[]; readonly plain: number[]; readonly alike: number[] } = { webhook: [], plain: [], alike: [] };
  for (let i = -2; i < rounds; i++) {
    const webhook = await coldStart(
      script,
      path.join(repository, '.build/lambda/webhook/index.mjs'),
      environment,
      eventOf(stopCall(stack.server.url, secret)),
    );
    const write = async (bare: string): Promise<number> =>
      coldStart(script, bare, environment, { items: await plainItems(renamed(recorded, tables)) });
    const [first, second] = [await write(plain), await write(alike)];
    if (i < 0) continue;
    times.webhook.push(webhook);
    times.plain.push(first);
    times.alike.push(second);
  }
  rmSync(folder, { recursive: true, force: true });
  const webhook = percentile(times.webhook, 0.5);
  const rows = (['plain', 'alike'] as const).map((kind) => {
    const bare = percentile(times[kind], 0.5);
    return { what: `to the ${kind} one`, 'webhook ms': round(webhook, 0), 'bare ms': round(bare, 0), ratio: round(webhook / bare) };
  });
  return {
    title: `Start-up of the webhook to its first answer, against a bare handler with client-dynamodb and lib-dynamodb (${rounds} each, in turn)`,
    note: `median of import and first call in a fresh process; the webhook reads two secrets and its canary besides. “plain” is bundled by esbuild as it comes,
  “alike” takes Node's own modules by require as Halte's functions do. Target: at most 1.25, of the plain one.`,
    rows,
  };
};
