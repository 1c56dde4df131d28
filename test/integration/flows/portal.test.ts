import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ControllerId } from '../../../functions/domain/ids.ts';
import { openPage } from '../../../functions/flows/open-page.ts';
import type { PortalDeps } from '../../../functions/flows/dependencies.ts';
import type { PageAct, PageView } from '../../../functions/domain/rights/page.ts';
import { personReader } from '../../../functions/store/person-reader.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, start, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
let deps: PortalDeps;
let people = 0;
let line: string;
let slug: string;
let address: string;
beforeAll(async () => {
  dynamo = await startDynamo();
});
afterAll(() => dynamo.close());
beforeEach(async () => {
  world = await openWorld(dynamo);
  deps = { ...world.deps, person: personReader(world.context) };
  line = `+3363998${String(4_000 + (people += 1))}`;
  address = `192.0.2.${people}`;
  slug = await asks('ACCES');
});

const lavande = 'lavande' as ControllerId;
let ids = 0;
const asks = async (text: string): Promise<string> => {
  await world.text('boutique', { from: line, text, id: `p${(ids += 1)}` });
  await world.deliver(line);
  return /\/([0-9a-z]{12})/.exec(world.handed.at(-1)?.text ?? '')?.[1] ?? '';
};
const visit = (act: PageAct, to = slug, from = address): Promise<PageView> => openPage(deps, { slug: to, address: from, act });
/** What the telephone got last; the sweep does what the stream would. */
const code = async (): Promise<string> => {
  world.now += 91_000;
  await world.sweep();
  return /\d{6}/.exec(world.handed.at(-1)?.text ?? '')?.[0] ?? '';
};
const enter = async (): Promise<Extract<PageView, { is: 'report' }>> => {
  await visit({ act: 'code' });
  const view = await visit({ act: 'enter', code: await code() });
  if (view.is !== 'report') throw new Error(`the page is ${view.is}`);
  return view;
};
const state = async (type: 'access' | 'erase' | 'rectify' | 'port' | 'restrict') =>
  (await world.deps.requests.of(world.subject(line))).find((one) => one.type === type);

describe('the link', () => {
  it('opened by a preview, again and again, shows a button, changes nothing and says nothing of anybody', async () => {
    for (let n = 0; n < 40; n += 1)
      expect(await visit({ act: 'open' })).toEqual({ is: 'start', language: 'fr', controller: 'Lavande SAS', contact: '01 99 00 12 34' });
    expect((await state('access'))?.state).toBe('opened');
    expect(world.handed).toHaveLength(1);
  });

  it('is read as somebody types it: capitals, o for 0, l for 1', async () => {
    expect(await visit({ act: 'open' }, slug.toUpperCase().replaceAll('0', 'O').replaceAll('1', 'I'))).toMatchObject({ is: 'start' });
  });

  it('ends after thirty days; texting again gives another one that works', async () => {
    world.now = start + 31 * 86_400_000;
    expect(await visit({ act: 'open' })).toEqual({ is: 'unknown' });
    expect(await visit({ act: 'open' }, await asks('ACCES'))).toMatchObject({ is: 'start' });
  });

  it.each(['', 'favicon.ico', 'zzzzzzzzzzzz', '../../../etc', 'a'.repeat(4_000), '<script>', 'zzzz\r\nx: y'])(
    'that is none, %s, opens nothing',
    async (guess) => {
      expect(await visit({ act: 'open' }, guess)).toEqual({ is: 'unknown' });
    },
  );

  it('guessed thirty times an hour from one address is refused there, the true one too; elsewhere and later it works', async () => {
    for (let n = 0; n < 30; n += 1) expect(await visit({ act: 'open' }, `zzzzzzzzzz${String(n).padStart(2, '0')}`)).toEqual({ is: 'unknown' });
    expect(await visit({ act: 'open' }, 'zzzzzzzzzzzz')).toEqual({ is: 'too-many' });
    expect(await visit({ act: 'open' })).toEqual({ is: 'too-many' });
    expect(await visit({ act: 'open' }, slug, '198.51.100.7')).toMatchObject({ is: 'start' });
    world.now += 3_600_000;
    expect(await visit({ act: 'open' })).toMatchObject({ is: 'start' });
  });
});

describe('the line check', () => {
  it('texts six digits to the number that asked, and opens the page with them', async () => {
    const view = await enter();
    expect(world.handed.at(-1)?.to).toBe(line);
    expect(view.report.messages[0]).toMatchObject({ words: 'ACCES', readAs: 'access' });
    expect(await state('access')).toMatchObject({ state: 'fulfilled', verified: { how: 'line-code' }, closed: { outcome: 'shown' } });
  });

  it('takes no wrong code, and after five tries not the right one either', async () => {
    await visit({ act: 'code' });
    const right = await code();
    const wrong = right === '000000' ? '000001' : '000000';
    for (let n = 0; n < 5; n += 1) expect(await visit({ act: 'enter', code: wrong })).toMatchObject({ is: 'code', problem: 'wrong' });
    expect(await visit({ act: 'enter', code: right })).toMatchObject({ is: 'code', problem: 'over' });
  });

  it('takes a code for ten minutes, and only the newest one', async () => {
    await visit({ act: 'code' });
    const first = await code();
    await visit({ act: 'code' });
    const second = await code();
    if (first !== second) expect(await visit({ act: 'enter', code: first })).toMatchObject({ is: 'code', problem: 'wrong' });
    world.now += 10 * 60_000;
    expect(await visit({ act: 'enter', code: second })).toMatchObject({ is: 'code', problem: 'over' });
  });

  it('texts a number five codes a day at most, whatever links there are', async () => {
    const other = await asks('RECTIFIER');
    const views: PageView[] = [];
    for (let n = 0; n < 6; n += 1) views.push(await visit({ act: 'code' }, n % 2 === 0 ? slug : other));
    expect(views.map((view) => ('problem' in view ? view.problem : 'sent'))).toEqual(['sent', 'sent', 'sent', 'sent', 'sent', 'no-more-codes']);
  });

  it('stores no code: only what it is made from, under a key that is not in the tables', async () => {
    await visit({ act: 'code' });
    const sent = await code();
    expect(JSON.stringify([await deps.person(world.subject(line)), await world.deps.requests.of(world.subject(line)), world.logged])).not.toContain(
      `"${sent}"`,
    );
  });
});

