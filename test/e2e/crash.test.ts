import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, it } from 'vitest';
import { oneOf } from '../support/thorough.ts';

const repository = path.resolve(import.meta.dirname, '../..');
const dataDir = mkdtempSync(path.join(tmpdir(), 'halte-crash-'));
let child: ChildProcess | undefined;
afterAll(() => {
  child?.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

/** `npm start` as a process of its own, on the same data each time. */
const start = async (): Promise<string> => {
  child = spawn(process.execPath, ['infra/node.mjs', 'infra/local/main.ts', '--port', '0', '--data-dir', dataDir], { cwd: repository });
  const output: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  return new Promise((resolve, reject) => {
    child?.stdout?.on('data', (chunk: Buffer) => {
      const url = /http:\/\/localhost:\d+/.exec(chunk.toString())?.[0];
      if (url && chunk.toString().includes('ready')) resolve(url);
    });
    child?.on('exit', () => reject(new Error(`it ended before it was ready: ${output.join('')}`)));
  });
};
const killed = (): Promise<void> =>
  new Promise((resolve) => {
    child?.once('exit', () => resolve());
    child?.kill('SIGKILL');
  });

type State = {
  readonly programmes: readonly { readonly id: string; readonly stopped: boolean }[];
  readonly messages: readonly { readonly reply?: { readonly state: string } }[];
};
const get = async <T>(url: string): Promise<T> => (await (await fetch(url)).json()) as T;

/** Whether a call with a text from this line waits in the spool, as the file behind it has it. */
const inSpool = (line: string): boolean => {
  const state = new DatabaseSync(path.join(dataDir, 'state.sqlite'), { readOnly: true });
  const bodies = state.prepare("SELECT body FROM messages WHERE queue LIKE '%Spool%' AND queue NOT LIKE '%Dead%'").all();
  state.close();
  return bodies.some(({ body }) => Buffer.from((JSON.parse(String(body)) as { body: string }).body, 'base64').includes(line));
};

it('what was accepted before a kill -9 is stopped after it, and confirmed at most once', async () => {
  const accepted: string[] = [];
  let people = 5000;
  for (const afterMs of oneOf(2, [40, 5, 200, 90])) {
    const url = await start();
    let stop = false;
    const writers = Array.from({ length: 4 }, async () => {
      while (!stop) {
        const from = `+3363998${++people}`;
        const answer = await fetch(`${url}/sandbox/texts`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ from, to: '+33639980001', text: 'STOP' }),
        }).catch(() => undefined);
        const said = (await answer?.json().catch(() => undefined)) as { delivered?: boolean } | undefined;
        if (said?.delivered) accepted.push(from);
        if (!answer) return;
      }
    });
    const before = accepted.length;
    await expect.poll(() => accepted.length - before, { timeout: 45_000, interval: 5 }).toBeGreaterThan(5);
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    await killed();
    stop = true;
    await Promise.all(writers);
  }
  const url = await start();
  expect(accepted.length).toBeGreaterThan(10);
  let done = 0;
  for (const line of accepted) {
    const number = encodeURIComponent(line);
    const state = () => get<State>(`${url}/sandbox/state?number=${number}`);
    // On a busy machine a call goes to the spool, and where the store is too slow for that too, it comes back from there minutes later.
    const stopped = async () => (await state()).programmes.filter((p) => p.stopped).map((p) => p.id);
    const settled = async () => (inSpool(line) ? 'in the spool' : stopped());
    await expect.poll(settled, { timeout: 15_000, interval: 20 }).not.toEqual([]);
    if (inSpool(line)) continue;
    expect(await stopped()).toEqual(['boutique', 'club']);
    expect((await state()).messages).toHaveLength(1);
    done += 1;
    const { texts } = await get<{ texts: readonly { direction: string }[] }>(`${url}/sandbox/texts?number=${number}`);
    expect(texts.filter((t) => t.direction === 'received').length).toBeLessThanOrEqual(1);
  }
  expect(done).toBeGreaterThan(accepted.length / 2);
  child?.kill('SIGTERM');
}, 300_000);

it('keeps its secrets where only their owner may read them', () => {
  expect(statSync(path.join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
});
