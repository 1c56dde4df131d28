import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import os from 'node:os';
import path from 'node:path';
import { instant, type ProgrammeId } from '../../functions/domain/ids.ts';
import type { Programme } from '../../functions/domain/programme.ts';
import { defaultSending } from '../../functions/domain/sending/policy.ts';
import { openList } from '../../functions/cli/lists/open-list.ts';
import { type Scrubbed, scrubList } from '../../functions/cli/lists/scrub-list.ts';
import { importList } from '../../functions/cli/lists/import-list.ts';
import { checkpointIn, type Reached } from '../../functions/cli/lists/checkpoint.ts';
import { hash } from '../../functions/platform/hash.ts';
import { pepperedSubjects } from '../../functions/platform/subjects.ts';
import { personRecords } from '../../functions/store/person-records.ts';
import { sendStates } from '../../functions/store/send-states.ts';
import type { StoreContext } from '../../functions/store/context.ts';
import { deployment as standard } from '../support/deployment.ts';

export const parallel = 16;
export const subjects = pepperedSubjects(JSON.stringify({ version: '1', v1: 'p'.repeat(64) }));
const folder = mkdtempSync(path.join(os.tmpdir(), 'halte-bench-lists-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const programmes = Object.values<Programme>(standard.programmes).map((programme) => [
  programme.id,
  { ...programme, sending: { ...defaultSending, ready: true } },
]);
const deployment = { ...standard, programmes: Object.fromEntries(programmes) as typeof standard.programmes };

/** The whole range of numbers for fiction that is written +33 6 39 98 …; there are ten thousand. */
export const numberOf = (n: number): string => `+3363998${String(n % 10_000).padStart(4, '0')}`;

/** A list of so many rows, in a file. */
export const listFile = async (name: string, rows: number, row: (n: number) => string, head: string): Promise<string> => {
  const file = path.join(folder, name);
  const stream = createWriteStream(file);
  stream.write(`${head}\n`);
  for (let n = 0; n < rows; n += 1_000) {
    const lines = Array.from({ length: Math.min(1_000, rows - n) }, (_, index) => `${row(n + index)}\n`).join('');
    if (!stream.write(lines)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
  return file;
};

/** Opt-outs. There are ten thousand people: in a longer list each stands again and again, and is found to be known. */
export const stopFile = (rows: number, first = 0): Promise<string> =>
  listFile(
    `stops-${rows}-${first}.csv`,
    rows,
    (n) => `${numberOf(first + n)},2024-05-${String(1 + ((n % 10_000) % 28)).padStart(2, '0')}T10:00:00Z,shop ${n % 40}`,
    'number,time,note',
  );
export const campaignFile = (rows: number): Promise<string> =>
  listFile(`campaign-${rows}.csv`, rows, (n) => `${numberOf(n)},Name ${n},Lyon`, 'number,name,town');

const nothing = (): void => undefined;

export const importOf = async (context: StoreContext, file: string, isDryRun = false): Promise<Reached> => {
  const list = await openList(file, 'suppressions', { value: ['programme=boutique'] });
  const deps = { records: personRecords(context), states: sendStates(context), deployment, hash, clock: context.clock };
  const reading = { deployment, subjectOf: subjects.of, times: { zone: 'UTC' }, file: list.digest, now: context.clock() };
  const checkpoint = checkpointIn(folder, [file]);
  const told = { by: 'import', staff: 'bench', file: list.digest };
  return importList(deps, {
    kind: 'suppressions',
    list,
    reading,
    told,
    isDryRun,
    parallel,
    checkpoint,
    onRefused: async () => undefined,
    onProgress: nothing,
  });
};

export const scrubOf = async (context: StoreContext, file: string): Promise<Scrubbed> => {
  const programme = deployment.programmes['boutique' as ProgrammeId];
  if (!programme) throw new Error('no programme');
  const [allowed, refused] = [createWriteStream(`${file}.allowed`), createWriteStream(`${file}.refused`)];
  const to = (stream: typeof allowed) => async (text: string) => void (stream.write(text) || (await once(stream, 'drain')));
  const done = await scrubList(
    { states: sendStates(context), subjects },
    {
      list: await openList(file, 'campaign', {}),
      programme,
      purpose: 'marketing',
      at: instant(context.clock()),
      carriesNotice: false,
      parallel,
      allowed: to(allowed),
      refused: to(refused),
      onProgress: nothing,
    },
  );
  for (const stream of [allowed, refused]) {
    stream.end();
    await once(stream, 'close');
  }
  return done;
};
