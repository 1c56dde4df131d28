import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkpointIn } from '../../../functions/cli/lists/checkpoint.ts';
import { readRunning, reset, takeDataDirectory, writeRunning } from '../../../infra/local/data-directory.ts';
import { trimStreamLog } from '../../../infra/local/dynamo/stream-log.ts';
import { startEngine } from '../../../infra/local/dynamo/engine.ts';
import type { LocalServer } from '../../../infra/local/server.ts';
import { PutItemCommand, ScanCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { eventually, smallStack, table, type SmallStack } from './small-stack.ts';

const day = 24 * 60 * 60 * 1000;
let stack: SmallStack;
let server: LocalServer;
let skippedMs = 0;
const start = (options: object = {}) => stack.start({ now: () => Date.now() + skippedMs, upkeepMs: 30, ...options });
beforeAll(async () => {
  stack = await smallStack({ ...table('Things') });
  server = await start();
});
afterAll(() => stack.remove());

const TableName = 'Small-Things';
const put = (id: string, ttl?: number) =>
  server.dynamo.send(
    new PutItemCommand({ TableName, Item: { id: { S: id }, ...(ttl !== undefined && { ttl: { N: String(Math.floor(ttl / 1000)) } }) } }),
  );
const ids = async () => (await server.dynamo.send(new ScanCommand({ TableName }))).Items?.map(({ id }) => id?.S).toSorted() ?? [];

describe('items past their time to live', () => {
  it('are deleted, and no others', async () => {
    await put('over', Date.now() - 5000);
    await put('later', Date.now() + 60_000);
    await put('never');
    await eventually(async () => ((await ids()).includes('over') ? undefined : true), 'the deletion');
    expect(await ids()).toEqual(['later', 'never']);
    skippedMs = 61_000;
    await eventually(async () => ((await ids()).includes('later') ? undefined : true), 'the deletion');
    skippedMs = 0;
  });

  it('leave a record in the stream, as on AWS', () => {
    expect(streamLog((log) => log.prepare("SELECT COUNT(*) AS n FROM _stream_records WHERE event_name = 'REMOVE'").get()?.['n'])).toBe(2);
  });
});

const file = () => path.join(stack.folder, 'data', 'dynamodb.sqlite');
const streamLog = <Found>(look: (log: DatabaseSync) => Found): Found => {
  const log = new DatabaseSync(file());
  try {
    return look(log);
  } finally {
    log.close();
  }
};
const numbers = () =>
  streamLog((log) =>
    log
      .prepare('SELECT sequence_number AS n FROM _stream_records ORDER BY CAST(sequence_number AS INTEGER)')
      .all()
      .map(({ n }) => Number(n)),
  );

describe('stream records', () => {
  it('have an index, without which writes would slow down with history', () => {
    const plan = streamLog((log) =>
      log
        .prepare("EXPLAIN QUERY PLAN SELECT MAX(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = 'x'")
        .all()
        .map(({ detail }) => String(detail)),
    );
    expect(plan.join()).toContain('halte_stream_order');
  });

  it('are trimmed after a day, but not before they were read, and never the newest', async () => {
    const before = numbers();
    const newest = before.at(-1) ?? 0;
    expect(before.length).toBeGreaterThan(3);
    const upTo = new Map([[TableName, before[1] ?? 0]]);
    expect(trimStreamLog(file(), upTo, Date.now())).toBe(0);
    expect(trimStreamLog(file(), upTo, Date.now() + day + 2000)).toBe(2);
    expect(trimStreamLog(file(), new Map(), Date.now() + day + 2000)).toBe(before.length - 3);
    expect(numbers()).toEqual([newest]);
    await put('next');
    expect(numbers()).toEqual([newest, newest + 1]);
  });

  it('are trimmed by the server itself', async () => {
    skippedMs = day + 5000;
    await eventually(() => (numbers().length === 1 ? true : undefined), 'the trimming');
    skippedMs = 0;
  });
});

describe('a data directory', () => {
  it('belongs to one server at a time, and the other is told what to do', async () => {
    await expect(start()).rejects.toThrow(
      `${path.join(stack.folder, 'data')} is in use by another Halte (process ${process.pid}). Stop that one, or give this one its own folder with --data-dir.`,
    );
  });

  it('can be read by its owner alone, and so can what is in it', () => {
    const mode = (name: string) => (statSync(path.join(stack.folder, 'data', name)).mode & 0o777).toString(8);
    expect([mode('.'), mode('dynamodb.sqlite'), mode('state.sqlite'), mode('secrets.json'), mode('running.json')]).toEqual([
      '700',
      '600',
      '600',
      '600',
      '600',
    ]);
  });

  it('says where the server is in one step: who is reading meanwhile finds all of what was there', () => {
    const folder = path.join(stack.folder, 'data');
    const file = path.join(folder, 'running.json');
    const before = readFileSync(file, 'utf8');
    const reading = openSync(file, 'r');
    const running = readRunning(folder) ?? expect.fail('no server');
    writeRunning(folder, { ...running, url: 'http://127.0.0.1:1' });
    expect(readFileSync(reading, 'utf8')).toBe(before);
    closeSync(reading);
    expect(readRunning(folder)?.url).toBe('http://127.0.0.1:1');
    writeRunning(folder, running);
    expect(readFileSync(file, 'utf8')).toBe(before);
    expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  it('says where the server is for as long as it runs', async () => {
    const folder = path.join(stack.folder, 'data');
    expect(readRunning(folder)).toMatchObject({ pid: process.pid, url: server.url, awsEndpoint: server.awsEndpoint, outputs: {} });
    await server.close();
    expect(readRunning(folder)).toBeUndefined();
    server = await start();
  });

  it('keeps its tables and what is in them', async () => {
    await put('kept');
    await server.close();
    server = await start();
    expect(await ids()).toContain('kept');
    await server.dynamo.send(
      new UpdateItemCommand({
        TableName,
        Key: { id: { S: 'kept' } },
        UpdateExpression: 'SET a = :a',
        ExpressionAttributeValues: { ':a': { S: 'b' } },
      }),
    );
  });

  it('is refused where a table has another shape', async () => {
    await server.close();
    const KeySchema = [{ AttributeName: 'other', KeyType: 'HASH' }];
    const changed = { Resources: { ...table('Things', { KeySchema, AttributeDefinitions: [{ AttributeName: 'other', AttributeType: 'S' }] }) } };
    await expect(start({ synthesize: () => ({ template: changed, stackName: 'Small', assets: stack.folder }) })).rejects.toThrow(
      'Table Small-Things in the data directory was made by another version: its keys differ. Start with --reset',
    );
    server = await start();
  });

  it('is emptied of what is ours, after saying what, and never under a running server', async () => {
    const folder = path.join(stack.folder, 'data');
    expect(() => reset(folder, () => undefined)).toThrow('is in use by another Halte');
    await server.close();
    writeFileSync(path.join(folder, 'notes.txt'), 'mine');
    // How far an import had come: left behind, the same import would skip its lines in the emptied tables.
    checkpointIn(path.join(folder, 'imports'), ['a list']).write({ line: 5, rows: 4, effects: {}, refused: {}, leftOut: 0 });
    const said: string[] = [];
    reset(folder, (what) => said.push(what));
    expect(said.join()).toContain('dynamodb.sqlite');
    expect(readdirSync(folder)).toEqual(['notes.txt']);
    expect(readFileSync(path.join(folder, 'notes.txt'), 'utf8')).toBe('mine');
    reset(path.join(folder, 'nowhere'), (what) => said.push(what));
    expect(said.at(-1)).toContain('There is nothing in');
  });
});

describe('the engine', () => {
  it('may be another one, by DYNAMODB_ENDPOINT', async () => {
    expect(await startEngine('/nowhere', 'http://localhost:8000/')).toMatchObject({ endpoint: 'http://localhost:8000' });
  });

  it('says so when it ends by itself', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'halte-engine-'));
    mkdirSync(folder, { recursive: true });
    const engine = await startEngine(folder, '');
    const reasons: string[] = [];
    engine.onExit((reason) => reasons.push(reason));
    await engine.close();
    expect(reasons).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('leaves the directory free when a start fails', async () => {
    const { folder, release } = takeDataDirectory(path.join(stack.folder, 'other'));
    release();
    await expect(start({ dataDir: folder, synthesize: () => Promise.reject(new Error('no template')) })).rejects.toThrow('no template');
    takeDataDirectory(folder).release();
  });
});
