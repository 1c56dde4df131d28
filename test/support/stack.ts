import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { carriersMetadata } from '../../functions/carriers/registry.ts';
import { loadDeployment } from '../../functions/config/load.ts';
import type { Deployment } from '../../functions/domain/deployment.ts';
import type { PhoneNumber, Subject } from '../../functions/domain/ids.ts';
import type { RightsRequest } from '../../functions/domain/rights/request.ts';
import { pepperedSubjects } from '../../functions/platform/subjects.ts';
import { type Person, readPerson } from '../../functions/store/person-store.ts';
import { requestStore } from '../../functions/store/request-store.ts';
import { localApiKey } from '../../infra/local/api-key.ts';
import type { LogLine } from '../../infra/local/functions/log-lines.ts';
import { startLocal } from '../../infra/local/local.ts';
import { type MountOptions, mountSandbox } from '../../infra/local/sandbox/mount.ts';
import type { LocalServer, ServerOptions } from '../../infra/local/server.ts';

/** The example configuration's whole stack on this machine, and what a test asks of it. */
export type RunningStack = {
  readonly server: LocalServer;
  readonly deployment: Deployment;
  readonly lines: LogLine[];
  /** Adds a set of credentials, as `halte secrets set` does. */
  setCredentials(carrier: string, set: Readonly<Record<string, string>>): void;
  setForwardSecret(sender: string, secret: string): void;
  /** Makes the sandbox carrier misbehave towards one number. */
  fault(number: string, kind: string): Promise<void>;
  subject(number: string): Subject;
  person(number: string): Promise<Person>;
  /** Newest first. */
  requests(number: string): Promise<readonly RightsRequest[]>;
  /** As the sandbox page does. */
  text(from: string, to: string, text: string): Promise<{ readonly delivered: boolean; readonly status: number }>;
  received(number: string): Promise<readonly string[]>;
  /** As `npm start` prints it. */
  readonly apiKey: string;
  /** Asks the API with the key that `npm start` prints, or with another. */
  api(
    method: string,
    path: string,
    body?: object,
    key?: string,
  ): Promise<{ readonly status: number; readonly body: Readonly<Record<string, unknown>> }>;
  /** Closes the server and keeps the data, for another to be started on it. */
  stop(): Promise<void>;
  close(): Promise<void>;
};

export type StackOptions = Partial<
  Pick<ServerOptions, 'textMessages' | 'schedules' | 'mostWorkers' | 'port' | 'now'> & Pick<MountOptions, 'complete'>
> & {
  readonly dataDir?: string;
  /** Changes the example configuration, and with it the bundles. */
  readonly change?: (deployment: Deployment) => Deployment;
};

export const startStack = async ({
  dataDir = mkdtempSync(path.join(tmpdir(), 'halte-stack-')),
  change,
  complete,
  ...options
}: StackOptions = {}): Promise<RunningStack> => {
  const loaded = await loadDeployment(path.resolve(import.meta.dirname, '../../halte.config.ts'), carriersMetadata);
  const deployment = change?.(loaded.deployment) ?? loaded.deployment;
  const bundles = change ? { bundles: path.join(dataDir, 'bundles') } : {};
  const lines: LogLine[] = [];
  const { now } = options;
  const sandbox = mountSandbox({ deployment, dataDir, receiptAfterMs: 20, ...(complete && { complete }), ...(now && { now }) });
  const onLog = (line: LogLine): void => {
    lines.push(line);
    sandbox.onLog();
  };
  const server = await startLocal({
    deployment,
    ...bundles,
    dataDir,
    port: 0,
    onLog,
    extra: sandbox.extra,
    textMessages: sandbox.textMessages,
    ...options,
  });
  const output = (name: string): string => server.stack.outputs[name] ?? '';
  const secret = (name: string): string => server.secrets.nameOf(output(name)) ?? '';
  const subject = (number: string): Subject => pepperedSubjects(server.secrets.value(secret('SecretPepper')) ?? '').of(number as PhoneNumber);
  const client = DynamoDBDocumentClient.from(server.dynamo);
  const names = {
    suppressions: output('TableSuppressions'),
    consents: output('TableConsents'),
    messages: output('TableMessages'),
    requests: output('TableRequests'),
  };
  const context = { client, tables: names, dueShards: deployment.dueShards, clock: Date.now, newId: () => 'unused', random: Math.random };
  type Stored = Readonly<Record<string, unknown>> & { readonly forward?: object };
  const changeSecret = (change: (all: Stored) => object): void => {
    const name = secret('SecretCarriers');
    server.secrets.set(name, JSON.stringify(change(JSON.parse(server.secrets.value(name) ?? '{}') as Stored)));
  };
  const postJson = (route: string, body: object): Promise<Response> =>
    fetch(server.url + route, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  const ownKey = localApiKey(server, undefined);
  const api = async (method: string, route: string, body?: object, key = ownKey) => {
    const headers = { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) };
    const answer = await fetch(server.url + route, { method, headers, ...(body && { body: JSON.stringify(body) }) });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
  const stop = async (): Promise<void> => {
    await sandbox.close();
    await server.close();
  };
  return {
    server,
    deployment,
    lines,
    setCredentials: (carrier, set) => {
      changeSecret((all) => ({ ...all, [carrier]: [set, ...(Array.isArray(all[carrier]) ? (all[carrier] as readonly object[]) : [])] }));
    },
    setForwardSecret: (sender, value) => changeSecret((all) => ({ ...all, forward: { ...all.forward, [sender]: value } })),
    fault: async (number, kind) => {
      const answer = await postJson('/sandbox/faults', { number, kind });
      if (!answer.ok) throw new Error(`the sandbox has no fault ${kind}`);
    },
    subject,
    person: (number) => readPerson(context, subject(number)),
    requests: (number) => requestStore(context).of(subject(number)),
    text: async (from, to, text) => {
      const answer = await postJson('/sandbox/texts', { from, to, text });
      return (await answer.json()) as { delivered: boolean; status: number };
    },
    received: async (number) => {
      const answer = await fetch(`${server.url}/sandbox/texts?number=${encodeURIComponent(number)}`);
      const { texts } = (await answer.json()) as { texts: readonly { direction: string; text: string }[] };
      return texts.filter(({ direction }) => direction === 'received').map(({ text }) => text);
    },
    apiKey: ownKey,
    api,
    stop,
    close: async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
