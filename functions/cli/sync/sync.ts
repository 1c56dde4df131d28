import path from 'node:path';
import type { Carrier, Credentials } from '../../carriers/carrier.ts';
import { knownCarriers } from '../../carriers/known-carriers.ts';
import type { Deployment } from '../../domain/deployment.ts';
import { listsOf, type SharedList } from '../../flows/opt-out-lists.ts';
import { systemClock } from '../../platform/clock.ts';
import { httpUpTo } from '../../platform/http.ts';
import { signedHttp } from '../../platform/signed-http.ts';
import * as z from 'zod';
import { csvLine } from '../lists/csv-writer.ts';
import { keptIn } from '../lists/checkpoint.ts';
import { interruptible, withStores } from '../lists/list-place.ts';
import { openList } from '../lists/open-list.ts';
import type { ListOptions } from '../lists/list-options.ts';
import { type Output, outputTo } from '../lists/output.ts';
import { CannotDo, fine, printable, problem, type Report, WrongUsage } from '../outcome.ts';
import { outputOf, type Place } from '../place.ts';
import { secretOf } from '../place-clients.ts';
import { readDocument, setsOf } from '../secrets-document.ts';
import { accessOf } from '../signed-document.ts';
import type { Terminal } from '../terminal.ts';
import { compareList, type Compared, type SyncDeps } from './compare-list.ts';
import { completeList } from './complete-list.ts';
import { SeenNumbers } from './seen-numbers.ts';
import { type Synced, syncReport } from './sync-report.ts';

export type SyncOptions = Pick<ListOptions, 'columns' | 'country' | 'encoding' | 'parallel'> & {
  readonly dataDir: string;
  readonly repair?: boolean;
  readonly unblock?: boolean;
  readonly numbers?: string;
  readonly drift?: string;
  readonly restart?: boolean;
  readonly by: string;
};

/** A whole blacklist may come in one answer. */
const largestPage = 64 * 1024 * 1024;
const progressEveryMs = 10_000;

const reachedForm = z
  .object({ v: z.literal(1), numbers: z.number(), counts: z.record(z.string(), z.number()), cursor: z.string() })
  .transform(({ v: _v, ...reached }) => reached as Compared & { readonly cursor: string });

const nothingToCompare = ({ metadata }: Carrier): string =>
  typeof metadata.optOutList === 'string'
    ? metadata.optOutList
    : `No page of ${metadata.name} that Halte knows documents a call that shows its list. Export it in the carrier’s console, and bring it in with \`halte import suppressions\`.`;

/** Of the registry's and the configuration's carriers, one that a sender is at. Throws WrongUsage. */
const carrierNamed = (deployment: Deployment, id: string): Carrier => {
  const used = [...new Set(Object.values(deployment.senders).map(({ carrier }) => carrier))];
  const carrier = knownCarriers(deployment)[id];
  if (!carrier || !used.includes(id)) throw new WrongUsage(`${printable(id)} has no sender in halte.config.ts. Those that have: ${used.join(', ')}.`);
  return carrier;
};

/** AWS is called as who types the command; its topic says which region. */
const credentialsOf = async (place: Place, { metadata }: Carrier): Promise<Credentials> => {
  const [set] = setsOf(readDocument(await secretOf(place, 'SecretCarriers').read()), metadata.id);
  if (metadata.transport === 'sns') return { ...(place.outputs['TopicArn'] ? { topicArn: outputOf(place, 'TopicArn') } : {}), ...set };
  if (!set) throw new CannotDo(`there are no credentials of ${metadata.name}`, `halte secrets set ${metadata.id}`);
  return set;
};

/** Which carriers of the configuration can be compared, and why others cannot. */
export const comparable = (deployment: Deployment): Report => {
  const used = [...new Set(Object.values(deployment.senders).map(({ carrier }) => carrier))];
  const known = knownCarriers(deployment);
  const rows = used.flatMap((id) => {
    const carrier = known[id];
    if (!carrier) return [];
    const { optOutList: note, name } = carrier.metadata;
    const about = carrier.optOutList && typeof note === 'object' ? `${note.name}. ${note.about}` : nothingToCompare(carrier);
    return [{ carrier: id, name, comparable: carrier.optOutList !== undefined, blocks: carrier.optOutList?.add !== undefined, about }];
  });
  return fine(
    { carriers: rows },
    rows.map(({ carrier, comparable: can, about }) => `${carrier}: ${can ? '' : 'cannot be compared. '}${about}`),
  );
};

