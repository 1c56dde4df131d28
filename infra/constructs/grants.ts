import { environments, type FunctionName } from '../../functions/config/environment.ts';
import type { TableName } from '../../functions/store/tables.ts';

export type { FunctionName };
/** Every function, each with an entry in functions/handlers/. */
export const functionNames = Object.keys(environments) as FunctionName[];

/** What a function may be allowed to use. Each name stands for exactly one ARN, `identities` for those of the SMS service. */
export type ResourceName =
  | TableName
  | 'messages-due-index'
  | 'requests-due-index'
  | 'messages-stream'
  | 'consents-stream'
  | 'requests-stream'
  | 'key'
  | 'carriers'
  | 'pepper'
  | 'api-keys'
  | 'spool'
  | 'quarantine'
  | 'deliver-dead-letters'
  | 'publish-dead-letters'
  | 'sns-dead-letters'
  | 'archive-dead-letters'
  | 'ledger'
  | 'ledger-objects'
  | 'ledger-locks'
  | 'bus'
  | 'identities'
  | 'opt-out-lists'
  | 'own-log';

export type Grants = { readonly [R in ResourceName]?: readonly string[] };

/** Only the log group that the stack made: a function can neither make nor delete one. */
const log = { 'own-log': ['logs:CreateLogStream', 'logs:PutLogEvents'] } as const satisfies Grants;
const secrets = { carriers: ['secretsmanager:GetSecretValue'], pepper: ['secretsmanager:GetSecretValue'] } as const satisfies Grants;
/** DynamoDB unwraps the table's key in the caller's name, for reads, writes and streams alike (github.com/aws/aws-cdk/issues/10010). */
const key = { key: ['kms:Decrypt', 'kms:DescribeKey'] } as const satisfies Grants;
/** Lambda's own poller calls these with the function's role. */
const readStream = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'] as const;

/** What storing a call takes, whichever way it came. A transaction needs the permission of each of its items. */
const receive = {
  ...log,
  ...key,
  ...secrets,
  messages: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
  suppressions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'],
  consents: ['dynamodb:PutItem'],
  requests: ['dynamodb:GetItem', 'dynamodb:PutItem'],
  quarantine: ['sqs:SendMessage'],
} as const satisfies Grants;

/** What sending an owed reply and recording its outcome takes. */
const reply = {
  ...log,
  ...key,
  ...secrets,
  messages: ['dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'],
  suppressions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'],
  consents: ['dynamodb:PutItem'],
  identities: ['sms-voice:SendTextMessage'],
} as const satisfies Grants;

/**
 * Everything that each function may do: this table and nothing else becomes its policy, action by action, ARN by ARN. Resources that a deployment
 * does not have (no sender on AWS: no identities) are left out.
 */
export const grants: { readonly [F in FunctionName]: Grants } = {
  webhook: { ...receive, spool: ['sqs:SendMessage'] },
  sns: { ...receive, spool: ['sqs:SendMessage'], 'sns-dead-letters': ['sqs:SendMessage'] },
  spool: {
    ...receive,
    spool: ['sqs:DeleteMessage', 'sqs:GetQueueAttributes', 'sqs:ReceiveMessage'],
  },
  deliver: { ...reply, 'messages-stream': readStream, 'deliver-dead-letters': ['sqs:SendMessage'] },
  publish: {
    ...log,
    ...key,
    'consents-stream': readStream,
    'requests-stream': readStream,
    'publish-dead-letters': ['sqs:SendMessage'],
    bus: ['events:PutEvents'],
  },
  archive: {
    ...log,
    ...key,
    'consents-stream': readStream,
    'archive-dead-letters': ['sqs:SendMessage'],
    'requests-stream': readStream,
    messages: ['dynamodb:GetItem', 'dynamodb:PutItem'],
    suppressions: ['dynamodb:BatchGetItem', 'dynamodb:UpdateItem'],
    ledger: ['s3:ListBucket'],
    'ledger-objects': ['s3:GetObject', 's3:PutObject'],
    'ledger-locks': ['s3:PutObjectRetention'],
  },
  api: {
    ...log,
    ...key,
    pepper: ['secretsmanager:GetSecretValue'],
    'api-keys': ['secretsmanager:GetSecretValue'],
    quarantine: ['sqs:GetQueueAttributes'],
    'messages-due-index': ['dynamodb:Query'],
    messages: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
    suppressions: ['dynamodb:BatchGetItem', 'dynamodb:ConditionCheckItem', 'dynamodb:GetItem', 'dynamodb:UpdateItem'],
    consents: ['dynamodb:PutItem', 'dynamodb:Query'],
    requests: ['dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    'requests-due-index': ['dynamodb:Query'],
  },
  sweep: {
    ...reply,
    'opt-out-lists': ['sms-voice:DeleteOptedOutNumber', 'sms-voice:PutOptedOutNumber'],
    messages: ['dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
    consents: ['dynamodb:PutItem', 'dynamodb:Query'],
    requests: ['dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    'messages-due-index': ['dynamodb:Query'],
    'requests-due-index': ['dynamodb:Query'],
  },
  portal: {
    ...log,
    ...key,
    pepper: ['secretsmanager:GetSecretValue'],
    messages: ['dynamodb:PutItem', 'dynamodb:Query'],
    suppressions: ['dynamodb:GetItem'],
    consents: ['dynamodb:Query'],
    requests: ['dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
  },
  console: {
    ...log,
    ...key,
    pepper: ['secretsmanager:GetSecretValue'],
    quarantine: ['sqs:GetQueueAttributes'],
    'messages-due-index': ['dynamodb:Query'],
    messages: ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query', 'dynamodb:UpdateItem'],
    suppressions: ['dynamodb:GetItem', 'dynamodb:UpdateItem'],
    consents: ['dynamodb:PutItem', 'dynamodb:Query'],
    requests: ['dynamodb:DeleteItem', 'dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    'requests-due-index': ['dynamodb:Query'],
  },
};
