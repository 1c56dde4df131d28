import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';

// Ctrl-C in the middle of an import, as an operator types it. Two programs and a folder.
const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(os.tmpdir(), 'halte-interrupted-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const data = path.join(folder, 'data');
const list = path.join(folder, 'list.csv');

const start = () => {
  const args = ['import', 'suppressions', list, '--programme', 'boutique', '--data-dir', data, '--json'];
  const child = spawn(process.execPath, [path.join(root, 'infra/node.mjs'), 'functions/cli/halte.ts', ...args], { cwd: root, stdio: 'pipe' });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (said.err += chunk.toString('utf8')));
  const ended = new Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, ...said })),
  );
  return { child, ended };
};

test('an import that is interrupted says what to do, and goes on where it was, without doubles', async () => {
  mkdirSync(data);
  const rows = Array.from({ length: 1_300 }, (_, n) => `+3363998${String(5_000 + n)},2024-05-01T10:00:00Z`);
  writeFileSync(list, ['number,time', ...rows].join('\n'));
  const first = start();
  const checkpoints = path.join(data, 'imports');
  const isReached = () => existsSync(checkpoints) && readdirSync(checkpoints).some((name) => name.endsWith('.json'));
  while (first.child.exitCode === null && !isReached()) await new Promise((resolve) => setTimeout(resolve, 5));
  // As a terminal and the launcher both pass it on.
  first.child.kill('SIGINT');
  first.child.kill('SIGINT');
  expect(await first.ended).toMatchObject({ code: 1, err: expect.stringContaining('Run the same again, and it goes on from there.') as unknown });
  const { code, out, err } = await start().ended;
  expect([code, err]).toEqual([0, expect.stringContaining('Goes on behind line 1001') as unknown]);
  const { rows: done, effects } = JSON.parse(out) as { rows: number; effects: Record<string, number> };
  expect(done).toBe(1_300);
  expect((effects['stopped'] ?? 0) + (effects['repeated'] ?? 0)).toBe(1_300);
  expect(readdirSync(checkpoints)).toEqual([]);
}, 180_000);