const driftOutput = async (file: string | undefined): Promise<Output | undefined> => {
  const output = file === undefined ? undefined : await outputTo(file);
  await output?.write(csvLine(['list', 'number', 'how']));
  return output;
};

const progressOf = ({ err }: Pick<Terminal, 'err'>) => {
  let told = performance.now();
  return (text: string): void => {
    if (performance.now() - told < progressEveryMs) return;
    told = performance.now();
    err(`${text}\n`);
  };
};

type Shared = { readonly place: Place; readonly options: SyncOptions; readonly terminal: Pick<Terminal, 'err'>; readonly drift: Output | undefined };

/** One list, both ways. A run that was broken off goes on behind its last page, unless numbers are to be looked for on the whole of it. */
const syncList = async (deps: SyncDeps, list: SharedList, { place, options, terminal, drift }: Shared): Promise<Synced> => {
  const { repair = false, unblock = false, parallel, by: staff, numbers: file } = options;
  const where = [place.kind, place.region, outputOf(place, 'TableSuppressions')];
  const kept = keptIn(path.join(options.dataDir, 'syncs'), [...where, list.carrier.metadata.id, list.key, repair, unblock], reachedForm);
  if (options.restart || file !== undefined || options.drift !== undefined) kept.remove();
  const before = kept.read();
  if (before) terminal.err(`Goes on behind ${before.numbers} numbers, where it was broken off; --restart begins anew.\n`);
  const tell = progressOf(terminal);
  const seen = file === undefined ? undefined : new SeenNumbers();
  const onDrift = async (number: string, how: string): Promise<void> => drift?.write(csvLine([list.carrier.metadata.id, number, how]));
  const compared = await compareList(deps, list, {
    ...{ repair, unblock, staff, parallel, onDrift },
    ...(before ? { before } : {}),
    ...(seen ? { seen } : {}),
    onPage: (reached) => {
      tell(`${reached.numbers.toLocaleString('en-US')} numbers of the list compared`);
      if (reached.cursor !== undefined) kept.write({ ...reached, cursor: reached.cursor });
    },
  });
  kept.remove();
  if (file === undefined || seen === undefined || !list.adapter.add) return { list, compared };
  const numbers = await openList(file, 'campaign', options);
  const onProgress = (rows: number, share: number): void =>
    tell(`${rows.toLocaleString('en-US')} rows of your list compared (${Math.floor(share * 100)} %)`);
  const country = options.country === undefined ? {} : { country: options.country };
  return { list, compared, completed: await completeList(deps, list, { numbers, seen, repair, parallel, onDrift, onProgress, ...country }) };
};

/** `sync <carrier>`. Throws WrongUsage, CannotDo, StoreUnavailable. */
export const sync = async (
  place: Place,
  deployment: Deployment,
  id: string,
  options: SyncOptions,
  terminal: Pick<Terminal, 'err'>,
): Promise<Report> => {
  const carrier = carrierNamed(deployment, id);
  const { optOutList: note } = carrier.metadata;
  if (!carrier.optOutList) {
    const why = nothingToCompare(carrier);
    return problem({ carrier: id, comparable: false, why }, [`${id} cannot be compared. ${why}`]);
  }
  const access = await accessOf(place);
  const http = signedHttp(httpUpTo(largestPage), () => access, systemClock);
  const lists = listsOf(deployment, carrier, await credentialsOf(place, carrier));
  const drift = await driftOutput(options.drift);
  const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  try {
    const all = await withStores(place, deployment, ({ deps, subjects }) => {
      const work = async (): Promise<readonly Synced[]> => {
        const done: Synced[] = [];
        for (const list of lists) done.push(await syncList({ ...deps, subjects, http, wait }, list, { place, options, terminal, drift }));
        return done;
      };
      return interruptible(work(), 'What was changed stays. Run the same again, and it goes on from there.');
    });
    await drift?.finish();
    const { repair = false, unblock = false, drift: driftFile } = options;
    return syncReport(id, typeof note === 'object' ? note : undefined, all, { repair, unblock, ...(driftFile === undefined ? {} : { driftFile }) });
  } catch (error) {
    await drift?.abandon();
    throw error;
  }
};
