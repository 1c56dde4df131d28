import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { Bus, busService } from './aws/bus.ts';
import { dynamoProxy } from './aws/dynamo-proxy.ts';
import { openAwsEndpoint, type AwsEndpoint } from './aws/endpoint.ts';
import { Faults } from './aws/faults.ts';
import { Permissions } from './aws/permissions.ts';
import { queueService } from './aws/queue-service.ts';
import { addQueuesOf, Queues } from './aws/queues.ts';
import { Secrets, secretService } from './aws/secrets.ts';
import { objectService } from './aws/objects.ts';
import { signingService } from './aws/signing.ts';
import { noNumbers, textMessageService, type TextMessageHandler } from './aws/text-messages.ts';
import { engineCall, engineClient, type EngineCall } from './dynamo/client.ts';
import { startEngine, type Engine } from './dynamo/engine.ts';
import { indexStreamLog } from './dynamo/stream-log.ts';
import { makeTables, type LocalTable } from './dynamo/tables.ts';
import { Checkpoints } from './events/checkpoints.ts';
import { Signal } from './signal.ts';
import { openState } from './state.ts';
import { together, type Teardown } from './teardown.ts';
import { eventBus } from './template/run-types.ts';
import { readStack, type Stack, type Template } from './template/stack.ts';

export type Synthesized = { readonly template: Template; readonly stackName: string; /** Folder of the cloud assembly. */ readonly assets: string };

export type StorageOptions = {
  readonly synthesize: (address: { readonly url: string }) => Promise<Synthesized> | Synthesized;
  readonly folder: string;
  /** Of the HTTP API. */
  readonly url: string;
  readonly region: string;
  readonly now: () => number;
  /** When the engine has ended and nothing can go on. */
  readonly onFatal: (reason: string) => void;
  readonly report: (about: string, text: string) => void;
  readonly textMessages?: TextMessageHandler | undefined;
};

/** What keeps things, and the endpoint through which functions reach it. */
export type Storage = {
  readonly folder: string;
  readonly stack: Stack;
  readonly template: Template;
  readonly assets: string;
  readonly aws: AwsEndpoint;
  readonly engine: Engine;
  readonly call: EngineCall;
  readonly dynamo: DynamoDBClient;
  readonly tables: readonly LocalTable[];
  readonly checkpoints: Checkpoints;
  readonly queues: Queues;
  readonly secrets: Secrets;
  readonly events: Bus;
  readonly permissions: Permissions;
  readonly faults: Faults;
  /** Notified after writes to DynamoDB. */
  readonly wrote: Signal;
};

const account = '000000000000';

const begin = (options: StorageOptions, teardown: Teardown): Promise<[AwsEndpoint, Engine, Synthesized]> =>
  together([
    openAwsEndpoint().then((one) => teardown.add(one, () => one.close())),
    startEngine(options.folder).then((one) => teardown.add(one, () => one.close())),
    Promise.resolve(options.synthesize({ url: options.url })),
  ]);

const openTables = async (stack: Stack, engine: Engine, call: EngineCall): Promise<readonly LocalTable[]> => {
  const tables = await makeTables(stack, call);
  if (engine.file !== undefined) indexStreamLog(engine.file);
  return tables;
};

const openBus = (stack: Stack, { folder, region, now }: StorageOptions): Bus =>
  new Bus({ folder, region, account, buses: stack.of(eventBus).map(({ properties }) => properties.Name), now });

const openSecrets = (stack: Stack, folder: string): Secrets => {
  const secrets = new Secrets(folder);
  secrets.addSecretsOf(stack);
  return secrets;
};

/** @throws Error that says what to do: no engine for this platform, or a template with what the runner does not know. */
export const openStorage = async (options: StorageOptions, teardown: Teardown): Promise<Storage> => {
  const { folder, region, now } = options;
  const [aws, engine, { template, stackName, assets }] = await begin(options, teardown);
  engine.onExit(options.onFatal);
  const stack = readStack(template, { stackName, region, account }, { aws: aws.url, api: options.url });
  const call = engineCall(engine.endpoint);
  const tables = await openTables(stack, engine, call);
  const state = teardown.add(openState(folder, 'FULL'), (one) => one.close());
  const checkpoints = new Checkpoints(teardown.add(openState(folder, 'NORMAL'), (one) => one.close()));
  const queues = teardown.add(new Queues(state, now), (one) => one.close());
  addQueuesOf(stack, queues);
  const [secrets, events] = [openSecrets(stack, folder), openBus(stack, options)];
  const [permissions, faults, wrote] = [new Permissions(stack), new Faults(), new Signal()];
  const dynamo = teardown.add(engineClient(engine.endpoint), (one) => one.destroy());
  const services = {
    events: busService(events),
    kms: signingService(folder),
    secretsmanager: secretService(secrets),
    'sms-voice': textMessageService(options.textMessages ?? noNumbers),
    sqs: queueService(queues),
  };
  const proxy = teardown.add(dynamoProxy(engine.endpoint), (one) => one.close());
  aws.serve({
    place: stack,
    permissions,
    faults,
    dynamo: proxy,
    services,
    objects: objectService(folder),
    wrote: () => wrote.notify(),
    onFault: (cause) => options.report('aws', String(cause)),
  });
  return { folder, stack, template, assets, aws, engine, call, dynamo, tables, checkpoints, queues, secrets, events, permissions, faults, wrote };
};
