import { randomBytes } from 'node:crypto';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Deployment } from '../../../functions/domain/deployment.ts';
import { pepperedSubjects } from '../../../functions/platform/subjects.ts';
import type { ExtraRoutes } from '../http/server.ts';
import type { LocalServer } from '../server.ts';
import { sandboxCredentials, withSandboxCredentials } from './credentials.ts';
import { openSandbox, type Sandbox, type SandboxParts } from './sandbox.ts';

export type MountOptions = { readonly deployment: Deployment; readonly dataDir: string; readonly now?: () => number } & Pick<
  SandboxParts,
  'retryAfterMs' | 'receiptAfterMs' | 'lateReceiptAfterMs'
>;

export type MountedSandbox = {
  /** For the server's option of the same name. */
  readonly extra: (server: LocalServer) => ExtraRoutes;
  /** A function has written a line: something may have changed. For the server's option `onLog`, beside whoever else listens. */
  readonly onLog: () => void;
  /** Before the server is closed. */
  close(): Promise<void>;
};

const newId = (): string => randomBytes(16).toString('base64url');
const newSecret = (): string => randomBytes(32).toString('base64url');

const outputOf = ({ stack }: LocalServer, name: string): string => {
  const value = stack.outputs[name];
  if (value === undefined) throw new Error(`The stack has no output ${name}, which the sandbox needs.`);
  return value;
};

/** Reads and writes one of the stack's secrets, by the output that gives its ARN. */
const secretOf = (server: LocalServer, output: string) => {
  const name = server.secrets.nameOf(outputOf(server, output));
  if (name === undefined) throw new Error(`The output ${output} names no secret of this stack.`);
  return { read: () => server.secrets.value(name) ?? '', write: (value: string) => server.secrets.set(name, value) };
};

const open = (server: LocalServer, { dataDir, now = Date.now, ...rest }: MountOptions): Sandbox => {
  const localOrigin = `http://127.0.0.1:${server.port}`;
  const carriers = secretOf(server, 'SecretCarriers');
  const pepper = secretOf(server, 'SecretPepper');
  carriers.write(withSandboxCredentials(carriers.read(), `${localOrigin}/sandbox/api`, newSecret));
  return openSandbox({
    ...rest,
    now,
    newId,
    folder: dataDir,
    publicOrigin: outputOf(server, 'BaseUrl'),
    localOrigin,
    credentials: () => sandboxCredentials(carriers.read()),
    subject: (number) => pepperedSubjects(pepper.read()).of(number),
    client: DynamoDBDocumentClient.from(server.dynamo),
    tables: {
      suppressions: outputOf(server, 'TableSuppressions'),
      consents: outputOf(server, 'TableConsents'),
      messages: outputOf(server, 'TableMessages'),
    },
    bus: server.events,
  });
};

/** Puts the sandbox beside the stack that a local server runs. */
export const mountSandbox = (options: MountOptions): MountedSandbox => {
  let sandbox: Sandbox | undefined;
  return {
    extra: (server) => {
      sandbox = open(server, options);
      return sandbox.handle;
    },
    onLog: () => sandbox?.changed(),
    close: async () => sandbox?.close(),
  };
};
