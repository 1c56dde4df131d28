import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { apiEvent } from '../support/serving.ts';
import type { RunningStack } from '../support/stack.ts';
import { newLine } from './calls.ts';
import { percentile, round, type Table } from './figures.ts';
import { functionEnvironment, quietTables } from './webhook.ts';

const rounds = 400;
const warmUp = 80;
type Handler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

const environment = (stack: RunningStack, endpoint: string, tables: Readonly<Record<string, string>>): Record<string, string> => ({
  ...functionEnvironment(stack, 'Api', endpoint, tables),
  SECRET_API_KEYS: stack.server.stack.outputs['SecretApiKeys'] ?? '',
  // Nothing here asks for it.
  QUARANTINE_URL: endpoint,
});

const questionOf = (key: string, numbers: readonly string[]): APIGatewayProxyEventV2 =>
  apiEvent('POST /v1/check', { key, body: { checks: numbers.map((number) => ({ number, programme: 'boutique', purpose: 'marketing' })) } });

/** The send check's warm handler against the bare read of the same items, and fifty at a time against one by one. */
export const check = async (stack: RunningStack): Promise<Table> => {
  const { endpoint, tables } = await quietTables(stack);
  Object.assign(process.env, environment(stack, endpoint, tables));
  const bundle = path.resolve(import.meta.dirname, '../../.build/lambda/api/index.mjs');
  const { handler } = (await import(pathToFileURL(bundle).href)) as { handler: Handler };
  const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
  const client = new DynamoDBClient({ endpoint, region: stack.server.stack.region, credentials });
  const bare = DynamoDBDocumentClient.from(client);
  const ask = async (numbers: readonly string[]): Promise<void> => {
    const { statusCode, body } = await handler(questionOf(stack.apiKey, numbers));
    if (statusCode !== 200) throw new Error(`the check answered ${statusCode}: ${body}`);
  };
  const read = (numbers: readonly string[]): Promise<unknown> => {
    const subjects = numbers.map((number) => stack.subject(number));
    const people = { Keys: subjects.map((subject) => ({ subject })), ConsistentRead: true };
    const sent = { Keys: subjects.map((subject) => ({ subject, item: 'sent#boutique' })), ConsistentRead: true };
    return bare.send(new BatchGetCommand({ RequestItems: { [tables['suppressions'] ?? '']: people, [tables['messages'] ?? '']: sent } }));
  };
  const write = process.stdout.write;
  process.stdout.write = () => true;
  const times: Record<'one' | 'bare' | 'fifty' | 'bareFifty', number[]> = { one: [], bare: [], fifty: [], bareFifty: [] };
  const timed = async (into: number[], counts: boolean, act: () => Promise<unknown>): Promise<void> => {
    const began = performance.now();
    await act();
    if (counts) into.push(performance.now() - began);
  };
  for (let i = -warmUp; i < rounds; i++) {
    const [line, many] = [[newLine()], Array.from({ length: 50 }, newLine)];
    const acts = [
      () => timed(times.one, i >= 0, () => ask(line)),
      () => timed(times.bare, i >= 0, () => read(line)),
      () => timed(times.fifty, i >= 0, () => ask(many)),
      () => timed(times.bareFifty, i >= 0, () => read(many)),
    ];
    for (const act of i % 2 === 0 ? acts : acts.toReversed()) await act();
  }
  process.stdout.write = write;
  client.destroy();
  return table(times);
};

const table = (times: Readonly<Record<'one' | 'bare' | 'fifty' | 'bareFifty', readonly number[]>>): Table => {
  const [one, bare, fifty, bareFifty] = [times.one, times.bare, times.fifty, times.bareFifty].map((all) => percentile(all, 0.5)) as [
    number,
    number,
    number,
    number,
  ];
  return {
    title: `Send check, warm handler (${rounds} each, in turn), p50`,
    note: 'targets: one number at most 1.25 × the bare read; fifty at a time at least 20 × as many numbers a second as one by one.',
    rows: [
      { what: 'one number', 'handler ms': round(one), 'bare read ms': round(bare), ratio: round(one / bare) },
      { what: 'fifty numbers', 'handler ms': round(fifty), 'bare read ms': round(bareFifty), ratio: round(fifty / bareFifty) },
      { what: 'numbers a second, fifty to one by one', ratio: round((50 * one) / fifty, 1) },
    ],
  };
};
