import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contracts } from '../../../functions/api/contracts.ts';
import type { ProgrammeId } from '../../../functions/domain/ids.ts';
import type { Programme } from '../../../functions/domain/programme.ts';
import { defaultSending } from '../../../functions/domain/sending/policy.ts';
import type { Serving } from '../../../functions/platform/serving.ts';
import { deployment } from '../../support/deployment.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { ask, servingOf } from '../../support/serving.ts';
import { openWorld, start, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
let serving: Serving;
beforeAll(async () => {
  dynamo = await startDynamo();
  world = await openWorld(dynamo);
  serving = servingOf(world);
});
afterAll(() => dynamo.close());

let people = 0;
const newLine = (): string => `+33639981${100 + ++people}`;
const consent = (number: string, more: object = {}) => ({
  number,
  key: `crm-${number}`,
  programme: 'boutique',
  basis: 'consent',
  at: '2026-02-01T10:00:00+01:00',
  wording: { text: 'Oui aux offres par SMS', version: '3' },
  language: 'fr',
  source: { kind: 'web-form', page: 'https://lavande.example/inscription', ipHash: 'c2FsdGVk' },
  ...more,
});
const put = (body: object, of = serving) => ask(of, 'PUT /v1/consents', { body });
const withdraw = (body: object) => ask(serving, 'PUT /v1/suppressions', { body });

describe('PUT /v1/consents', () => {
  test('records it with its proof, once for each key', async () => {
    const line = newLine();
    const first = await put(consent(line));
    expect(contracts.recordConsent.answer.parse(first.body)).toMatchObject({
      proven: true,
      repeated: false,
      missing: [],
      suppression: { state: 'free' },
    });
    expect((await put(consent(line))).body).toMatchObject({ repeated: true });
    expect((await put(consent(line, { language: 'en' }))).status).toBe(409);
    const { image, ledger } = await world.person(line);
    expect(ledger).toHaveLength(1);
    expect(ledger[0]).toMatchObject({
      kind: 'consented',
      told: { by: 'key:all' },
      consent: { proven: true, wording: { version: '3' }, source: { page: 'https://lavande.example/inscription' } },
    });
    expect(image?.grants?.['boutique']).toMatchObject({ at: '2026-02-01T09:00:00.000Z', basis: 'consent', source: 'web-form', proven: true });
  });

  test('refuses a harvested number with what is missing, and stores nothing of it', async () => {
    const line = newLine();
    const { status, body } = await put(consent(line, { source: { kind: 'partner', partner: { name: 'Annuaire' } } }));
    expect(status).toBe(422);
    expect(body).toMatchObject({ errors: [{ pointer: '/source/partner/contract' }, { pointer: '/source/partner/proof' }] });
    expect(await world.person(line)).toMatchObject({ image: undefined, ledger: [] });
  });

  test.each([
    ['a time to come', { at: new Date(start + 86_400_000).toISOString() }, '/at'],
    ['a time without a zone', { at: '2026-02-01T10:00:00' }, '/at'],
    ['a programme that does not exist', { programme: 'nothing' }, '/programme'],
    ['a page with a query', { source: { kind: 'web-form', page: 'https://lavande.example/?n=1' } }, '/source/page'],
    ['both number and subject', { subject: 'abcdefghijklmnopqrstuv' }, '/number'],
    ['neither', { number: undefined }, '/number'],
  ])('refuses %s', async (_, change, pointer) => {
    expect((await put(consent(newLine(), change))).body).toMatchObject({ status: 400, errors: [{ pointer }] });
  });

  test('after a STOP says by which word, and to which numbers, the person comes back', async () => {
    const line = newLine();
    await world.text('boutique', { from: line, text: 'STOP', id: `stop ${line}` });
    const { body } = await put(consent(line, { at: new Date(start).toISOString() }));
    expect(body).toMatchObject({
      suppression: { state: 'stopped', restart: { word: 'START', numbers: expect.arrayContaining(['+33639980001', '36180']) } },
    });
  });

  test('newer than a STOP lifts it where the programme says so, and only there', async () => {
    const shop = deployment.programmes['boutique' as ProgrammeId] as Programme;
    const web: Programme = { ...shop, sending: { ...defaultSending, reconsent: 'proven_web' } };
    const lenient = servingOf(world, undefined, { deployment: { ...deployment, programmes: { ...deployment.programmes, [web.id]: web } } });
    const line = newLine();
    await world.text('boutique', { from: line, text: 'STOP', id: `stop ${line}`, time: new Date(start - 60_000).toISOString() as never });
    expect((await put(consent(line, { at: new Date(start - 30_000).toISOString() }), lenient)).body).toMatchObject({
      suppression: { state: 'lifted' },
    });
    const { image } = await world.person(line);
    expect(image?.registers['boutique']).toMatchObject({ state: 'lifted', how: 'consented' });
    expect(image?.registers['all:lavande']).toMatchObject({ state: 'stopped' });
  });

  test('told by many at once, and in any order, the newest counts and each is in the ledger', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 0, max: 50_000 }), { minLength: 2, maxLength: 5 }), async (minutes) => {
        const line = newLine();
        const at = (minute: number) => new Date(start - 60_000 * (minute + 1)).toISOString();
        const answers = await Promise.all(minutes.map((minute) => put(consent(line, { key: String(minute), at: at(minute) }))));
        // Who met too many others is told to come again, and may.
        for (const [index, { status }] of answers.entries())
          if (status !== 200) await put(consent(line, { key: String(minutes[index]), at: at(minutes[index] ?? 0) }));
        const { image, ledger } = await world.person(line);
        expect(image?.grants?.['boutique']?.at).toBe(at(Math.min(...minutes)));
        expect(ledger).toHaveLength(minutes.length);
      }),
      { numRuns: 8 },
    );
  });
});

