// Notes each batch it gets in a table, and fails where an item's `fails` says so: `always`, or so many times.
import { DynamoDBClient, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBRecord, SQSRecord } from 'aws-lambda';

const client = new DynamoDBClient({});
const table = process.env['NOTES'] ?? '';
const reports = process.env['REPORTS'] === 'yes';

type Letter = { readonly id: string; readonly fails?: string };
const letterOf = (record: DynamoDBRecord | SQSRecord): Letter => {
  if (!('dynamodb' in record)) return JSON.parse((record as SQSRecord).body) as Letter;
  const image = record.dynamodb?.NewImage ?? {};
  return { id: record.dynamodb?.Keys?.['id']?.S ?? '', ...(image['fails']?.S !== undefined && { fails: image['fails'].S }) };
};
const identifierOf = (record: DynamoDBRecord | SQSRecord): string =>
  'dynamodb' in record ? (record.dynamodb?.SequenceNumber ?? '') : (record as SQSRecord).messageId;

/** How often it was tried, this time included. */
const tryOf = async (id: string): Promise<number> => {
  const { Attributes } = await client.send(
    new UpdateItemCommand({
      TableName: table,
      Key: { id: { S: `try#${id}` } },
      UpdateExpression: 'ADD n :one',
      ExpressionAttributeValues: { ':one': { N: '1' } },
      ReturnValues: 'UPDATED_NEW',
    }),
  );
  return Number(Attributes?.['n']?.N);
};

const note = (id: string, record: object): Promise<unknown> =>
  client.send(new PutItemCommand({ TableName: table, Item: { id: { S: `got#${id}` }, record: { S: JSON.stringify(record) } } }));

export const handler = async (event: { readonly Records?: readonly (DynamoDBRecord | SQSRecord)[] }): Promise<object> => {
  if (!event.Records) {
    await note('event', event);
    return {};
  }
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const record of event.Records) {
    const { id, fails } = 'Sns' in record ? (JSON.parse((record.Sns as { Message: string }).Message) as Letter) : letterOf(record);
    const tried = await tryOf(id);
    if (fails === 'always' || Number(fails ?? 0) >= tried) {
      if (!reports) throw new Error(`cannot handle one of ${event.Records.length}`);
      batchItemFailures.push({ itemIdentifier: identifierOf(record) });
      // From a stream, what follows is given again anyway.
      if ('dynamodb' in record) break;
      continue;
    }
    await note(id, record);
  }
  await client.send(new GetItemCommand({ TableName: table, Key: { id: { S: 'x' } } }));
  return { batchItemFailures };
};
