import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { carriersMetadata } from '../../functions/carriers/registry.ts';
import { loadDeployment } from '../../functions/config/load.ts';
import type { Deployment } from '../../functions/domain/deployment.ts';
import type { PhoneNumber, Subject } from '../../functions/domain/ids.ts';
import { pepperedSubjects } from '../../functions/platform/subjects.ts';
import { type Person, readPerson } from '../../functions/store/person-store.ts';
import type { LogLine } from '../../infra/local/functions/log-lines.ts';
import { startLocal } from '../../infra/local/local.ts';
import { mountSandbox } from '../../infra/local/sandbox/mount.ts';
import type { LocalServer, ServerOptions } from '../../infra/local/server.ts';

/** The example configuration's whole stack on this machine, and what a test asks of it. */
export type RunningStack = {
  readonly server: LocalServer;
  readonly deployment: Deployment;
  readonly lines: LogLine[];
  /** Adds a set of credentials, as `halte secrets set` does. */
  setCredentials(carrier: string, set: Readonly<Record<string, string>>): void;
  subject(number: string): Subject;
  person(number: string): Promise<Person>;
  /** As the sandbox page does. */
  text(from: string, to: string, text: string): Promise<{ readonly delivered: boolean; readonly status: number }>;
  received(number: string): Promise<readonly string[]>;
  /** Closes the server and keeps the data, for another to be started on it. */
  stop(): Promise<void>;
  close(): Promise<void>;
};

export type StackOptions = Partial<Pick<ServerOptions, 'textMessages' | 'schedules' | 'mostWorkers'>> & { readonly dataDir?: string };

export const startStack = async ({
  dataDir = mkdtempSync(path.join(tmpdir(), 'halte-stack-')),
  ...options
}: StackOptions = {}): Promise<RunningStack> => {
  const { deployment } = await loadDeployment(path.resolve(import.meta.dirname, '../../halte.config.ts'), carriersMetadata);
  const lines: LogLine[] = [];
  const sandbox = mountSandbox({ deployment, dataDir, receiptAfterMs: 20 });
  const onLog = (line: LogLine): void => {
    lines.push(line);
    sandbox.onLog();
  };
  const server = await startLocal({ deployment, dataDir, port: 0, onLog, extra: sandbox.extra, ...options });
  const output = (name: string): string => server.stack.outputs[name] ?? '';
  const secret = (name: string): string => server.secrets.nameOf(output(name)) ?? '';
  const subject = (number: string): Subject => pepperedSubjects(server.secrets.value(secret('SecretPepper')) ?? '').of(number as PhoneNumber);
  const client = DynamoDBDocumentClient.from(server.dynamo);
  const names = { suppressions: output('TableSuppressions'), consents: output('TableConsents'), messages: output('TableMessages') };
  const context = { client, tables: names, dueShards: deployment.dueShards, clock: Date.now, newId: () => 'unused', random: Math.random };
  const stop = async (): Promise<void> => {
    await sandbox.close();
    await server.close();
  };
  return {
    server,
    deployment,
    lines,
    setCredentials: (carrier, set) => {
      const all = JSON.parse(server.secrets.value(secret('SecretCarriers')) ?? '{}') as Record<string, object[]>;
      server.secrets.set(secret('SecretCarriers'), JSON.stringify({ ...all, [carrier]: [set, ...(all[carrier] ?? [])] }));
    },
    subject,
    person: (number) => readPerson(context, subject(number)),
    text: async (from, to, text) => {
      const answer = await fetch(`${server.url}/sandbox/texts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ from, to, text }),
      });
      return (await answer.json()) as { delivered: boolean; status: number };
    },
    received: async (number) => {
      const answer = await fetch(`${server.url}/sandbox/texts?number=${encodeURIComponent(number)}`);
      const { texts } = (await answer.json()) as { texts: readonly { direction: string; text: string }[] };
      return texts.filter(({ direction }) => direction === 'received').map(({ text }) => text);
    },
    stop,
    close: async () => {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
