import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProgrammeId } from '../../../functions/domain/ids.ts';
import { checkpointIn } from '../../../functions/cli/lists/checkpoint.ts';
import { personRecords } from '../../../functions/store/person-records.ts';
import { erasureStore } from '../../../functions/store/erase-store.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { abroad, fileOf, french, importFile, linesFrom, stopList } from '../../support/lists.ts';
import { ask, servingOf } from '../../support/serving.ts';
import { openWorld, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
beforeAll(async () => {
  dynamo = await startDynamo();
  world = await openWorld(dynamo);
});
afterAll(() => dynamo.close());

const newLine = linesFrom(2_000);
const boutique = 'boutique' as ProgrammeId;
const stateOf = async (line: string) => (await world.person(abroad(line))).image?.registers['all:lavande'];

describe('importing opt-outs', () => {
  test('keeps the original date, tells the file as evidence, and answers nobody', async () => {
    const line = newLine();
    const { effects, digest } = await importFile(world, 'suppressions', fileOf(stopList(`${line},2024-05-01T10:00:00+02:00`)), french);
    expect(effects).toEqual({ stopped: 1 });
    expect(await stateOf(line)).toMatchObject({ state: 'stopped', rank: '2024-05-01T08:00:00.000Z#1', how: 'told' });
    const { ledger, messages, texts } = await world.person(abroad(line));
    expect(ledger).toMatchObject([{ kind: 'stopped', told: { by: 'import', staff: 'camille', file: digest } }]);
    expect([messages, texts]).toEqual([[], []]);
  });

  test('twice is once, whatever the file', async () => {
    const [one, other] = [newLine(), newLine()];
    const today = world.now;
    await importFile(world, 'suppressions', fileOf(stopList(`${one},2024-05-01`, `${other},2026-03-10`)), french);
    world.now += 3_600_000;
    const before = [await world.person(abroad(one)), await world.person(abroad(other))];
    const again = await importFile(
      world,
      'suppressions',
      fileOf(stopList(`${other},2026-03-10`, `${abroad(one)},2024-05-01`, `${one},2024-05-01`)),
      french,
    );
    expect(again.effects).toEqual({ repeated: 3 });
    expect([await world.person(abroad(one)), await world.person(abroad(other))]).toEqual(before);
    world.now = today;
  });

  test('undoes no newer START and no newer STOP', async () => {
    const [started, stopped] = [newLine(), newLine()];
    await world.text('boutique', { from: abroad(started), text: 'STOP', id: `${started} 1` });
    world.now += 60_000;
    await world.text('boutique', { from: abroad(started), text: 'START', id: `${started} 2` });
    await world.text('boutique', { from: abroad(stopped), text: 'STOP', id: `${stopped} 1` });
    const { effects } = await importFile(world, 'suppressions', fileOf(stopList(`${started},2024-05-01`, `${stopped},2024-05-01`)), french);
    expect(effects).toEqual({ superseded: 1, 'stood-already': 1 });
    const checks = [started, stopped].map((line) => ({ number: abroad(line), programme: 'boutique', purpose: 'marketing' }));
    const { body } = await ask(servingOf(world), 'POST /v1/check', { body: { checks } });
    const [lifted, standing] = (body as { results: { reasons: string[] }[] }).results;
    expect(lifted?.reasons).not.toContain('suppressed_all');
    expect(standing?.reasons).toContain('suppressed_all');
    expect((await world.person(abroad(stopped))).image?.registers['all:lavande']?.how).toBe('texted');
  });

  test('a dry run writes nothing and tells the same', async () => {
    const [line, known] = [newLine(), newLine()];
    await world.text('boutique', { from: abroad(known), text: 'STOP', id: `${known} 1` });
    const { effects } = await importFile(world, 'suppressions', fileOf(stopList(`${line},2024-05-01`, `${known},2024-05-01`)), {
      ...french,
      isDryRun: true,
    });
    expect(effects).toEqual({ stopped: 1, 'stood-already': 1 });
    expect(await world.person(abroad(line))).toMatchObject({ image: undefined, ledger: [] });
  });

  test('by keyed hash, of one programme only, with a channel', async () => {
    const line = newLine();
    const text = `{"subject":"${world.subject(abroad(line))}","time":"2024-05-01T00:00:00Z","scope":"programme","channel":"letter"}`;
    await importFile(world, 'suppressions', fileOf(text, 'list.jsonl'), french);
    const { image, ledger } = await world.person(abroad(line));
    expect(Object.keys(image?.registers ?? {})).toEqual(['boutique']);
    expect(ledger).toMatchObject([{ told: { channel: 'letter' } }]);
  });

  test('with the export of a system, only those whose status says so', async () => {
    const [out, still] = [newLine(), newLine()];
    const text = `contact_id,status,date_of_consent\n${abroad(out)},opt-out,2024-05-01T10:00:00Z\n${abroad(still)},opt-in,2024-05-01T10:00:00Z\n`;
    const { effects, leftOut } = await importFile(world, 'suppressions', fileOf(text), { from: 'twilio' });
    expect([effects, leftOut]).toEqual([{ stopped: 1 }, 1]);
    const aws = `{"OptedOutNumber":"${abroad(still)}","OptedOutTimestamp":1714557600.123,"EndUserOptedOut":true}\n`;
    await importFile(world, 'suppressions', fileOf(aws, 'aws.jsonl'), { from: 'aws' });
    expect(await stateOf(still)).toMatchObject({ rank: '2024-05-01T10:00:00.123Z#1' });
  });
});

describe('importing consents and other lists', () => {
  const proven = ['wording=Oui aux offres par SMS', 'wording_version=3', 'language=fr'];

  test('what all lines share may be told once; without it, they are not proven; and the proof may come later', async () => {
    const line = newLine();
    const file = fileOf(`phone,time\n${line},2026-02-01T10:00:00Z`);
    expect((await importFile(world, 'consents', file, french)).effects).toEqual({ unproven: 1 });
    expect((await importFile(world, 'consents', file, { ...french, value: proven })).effects).toEqual({ consented: 1 });
    expect((await importFile(world, 'consents', file, { ...french, value: proven })).effects).toEqual({ repeated: 1 });
    const { image, ledger } = await world.person(abroad(line));
    expect(image?.grants?.[boutique]).toMatchObject({ at: '2026-02-01T10:00:00.000Z', source: 'import', proven: true });
    expect(ledger.find(({ consent }) => consent?.proven)).toMatchObject({ consent: { wording: { version: '3' }, source: { kind: 'import' } } });
  });

  test('a bought number without proof is refused with what is missing, one without a time too', async () => {
    const text = `phone,time,source,partner\n${newLine()},2026-02-01,partner,Annuaire\n${newLine()},,web-form,\n${newLine()},2026-02-01,found,\n`;
    const { effects, refusedLines } = await importFile(world, 'consents', fileOf(text), {
      ...french,
      reading: { country: 'FR', dated: '2026-03-01' },
    });
    expect(effects).toEqual({});
    expect(refusedLines).toMatchObject([
      { refused: 'proof_missing', missing: ['wording.text', 'wording.version', 'language', 'source.partner.contract', 'source.partner.proof'] },
      { refused: 'time_missing' },
      { refused: 'source_unknown' },
    ]);
  });

  test('an import after an erasure does not revive: no consent from before it, and the STOP stays', async () => {
    const line = newLine();
    await world.text('boutique', { from: abroad(line), text: 'STOP', id: `${line} 1` });
    await erasureStore(world.context).markErased(world.subject(abroad(line)), new Date(world.now).toISOString() as never);
    const { effects } = await importFile(world, 'consents', fileOf(`phone,time\n${line},2026-02-01`), { ...french, value: proven });
    expect(effects).toEqual({ erased: 1 });
    expect(await importFile(world, 'suppressions', fileOf(stopList(`${line},2024-01-01`)), french)).toMatchObject({
      effects: { 'stood-already': 1 },
    });
    const { image } = await world.person(abroad(line));
    expect(image?.grants).toBeUndefined();
    expect(image?.registers['all:lavande']?.state).toBe('stopped');
    const told = {
      number: abroad(line),
      key: 'crm-1',
      programme: 'boutique',
      basis: 'consent',
      at: '2026-02-01T10:00:00Z',
      source: { kind: 'shop' },
    };
    expect((await ask(servingOf(world), 'PUT /v1/consents', { body: told })).status).toBe(422);
  });

  test('an exclusion list refuses advertising, and a list without times says nothing newer of a line', async () => {
    const line = newLine();
    const file = fileOf(`phone\n${line}\n`);
    const dated = { country: 'FR', dated: '2026-01-01' };
    expect((await importFile(world, 'exclusions', file, { reading: dated, value: ['list=national_dnc'] })).effects).toEqual({ listed: 1 });
    const later = { country: 'FR', dated: '2026-02-01' };
    expect((await importFile(world, 'exclusions', file, { reading: later, value: ['list=national_dnc'] })).effects).toEqual({ older: 1 });
    const { image, ledger } = await world.person(abroad(line));
    expect(image?.lists).toEqual({ national_dnc: '2026-01-01T23:59:59.999Z' });
    expect(ledger).toMatchObject([{ kind: 'listed', told: { note: 'national_dnc' } }, { kind: 'listed' }]);
    const checks = [{ number: abroad(line), programme: 'boutique', purpose: 'marketing' }];
    const { body } = await ask(servingOf(world), 'POST /v1/check', { body: { checks } });
    expect(body).toMatchObject({ results: [{ allowed: false, reasons: expect.arrayContaining(['national_dnc']) as unknown }] });
  });

  test('a line that has another holder', async () => {
    const line = newLine();
    expect((await importFile(world, 'reassigned', fileOf(`phone,date\n${line},2026-02-01`), french)).effects).toEqual({ reassigned: 1 });
    expect((await world.person(abroad(line))).image?.tenure).toBe('2026-02-01T23:59:59.999Z');
  });
});

describe('a run that is broken off', () => {
  test('goes on behind its checkpoint, and nothing is there twice', async () => {
    const lines = Array.from({ length: 240 }, newLine);
    const file = fileOf(stopList('no number,2024-05-01', ...lines.map((line) => `${line},2024-05-01T10:00:00Z`)));
    const folder = mkdtempSync(path.join(os.tmpdir(), 'halte-checkpoint-'));
    const checkpoint = checkpointIn(folder, ['this']);
    const records = personRecords(world.context);
    let writes = 0;
    const failing = {
      ...records,
      record: async (...args: Parameters<typeof records.record>) => {
        if (++writes > 170) throw new Error('the plug was pulled');
        return records.record(...args);
      },
    };
    await expect(importFile(world, 'suppressions', file, { ...french, batch: 100, checkpoint, deps: { records: failing } })).rejects.toThrow('plug');
    expect(checkpoint.read()).toMatchObject({ line: 101, rows: 100 });
    let written = 0;
    const counting = { ...records, record: async (...args: Parameters<typeof records.record>) => (++written, records.record(...args)) };
    const { effects, rows, refusedLines } = await importFile(world, 'suppressions', file, {
      ...french,
      batch: 100,
      checkpoint,
      deps: { records: counting },
    });
    expect(rows).toBe(241);
    expect(written).toBe(241 - 100);
    expect((effects['stopped'] ?? 0) + (effects['repeated'] ?? 0)).toBe(240);
    expect(effects['repeated']).toBeGreaterThan(60);
    expect(refusedLines).toMatchObject([{ line: 2, refused: 'number_invalid' }]);
    expect(checkpoint.read()).toBeUndefined();
    for (const line of [lines[0], lines[169], lines[239]]) expect((await world.person(abroad(line ?? ''))).ledger).toHaveLength(1);
  });
});