describe('PUT /v1/suppressions', () => {
  const told = (number: string, more: object = {}) => ({ number, key: 'mail-1', programme: 'boutique', channel: 'email', ...more });

  test('ends all marketing at once, unless the person named one programme', async () => {
    const [one, two] = [newLine(), newLine()];
    expect((await withdraw(told(one))).body).toMatchObject({ state: 'stopped', repeated: false });
    expect((await world.person(one)).image?.registers).toMatchObject({ 'all:lavande': { state: 'stopped', how: 'told' } });
    await withdraw(told(two, { scope: 'programme' }));
    expect(Object.keys((await world.person(two)).image?.registers ?? {})).toEqual(['boutique']);
  });

  test('told twice under one key does nothing again; a STOP that was texted stays the person’s own', async () => {
    const line = newLine();
    await world.text('boutique', { from: line, text: 'STOP', id: `stop ${line}` });
    world.now += 60_000;
    expect((await withdraw(told(line))).body).toMatchObject({ state: 'stood-already', repeated: false });
    expect((await withdraw(told(line))).body).toMatchObject({ repeated: true });
    const { image, ledger } = await world.person(line);
    expect(image?.registers['all:lavande']).toMatchObject({ how: 'texted' });
    expect(ledger.map(({ kind }) => kind)).toEqual(['stop-repeated', 'stopped']);
    expect(ledger[0]).toMatchObject({ told: { by: 'key:all', channel: 'email' } });
  });

  test('older than a START does not undo it', async () => {
    const line = newLine();
    await world.text('boutique', { from: line, text: 'STOP', id: `stop ${line}` });
    world.now += 60_000;
    await world.text('boutique', { from: line, text: 'START', id: `start ${line}` });
    expect((await withdraw(told(line, { at: new Date(world.now - 30_000).toISOString() }))).body).toMatchObject({ state: 'superseded' });
  });
});

describe('POST /v1/suppressions/repair', () => {
  const repair = (number: string, staff: string, key = staff) =>
    ask(serving, 'POST /v1/suppressions/repair', { body: { number, key, programme: 'boutique', staff, reason: 'meant another shop' } });

  test('takes two of the staff, and both stand in the ledger', async () => {
    const line = newLine();
    await withdraw({ number: line, key: 'k', programme: 'boutique', channel: 'phone' });
    expect((await repair(line, 'Anne')).body).toMatchObject({ state: 'asked' });
    expect((await repair(line, 'Anne', 'again')).body).toMatchObject({ state: 'asked' });
    world.now += 1_000;
    expect((await repair(line, 'Bruno')).body).toMatchObject({ state: 'repaired' });
    const { image, ledger } = await world.person(line);
    expect(image?.registers['all:lavande']).toMatchObject({ state: 'lifted', how: 'repaired' });
    expect(image).not.toHaveProperty('repairs');
    expect(ledger.filter(({ kind }) => kind.startsWith('repair')).map(({ told }) => told?.staff)).toEqual(['Bruno', 'Anne', 'Anne']);
  });

  test('never undoes what the person texted', async () => {
    const line = newLine();
    await world.text('boutique', { from: line, text: 'STOP', id: `stop ${line}` });
    const { status, body } = await repair(line, 'Anne');
    expect([status, body['detail']]).toEqual([422, expect.stringContaining('only the person can lift it')]);
  });

  test('asked for a STOP that came again since is asked anew', async () => {
    const line = newLine();
    await withdraw({ number: line, key: 'k', programme: 'boutique', channel: 'phone' });
    await repair(line, 'Anne');
    world.now += 1_000;
    await withdraw({ number: line, key: 'l', programme: 'boutique', channel: 'phone' });
    expect((await repair(line, 'Bruno')).body).toMatchObject({ state: 'asked' });
  });
});
