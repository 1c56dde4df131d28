import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Evidence } from '../../functions/domain/evidence/evidence.ts';
import { placeOf, runHalte } from '../support/cli.ts';
import { type RunningStack, startStack } from '../support/stack.ts';
import { eventually } from '../integration/local/small-stack.ts';

const person = '+33639980431';
const folder = mkdtempSync(path.join(tmpdir(), 'halte-evidence-'));
let stack: RunningStack;

const halte = (...args: readonly string[]) => runHalte(placeOf(stack), args);
const read = (file: string): { proof: Evidence; publicKey: string; signature: string } =>
  JSON.parse(readFileSync(file, 'utf8')) as { proof: Evidence; publicKey: string; signature: string };
const file = path.join(folder, 'case-118.json');

beforeAll(async () => {
  stack = await startStack();
  const told = await stack.api('PUT', '/v1/consents', {
    key: 'evidence-1',
    number: person,
    programme: 'boutique',
    basis: 'consent',
    at: '2026-01-15T09:00:00.000Z',
    wording: { text: 'J’accepte de recevoir les offres <b>Lavande</b> par SMS', version: 'v3' },
    language: 'fr',
    source: { kind: 'web-form', page: 'https://lavande.example/inscription', ipHash: 'a'.repeat(22) },
  });
  if (told.status !== 200) throw new Error(JSON.stringify(told.body));
  await stack.text(person, 'boutique-sandbox', 'arrêt svp');
  await eventually(async () =>
    (await stack.person(person)).ledger.some(({ confirmation }) => confirmation?.state === 'delivered') ? true : undefined,
  );
  const said = await halte('evidence', person, '--reason', 'complaint 2026-118', '--by', 'camille', '--out', file);
  if (said.code !== 0) throw new Error(said.err);
}, 60_000);
afterAll(async () => {
  await stack.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('evidence of a number', () => {
  it('says what was received, how it was authenticated and read, what changed, and what was answered and delivered', () => {
    const { received, madeFor, line } = read(file).proof;
    expect(line.number).toBe(person);
    expect(madeFor).toEqual({ by: 'camille', reason: 'complaint 2026-118' });
    expect(received).toHaveLength(1);
    expect(received[0]).toMatchObject({
      carrier: 'sandbox',
      authenticatedBy: expect.stringMatching(/./),
      words: 'arrêt svp',
      readAs: { intent: 'stop', rule: expect.stringMatching(/^fr\./), rulesVersion: expect.stringMatching(/./) },
      changes: [{ kind: 'stopped', registers: expect.arrayContaining(['all:lavande']) }],
      answer: { template: expect.stringMatching(/^stop/), state: 'delivered', outcomeAt: expect.stringMatching(/Z$/) },
      confirmedBy: 'halte',
    });
  });

  it('says which consent existed, with wording, source and proof', () => {
    const [consent] = read(file).proof.consents;
    expect(consent?.consent).toMatchObject({
      at: '2026-01-15T09:00:00.000Z',
      wording: { version: 'v3' },
      source: { kind: 'web-form', page: 'https://lavande.example/inscription' },
      proven: true,
    });
  });

  it('comes with a page in plain words that escapes what people wrote', () => {
    const page = readFileSync(path.join(folder, 'case-118.html'), 'utf8');
    expect(page).toContain('What is recorded of +33639980431');
    expect(page).toContain('complaint 2026-118');
    expect(page).toContain('&lt;b&gt;Lavande&lt;/b&gt;');
    expect(page).not.toContain('<b>Lavande');
  });

  it('is for its owner alone, and its default name tells nothing', async () => {
    for (const name of ['case-118.json', 'case-118.html']) expect(statSync(path.join(folder, name)).mode & 0o777).toBe(0o600);
    const before = process.cwd();
    process.chdir(folder);
    const said = await halte('evidence', person, '--reason', 'x', '--json');
    process.chdir(before);
    const data = JSON.parse(said.out) as { file: string };
    expect(path.basename(data.file)).toMatch(/^halte-evidence-\d{8}-\d{6}\.json$/);
    expect(said.out).not.toMatch(/639980431/);
  });

  it('is never written over another', async () => {
    const said = await halte('evidence', person, '--reason', 'again', '--out', file);
    expect(said).toMatchObject({ code: 1, err: expect.stringContaining('cannot be written (EEXIST)') });
  });

  it('wants a reason', async () => {
    const said = await halte('evidence', person, '--out', path.join(folder, 'no.json'));
    expect(said).toMatchObject({ code: 2, err: expect.stringContaining('--reason') });
  });

  it('leaves out what is not of the period', async () => {
    const out = path.join(folder, 'january.json');
    const said = await halte('evidence', person, '--reason', 'x', '--from', '2026-01-01', '--to', '2026-01-31', '--out', out);
    expect(said.code).toBe(0);
    expect(read(out).proof.received).toEqual([]);
    expect(read(out).proof.consents).toHaveLength(1);
  });
});

describe('consent records', () => {
  it('have the fields that ISO/IEC TS 27560 demands, and the STOP as a withdrawal', async () => {
    const out = path.join(folder, 'receipts.json');
    expect((await halte('evidence', person, '--reason', 'x', '--consent-receipts', '--out', out)).code).toBe(0);
    const [record, ...more] = read(out).proof.consentRecords ?? [];
    expect(more).toEqual([]);
    expect(Object.keys(record?.header ?? {})).toEqual(['schema_version', 'record_id', 'pii_principal_id']);
    expect(record?.processing).toMatchObject({ language: 'fr', privacy_notice: { version: 'v3', url: 'lavande.example/droits' } });
    const [purpose] = record?.processing.purposes ?? [];
    const mandatory = [
      'purpose',
      'pii_information',
      'pii_controllers',
      'storage_locations',
      'retention_period',
      'jurisdiction',
      'recipient_third_parties',
      'withdrawal_method',
    ];
    for (const field of mandatory) expect(purpose, field).toHaveProperty(field, expect.anything());
    const [party] = record?.parties ?? [];
    for (const field of ['party_id', 'party_address', 'party_name', 'party_contact', 'party_type'])
      expect(party, field).toHaveProperty(field, expect.anything());
    expect(record?.events).toMatchObject([
      { event_time: '2026-01-15T09:00:00.000Z', event_state: 'given', validity_duration: 'until withdrawn' },
      { event_state: 'withdrawn' },
    ]);
    expect(JSON.stringify(record)).not.toContain('639980431');
  });

  it('are there only where they are asked for', () => expect(read(file).proof.consentRecords).toBeUndefined());
});

describe('verifying', () => {
  it('needs no network, and knows the deployment by the key that it published', async () => {
    const key = (await halte('evidence', 'key')).out.trim();
    expect(await halte('evidence', 'verify', file)).toMatchObject({ code: 0, out: expect.stringContaining('Whole') });
    expect(await halte('evidence', 'verify', file, '--public-key', key)).toMatchObject({
      code: 0,
      out: expect.stringContaining('the key that you gave'),
    });
    expect(await halte('evidence', 'verify', file, '--public-key', `${key}x`)).toMatchObject({
      code: 1,
      out: expect.stringContaining('another key'),
    });
  });

  it('finds every changed byte', async () => {
    const { verifySigned } = await import('../../functions/cli/signed-document.ts');
    const whole = readFileSync(file);
    expect(verifySigned(whole.toString('utf8'))?.whole).toBe(true);
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at] = (whole[at] ?? 0) ^ 1;
      expect(verifySigned(changed.toString('utf8'))?.whole ?? false, `byte ${at}`).toBe(false);
      const shorter = Buffer.concat([whole.subarray(0, at), whole.subarray(at + 1)]);
      // The last line break alone may be missing: some mail programs take it.
      if (at < whole.length - 1) expect(verifySigned(shorter.toString('utf8'))?.whole ?? false, `without byte ${at}`).toBe(false);
    }
  }, 60_000);

  it('finds what was signed again by somebody else', async () => {
    const { generateKeyPairSync } = await import('node:crypto');
    const key = (await halte('evidence', 'key')).out.trim();
    const forged = read(file);
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
    const name = path.join(folder, 'forged.json');
    writeFileSync(name, `${JSON.stringify({ ...forged, publicKey: other }, undefined, 2)}\n`);
    expect(await halte('evidence', 'verify', name, '--public-key', key)).toMatchObject({ code: 1 });
  });

  it('of a proof of a request is made by the same key', async () => {
    await stack.text(person, 'boutique-sandbox', 'ACCES');
    const ref = await eventually(async () => /\b[A-Z]\d[A-Z]\d[A-Z]{2}\b/.exec((await halte('requests', 'list')).out)?.[0]);
    const said = await halte('requests', 'proof', ref);
    const name = path.join(folder, 'request.json');
    writeFileSync(name, said.out);
    const key = (await halte('evidence', 'key')).out.trim();
    expect(await halte('evidence', 'verify', name, '--public-key', key)).toMatchObject({ code: 0 });
  });
});
