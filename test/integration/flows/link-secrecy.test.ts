import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PortalDeps } from '../../../functions/flows/dependencies.ts';
import { openPage } from '../../../functions/flows/open-page.ts';
import type { PageAct } from '../../../functions/domain/rights/page.ts';
import { pageOf } from '../../../functions/portal/page.ts';
import { personReader } from '../../../functions/store/person-reader.ts';
import { countTrips, type Trips } from '../../../functions/store/trips.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, start, type World } from '../../support/world.ts';

const day = 86_400_000;
let dynamo: Dynamo;
let world: World;
let deps: PortalDeps;
let trips: Trips;
let people = 0;
let line: string;
let ids = 0;
beforeAll(async () => {
  dynamo = await startDynamo();
  trips = countTrips(dynamo.client);
});
afterAll(() => dynamo.close());
beforeEach(async () => {
  world = await openWorld(dynamo);
  deps = { ...world.deps, person: personReader(world.context) };
  line = `+3363998${9_300 + ++people}`;
});

const asks = async (): Promise<string> => {
  await world.text('boutique', { from: line, text: 'ACCES', id: `l${(ids += 1)}` });
  await world.deliver(line);
  return /\/([0-9a-z]{12})/.exec(world.handed.at(-1)?.text ?? '')?.[1] ?? '';
};
/** What somebody sees who tries a link, and what it costs to answer: the work behind an answer is what its time is made of. */
const tried = async (slug: string, act: PageAct = { act: 'open' }) => {
  trips.reset();
  const view = await openPage(deps, { slug, address: '192.0.2.1', act });
  const calls = trips.byOperation();
  return { calls, page: view.is === 'download' ? undefined : pageOf(view) };
};
const sessionOf = async (slug: string): Promise<string> => {
  await tried(slug, { act: 'code' });
  world.now += 91_000;
  await world.sweep();
  const view = await openPage(deps, {
    slug,
    address: '192.0.2.1',
    act: { act: 'enter', code: /\d{6}/.exec(world.handed.at(-1)?.text ?? '')?.[0] ?? '' },
  });
  return view.is === 'report' ? view.session : expect.fail(`the page is ${view.is}`);
};

describe('a link that opens nothing', () => {
  it('answers alike, with the same calls of the store, whether it never was or its time is over', async () => {
    const slug = await asks();
    world.now = start + 31 * day;
    const [over, never, again] = [await tried(slug), await tried('0123456789ab'), await tried(slug)];
    expect(over.calls).toEqual({ GetItemCommand: 2, UpdateItemCommand: 1 });
    expect(never).toEqual(over);
    expect(again).toEqual(over);
    expect(over.page?.status).toBe(404);
  });

  it('that differs in its last sign costs what one costs that differs in its first', async () => {
    const slug = await asks();
    const other = (at: number): string => slug.slice(0, at) + (slug[at] === '2' ? '3' : '2') + slug.slice(at + 1);
    expect(await tried(other(11))).toEqual(await tried(other(0)));
  });

  it('is not a session, nor a session a link: each is for one purpose', async () => {
    const slug = await asks();
    const session = await sessionOf(slug);
    expect((await tried(session)).page?.status).toBe(404);
    expect((await tried(slug, { act: 'report', session: slug })).page?.body).toContain('M’envoyer un code');
    expect((await tried(slug, { act: 'report', session })).page?.body).toContain('ACCES');
  });
});

describe('a code', () => {
  it('that is wrong costs the same calls wherever it differs', async () => {
    const slug = await asks();
    await tried(slug, { act: 'code' });
    world.now += 91_000;
    await world.sweep();
    const right = /\d{6}/.exec(world.handed.at(-1)?.text ?? '')?.[0] ?? '';
    const wrong = (at: number): string => right.slice(0, at) + String((Number(right[at]) + 1) % 10) + right.slice(at + 1);
    expect(await tried(slug, { act: 'enter', code: wrong(5) })).toEqual(await tried(slug, { act: 'enter', code: wrong(0) }));
  });

  it('opens its page once it was entered as often as it is entered, in its time and tries, and no other request’s', async () => {
    const slug = await asks();
    const first = await sessionOf(slug);
    const code = /\d{6}/.exec(world.handed.at(-1)?.text ?? '')?.[0] ?? '';
    const again = await openPage(deps, { slug, address: '192.0.2.1', act: { act: 'enter', code } });
    expect(again.is === 'report' && again.session !== first).toBe(true);
    await world.text('boutique', { from: line, text: 'RECTIFIER', id: `l${(ids += 1)}` });
    await world.deliver(line);
    const other = /\/([0-9a-z]{12})/.exec(world.handed.at(-1)?.text ?? '')?.[1] ?? '';
    expect(await openPage(deps, { slug: other, address: '192.0.2.1', act: { act: 'enter', code } })).toMatchObject({ is: 'code', problem: 'over' });
  });
});