describe('on the page', () => {
  it('nothing is done without a session, with one that is over, or with that of another request', async () => {
    const { session } = await enter();
    const other = await asks('RECTIFIER');
    for (const act of ['report', 'download', 'erase-confirmed', 'restrict', 'rectify'] as const) {
      expect(await visit({ act })).toMatchObject({ is: 'start' });
      expect(await visit({ act, session: 'x'.repeat(22) })).toMatchObject({ is: 'start' });
      expect(await visit({ act, session }, other)).toMatchObject({ is: 'start' });
    }
    world.now += 31 * 60_000;
    expect(await visit({ act: 'download', session })).toMatchObject({ is: 'start' });
    expect(await state('erase')).toBeUndefined();
  });

  it('two tabs have a session each', async () => {
    const [one, two] = [await enter(), await enter()];
    for (const { session } of [one, two]) expect(await visit({ act: 'report', session })).toMatchObject({ is: 'report' });
  });

  it('a correction becomes a task for staff, with the person’s words', async () => {
    const { session } = await enter();
    expect(await visit({ act: 'rectify', session, wish: '  Mon prénom est <b>Zoé</b>.  ' })).toMatchObject({ is: 'report', notice: 'wish-kept' });
    expect(await state('rectify')).toMatchObject({ state: 'running', wish: 'Mon prénom est <b>Zoé</b>.', staffTask: expect.any(String) });
  });

  it('the download has everything, and answers an open request for portability', async () => {
    const link = await asks('PORTABILITE');
    await visit({ act: 'code' }, link);
    const view = await visit({ act: 'enter', code: await code() }, link);
    const session = view.is === 'report' ? view.session : '';
    expect(await visit({ act: 'download', session }, link)).toMatchObject({ is: 'download', report: { schema: 'halte-access-report-2' } });
    expect(await state('port')).toMatchObject({ state: 'fulfilled', closed: { outcome: 'downloaded' } });
  });

  it('a restriction counts once the sweep has applied it, and asks staff how long', async () => {
    const { session } = await enter();
    expect(await visit({ act: 'restrict', session })).toMatchObject({ notice: 'restricted' });
    await world.sweep();
    expect((await world.person(line)).image?.restricted).toBeDefined();
    expect((await state('restrict'))?.staffTask).toBeDefined();
  });

  it('an erasure asks once more, and only the second button begins it', async () => {
    const { session } = await enter();
    expect(await visit({ act: 'erase', session })).toMatchObject({ is: 'confirm-erasure' });
    expect(await state('erase')).toBeUndefined();
    expect(await visit({ act: 'keep', session })).toMatchObject({ notice: 'kept' });
    expect(await visit({ act: 'erase-confirmed', session })).toMatchObject({ notice: 'erasing' });
    expect(await state('erase')).toMatchObject({ state: 'running', verified: { how: 'line-code' } });
  });

  it('a new holder of the line sees nothing of the old one, no date either', async () => {
    await world.text('boutique', { from: line, text: 'STOP', id: 'old-stop' });
    world.now += 86_400_000;
    await world.text('boutique', { from: line, text: 'mauvais numéro', id: 'wrong' });
    world.now += 86_400_000;
    slug = await asks('ACCES');
    const { report } = await enter();
    expect(report.lineSince).toBe('2026-03-11T12:00:00.000Z');
    expect(report.messages.map(({ words }) => words)).toEqual(['ACCES', 'mauvais numéro']);
    expect(JSON.stringify(report)).not.toContain('2026-03-10');
  });

  it('a refusal is told by text with a link to its reasons and to whom to complain', async () => {
    const { advance } = await import('../../../functions/domain/rights/course.ts');
    const open = await world.deps.requests.openOf(world.subject(line), lavande, 'access');
    if (!open) throw new Error('no request is open');
    const context = { at: open.openedAt, by: 'camille', country: 'FR', evidenceDays: 1827 };
    const refused = advance(open, { is: 'refused', reason: 'asked ten times this month' }, context);
    if (!refused.ok) throw new Error(refused.why);
    expect(await world.deps.requests.change(refused.request, open.version)).toBe(true);
    await world.sweep();
    world.now += 91_000;
    await world.sweep();
    const text = world.handed.at(-1)?.text ?? '';
    expect(text).toContain('nous ne pouvons pas donner suite');
    slug = /\/([0-9a-z]{12})/.exec(text)?.[1] ?? '';
    const view = await enter();
    expect(view.request).toMatchObject({ state: 'refused', reason: 'asked ten times this month' });
    expect(view.report.controller.authority.name).toBe('CNIL');
  });
});
