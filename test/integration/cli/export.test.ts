import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProgrammeId } from '../../../functions/domain/ids.ts';
import { writeExport } from '../../../functions/cli/lists/export-command.ts';
import { exportHashed, type ExportKind, exportNamed } from '../../../functions/cli/lists/export-list.ts';
import { openList } from '../../../functions/cli/lists/open-list.ts';
import { outputTo } from '../../../functions/cli/lists/output.ts';
import { sendStates } from '../../../functions/store/send-states.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { abroad, fileOf, french, importFile, linesFrom, stopList } from '../../support/lists.ts';
import { openWorld, type World } from '../../support/world.ts';

let dynamo: Dynamo;
beforeAll(async () => (dynamo = await startDynamo()));
afterAll(() => dynamo.close());

const newLine = linesFrom(4_000);
const formula = '=HYPERLINK("http://x")';

/** A world with two people who stopped, one who came back, and a consent. */
const people = async () => {
  const world = await openWorld(dynamo);
  const [all, one, back] = [newLine(), newLine(), newLine()];
  await importFile(world, 'suppressions', fileOf(stopList(`${all},2024-05-01T10:00:00Z`, `${back},2024-05-01T10:00:00Z`)), french);
  await importFile(world, 'suppressions', fileOf(stopList(`${one},2024-05-02T10:00:00Z`)), { ...french, value: ['scope=programme'] });
  for (const sender of ['boutique', 'club']) await world.text(sender, { from: abroad(back), text: 'START', id: `${back} ${sender}` });
  const shared = [`wording=${formula}`, 'wording_version=3', 'language=fr', 'source=shop', 'reference=Lyon'];
  await importFile(world, 'consents', fileOf(`phone,time\n${back},2026-02-01T10:00:00Z\n`), { ...french, value: shared });
  return { world, all, one, back };
};

const hashed = async (world: World, kind: ExportKind, name = 'out.csv') => {
  const file = fileOf('', name);
  const output = await outputTo(file);
  const done = await writeExport(exportHashed(kind, world.context, world.deps.deployment), file, output, () => undefined);
  await output.finish();
  return { file, done, text: readFileSync(file, 'utf8') };
};

describe('exporting', () => {
  test('who is stopped, by keyed hash, and imported again it is the same', async () => {
    const { world, all, one, back } = await people();
    const { file, text, done } = await hashed(world, 'suppressions');
    expect(done).toMatchObject({ lines: 3, unreadable: 0 });
    const subject = (line: string) => world.subject(abroad(line));
    expect(text.trimEnd().split('\r\n').toSorted()).toEqual(
      [
        'subject,programme,scope,time,how',
        `${subject(all)},boutique,all,2024-05-01T10:00:00.000Z,told`,
        `${subject(all)},club,all,2024-05-01T10:00:00.000Z,told`,
        `${subject(one)},boutique,programme,2024-05-02T10:00:00.000Z,told`,
      ].toSorted(),
    );
    expect(text).not.toContain(subject(back));
    const other = await openWorld(dynamo);
    expect((await importFile(other, 'suppressions', file)).refusedLines).toEqual([]);
    expect((await hashed(other, 'suppressions')).text.split('\r\n').toSorted()).toEqual(text.split('\r\n').toSorted());
  });

  test('consents with what proves them, formulas made texts, and back', async () => {
    const { world, back } = await people();
    const { file, text } = await hashed(world, 'consents');
    expect(text).toContain(`${world.subject(abroad(back))},boutique,2026-02-01T10:00:00.000Z,consent,"'=HYPERLINK(""http://x"")",3,fr,shop`);
    const other = await openWorld(dynamo);
    expect((await importFile(other, 'consents', file)).effects).toEqual({ consented: 1 });
    const { image } = await other.person(abroad(back));
    expect(image?.grants?.['boutique' as ProgrammeId]).toMatchObject({ source: 'shop', proven: true, at: '2026-02-01T10:00:00.000Z' });
    const { text: lines } = await hashed(world, 'consents', 'out.jsonl');
    expect(JSON.parse(lines)).toMatchObject({ wording: formula, reference: 'Lyon', proven: 'yes' });
  });

  test('by number, of those whose numbers the operator has', async () => {
    const { world, all, one, back } = await people();
    const file = fileOf(['number', all, back, newLine(), 'nobody'].join('\n'));
    const named = async (kind: ExportKind) => {
      const list = await openList(file, 'campaign', {});
      const deps = { states: sendStates(world.context), subjects: world.deps.subjects, deployment: world.deps.deployment };
      let text = '';
      const work = { kind, list, parallel: 2, country: 'FR', onProgress: () => undefined };
      const done = await writeExport(exportNamed(deps, work), 'out.csv', { write: async (more) => void (text += more) }, () => undefined);
      return { text, done };
    };
    const { text, done } = await named('suppressions');
    expect(done).toEqual({ lines: 2, looked: 4, unreadable: 1 });
    expect(text).toContain(`${abroad(all)},boutique,all,2024-05-01T10:00:00.000Z,told\r\n`);
    expect(text).not.toContain(abroad(one));
    expect((await named('consents')).text).toContain(`${abroad(back)},boutique,2026-02-01T10:00:00.000Z,consent,shop,yes,fr,`);
  });
});
