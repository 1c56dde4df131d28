import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { instant, type ProgrammeId } from '../../functions/domain/ids.ts';
import type { ListKind } from '../../functions/domain/lists/entry.ts';
import type { Reading } from '../../functions/domain/lists/read-entry.ts';
import type { Checkpoint } from '../../functions/cli/lists/checkpoint.ts';
import type { ColumnOptions } from '../../functions/cli/lists/columns.ts';
import { type ImportDeps, importList } from '../../functions/cli/lists/import-list.ts';
import { type ScrubWork, scrubList } from '../../functions/cli/lists/scrub-list.ts';
import { openList } from '../../functions/cli/lists/open-list.ts';
import type { RefusedLine } from '../../functions/cli/lists/refused-lines.ts';
import { hash } from '../../functions/platform/hash.ts';
import { personRecords } from '../../functions/store/person-records.ts';
import { sendStates } from '../../functions/store/send-states.ts';
import type { World } from './world.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'halte-lists-'));
let files = 0;
/** A list in a file of its own. */
export const fileOf = (content: string | Uint8Array, name = 'list.csv'): string => {
  const file = path.join(folder, `${++files}-${name}`);
  writeFileSync(file, content);
  return file;
};

export const importDepsOf = (world: World): ImportDeps => ({
  records: personRecords(world.context),
  states: sendStates(world.context),
  deployment: world.deps.deployment,
  hash,
  clock: world.deps.clock,
});

export type Given = ColumnOptions & {
  readonly reading?: Partial<Reading>;
  readonly encoding?: string;
  readonly isDryRun?: boolean;
  readonly checkpoint?: Checkpoint;
  readonly batch?: number;
  readonly deps?: Partial<ImportDeps>;
  readonly onProgress?: () => void;
};

/** Imports a file into a world as the command does, with the programme `boutique` where nothing else is said. */
export const importFile = async (world: World, kind: ListKind, file: string, given: Given = {}) => {
  const list = await openList(file, kind, { ...given, value: [...(given.value ?? []), 'programme=boutique'].toReversed() });
  const refused: RefusedLine[] = [];
  const reading: Reading = {
    deployment: world.deps.deployment,
    subjectOf: world.deps.subjects.of,
    times: { zone: list.zone ?? 'UTC' },
    file: list.digest,
    now: world.now,
    ...(list.statuses ? { statuses: list.statuses } : {}),
    ...given.reading,
  };
  const reached = await importList(
    { ...importDepsOf(world), ...given.deps },
    {
      kind,
      list,
      reading,
      told: { by: 'import', staff: 'camille', file: list.digest },
      isDryRun: given.isDryRun ?? false,
      parallel: 8,
      onRefused: async (line) => void refused.push(line),
      onProgress: given.onProgress ?? (() => undefined),
      ...(given.batch === undefined ? {} : { batch: given.batch }),
      ...(given.checkpoint ? { checkpoint: given.checkpoint } : {}),
    },
  );
  return { ...reached, refusedLines: refused, digest: list.digest };
};

/** Numbers of the fiction range +33 6 39 98 …, each another, as they are written at home. @param first of the last four digits */
export const linesFrom = (first: number): (() => string) => {
  let made = first;
  return () => `063998${made++}`;
};
export const abroad = (line: string): string => `+33${line.slice(1)}`;
export const french: Given = { reading: { country: 'FR' } };
export const stopList = (...lines: readonly string[]): string => ['phone,unsubscribed_at', ...lines].join('\n');

/** Parts a list as the command does. */
export const scrubFile = async (world: World, file: string, given: ColumnOptions & Partial<ScrubWork> = {}) => {
  const texts = { allowed: '', refused: '' };
  const programme = world.deps.deployment.programmes['boutique' as ProgrammeId];
  if (!programme) throw new Error('no programme boutique');
  const scrubbed = await scrubList(
    { states: sendStates(world.context), subjects: world.deps.subjects },
    {
      list: await openList(file, 'campaign', given),
      programme,
      purpose: 'marketing',
      at: instant(world.now),
      carriesNotice: false,
      country: 'FR',
      parallel: 4,
      allowed: async (text) => void (texts.allowed += text),
      refused: async (text) => void (texts.refused += text),
      onProgress: () => undefined,
      ...given,
    },
  );
  return { ...scrubbed, texts };
};
