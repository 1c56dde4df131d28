import type { AwsCall } from './call.ts';
import { AwsError } from './aws-error.ts';
import type { Need } from './permissions.ts';
import { textSenderArn } from './text-messages.ts';

export type Account = { readonly region: string; readonly account: string };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const arnOf = ({ region, account }: Account, service: string, resource: string): string => `arn:aws:${service}:${region}:${account}:${resource}`;

const tableArn = (place: Account, name: unknown, index?: unknown): string => {
  const table = text(name).startsWith('arn:') ? text(name) : arnOf(place, 'dynamodb', `table/${text(name)}`);
  return index === undefined ? table : `${table}/index/${text(index)}`;
};

const transactionActions: Readonly<Record<string, string>> = {
  ConditionCheck: 'ConditionCheckItem',
  Delete: 'DeleteItem',
  Get: 'GetItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
};

/** A transaction needs the permission of each of its items, and none of its own. */
const transactionNeeds = (place: Account, items: unknown): readonly Need[] =>
  (Array.isArray(items) ? items : []).flatMap((item: Record<string, { TableName?: unknown }>) =>
    Object.entries(item).map(([kind, { TableName }]) => ({
      action: `dynamodb:${transactionActions[kind] ?? kind}`,
      resource: tableArn(place, TableName),
    })),
  );

const dynamoNeeds = (place: Account, { operation, input }: AwsCall): readonly Need[] => {
  if (operation.startsWith('Transact')) return transactionNeeds(place, input['TransactItems']);
  const action = `dynamodb:${operation}`;
  if (operation.startsWith('Batch')) return Object.keys(Object(input['RequestItems'])).map((name) => ({ action, resource: tableArn(place, name) }));
  if (input['TableName'] !== undefined) return [{ action, resource: tableArn(place, input['TableName'], input['IndexName']) }];
  return [{ action, resource: '*' }];
};

/** The queue's name is the end of its URL. Batches need the permission of the single call. */
const queueNeeds = (place: Account, { operation, input }: AwsCall): readonly Need[] => {
  const name = text(input['QueueName']) || text(input['QueueUrl']).split('/').at(-1);
  return [{ action: `sqs:${operation.replace(/Batch$/, '')}`, resource: arnOf(place, 'sqs', name ?? '') }];
};

const secretNeeds = (place: Account, { operation, input }: AwsCall): readonly Need[] => {
  const id = text(input['SecretId']);
  return [{ action: `secretsmanager:${operation}`, resource: id.startsWith('arn:') ? id : arnOf(place, 'secretsmanager', `secret:${id}-LocaL`) }];
};

const busNeeds = (place: Account, { operation, input }: AwsCall): readonly Need[] => {
  const entries: readonly { EventBusName?: unknown }[] = Array.isArray(input['Entries']) ? input['Entries'] : [];
  const names = new Set(entries.map(({ EventBusName }) => text(EventBusName) || 'default'));
  return [...names].map((name) => ({
    action: `events:${operation}`,
    resource: name.startsWith('arn:') ? name : arnOf(place, 'events', `event-bus/${name}`),
  }));
};

/** A HEAD needs the permission of a GET; what is locked with the object, one of its own. */
const objectNeeds = (_place: Account, { operation, input }: AwsCall): readonly Need[] => {
  const bucket = `arn:aws:s3:::${text(input['Bucket'])}`;
  if (operation === 'ListObjectsV2') return [{ action: 's3:ListBucket', resource: bucket }];
  const resource = `${bucket}/${text(input['Key'])}`;
  if (operation !== 'PutObject') return [{ action: 's3:GetObject', resource }];
  const locks = Object.keys(Object(input['headers'])).some((header) => header.startsWith('x-amz-object-lock-'));
  return [{ action: 's3:PutObject', resource }, ...(locks ? [{ action: 's3:PutObjectRetention', resource }] : [])];
};

const needs: Readonly<Record<string, (place: Account, call: AwsCall) => readonly Need[]>> = {
  dynamodb: dynamoNeeds,
  sqs: queueNeeds,
  secretsmanager: secretNeeds,
  events: busNeeds,
  kms: (_place, { operation, input }) => [{ action: `kms:${operation}`, resource: text(input['KeyId']) }],
  s3: objectNeeds,
  'sms-voice': (place, { operation, input }) => [
    { action: `sms-voice:${operation}`, resource: textSenderArn(place, text(input['OriginationIdentity'])) },
  ],
};

/**
 * Which permissions a call takes.
 *
 * @throws AwsError for a service that the local runner does not have: better than an answer that AWS would not give.
 */
export const needsOf = (place: Account, call: AwsCall): readonly Need[] => {
  const of = needs[call.service];
  if (!of) throw new AwsError('UnknownOperationException', `The local runner has no ${call.service} (${call.operation}).`);
  return of(place, call);
};
