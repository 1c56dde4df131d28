import { Duration, Stack, type App } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Deployment } from '../functions/domain/deployment.ts';
import { requestPrefix } from '../functions/store/tables.ts';
import { apiRoutes } from './constructs/api-routes.ts';
import { consoleRoutes } from './constructs/console-api.ts';
import { CustomDomain } from './constructs/custom-domain.ts';
import { encryptionKey, evidenceKey } from './constructs/encryption-key.ts';
import { environmentOf, type Values } from './constructs/environment.ts';
import { letters, newItems } from './constructs/event-sources.ts';
import { halteFunction } from './constructs/functions.ts';
import type { FunctionName } from './constructs/grants.ts';
import { InboundTopic } from './constructs/inbound-topic.ts';
import { ledgerBucket } from './constructs/ledger-bucket.ts';
import { Monitoring } from './constructs/monitoring.ts';
import { outputs } from './constructs/outputs.ts';
import { resourcesOf, valuesOf, type Parts } from './constructs/parts.ts';
import { portalRoutes } from './constructs/portal-api.ts';
import { Queues } from './constructs/queues.ts';
import { Secrets } from './constructs/secrets.ts';
import { identityArns, optOutListArns, sendersOnAws } from './constructs/sms-identities.ts';
import { StaffPool } from './constructs/staff-pool.ts';
import { SweepSchedule } from './constructs/sweep-schedule.ts';
import { Tables } from './constructs/tables.ts';
import { WebhookApi } from './constructs/webhook-api.ts';
import { publicAddress } from './public-address.ts';
import type { Settings } from './settings.ts';

export type HalteStackProps = { readonly deployment: Deployment; readonly bundles: string; readonly settings: Settings };

type Functions = Readonly<Record<Exclude<FunctionName, 'sns' | 'console'>, Lambda>> & { readonly sns?: Lambda; readonly console?: Lambda };

/** All of Halte: the front door, the functions behind it, what they keep, and who is told when something goes wrong. */
export class HalteStack extends Stack {
  constructor(app: App, id: string, { deployment, bundles, settings }: HalteStackProps) {
    super(app, id, { description: 'Halte: honours, confirms and proves every STOP' });
    const address = publicAddress(deployment, settings);
    const domain = settings.domain && new CustomDomain(this, 'Domain', settings.domain).name;
    const api = new WebhookApi(this, 'Webhooks', { domain, ownAddress: address.own });
    const [baseUrl = api.endpoint, ...otherUrls] = address.urls;
    const parts = { ...this.parts(api, deployment), ...this.staff(deployment, settings, baseUrl) };
    const values = valuesOf(parts, [baseUrl, ...otherUrls], deployment.portalUrl ?? baseUrl);
    const functions = this.functions(bundles, parts, values);
    this.connect(parts, functions);
    new Monitoring(this, 'Monitoring', { watched: { ...parts, functions }, alarmEmail: settings.alarmEmail });
    outputs(this, { values, baseUrl, evidenceKey: evidenceKey(this, 'EvidenceKey').keyArn, ...(parts.staff && { staff: parts.staff }) });
  }

  /** On, unless the operator says otherwise: without a user in its directory nobody comes in. */
  private staff(deployment: Deployment, settings: Settings, baseUrl: string): Pick<Parts, 'staff'> {
    if (deployment.console === false) return {};
    const url = deployment.console?.url ?? baseUrl;
    const { staffDomainPrefix: domainPrefix, stackName } = settings;
    return { staff: { url, directory: new StaffPool(this, 'Staff', { url, stackName, ...(domainPrefix !== undefined && { domainPrefix }) }) } };
  }

  private parts(api: WebhookApi, deployment: Deployment): Parts {
    const identities = identityArns(sendersOnAws(deployment));
    const { ledgerLock, retention } = deployment;
    const ledger = { bucket: ledgerBucket(this, 'Ledger', retention.evidenceDays), locked: ledgerLock !== undefined };
    const key = encryptionKey(this, 'Key');
    const queues = new Queues(this, 'Queues');
    const bus = new EventBus(this, 'Bus', { description: 'Halte: every change to a suppression, a consent or a request' });
    const sms =
      identities.length === 0
        ? undefined
        : { inbound: new InboundTopic(this, 'Inbound', key), deadLetters: queues.snsDeadLetters(), identities, lists: optOutListArns(deployment) };
    return { api, key, queues, bus, ledger, sms, tables: new Tables(this, 'Tables', key).byName, secrets: new Secrets(this, 'Secrets') };
  }

  private functions(bundles: string, parts: Parts, values: Values): Functions {
    const resources = resourcesOf(parts);
    const make = (name: FunctionName, deadLetterQueue?: Queue): Lambda =>
      halteFunction(this, { name, bundles, environment: environmentOf(name, values), resources, deadLetterQueue });
    return {
      webhook: make('webhook'),
      spool: make('spool'),
      deliver: make('deliver'),
      publish: make('publish'),
      archive: make('archive'),
      sweep: make('sweep'),
      api: make('api'),
      portal: make('portal'),
      ...(parts.sms && { sns: make('sns', parts.sms.deadLetters) }),
      ...(parts.staff && { console: make('console') }),
    };
  }

  private connect({ api, tables, queues, sms }: Parts, functions: Functions): void {
    api.connect(functions.webhook);
    apiRoutes(api, functions.api);
    portalRoutes(api, functions.portal);
    if (functions.console) consoleRoutes(api, functions.console);
    if (sms && functions.sns) sms.inbound.connect(functions.sns, sms.deadLetters);
    letters(this, 'SpoolToSpool', queues.spool, functions.spool);
    newItems(this, 'MessagesToDeliver', {
      table: tables.messages,
      receiver: functions.deliver,
      dynamodb: { NewImage: { due: { S: [{ exists: true }] } } },
      deadLetters: queues.deliverDeadLetters,
    });
    newItems(this, 'ConsentsToPublish', { table: tables.consents, receiver: functions.publish, deadLetters: queues.publishDeadLetters });
    newItems(this, 'RequestsToPublish', {
      table: tables.requests,
      receiver: functions.publish,
      events: ['INSERT', 'MODIFY'],
      // Beside requests the table holds locks, links and counters, which concern nobody else.
      dynamodb: { Keys: { item: { S: [{ prefix: requestPrefix }] } } },
      deadLetters: queues.publishDeadLetters,
    });
    newItems(this, 'RequestsToArchive', {
      table: tables.requests,
      receiver: functions.archive,
      events: ['INSERT', 'MODIFY'],
      dynamodb: { Keys: { item: { S: [{ prefix: requestPrefix }] } } },
      together: { most: 1000, after: Duration.minutes(5) },
      deadLetters: queues.archiveDeadLetters,
    });
    newItems(this, 'ConsentsToArchive', {
      table: tables.consents,
      receiver: functions.archive,
      // Each call makes an object, which costs as much as seven writes to a table.
      together: { most: 1000, after: Duration.minutes(5) },
      deadLetters: queues.archiveDeadLetters,
    });
    new SweepSchedule(this, 'SweepSchedule', functions.sweep, queues.sweepDeadLetters);
  }
}
