import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { documentClient } from '../../../functions/store/client.ts';
import type { Subject } from '../../../functions/domain/ids.ts';
import { openSandbox, type Sandbox } from '../../../infra/local/sandbox/sandbox.ts';
import { deployment } from '../../support/deployment.ts';

export const publicOrigin = 'https://sms.example';
export const credentials = {
  signingSecret: 'a-signing-secret-of-the-tests',
  apiKey: 'an-api-key-of-the-tests',
  apiBaseUrl: 'http://127.0.0.1:1/sandbox/api',
};
export const phone = '+33639981234';

export type Heard = { readonly path: string; readonly headers: IncomingHttpHeaders; readonly body: string };

/** The sandbox before a listener that stands where Halte's webhooks would be, and answers what the test says. */
export type CarrierWorld = {
  sandbox: Sandbox;
  readonly heard: Heard[];
  /** Statuses of the next answers; then 200. */
  readonly answers: number[];
  ask(target: string, init?: RequestInit): Promise<{ readonly status: number; readonly headers: Headers; readonly body: Record<string, unknown> }>;
  text(text: string, more?: object): Promise<Record<string, unknown>>;
  send(
    order?: object,
    authorization?: string,
  ): Promise<{ readonly status: number; readonly headers: Headers; readonly body: Record<string, unknown> }>;
  thread(): Promise<readonly Record<string, unknown>[]>;
  setFault(kind: string | null): Promise<void>;
  restart(): Promise<void>;
  close(): Promise<void>;
};

export const openCarrierWorld = async (): Promise<CarrierWorld> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'halte-carrier-'));
  const heard: Heard[] = [];
  const answers: number[] = [];
  const listener = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      heard.push({ path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
      response.writeHead(answers.shift() ?? 200).end('{}');
    });
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  const localOrigin = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`;
  let ids = 0;
  const open = (): Sandbox =>
    openSandbox({
      deployment,
      folder,
      publicOrigin,
      localOrigin,
      credentials: () => [credentials],
      subject: () => 'a'.repeat(22) as Subject,
      client: documentClient({ endpoint: 'http://127.0.0.1:9', region: 'eu-west-3' }),
      tables: { suppressions: 's', consents: 'c', messages: 'm', requests: 'r' },
      bus: { published: () => [], listen: () => () => undefined },
      now: Date.now,
      newId: () => `id${++ids}-${Date.now()}`,
      retryAfterMs: [60, 60],
      receiptAfterMs: 60,
      lateReceiptAfterMs: 200,
    });
  const ask: CarrierWorld['ask'] = async (target, init) => {
    const answer = await world.sandbox.handle(new Request(`http://localhost${target}`, init));
    if (!answer) throw new Error(`${target} is not the sandbox's`);
    return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> };
  };
  const post = (target: string, body: object, headers: Record<string, string> = {}) =>
    ask(target, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
  const world: CarrierWorld = {
    sandbox: open(),
    heard,
    answers,
    ask,
    text: async (text, more = {}) => (await post('/sandbox/texts', { from: phone, to: 'boutique', text, ...more })).body,
    send: (order = {}, authorization = `Bearer ${credentials.apiKey}`) =>
      post(
        '/sandbox/api/messages',
        {
          to: phone,
          from: '+33639980001',
          text: 'STOP enregistré.',
          reference: 'ref',
          callback: `${publicOrigin}/webhooks/sandbox/boutique?ref=ref`,
          ...order,
        },
        { authorization },
      ),
    thread: async () => (await ask(`/sandbox/texts?number=${encodeURIComponent(phone)}`)).body['texts'] as Record<string, unknown>[],
    setFault: async (kind) => void (await post('/sandbox/faults', { number: phone, kind })),
    restart: async () => {
      await world.sandbox.close();
      world.sandbox = open();
    },
    close: async () => {
      await world.sandbox.close();
      listener.closeAllConnections();
      await new Promise((resolve) => listener.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return world;
};
