import { GetItemCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import type { LocalServer } from '../../../infra/local/server.ts';
import { arnOf, eventually, lambda, type Resources, type Statement } from './small-stack.ts';

/** A function of handlers/consumer.ts. Its notes are in the table Notes. */
export const consumer = (
  id: string,
  statements: readonly Statement[],
  { reports = false, ...properties }: { readonly reports?: boolean; readonly [property: string]: unknown } = {},
): Resources =>
  lambda(id, 'consumer', [{ Action: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:GetItem'], Resource: arnOf('Notes') }, ...statements], {
    Environment: { Variables: { NOTES: { Ref: 'Notes' }, REPORTS: reports ? 'yes' : 'no' } },
    ...properties,
  });

const noteOf = async (server: LocalServer, id: string) =>
  (await server.dynamo.send(new GetItemCommand({ TableName: 'Small-Notes', Key: { id: { S: id } } }))).Item;

/** What a consumer was given under this id. */
export const got = (server: LocalServer, id: string): Promise<Record<string, unknown>> =>
  eventually(async () => {
    const record = (await noteOf(server, `got#${id}`))?.['record']?.S;
    return record === undefined ? undefined : (JSON.parse(record) as Record<string, unknown>);
  }, `the delivery of ${id}`);

export const tries = async (server: LocalServer, id: string): Promise<number> => Number((await noteOf(server, `try#${id}`))?.['n']?.N ?? 0);

/** Ids of everything that consumers were given. */
export const allGot = async (server: LocalServer): Promise<readonly string[]> => {
  const { Items = [] } = await server.dynamo.send(new ScanCommand({ TableName: 'Small-Notes' }));
  return Items.flatMap((item) => /^got#(.*)$/.exec(item['id']?.S ?? '')?.[1] ?? []).toSorted();
};

/** Writes an item past the endpoint, as another program would. */
export const write = (server: LocalServer, TableName: string, id: string, attributes: Readonly<Record<string, string>> = {}): Promise<unknown> => {
  const more = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, { S: value }]));
  return server.dynamo.send(new PutItemCommand({ TableName, Item: { id: { S: id }, ...more } }));
};
