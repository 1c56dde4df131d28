import { randomBytes } from 'node:crypto';
import * as z from 'zod';
import { AwsError } from '../aws/aws-error.ts';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Deployment } from '../../../functions/domain/deployment.ts';
import { pepperedSubjects } from '../../../functions/platform/subjects.ts';
import type { SecretsDocument } from '../../../functions/cli/secrets-document.ts';
import { readDocument, writeDocument } from '../../../functions/cli/secrets-document.ts';
import { moved } from '../../../functions/cli/made-up.ts';
import type { TextMessageHandler } from '../aws/text-messages.ts';
import { bodyOf, json, Refused } from './answers.ts';
import type { ExtraRoutes } from '../http/server.ts';
import type { LocalServer } from '../server.ts';
import { sandboxCredentials, withSandboxCredentials } from './credentials.ts';
import { openSandbox, type Sandbox, type SandboxParts } from './sandbox.ts';

export type MountOptions = {
  readonly deployment: Deployment;
  readonly dataDir: string;
  readonly now?: () => number;
  /** Adds what the credentials lack, once the address of this machine is known. */
  readonly complete?: (document: SecretsDocument, origin: string) => SecretsDocument;
} & Pick<SandboxParts, 'retryAfterMs' | 'receiptAfterMs' | 'lateReceiptAfterMs'>;

export type MountedSandbox = {
  /** For the server's option of the same name. */
  readonly extra: (server: LocalServer) => ExtraRoutes;
  /** A function has written a line: something may have changed. For the server's option `onLog`, beside whoever else listens. */
  readonly onLog: () => void;
  /** Texts that AWS is asked to send: shown on the phone. For the server's option of the same name. */
  readonly textMessages: TextMessageHandler;
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

const open = (server: LocalServer, { dataDir, now = Date.now, complete = asItIs, ...rest }: MountOptions): Sandbox => {
  const localOrigin = `http://127.0.0.1:${server.port}`;
  const carriers = secretOf(server, 'SecretCarriers');
  const pepper = secretOf(server, 'SecretPepper');
  const own = withSandboxCredentials(carriers.read(), `${localOrigin}/sandbox/api`, newSecret);
  carriers.write(writeDocument(complete(moved(readDocument(own), localOrigin), localOrigin)));
  return openSandbox({
    ...rest,
    now,
    newId,
    folder: dataDir,
    publicOrigin: outputOf(server, 'BaseUrl'),
    localOrigin,
    credentials: () => sandboxCredentials(carriers.read()),
    document: () => readDocument(carriers.read()),
    subject: (number) => pepperedSubjects(pepper.read()).of(number),
    client: DynamoDBDocumentClient.from(server.dynamo),
    tables: {
      suppressions: outputOf(server, 'TableSuppressions'),
      consents: outputOf(server, 'TableConsents'),
      messages: outputOf(server, 'TableMessages'),
      requests: outputOf(server, 'TableRequests'),
    },
    bus: server.events,
  });
};

const asItIs = (document: SecretsDocument): SecretsDocument => document;

const notification = z.object({ topic: z.string(), message: z.string().max(10_000) });

/** `POST /sandbox/notifications`: publishes to a topic as AWS End User Messaging does. Undefined for other paths. */
const publishTo = async (server: LocalServer, request: Request): Promise<Response | undefined> => {
  if (new URL(request.url).pathname !== '/sandbox/notifications' || request.method !== 'POST') return undefined;
  const given = notification.safeParse(await bodyOf(request).catch(() => undefined)).data;
  if (!given || !Object.values(server.stack.outputs).includes(given.topic)) return json(400, new Refused(400, 'bad-topic', topicRule).answer);
  return json(200, { id: server.publish(given.topic, given.message) });
};
const topicRule = 'A notification is {"topic", "message"}: the ARN of a topic of this stack, and the message as JSON.';

/** Puts the sandbox beside the stack that a local server runs. */
export const mountSandbox = (options: MountOptions): MountedSandbox => {
  let sandbox: Sandbox | undefined;
  return {
    extra: (server) => {
      sandbox = open(server, options);
      const { handle } = sandbox;
      return async (request) => (await publishTo(server, request)) ?? handle(request);
    },
    textMessages: ({ DestinationPhoneNumber: to, OriginationIdentity: from = '', MessageBody: text }) => {
      const shown = sandbox?.show({ to, from, text });
      if (!shown) throw new AwsError('InternalServerException', 'The sandbox is closed.', 500);
      return { MessageId: shown.id };
    },
    onLog: () => sandbox?.changed(),
    close: async () => sandbox?.close(),
  };
};
