import type { EventBus } from 'aws-cdk-lib/aws-events';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { dueIndex } from '../../functions/store/tables.ts';
import { streamArn } from './event-sources.ts';
import type { InboundTopic } from './inbound-topic.ts';
import type { Queues } from './queues.ts';
import type { Secrets } from './secrets.ts';
import type { StaffPool } from './staff-pool.ts';
import type { Tables } from './tables.ts';
import type { WebhookApi } from './webhook-api.ts';

/** All that stands around the functions. */
export type Parts = {
  readonly key: Key;
  readonly tables: Tables['byName'];
  readonly queues: Queues;
  readonly secrets: Secrets;
  readonly bus: EventBus;
  readonly ledger: { readonly bucket: Bucket; /** Objects are locked. */ readonly locked: boolean };
  readonly api: WebhookApi;
  /** Only where the console is on. */
  readonly staff?: { readonly directory: StaffPool; /** Origin of the console. */ readonly url: string };
  /** Only where a sender is on AWS End User Messaging. */
  readonly sms?: {
    readonly inbound: InboundTopic;
    readonly deadLetters: Queue;
    readonly identities: readonly string[];
    readonly lists: readonly string[];
  };
};

/** The ARNs behind the names in grants.ts. Absent: this deployment has no such thing. */
export const resourcesOf = ({ key, tables, queues, secrets, bus, ledger, sms }: Parts) => ({
  suppressions: [tables.suppressions.tableArn],
  consents: [tables.consents.tableArn],
  messages: [tables.messages.tableArn],
  requests: [tables.requests.tableArn],
  'messages-due-index': [`${tables.messages.tableArn}/index/${dueIndex}`],
  'requests-due-index': [`${tables.requests.tableArn}/index/${dueIndex}`],
  'messages-stream': [streamArn(tables.messages)],
  'consents-stream': [streamArn(tables.consents)],
  'requests-stream': [streamArn(tables.requests)],
  key: [key.keyArn],
  carriers: [secrets.carriers.secretArn],
  pepper: [secrets.pepper.secretArn],
  'api-keys': [secrets.apiKeys.secretArn],
  spool: [queues.spool.queueArn],
  quarantine: [queues.quarantine.queueArn],
  'deliver-dead-letters': [queues.deliverDeadLetters.queueArn],
  'publish-dead-letters': [queues.publishDeadLetters.queueArn],
  'archive-dead-letters': [queues.archiveDeadLetters.queueArn],
  ledger: [ledger.bucket.bucketArn],
  'ledger-objects': [ledger.bucket.arnForObjects('*')],
  ...(ledger.locked && { 'ledger-locks': [ledger.bucket.arnForObjects('*')] }),
  bus: [bus.eventBusArn],
  ...(sms && { 'sns-dead-letters': [sms.deadLetters.queueArn], identities: sms.identities }),
  ...(sms && sms.lists.length > 0 && { 'opt-out-lists': sms.lists }),
});

/** The values behind the variables in environment.ts. */
export const valuesOf = ({ tables, queues, secrets, bus, ledger, sms, staff }: Parts, publicBaseUrls: readonly string[], portalUrl: string) => ({
  TABLE_SUPPRESSIONS: tables.suppressions.tableName,
  TABLE_CONSENTS: tables.consents.tableName,
  TABLE_MESSAGES: tables.messages.tableName,
  TABLE_REQUESTS: tables.requests.tableName,
  SECRET_CARRIERS: secrets.carriers.secretArn,
  SECRET_PEPPER: secrets.pepper.secretArn,
  SECRET_API_KEYS: secrets.apiKeys.secretArn,
  SPOOL_URL: queues.spool.queueUrl,
  QUARANTINE_URL: queues.quarantine.queueUrl,
  PORTAL_URL: portalUrl,
  PUBLIC_BASE_URLS: publicBaseUrls.join(' '),
  LEDGER_BUCKET: ledger.bucket.bucketName,
  BUS_NAME: bus.eventBusName,
  ...(sms && { TOPIC_ARN: sms.inbound.topic.topicArn }),
  ...(staff && {
    CONSOLE_URL: staff.url,
    STAFF_ISSUER: staff.directory.pool.userPoolProviderUrl,
    STAFF_CLIENT_ID: staff.directory.client.userPoolClientId,
  }),
});
