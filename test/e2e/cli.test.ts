import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signSandboxCall } from '../../functions/carriers/sandbox/sign.ts';

// The command line as an operator runs it, against the local server as `npm start` runs it. Black box: two programs and a folder.
const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'halte-cli-'));
const person = '+33639980177';

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

const program = (file: string, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [path.join(root, 'infra/node.mjs'), file, ...args], { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });

const halte = (args: readonly string[], input = ''): Promise<Ended> => {
  const child = program('functions/cli/halte.ts', [...args, '--data-dir', folder]);
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (said.out += chunk.toString('utf8')));
  child.stderr?.on('data', (chunk: Buffer) => (said.err += chunk.toString('utf8')));
  child.stdin?.end(input);
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, ...said })));
};

const running = z.object({ url: z.string(), awsEndpoint: z.string(), region: z.string(), outputs: z.record(z.string(), z.string()) });
const readRunning = () => running.parse(JSON.parse(readFileSync(path.join(folder, 'running.json'), 'utf8')));

const startServer = async (): Promise<ChildProcess> => {
  const child = program('infra/local/main.ts', ['--port', '0', '--data-dir', folder]);
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      if (said.includes('Halte runs at')) resolve();
    });
    child.stderr?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
    child.once('exit', () => reject(new Error(`the server did not start: ${said}`)));
  });
  return child;
};

const stopServer = async (child: ChildProcess): Promise<void> => {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
};

