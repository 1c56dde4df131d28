import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { apiEvent } from '../support/serving.ts';
import type { RunningStack } from '../support/stack.ts';
import { newLine } from './calls.ts';
import { type Ask, atOnce, type Kind, kinds, knownPeople, shuffled, someOf } from './check-samples.ts';
import { percentile, round, type Table } from './figures.ts';
import { functionEnvironment, quietTables } from './webhook.ts';

const rounds = 300;
const warmUp = 60;
type Handler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

const environment = (stack: RunningStack, endpoint: string, tables: Readonly<Record<string, string>>): Record<string, string> => ({
  ...functionEnvironment(stack, 'Api', endpoint, tables),
  SECRET_API_KEYS: stack.server.stack.outputs['SecretApiKeys'] ?? '',
  // Nothing here asks for it.
  QUARANTINE_URL: endpoint,
});

/** The send check's warm handler against the bare read of the same items, and fifty at a time against one by one. */
export const check = async (stack: RunningStack): Promise<Table> => {
  const { endpoint, tables } = await quietTables(stack);
  Object.assign(process.env, environment(stack, endpoint, tables));
  const bundle = path.resolve(import.meta.dirname, '../../.build/lambda/api/index.mjs');
  const { handler } = (await import(pathToFileURL(bundle).href)) as { handler: Handler };
  const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
  const client = new DynamoDBClient({ endpoint, region: stack.server.stack.region, credentials });
  const bare = DynamoDBDocumentClient.from(client);
  const ask: Ask = async (route, body) => {
    const answer = await handler(apiEvent(route, { key: stack.apiKey, body }));
    if (answer.statusCode !== 200) throw new Error(`${route} answered ${answer.statusCode}: ${answer.body}`);
  };
  const read = (subjects: readonly string[], { programme, readsSends }: Kind): Promise<unknown> => {
    const people = { Keys: subjects.map((subject) => ({ subject })), ConsistentRead: true };
    const sent = { Keys: subjects.map((subject) => ({ subject, item: `sent#${programme}` })), ConsistentRead: true };
    const both = { [tables['suppressions'] ?? '']: people, ...(readsSends ? { [tables['messages'] ?? '']: sent } : {}) };
    return bare.send(new BatchGetCommand({ RequestItems: both }));
  };
  const write = process.stdout.write;
  process.stdout.write = () => true;
  const known = await knownPeople(ask);
  const subjectOf = new Map(known.map((number) => [number, stack.subject(number)]));
  const times = new Map<string, number[]>();
  const timed = async (name: string, counts: boolean, act: () => Promise<unknown>): Promise<void> => {
    const began = performance.now();
    await act();
    const took = performance.now() - began;
    if (counts) times.set(name, [...(times.get(name) ?? []), took]);
  };
  const series = kinds.flatMap((kind) => [true, false].map((isKnown) => ({ kind, isKnown })));
  for (const { kind, isKnown } of series) {
    for (let i = -warmUp; i < rounds; i++) {
      const acts = [1, atOnce].flatMap((count) => {
        const lines = isKnown ? someOf(known, i + warmUp, count) : Array.from({ length: count }, newLine);
        // Whose they are is worked out before the clock runs: the bare read is to be no more than a read.
        const subjects = lines.map((line) => subjectOf.get(line) ?? stack.subject(line));
        const checks = lines.map((number) => ({ number, programme: kind.programme, purpose: 'marketing' }));
        return [
          () => timed(nameOf(kind, isKnown, count, 'check'), i >= 0, () => ask('POST /v1/check', { checks })),
          () => timed(nameOf(kind, isKnown, count, 'read'), i >= 0, () => read(subjects, kind)),
        ];
      });
      for (const act of shuffled(acts)) await act();
    }
  }
  process.stdout.write = write;
  client.destroy();
  return table((...which) => percentile(times.get(nameOf(...which)) ?? [], 0.5));
};

type Which = readonly [kind: Kind, isKnown: boolean, count: number, act: 'check' | 'read'];
const nameOf = (...[{ programme }, isKnown, count, act]: Which): string => `${programme} ${isKnown} ${count} ${act}`;

const table = (median: (...which: Which) => number): Table => ({
  title: `Send check, warm handler (${rounds} each, in any order), p50`,
  note: 'targets: one number at most 1.25 × the bare read; fifty at a time at least 20 × as many numbers a second as one by one.',
  rows: [false, true].flatMap((isKnown) =>
    kinds.flatMap((kind) => {
      const of = (count: number, act: 'check' | 'read'): number => median(kind, isKnown, count, act);
      const whom = `${kind.what}, ${isKnown ? 'people who consented and had two texts' : 'people of whom nothing is stored'}`;
      const row = (count: number) => ({
        what: `${whom}: ${count}`,
        'handler ms': round(of(count, 'check')),
        'bare read ms': round(of(count, 'read')),
        ratio: round(of(count, 'check') / of(count, 'read')),
        'fifty to one by one': count === 1 ? '' : round((count * of(1, 'check')) / of(count, 'check'), 1),
        'of the bare read': count === 1 ? '' : round((count * of(1, 'read')) / of(count, 'read'), 1),
      });
      return [row(1), row(atOnce)];
    }),
  ),
});
