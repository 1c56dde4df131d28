import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DeleteItemCommand, PutItemCommand, QueryCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../functions/domain/evidence/evidence.ts';
import { objectsIn } from '../support/archive.ts';
import { placeOf, runHalte } from '../support/cli.ts';
import { type RunningStack, startStack } from '../support/stack.ts';
import { eventually } from '../integration/local/small-stack.ts';

const person = '+33639980432';
const folder = mkdtempSync(path.join(tmpdir(), 'halte-ledger-'));
let stack: RunningStack;
const halte = (...args: readonly string[]) => runHalte(placeOf(stack), args);

beforeAll(async () => {
  stack = await startStack();
  await stack.text(person, 'boutique-sandbox', 'arrêt svp');
  await eventually(async () => ((await stack.person(person)).ledger.length >= 2 ? true : undefined));
}, 60_000);
afterAll(async () => {
  await stack.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('hold', () => {
  const ends = async () => (await stack.person(person)).ledger.map(({ ttl }) => ttl);
  const until = '2099-12-31';
  it('keeps what is stored of a number, stands in the evidence, and is released', async () => {
    const before = await ends();
    const said = await halte('hold', person, '--programme', 'boutique', '--until', until, '--reason', 'file 2026/118', '--by', 'camille');
    expect(said).toMatchObject({ code: 0, out: expect.stringContaining('Held until 2100-01-01T00:00:00.000Z') });
    expect(new Set(await ends())).toEqual(new Set([Date.parse('2100-01-01') / 1000]));
    const out = path.join(folder, 'held.json');
    await halte('evidence', person, '--reason', 'x', '--out', out);
    const { proof } = JSON.parse(readFileSync(out, 'utf8')) as { readonly proof: Evidence };
    expect(proof).toMatchObject({
      heldSince: expect.stringMatching(/Z$/),
      otherEvents: [{ kind: 'held', told: { note: 'file 2026/118' } }],
    });
    expect((await halte('hold', person, '--programme', 'boutique', '--release', '--reason', 'settled')).code).toBe(0);
    expect(await ends()).toEqual(expect.arrayContaining(before));
  });

  it('says what is missing', async () => {
    expect(await halte('hold', person, '--programme', 'boutique', '--reason', 'x')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--until'),
    });
    expect(await halte('hold', person, '--programme', 'boutique', '--until', until)).toMatchObject({
      code: 2,
      err: expect.stringContaining('--reason'),
    });
    expect(await halte('hold', person, '--until', until, '--reason', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('--programme') });
    expect(await halte('hold', 'B2B2BB', '--until', until, '--reason', 'x')).toMatchObject({
      code: 1,
      err: expect.stringContaining('no request B2B2BB'),
    });
  });
});

describe('the archive of the ledger', () => {
  const objects = (): readonly string[] => {
    const root = path.join(stack.server.folder, 'objects');
    return objectsIn(root).map((name) => path.join(root, name));
  };

  it('gets each event of the whole stack, sealed, and is whole', async () => {
    const verified = async () => JSON.parse((await halte('ledger', 'verify', '--json')).out) as { entries: number; findings: readonly unknown[] };
    const { length } = (await stack.person(person)).ledger;
    await expect.poll(async () => (await verified()).entries, { timeout: 15_000 }).toBeGreaterThanOrEqual(length);
    expect((await verified()).findings).toEqual([]);
    expect(objects().length).toBeGreaterThan(0);
    for (const file of objects()) {
      expect(statSync(file).mode & 0o777).toBe(0o600);
      for (const trace of ['arrêt', '639980431', stack.subject(person)]) expect(readFileSync(file, 'utf8')).not.toContain(trace);
    }
  });

  it('is looked at by doctor, with the key that signs', async () => {
    const { out } = await halte('doctor', '--json');
    const { findings } = JSON.parse(out) as { readonly findings: readonly unknown[] };
    expect(findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ check: 'archive', level: 'ok', found: expect.stringMatching(/newest copy of the ledger 2/) }),
        expect.objectContaining({ check: 'evidence key', level: 'ok' }),
      ]),
    );
  });

  it('that was tampered with is told, with what is wrong', async () => {
    const [file = ''] = objects();
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.replace('"n":', '"n": '));
    expect(await halte('ledger', 'verify')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/not whole:\n {2}y05\/\d{12} is not as it was written/),
    });
    writeFileSync(file, whole);
    expect(await halte('ledger', 'verify')).toMatchObject({ code: 0, out: expect.stringContaining('Whole:') });
  });

  it('remembers by an earlier verification what stood at its end', async () => {
    const earlier = path.join(folder, 'ledger.json');
    writeFileSync(earlier, (await halte('ledger', 'verify', '--json')).out);
    expect(await halte('ledger', 'verify', '--expect', earlier)).toMatchObject({ code: 0 });
    const [newest = ''] = objects();
    const whole = readFileSync(newest, 'utf8');
    rmSync(newest);
    expect(await halte('ledger', 'verify', '--expect', earlier)).toMatchObject({ code: 1, out: expect.stringContaining('earlier verification') });
    writeFileSync(newest, whole, { mode: 0o600 });
    expect(await halte('ledger', 'verify', '--expect', newest)).toMatchObject({ code: 2 });
  });
});

describe('comparing a person’s copies with the ledger', () => {
  const table = () => stack.server.stack.outputs['TableConsents'] ?? '';
  const stored = async () => {
    const values = { ':s': { S: stack.subject(person) } };
    const query = new QueryCommand({ TableName: table(), KeyConditionExpression: 'subject = :s', ExpressionAttributeValues: values });
    const { Items = [] } = await stack.server.dynamo.send(query);
    return Items.find(({ kind }) => kind?.S === 'stopped') ?? expect.fail('no STOP');
  };
  const compare = () => halte('ledger', 'compare', person);

  it('finds nothing where nothing was done, though a hold moved the ends', async () => {
    expect((await halte('hold', person, '--programme', 'boutique', '--until', '2099-12-31', '--reason', 'x')).code).toBe(0);
    await expect.poll(async () => (await compare()).out, { timeout: 15_000 }).toMatch(/^Alike: \d/);
  });

  it('finds what somebody changed in the ledger, and what they deleted there', async () => {
    const whole = await stored();
    await stack.server.dynamo.send(new PutItemCommand({ TableName: table(), Item: { ...whole, recordedAt: { S: '2020-01-01T00:00:00.000Z' } } }));
    expect(await compare()).toMatchObject({ code: 1, out: expect.stringContaining('(stopped) says something else in the ledger') });
    const { subject, at } = whole;
    await stack.server.dynamo.send(new DeleteItemCommand({ TableName: table(), Key: { subject: subject ?? { S: '' }, at: at ?? { S: '' } } }));
    expect(await compare()).toMatchObject({ code: 1, out: expect.stringContaining('(stopped) was copied, and is not in the ledger any more') });
    await stack.server.dynamo.send(new PutItemCommand({ TableName: table(), Item: whole }));
    expect((await compare()).code).toBe(0);
  });

  it('says that nothing opens the copies of somebody whom nobody knows', async () => {
    expect(await halte('ledger', 'compare', '+33639980499')).toMatchObject({ code: 0, out: expect.stringContaining('Nothing opens copies') });
  });
});
