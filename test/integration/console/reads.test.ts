import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import { openCase } from '../../../functions/flows/request-desk.ts';
import { logRead } from '../../../functions/flows/staff-reads.ts';
import type { ConsoleServing } from '../../../functions/platform/console-serving.ts';
import { consoleOf, signedIn, type Staff } from '../../support/console.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { ask, servingOf } from '../../support/serving.ts';
import { openWorld, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
let serving: ConsoleServing;
let agent: Staff;
let people = 0;
let line: string;
beforeAll(async () => {
  dynamo = await startDynamo();
  world = await openWorld(dynamo);
  serving = consoleOf(world);
});
afterAll(() => dynamo.close());
beforeEach(async () => {
  world.now += 60_000;
  line = `+3363998${7_000 + (people += 1)}`;
  agent = await signedIn(serving, ['agent']);
});

const reads = () => serving.reads.of(world.subject(line));
const person = () => agent.get('/console/people/{subject}', { path: { subject: world.subject(line) } });
const lookUp = (reason: string) => agent.post('/console/look-up', { form: { number: line, reason } });

describe('a person', () => {
  it('is shown once somebody said why, and each opening is written down with it', async () => {
    await world.text('boutique', { from: line, text: 'STOP', id: 's1' });
    const { status, headers } = await lookUp('a complaint by e-mail');
    expect([status, headers['location']]).toEqual([303, `/console/people/${world.subject(line)}`]);
    const pages = [await person(), await person()];
    expect(pages.map((page) => [page.status, page.body.includes('STOPPED')])).toEqual([
      [200, true],
      [200, true],
    ]);
    const look = { by: 'agent@example.com', role: 'agent', way: 'console', what: 'person', reason: 'a complaint by e-mail' };
    expect(await reads()).toEqual([expect.objectContaining(look), expect.objectContaining(look)]);
  });

  it('is not shown without, nor to another session, nor after a quarter of an hour', async () => {
    expect((await person()).status).toBe(403);
    await lookUp('a complaint by e-mail');
    const other = await signedIn(serving, ['dpo']);
    expect((await other.get('/console/people/{subject}', { path: { subject: world.subject(line) } })).status).toBe(403);
    world.now += 15 * 60_000;
    expect((await person()).status).toBe(403);
    expect(await reads()).toEqual([]);
  });

  it.each(['', ' x', 'call from 06 39 98 70 01'])('is not looked up because of %j', async (reason) => {
    expect((await lookUp(reason)).status).toBe(400);
    expect((await person()).status).toBe(403);
  });

  it('never has the number in an address or on a page', async () => {
    await world.text('boutique', { from: line, text: 'ACCES', id: `a${people}` });
    const { headers } = await lookUp('a complaint by e-mail');
    const { body } = await person();
    for (const trace of [line, line.slice(1), line.slice(3)]) {
      expect(String(headers['location'])).not.toContain(trace);
      expect(body).not.toContain(trace);
    }
  });
});

describe('a claim in dispute', () => {
  const wish = { what: 'hold', programme: 'boutique', until: '2099-12-31', reason: 'file 2026/118', key: 'k'.repeat(22) };
  const holdIt = (staff: Staff, fields: Record<string, string> = {}) =>
    staff.post('/console/people/{subject}', { path: { subject: world.subject(line) }, form: { ...wish, ...fields } });
  const held = async () => (await world.person(line)).image?.hold?.until;

  it('holds what is stored until its day, and is ended before, by whom the data protection officer looked up', async () => {
    const dpo = await signedIn(serving, ['dpo']);
    expect([(await holdIt(dpo)).status, await held()]).toEqual([403, undefined]);
    await dpo.post('/console/look-up', { form: { number: line, reason: 'file 2026/118' } });
    expect([(await holdIt(dpo)).status, await held()]).toEqual([303, '2100-01-01T00:00:00.000Z']);
    expect((await world.person(line)).ledger[0]).toMatchObject({
      kind: 'held',
      told: { by: 'console', staff: 'dpo@example.com', note: 'file 2026/118' },
    });
    expect([(await holdIt(dpo, { what: 'release', key: 'r'.repeat(22) })).status, await held()]).toEqual([303, undefined]);
  });

  it.each([{ until: '2020-01-01' }, { until: 'soon' }, { reason: ' ' }, { programme: 'nobodys' }])('is not held with %j', async (fields) => {
    const dpo = await signedIn(serving, ['dpo']);
    await dpo.post('/console/look-up', { form: { number: line, reason: 'file 2026/118' } });
    expect([(await holdIt(dpo, fields)).status, await held()]).toEqual([400, undefined]);
  });
});

describe('what cannot be written down', () => {
  it('is not shown', async () => {
    await lookUp('a complaint by e-mail');
    const broken = { ...serving, reads: { ...serving.reads, write: () => Promise.reject(new Error('no table')) } };
    const asIs = await signedIn(broken, ['agent']);
    await asIs.post('/console/look-up', { form: { number: line, reason: 'a complaint' } });
    await expect(asIs.get('/console/people/{subject}', { path: { subject: world.subject(line) } })).rejects.toThrow('no table');
  });
});

describe('a case', () => {
  const opened = async (): Promise<string> => {
    const result = await openCase(serving, { type: 'access', channel: 'letter', programme: 'boutique', number: line as PhoneNumber }, 'a test');
    if (result.kind !== 'opened') throw new Error(result.kind);
    return result.request.ref;
  };

  it('is written down with who opened it, that of a refused form too', async () => {
    const path = { ref: await opened() };
    await agent.get('/console/cases/{ref}', { path });
    await agent.post('/console/cases/{ref}', { path, form: { version: '1', step: 'assign', to: '' } });
    const look = { by: 'agent@example.com', what: 'case', ref: path.ref };
    expect(await reads()).toEqual([expect.objectContaining(look), expect.objectContaining(look)]);
  });

  it('that somebody else changed a moment ago stays as it is, and says so', async () => {
    const path = { ref: await opened() };
    const assign = (to: string) => agent.post('/console/cases/{ref}', { path, form: { version: '1', step: 'assign', to } });
    expect((await assign('camille')).status).toBe(303);
    const { status, body } = await assign('noé');
    expect([status, body.includes('Somebody else changed it a moment ago'), body.includes('camille')]).toEqual([409, true, true]);
    expect((await world.deps.requests.byRef(path.ref))?.assignee).toBe('camille');
  });
});

describe('the data protection officer', () => {
  it('sees the looks of a day, newest first, and those at the person of a case', async () => {
    const dpo = await signedIn(serving, ['dpo']);
    await lookUp('the first reason');
    await person();
    world.now += 1_000;
    await lookUp('the second reason');
    await person();
    const { body } = await dpo.get('/console/reads');
    expect(body.indexOf('the second reason')).toBeGreaterThan(0);
    expect(body.indexOf('the second reason')).toBeLessThan(body.indexOf('the first reason'));
    const day = new Date(world.now - 86_400_000).toISOString().slice(0, 10);
    expect((await dpo.get('/console/reads', { query: { day } })).body).toContain('Nobody looked');
    const result = await openCase(serving, { type: 'access', channel: 'letter', programme: 'boutique', number: line as PhoneNumber }, 'a test');
    const ref = result.kind === 'opened' ? result.request.ref : '';
    const ofOne = (await dpo.get('/console/reads', { query: { of: ref } })).body;
    expect([ofOne.includes('the first reason'), ofOne.includes('a complaint by e-mail')]).toEqual([true, false]);
    expect((await dpo.get('/console/reads', { query: { of: world.subject(line) } })).body).toContain('the second reason');
    expect((await dpo.get('/console/reads', { query: { of: 'nonsense' } })).status).toBe(404);
  });

  it('turns the leaves of a day with many looks, and misses none', async () => {
    world.now += 86_400_000;
    const dpo = await signedIn(serving, ['dpo']);
    const look = { subject: world.subject(line), by: 'noé', way: 'command line', what: 'person' } as const;
    for (let n = 0; n < 205; n += 1) {
      world.now += 1;
      await logRead(serving, { ...look, reason: `reason ${n}.` });
    }
    const found: string[] = [];
    let next: Readonly<Record<string, string>> | undefined = {};
    while (next) {
      const { body } = await dpo.get('/console/reads', { query: next });
      found.push(...(body.match(/reason \d+\./g) ?? []));
      const link: string | undefined = /href="\/console\/reads\?([^"]*before[^"]*)"/.exec(body)?.[1];
      next = link === undefined ? undefined : Object.fromEntries(new URLSearchParams(link.replaceAll('&amp;', '&')));
    }
    expect(found).toEqual(Array.from({ length: 205 }, (_, n) => `reason ${204 - n}.`));
  });

  it('sees those over the API too, with the caller and whom it names', async () => {
    const api = servingOf(world);
    await ask(api, 'POST /v1/recipients/find', { body: { number: line, reason: 'campaign of May', staff: 'noé' } });
    await ask(api, 'GET /v1/recipients/{subject}', { path: { subject: world.subject(line) } });
    expect((await reads()).map(({ by, way, reason }) => `${way} ${by}: ${reason}`).toSorted((one, other) => one.localeCompare(other))).toEqual([
      'api key:all: undefined',
      'api noé (key:all): campaign of May',
    ]);
    const { status } = await ask(api, 'POST /v1/recipients/find', { body: { number: line, reason: `about ${line}` } });
    expect(status).toBe(400);
  });
});
