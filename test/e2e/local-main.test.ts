import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

const repository = path.resolve(import.meta.dirname, '../..');
let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'halte-main-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const data = () => path.join(folder, 'data');

type Started = { readonly child: ChildProcess; readonly said: () => string; readonly ended: Promise<number> };
const children: ChildProcess[] = [];
afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')));

/** As `npm start` does it. */
const start = (...args: readonly string[]): Started => {
  const child = spawn(process.execPath, ['infra/node.mjs', 'infra/local/main.ts', '--data-dir', data(), ...args], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return { child, said: () => said, ended: once(child, 'close').then(([code]) => Number(code)) };
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  return address !== null && typeof address === 'object' ? address.port : 0;
};

const ready = async ({ said, ended }: Started): Promise<{ readonly url: string; readonly ms: number }> => {
  const over = ended.then((code) => Promise.reject(new Error(`ended with ${code}: ${said()}`)));
  const looked = (async () => {
    for (;;) {
      const [, url, ms] = /Halte runs at (\S+)\/ \(ready in (\d+) ms\)/.exec(said()) ?? [];
      if (url !== undefined) return { url, ms: Number(ms) };
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  return Promise.race([looked, over]);
};

const enginesHere = (): readonly string[] =>
  execFileSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes('dynoxide') && line.includes(folder));

describe('npm start', { timeout: 60_000 }, () => {
  it('runs the synthesized stack, says where to go, and ends with Ctrl-C leaving nothing behind', async () => {
    const first = start('--port', String(await freePort()));
    const { url } = await ready(first);
    expect(first.said()).toMatch(/^Halte is starting: /m);
    expect((await fetch(`${url}/webhooks/nobody/nothing`, { method: 'POST', body: '{}' })).status).toBe(404);
    expect((await fetch(`${url}/nowhere`)).status).toBe(404);
    expect(first.said()).not.toContain('does not load');
    const [link = ''] = /http:\S+\/console-link\/\S+/.exec(first.said()) ?? [];
    expect(await (await fetch(link)).text()).toContain('Sign in on this machine');
    first.child.kill('SIGINT');
    expect(await first.ended).toBe(0);
    expect(enginesHere()).toEqual([]);
    expect(existsSync(path.join(data(), 'running.json'))).toBe(false);
  });

  it('starts again on the same data, and says how long it took', async () => {
    const again = start('--port', String(await freePort()));
    expect((await ready(again)).ms).toBeGreaterThan(0);
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
  });

  it('says what to do when the port or the data directory is taken', async () => {
    const port = String(await freePort());
    const first = start('--port', port);
    await ready(first);
    const samePort = start('--port', port, '--data-dir', path.join(folder, 'other'));
    expect(await samePort.ended).toBe(1);
    expect(samePort.said()).toContain(
      `Port ${port} is in use. If Halte already runs, it is at http://localhost:${port}; else choose another: npm start -- --port`,
    );
    const sameData = start('--port', '0');
    expect(await sameData.ended).toBe(1);
    expect(sameData.said()).toMatch(/is in use by another Halte \(process \d+\)/);
    first.child.kill('SIGINT');
    await first.ended;
  });

  it('deletes what is kept only when told to, and says what', async () => {
    const secrets = () => readFileSync(path.join(data(), 'secrets.json'), 'utf8');
    const before = secrets();
    const reset = start('--port', '0', '--reset');
    await ready(reset);
    expect(reset.said()).toMatch(/Deleting from .*data: .*dynamodb\.sqlite.*secrets\.json/);
    expect(secrets()).not.toBe(before);
    reset.child.kill('SIGINT');
    await reset.ended;
  });

  it('leaves no engine behind when it is killed', async () => {
    const killed = start('--port', '0');
    await ready(killed);
    expect(enginesHere()).not.toEqual([]);
    killed.child.kill('SIGKILL');
    await expect.poll(enginesHere, { timeout: 5000 }).toEqual([]);
  });

  it('opens the data alone for the CLI, without a port', async () => {
    const storage = start('--storage-only');
    const file = path.join(data(), 'running.json');
    const running = () =>
      JSON.parse(existsSync(file) ? readFileSync(file, 'utf8') || '{}' : '{}') as {
        pid?: number;
        awsEndpoint: string;
        outputs: Record<string, string>;
      };
    await expect.poll(() => running().pid, { timeout: 20_000 }).toBe(storage.child.pid);
    const { awsEndpoint, outputs } = running();
    const operator = { endpoint: awsEndpoint, region: 'eu-west-1', credentials: { accessKeyId: 'operator', secretAccessKey: 'x' } };
    const { TableNames } = await new DynamoDBClient(operator).send(new ListTablesCommand({}));
    expect(TableNames).toContain(outputs['TableMessages']);
    storage.child.kill('SIGTERM');
    expect(await storage.ended).toBe(0);
    expect(existsSync(file)).toBe(false);
  });
});

describe('the command line', { timeout: 20_000 }, () => {
  it('explains itself', async () => {
    const { said, ended } = start('--help');
    expect(await ended).toBe(0);
    for (const option of ['--port', '--data-dir', '--reset']) expect(said()).toContain(option);
  });

  it.each([
    [['--port', 'x'], '--port x: it must be a number from 0 to 65535.'],
    [['--prot', '1'], "Unknown option '--prot'"],
  ])('refuses %j', async (args, why) => {
    const { said, ended } = start(...args);
    expect(await ended).toBe(1);
    expect(said()).toContain(why);
  });
});