const text = async (words: string, from = person): Promise<void> => {
  const response = await fetch(`${readRunning().url}/sandbox/texts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ from, to: 'boutique-sandbox', text: words }),
  });
  expect(response.ok).toBe(true);
};

const lookup = z.object({
  number: z.string(),
  programmes: z.array(z.object({ programme: z.string(), state: z.string() })),
  messages: z.array(z.object({ text: z.string(), reply: z.object({ state: z.string() }).optional() })),
});
const look = async (number = person) => lookup.parse(JSON.parse((await halte(['lookup', number, '--json'])).out));

const operator = { accessKeyId: 'operator', secretAccessKey: 'operator' };
const withQueues = async <Result>(act: (sqs: SQSClient, outputs: Readonly<Record<string, string>>) => Promise<Result>): Promise<Result> => {
  const { awsEndpoint: endpoint, region, outputs } = readRunning();
  const sqs = new SQSClient({ endpoint, region, credentials: operator });
  return act(sqs, outputs).finally(() => sqs.destroy());
};
const put = (sqs: SQSClient, QueueUrl: string, letter: object) => sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: JSON.stringify(letter) }));

/** The stored sets of a carrier, as they lie in the file. */
const storedSets = (carrier: string): readonly Readonly<Record<string, string>>[] => {
  const file = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(path.join(folder, 'secrets.json'), 'utf8')));
  const document = Object.values(file).find((value) => value.includes('"sandbox"')) ?? '{}';
  return (
    z.record(z.string(), z.union([z.array(z.record(z.string(), z.string())), z.unknown().transform(() => [])])).parse(JSON.parse(document))[
      carrier
    ] ?? []
  );
};

/** A call as the sandbox makes it, signed, in the form in which the spool keeps it. */
const spooledCall = (words: string): object => {
  const { url } = readRunning();
  const rawPath = '/webhooks/sandbox/boutique-sandbox';
  const now = Date.now();
  const body = JSON.stringify({
    type: 'message',
    id: `mo_${words.length}`,
    from: person,
    to: '+33639980001',
    text: words,
    time: new Date(now).toISOString(),
  });
  const secret = storedSets('sandbox')[0]?.['signingSecret'] ?? '';
  const headers = signSandboxCall({ secret, method: 'POST', url: `${url}${rawPath}`, body }, now);
  const receivedAt = new Date(now).toISOString();
  const to = { carrier: 'sandbox', sender: 'boutique-sandbox', method: 'POST', rawPath, rawQuery: '' };
  return { v: 1, ...to, receivedAt, headers, body: Buffer.from(body).toString('base64') };
};
const textsKnown = async (): Promise<readonly string[]> => (await look()).messages.map((message) => message.text);

let server: ChildProcess | undefined;
beforeAll(async () => {
  server = await startServer();
}, 60_000);
afterAll(async () => {
  if (server) await stopServer(server);
  rmSync(folder, { recursive: true, force: true });
});

describe('the command line beside a running server', { timeout: 60_000 }, () => {
  test('knows nothing of a number that never texted', async () => {
    const { code, out } = await halte(['lookup', person]);
    expect(code).toBe(0);
    expect(out).toContain('nothing is stored of this number');
  });

  test('shows a STOP that was texted a moment ago, and never the number', async () => {
    await text('arrêt svp');
    await expect.poll(async () => (await look()).messages[0]?.reply?.state, { timeout: 20_000, interval: 500 }).toBe('delivered');
    const { out } = await halte(['lookup', person]);
    expect(out).toContain('STOPPED');
    expect(out).toContain('“arrêt svp”');
    expect(out).not.toContain(person.slice(4, -2));
  });

  test('makes a fresh link to the console, which the running server knows', async () => {
    const { code, out } = await halte(['console']);
    const page = await fetch(out.split('\n', 1)[0] ?? '');
    expect([code, page.status, (await page.text()).includes('Sign in on this machine')]).toEqual([0, 200, true]);
  });

  test('finds the server well', async () => {
    const { code, out } = await halte(['doctor']);
    expect(out).toMatch(/table messages: can be read/);
    expect(out).toMatch(/pepper: fits the stored suppressions/);
    expect({ code, problems: out.match(/^PROBLEM.*/gm) }).toEqual({ code: 0, problems: null });
  });

  test('keeps credentials in a file that nobody else can read, and prints none', async () => {
    const first = await halte(
      ['secrets', 'set', 'ovhcloud', '--stdin'],
      '{"applicationKey":"ak","applicationSecret":"very-secret","consumerKey":"ck"}',
    );
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(statSync(path.join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
    await halte(['secrets', 'rotate-path-key', 'ovhcloud']);
    const listed = await halte(['secrets', 'list']);
    expect(listed.out.match(/^ovhcloud \d/gm)).toEqual(['ovhcloud 1', 'ovhcloud 2']);
    expect(first.out + listed.out).not.toContain('very-secret');
  });

  test('tells the address of each sender, with the newest path key', async () => {
    const { out } = await halte(['webhooks', '--json', '--base-url', 'https://sms.example']);
    const { webhooks } = z.object({ webhooks: z.array(z.object({ sender: z.string(), address: z.string().optional() })) }).parse(JSON.parse(out));
    const addresses = Object.fromEntries(webhooks.map(({ sender, address }) => [sender, address]));
    expect(addresses['boutique-twilio']).toBe('https://sms.example/webhooks/twilio/boutique-twilio');
    expect(addresses['club-ovh']).toMatch(/^https:\/\/sms\.example\/webhooks\/ovhcloud\/club-ovh\/[\w-]{32}$/);
    expect(addresses['club-ovh']?.endsWith(`/${storedSets('ovhcloud')[0]?.['pathKey']}`)).toBe(true);
  });

  test('refuses credentials that the carrier does not have, with code 2 and no value', async () => {
    const { code, out, err } = await halte(['secrets', 'set', 'twilio', '--stdin'], '{"token":"very-secret"}');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('token is no credential of twilio');
    expect(err).not.toContain('very-secret');
  });

  test('lists what lies in quarantine without changing it, then sends it back to be processed', async () => {
    await withQueues((sqs, { QuarantineUrl = '' }) => put(sqs, QuarantineUrl, { envelope: spooledCall('bonjour'), raw: 'x', reason: 'no sender' }));
    for (const _ of ['twice', 'the same']) {
      const { code, out } = await halte(['replay', 'quarantine', '--json']);
      expect(code).toBe(1);
      expect(JSON.parse(out)).toMatchObject({ found: 1, sentBack: 0, entries: [{ carrier: 'sandbox', reason: 'no sender' }] });
      expect(out).not.toContain(person.slice(1));
    }
    expect(await textsKnown()).not.toContain('bonjour');
    const { code, out } = await halte(['replay', 'quarantine', '--apply', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ found: 1, sentBack: 1 });
    await expect.poll(textsKnown, { timeout: 20_000, interval: 500 }).toContain('bonjour');
    expect((await halte(['replay', 'quarantine'])).code).toBe(0);
  });

  test('finds whom a word added later would have stopped, and stops them without a reply', { timeout: 120_000 }, async () => {
    const other = '+33639980178';
    await text('fleur fanée', other);
    const config = path.join(folder, 'with-a-word.config.ts');
    const own = pathToFileURL(path.join(root, 'halte.config.ts')).href;
    writeFileSync(
      config,
      `import own from '${own}';
       const { boutique, ...others } = own.programmes;
       export default { ...own, programmes: { ...others, boutique: { ...boutique, keywords: { stop: { fr: ['Fleur fanée'] } } } } };`,
    );
    const replay = (...more: readonly string[]) => halte(['replay', 'decisions', '--since', '2026-01-01', '--config', config, ...more]);
    const listed = await replay();
    expect(listed).toMatchObject({ code: 1, out: expect.stringContaining('texts would end') as string });
    expect(listed.out).not.toContain('“');
    expect(listed.out).not.toContain(other.slice(4));
    expect(await replay('--apply')).toMatchObject({ code: 0, out: expect.stringContaining('1 stopped, without a reply') as string });
    const { programmes, messages } = await look(other);
    expect(programmes.map(({ state }) => state)).toContain('stopped');
    expect(messages[0]).not.toHaveProperty('reply');
  });

  test('sends the dead letters of the spool back to be processed', async () => {
    await withQueues(async (sqs, { SpoolUrl = '' }) => {
      const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: SpoolUrl, AttributeNames: ['RedrivePolicy'] }));
      const { deadLetterTargetArn } = z.object({ deadLetterTargetArn: z.string() }).parse(JSON.parse(Attributes?.['RedrivePolicy'] ?? '{}'));
      await put(sqs, SpoolUrl.replace(/[^/]*$/, deadLetterTargetArn.split(':').at(-1) ?? ''), spooledCall('bonsoir'));
    });
    expect((await halte(['replay', 'spool'])).code).toBe(1);
    const { code, out } = await halte(['replay', 'spool', '--apply']);
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('1 sent back to the spool') });
    await expect.poll(textsKnown, { timeout: 20_000, interval: 500 }).toContain('bonsoir');
  });
});

describe('the command line when no server runs', { timeout: 60_000 }, () => {
  test('opens the data for the time of the command, and leaves it as it was', async () => {
    if (server) await stopServer(server);
    server = undefined;
    // As one that died while it wrote leaves it.
    writeFileSync(path.join(folder, 'running.json'), '{"pid":');
    const { programmes, messages } = await look();
    expect(programmes.find(({ programme }) => programme === 'boutique')?.state).toBe('stopped');
    expect(messages.map((message) => message.text)).toContain('arrêt svp');
    // Closed again: the server can have its folder back.
    server = await startServer();
    expect((await halte(['lookup', person])).code).toBe(0);
  });

  test('says what to do where there is no data', async () => {
    const child = program('functions/cli/halte.ts', ['lookup', person, '--data-dir', path.join(folder, 'nothing')]);
    let err = '';
    child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('npm start') });
  });
});
