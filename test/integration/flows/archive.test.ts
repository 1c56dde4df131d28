import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { archiveEvents } from '../../../functions/flows/archive-events.ts';
import type { LedgerEvent } from '../../../functions/domain/ledger.ts';
import { open } from '../../../functions/platform/sealing.ts';
import { erasureStore } from '../../../functions/store/erase-store.ts';
import { instant } from '../../../functions/domain/ids.ts';
import { type ArchiveWorld, openArchive } from '../../support/archive.ts';
import { countCapacity } from '../../support/capacity.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { openWorld, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
let archive: ArchiveWorld;
let lines = 0;
beforeAll(async () => void (dynamo = await startDynamo()));
afterAll(() => dynamo.close());
beforeEach(async () => {
  world = await openWorld(dynamo);
  archive = openArchive(world);
});
afterEach(() => archive.close());

const newLine = (): string => `+3363998${5_000 + (lines += 1)}`;
const says = async (line: string, text: string): Promise<void> => {
  world.now += 1_000;
  await world.text('boutique', { from: line, text, id: `a${world.now}` });
};
describe('the archive of the ledger', () => {
  it('holds each event as it stands in the ledger, under a key of the person, and nothing that can be read without', async () => {
    const [one, two] = [newLine(), newLine()];
    await says(one, 'je suis Camille, STOP');
    await says(two, 'STOP');
    await says(two, 'START');
    await archive.hand();
    const stored = new Set((await archive.ledger()).map((event) => JSON.stringify(event)));
    expect(new Set(await archive.opened())).toEqual(stored);
    const raw = archive
      .files()
      .map((file) => archive.read(file))
      .join('');
    for (const trace of ['Camille', 'STOP', world.subject(one), one.slice(1)]) expect(raw).not.toContain(trace);
    expect(await archive.verify()).toMatchObject({ findings: [], entries: 3, objects: 1, heads: [{ class: 'y05', n: 1 }] });
  });

  it('costs no write for the event of a STOP, and half a read unit', async () => {
    await says(newLine(), 'STOP');
    const events = await archive.ledger();
    const capacity = countCapacity(dynamo.client);
    await archive.hand(events);
    expect([capacity.written(), capacity.read()]).toEqual([0, 0.5]);
  });

  it('makes a key where the first event of a person had no update beside it', async () => {
    const line = newLine();
    await says(line, 'ACCES');
    await archive.hand();
    expect((await archive.opened()).length).toBeGreaterThan(0);
    await says(line, 'STOP');
    expect((await world.person(line)).image?.registers['all:lavande']?.state).toBe('stopped');
  });

  it('may be handed the same twice: a crash between the object and the checkpoint leaves no gap and nothing to complain of', async () => {
    await says(newLine(), 'STOP');
    const events = await archive.ledger();
    const crashing = {
      ...archive.deps,
      archive: {
        ...archive.deps.archive,
        put: async (...given: Parameters<typeof archive.deps.archive.put>) => {
          await archive.deps.archive.put(...given);
          throw new Error('crashed');
        },
      },
    };
    await expect(archiveEvents(crashing, events)).rejects.toThrow('crashed');
    await archive.hand(events);
    expect(await archive.verify()).toMatchObject({ findings: [], objects: 2, entries: 2 });
    expect(new Set(archive.entries()).size).toBe(1);
  });

  it('knows its own object where only the answer was lost', async () => {
    await says(newLine(), 'STOP');
    const lost = {
      ...archive.deps,
      archive: {
        ...archive.deps.archive,
        put: async (...given: Parameters<typeof archive.deps.archive.put>) => (await archive.deps.archive.put(...given)) && false,
      },
    };
    await archiveEvents(lost, await archive.ledger());
    expect(await archive.verify()).toMatchObject({ findings: [], objects: 1 });
  });

  it('has one chain whoever writes: writers that meet follow one another', async () => {
    for (let n = 0; n < 6; n += 1) await says(newLine(), 'STOP');
    const events = await archive.ledger();
    await Promise.all(events.map((event) => archive.hand([event])));
    expect(await archive.verify()).toMatchObject({ findings: [], objects: 6, entries: 6, heads: [{ n: 6 }] });
  });

  it('keeps evidence of another term in another chain', async () => {
    await says(newLine(), 'STOP');
    const [event] = await archive.ledger();
    const longer: LedgerEvent = { ...(event ?? expect.fail('no event')), ttl: Math.floor(world.now / 1000) + 3_000 * 86_400 };
    await archive.hand([...(event ? [event] : []), longer]);
    expect((await archive.verify()).heads.map(({ class: one }) => one).toSorted()).toEqual(['y05', 'y09']);
  });
});

describe('an erasure', () => {
  const erase = (line: string) => erasureStore(world.context).markErased(world.subject(line), instant(world.now));

  it('takes the key: what was archived of the person can be opened by nobody, what was archived of others can', async () => {
    const [one, two] = [newLine(), newLine()];
    await says(one, 'je suis Camille, STOP');
    await says(two, 'STOP');
    await archive.hand();
    expect(await archive.opened()).toHaveLength(2);
    await erase(one);
    const left = await archive.opened();
    expect(left).toHaveLength(1);
    expect(left.join('')).not.toContain('Camille');
    expect(await archive.verify()).toMatchObject({ findings: [], entries: 2 });
  });

  it('reaches what the stream hands over only afterwards: it is archived without words', async () => {
    const line = newLine();
    await says(line, 'je suis Camille, STOP');
    const late = await archive.ledger();
    world.now += 1_000;
    await erase(line);
    await archive.hand(late);
    const [opened = ''] = await archive.opened();
    expect(opened).not.toContain('Camille');
    expect(JSON.parse(opened)).toMatchObject({ kind: 'stopped', asked: { wordsDigest: expect.stringMatching(/^[\w-]{43}$/) } });
  });

  it('does not reach what comes later, which has a key of its own', async () => {
    const line = newLine();
    await says(line, 'STOP');
    await archive.hand();
    await erase(line);
    await says(line, 'START');
    const after = (await archive.ledger()).filter(({ kind }) => kind === 'lifted');
    await archive.hand(after);
    expect((await archive.opened()).map((text) => JSON.parse(text) as unknown)).toEqual([expect.objectContaining({ kind: 'lifted' })]);
  });
});

it('what is sealed is opened by its key alone, whole', async () => {
  await says(newLine(), 'STOP');
  await archive.hand();
  const [entry = ''] = archive.entries();
  expect(open('A'.repeat(44), entry)).toBeUndefined();
  expect(open('A'.repeat(44), '')).toBeUndefined();
});
