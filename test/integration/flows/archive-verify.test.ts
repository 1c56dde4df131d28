import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ArchiveWorld, openArchive, rewritten } from '../../support/archive.ts';
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
/** Four objects of one chain. */
const fourObjects = async (): Promise<readonly string[]> => {
  for (let n = 0; n < 4; n += 1) {
    const before = new Set((await archive.ledger()).map(({ subject, at }) => subject + at));
    await says(newLine(), 'STOP');
    await archive.hand((await archive.ledger()).filter(({ subject, at }) => !before.has(subject + at)));
  }
  return archive.files();
};
const found = async (...more: Parameters<ArchiveWorld['verify']>): Promise<readonly string[]> => [
  ...new Set((await archive.verify(...more)).findings.map(({ is }) => is)),
];

describe('verifying', () => {
  it('finds every changed byte of every object', async () => {
    for (const file of await fourObjects()) {
      const whole = archive.read(file);
      const bytes = Buffer.from(whole);
      for (let at = 0; at < bytes.length; at += 1) {
        const changed = Buffer.from(bytes);
        changed[at] = (bytes[at] ?? 0) ^ 1;
        archive.write(file, changed.toString('latin1'));
        if ((await archive.verify()).findings.length === 0) expect.fail(`byte ${at} of ${file}`);
      }
      archive.write(file, whole);
    }
    expect(await found()).toEqual([]);
  }, 120_000);

  it('finds an object that was written anew with a right digest, by the one that follows it', async () => {
    const files = await fourObjects();
    const changes = { class: 'y06', n: 9, at: '2020-01-01T00:00:00.000Z', previous: null, entries: [] };
    for (const file of files.slice(0, 3)) {
      const whole = archive.read(file);
      for (const [field, value] of Object.entries(changes)) {
        // The first has none before it.
        if (field === 'previous' && file === files[0]) continue;
        archive.write(file, rewritten(whole, { [field]: value }));
        expect(await found(), `${field} of ${file}`).not.toEqual([]);
      }
      archive.write(file, whole);
    }
  });

  it('finds a gap, wherever it is, and objects that changed places', async () => {
    const files = await fourObjects();
    for (const file of files.slice(0, 3)) {
      const whole = archive.read(file);
      archive.remove(file);
      expect(await found(), file).toEqual(['missing']);
      archive.write(file, whole);
    }
    const [, second = '', third = ''] = files;
    const [two, three] = [archive.read(second), archive.read(third)];
    archive.write(second, three);
    archive.write(third, two);
    expect(await found()).toContain('misplaced');
    archive.write(second, rewritten(three, { n: 2 }));
    archive.write(third, rewritten(two, { n: 3 }));
    expect(await found()).toEqual(['unlinked']);
  });

  it('finds what is missing or written anew at the end by what an earlier verification saw', async () => {
    const files = await fourObjects();
    const { heads } = await archive.verify();
    const last = files.at(-1) ?? '';
    const whole = archive.read(last);
    archive.write(last, rewritten(whole, { entries: [] }));
    expect(await found()).toEqual([]);
    expect(await found({ expected: heads })).toEqual(['lost']);
    archive.remove(last);
    expect(await found()).toEqual([]);
    expect(await found({ expected: heads })).toEqual(['lost']);
    archive.write(last, whole);
    await says(newLine(), 'STOP');
    await archive.hand();
    expect(await found({ expected: heads })).toEqual([]);
  });

  it('finds what Halte did not write', async () => {
    await fourObjects();
    archive.write('y05/notes', 'x');
    expect(await found()).toEqual(['unexpected']);
  });

  it('lets the oldest go when their term is over, and not before', async () => {
    const [first = '', second = ''] = await fourObjects();
    archive.remove(first);
    archive.remove(second);
    expect(await found()).toEqual(['missing']);
    expect(await found({ now: world.now + 5 * 366 * 86_400_000 })).toEqual([]);
  });

  it('says of an archive without anything that it is empty', async () => {
    expect(await archive.verify()).toEqual({ objects: 0, entries: 0, heads: [], findings: [] });
  });
});
