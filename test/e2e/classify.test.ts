import { spawn } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

// `classify` as an operator runs it: a program with a pipe at each end.
const root = path.resolve(import.meta.dirname, '../..');

const start = () =>
  spawn(process.execPath, [path.join(root, 'infra/node.mjs'), 'functions/cli/halte.ts', 'classify', '--json'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'pipe'],
  });

const ended = (child: ReturnType<typeof start>) => new Promise<number | null>((resolve) => child.once('close', resolve));

test('20,000 lines give 20,000 lines, in order, bad ones in their place', { timeout: 60_000 }, async () => {
  const child = start();
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('latin1')));
  const words = ['{"text":"STOP"}', '{"text":"see you at 6"}', '{"txt":"STOP"}'];
  child.stdin.end(Array.from({ length: 20_000 }, (_, n) => `${words[n % 3]}\n`).join(''));
  expect(await ended(child)).toBe(1);
  const kinds = out
    .trimEnd()
    .split('\n')
    .map((line) => /"(?:intent|error)":"(\w+)/.exec(line)?.[1]);
  expect(kinds).toEqual(Array.from({ length: 20_000 }, (_, n) => ['stop', 'other', 'text'][n % 3]));
});

test('answers while more is to come, and ends in peace when nobody listens any more', { timeout: 60_000 }, async () => {
  const child = start();
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  child.stdin.on('error', () => undefined);
  const first = new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString('utf8'))));
  child.stdin.write('{"text":"STOP"}\n');
  expect(await first).toContain('"intent":"stop"');
  child.stdout.destroy();
  child.stdin.end('{"text":"STOP"}\n'.repeat(20_000));
  expect(await ended(child)).toBe(0);
  expect(said).toBe('');
});
