import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DynamoDBClient, TransactWriteItemsCommand, type TransactWriteItemsCommandInput } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { startDynamo } from '../support/dynamo.ts';
import type { RunningStack } from '../support/stack.ts';
import { eventOf, newLine, post, stopCall } from './calls.ts';
import { percentile, round, type Table } from './figures.ts';

const rounds = 500;
const warmUp = 80;
type Handler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;
export type Items = NonNullable<TransactWriteItemsCommandInput['TransactItems']>;

/** Tables of their own on the stack's engine: nobody reads their streams, so that nothing else works while something is measured. */
export const quietTables = async (stack: RunningStack): Promise<{ readonly endpoint: string; readonly tables: Readonly<Record<string, string>> }> => {
  const { protocol, hostname, port } = (await stack.server.dynamo.config.endpoint?.()) ?? { protocol: 'http:', hostname: '127.0.0.1', port: 0 };
  const endpoint = `${protocol}//${hostname}:${port}`;
  process.env['DYNAMODB_ENDPOINT'] = endpoint;
  const { tables } = await (await startDynamo()).context();
  return { endpoint, tables };
};

/** What the template gives a function, with these tables, and with DynamoDB’s engine itself instead of the permission check before it. */
export const functionEnvironment = (
  stack: RunningStack,
  name: string,
  endpoint: string,
  tables: Readonly<Record<string, string>>,
): Record<string, string> => ({
  AWS_ACCESS_KEY_ID: stack.server.granted().find(({ principal }) => principal.startsWith(name))?.principal ?? '',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_REGION: stack.server.stack.region,
  AWS_ENDPOINT_URL: stack.server.awsEndpoint,
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  TABLE_SUPPRESSIONS: tables['suppressions'] ?? '',
  TABLE_CONSENTS: tables['consents'] ?? '',
  TABLE_MESSAGES: tables['messages'] ?? '',
  TABLE_REQUESTS: tables['requests'] ?? '',
  SECRET_PEPPER: stack.server.stack.outputs['SecretPepper'] ?? '',
});

export const webhookEnvironment = (stack: RunningStack, endpoint: string, tables: Readonly<Record<string, string>>): Record<string, string> => {
  const out = stack.server.stack.outputs;
  return {
    ...functionEnvironment(stack, 'Webhook', endpoint, tables),
    SECRET_CARRIERS: out['SecretCarriers'] ?? '',
    SPOOL_URL: out['SpoolUrl'] ?? '',
    QUARANTINE_URL: out['QuarantineUrl'] ?? '',
    PUBLIC_BASE_URLS: stack.server.url,
  };
};

/** The items that the running stack writes for a first STOP, listened to on their way to DynamoDB. */
export const itemsOfStop = async (stack: RunningStack, secret: string): Promise<Items> => {
  let items: Items | undefined;
  const listener = stack.server.faults.add({
    kind: 'delay',
    service: 'dynamodb',
    operation: 'TransactWriteItems',
    function: 'Webhook',
    match: ({ input }) => {
      items ??= input['TransactItems'] as Items;
      return false;
    },
  });
  await post(stopCall(stack.server.url, secret));
  listener.remove();
  if (!items) throw new Error('the stack wrote no transaction for a STOP');
  return items;
};

/** The same items for another person, in other tables. */
export const renamed = (items: Items, tables: Readonly<Record<string, string>>): Items => {
  const person = Buffer.from(newLine()).toString('base64url').padEnd(22, 'x').slice(0, 22);
  const text = JSON.stringify(items, (name, value: unknown) => {
    if (name !== 'TableName') return value;
    const table = Object.keys(tables).find((id) => String(value).toLowerCase().includes(id));
    return tables[table ?? ''];
  });
  const subject = /"subject":\{"S":"([\w-]{22})"\}/.exec(text)?.[1] ?? '';
  return JSON.parse(text.replaceAll(subject, person)) as Items;
};

/** Warm handler and bare write in turn, so that both meet the same machine. */
export const webhook = async (stack: RunningStack, secret: string): Promise<Table> => {
  const recorded = await itemsOfStop(stack, secret);
  const { endpoint, tables } = await quietTables(stack);
  Object.assign(process.env, webhookEnvironment(stack, endpoint, tables));
  const { handler } = (await import(pathToFileURL(path.resolve(import.meta.dirname, '../../.build/lambda/webhook/index.mjs')).href)) as {
    handler: Handler;
  };
  const bare = new DynamoDBClient({ endpoint, region: stack.server.stack.region, credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' } });
  const times: { readonly handler: number[]; readonly bare: number[] } = { handler: [], bare: [] };
  const timed = async (into: number[], counts: boolean, act: () => Promise<unknown>): Promise<void> => {
    const began = performance.now();
    await act();
    if (counts) into.push(performance.now() - began);
  };
  // The function logs to standard output, as on Lambda: what it costs counts, but nobody wants to read it here.
  const write = process.stdout.write;
  process.stdout.write = () => true;
  for (let i = -warmUp; i < rounds; i++) {
    const event = eventOf(stopCall(stack.server.url, secret));
    const command = new TransactWriteItemsCommand({ TransactItems: renamed(recorded, tables) });
    const one = () => timed(times.handler, i >= 0, () => accepted(handler(event)));
    const other = () => timed(times.bare, i >= 0, () => bare.send(command));
    for (const act of i % 2 === 0 ? [one, other] : [other, one]) await act();
  }
  process.stdout.write = write;
  bare.destroy();
  return table(times);
};

const accepted = async (answer: Promise<APIGatewayProxyStructuredResultV2>): Promise<void> => {
  const { statusCode } = await answer;
  if (statusCode !== 200) throw new Error(`the webhook answered ${statusCode}`);
};

const table = (times: { readonly handler: readonly number[]; readonly bare: readonly number[] }): Table => ({
  title: `Warm webhook handler on a first STOP, against a bare TransactWriteItems of the same items (${rounds} each, in turn)`,
  note: 'ratio: handler to bare in the same run. Target: at most 1.25 at p50.',
  rows: [50, 90, 99].map((percent) => {
    const [handler, bare] = [percentile(times.handler, percent / 100), percentile(times.bare, percent / 100)];
    return { what: `p${percent}`, 'handler ms': round(handler), 'bare ms': round(bare), ratio: round(handler / bare) };
  }),
});
