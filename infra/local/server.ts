import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Bus } from './aws/bus.ts';
import type { Faults } from './aws/faults.ts';
import type { Grant } from './aws/permissions.ts';
import type { Queues } from './aws/queues.ts';
import type { Secrets } from './aws/secrets.ts';
import type { TextMessageHandler } from './aws/text-messages.ts';
import { takeDataDirectory, writeRunning } from './data-directory.ts';
import { runEventSources } from './events/sources.ts';
import type { Publish } from './events/topics.ts';
import { Functions } from './functions/functions.ts';
import type { LogListener } from './functions/log-lines.ts';
import { httpApiOf } from './http/api.ts';
import { openHttp, type ExtraRoutes } from './http/server.ts';
import { mountStaff } from './staff/mount.ts';
import { openStorage, type Storage, type Synthesized } from './storage.ts';
import { Teardown } from './teardown.ts';
import type { Stack, Template } from './template/stack.ts';
import { upkeep } from './upkeep.ts';

export type ServerOptions = {
  /** Makes the template, once the address that carriers call is known. */
  readonly synthesize: (address: { readonly url: string }) => Promise<Synthesized> | Synthesized;
  /** Everything that is kept lies in it. */
  readonly dataDir: string;
  /** On 127.0.0.1; 0 for any. */
  readonly port: number;
  readonly region?: string;
  /** The clock of runner and functions, milliseconds since 1970. Default: the machine's. */
  readonly now?: () => number;
  /** Each line that a function writes, and each that the runner says of one. */
  readonly onLog?: LogListener;
  /** When the server can go on no more. */
  readonly onFatal?: (reason: string) => void;
  /** Called once everything runs. The routes that it gives are asked before the API's. */
  readonly extra?: (server: LocalServer) => ExtraRoutes;
  readonly textMessages?: TextMessageHandler;
  /** Told to the CLI: there are senders that the configuration has not. */
  readonly everyCarrier?: boolean;
  /** Default: yes. Where a test calls what is scheduled by hand: no. */
  readonly schedules?: boolean;
  /** Environments a function may have at a time. Default 4. */
  readonly mostWorkers?: number;
  /** The first pause before a failed event is tried again. Default 200 ms. */
  readonly pauseMs?: number;
  /** Default 2 seconds. */
  readonly longestWindowMs?: number;
  /** Between clearings of what is past its time. Default a minute. */
  readonly upkeepMs?: number;
};

export type LocalServer = {
  /** `http://localhost:<port>`. */
  readonly url: string;
  readonly port: number;
  /** The data directory. */
  readonly folder: string;
  /** Of every AWS service, for clients with the access key id `operator`. */
  readonly awsEndpoint: string;
  readonly stack: Stack;
  readonly template: Template;
  /** Past the permission check. */
  readonly dynamo: DynamoDBClient;
  readonly queues: Queues;
  readonly secrets: Secrets;
  readonly events: Bus;
  readonly faults: Faults;
  readonly publish: Publish;
  /** @param functionId logical id, or the beginning of one. @throws FunctionError */
  invoke(functionId: string, event: unknown): Promise<unknown>;
  /** The permissions that were needed so far, and those that the template gives. */
  used(): readonly Grant[];
  granted(): readonly Grant[];
  close(): Promise<void>;
};

const runFunctions = (storage: Storage, options: ServerOptions, teardown: Teardown): Functions => {
  const { stack, assets, aws } = storage;
  const { onLog = () => undefined, mostWorkers = 4, now = Date.now } = options;
  const address = { endpoint: aws.url, region: stack.region };
  return teardown.add(new Functions(stack, { aws: address, assets, onLog, mostWorkers, now }), (one) => one.close());
};

const serverOf = ({ folder, aws, stack, template, dynamo, queues, secrets, events, faults, permissions }: Storage, port: number) => ({
  url: `http://localhost:${port}`,
  port,
  folder,
  awsEndpoint: aws.url,
  stack,
  template,
  dynamo,
  queues,
  secrets,
  events,
  faults,
  used: () => permissions.used(),
  granted: () => permissions.granted(),
});

const start = async (options: ServerOptions, teardown: Teardown): Promise<LocalServer> => {
  const { now = Date.now, onLog = () => undefined, region = 'eu-west-1', onFatal = () => undefined } = options;
  const { folder } = teardown.add(takeDataDirectory(options.dataDir), ({ release }) => release());
  const http = teardown.add(await openHttp(options.port), (one) => one.close());
  const url = `http://localhost:${http.port}`;
  const report = (id: string, text: string): void => onLog({ function: id, text });
  const { synthesize, textMessages } = options;
  const storage = await openStorage({ synthesize, folder, url, region, now, onFatal, report, textMessages }, teardown);
  const functions = runFunctions(storage, options, teardown);
  const api = httpApiOf(storage.stack, { functions, now, onError: (id, cause) => report(id, `${cause.errorType}: ${cause.message}`) });
  const parts = { ...storage, functions, now, pauseMs: options.pauseMs ?? 200, longestWindowMs: options.longestWindowMs ?? 2000, report };
  const publish = await runEventSources(parts, teardown, options.schedules ?? true);
  const clear = (): void => void upkeep({ ...parts, file: storage.engine.file }).catch((cause: unknown) => report('upkeep', String(cause)));
  teardown.add(setInterval(clear, options.upkeepMs ?? 60_000), clearInterval);

  const server: LocalServer = {
    ...serverOf(storage, http.port),
    publish,
    invoke: (id, event) => functions.invoke(id, event),
    close: () => teardown.run(),
  };
  const [extra, staff] = [options.extra?.(server), mountStaff(server, now)];
  http.serve({ api, extra: async (request) => (await staff?.(request)) ?? extra?.(request) });
  // First to close, too: nobody may call what is half closed.
  teardown.add(http, (one) => one.close());
  void functions.warm();
  const { outputs } = storage.stack;
  writeRunning(folder, { pid: process.pid, url, awsEndpoint: storage.aws.url, region, outputs, ...(options.everyCarrier && { everyCarrier: true }) });
  return server;
};

const opened = async <Opened>(open: (teardown: Teardown) => Promise<Opened>): Promise<Opened> => {
  const teardown = new Teardown();
  try {
    return await open(teardown);
  } catch (cause) {
    await teardown.run();
    throw cause;
  }
};

/**
 * Runs a synthesized stack on this machine. Resolves once its routes answer.
 *
 * @throws Error that says what to do: the port or the data directory is in use, the template has what the runner does not know, no engine is installed.
 */
export const startServer = (options: ServerOptions): Promise<LocalServer> => opened((teardown) => start(options, teardown));

/**
 * Opens what a server keeps, for the CLI to look at and repair: no port, no function, no event.
 *
 * @returns how to close it.
 */
export const startStorage = ({
  synthesize,
  dataDir,
  region = 'eu-west-1',
  now = Date.now,
  onFatal = () => undefined,
}: ServerOptions): Promise<() => Promise<void>> =>
  opened(async (teardown) => {
    const { folder } = teardown.add(takeDataDirectory(dataDir), ({ release }) => release());
    const url = 'http://localhost';
    const { aws, stack } = await openStorage({ synthesize, folder, url, region, now, onFatal, report: () => undefined }, teardown);
    writeRunning(folder, { pid: process.pid, url, awsEndpoint: aws.url, region, outputs: stack.outputs });
    return () => teardown.run();
  });
