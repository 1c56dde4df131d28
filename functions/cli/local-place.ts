import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { CannotDo } from './outcome.ts';
import type { Place } from './place.ts';

/** `running.json` in the data directory: infra/local/data-directory.ts writes it while a server runs on that folder. */
const running = z.object({
  pid: z.number(),
  url: z.string(),
  awsEndpoint: z.string(),
  region: z.string(),
  outputs: z.record(z.string(), z.string()),
  everyCarrier: z.exactOptional(z.boolean()),
});
type Running = z.infer<typeof running>;

const server = fileURLToPath(new URL('../../infra/local/main.ts', import.meta.url));
const startWithinMs = 20_000;

/** The person at this machine: the local endpoint lets them do everything. */
const operator = { accessKeyId: 'operator', secretAccessKey: 'operator' };

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** What the file says, or nothing where there is none, or one that a server that died left half written. */
const readDocument = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
};

const readRunning = (folder: string): Running | undefined => {
  const found = running.safeParse(readDocument(path.join(folder, 'running.json'))).data;
  return found !== undefined && isAlive(found.pid) ? found : undefined;
};

const placeOf = (folder: string, found: Running, more: Pick<Place, 'close'> & { readonly baseUrl?: string }): Place => ({
  kind: 'local',
  name: `this machine (${path.relative(process.cwd(), folder) || folder})`,
  region: found.region,
  outputs: found.outputs,
  endpoint: found.awsEndpoint,
  credentials: operator,
  ...(found.everyCarrier === undefined ? {} : { everyCarrier: found.everyCarrier }),
  ...more,
});

/**
 * The data of a local server, through the endpoint of the one that runs, which alone may open its files. Where none runs, the server is
 * started without its web page, triggers and schedules for the time of the command, so that nothing is sent by looking.
 * Throws CannotDo.
 */
export const openLocalPlace = async (dataDir: string): Promise<Place> => {
  const folder = path.resolve(dataDir);
  const found = readRunning(folder);
  if (found) return placeOf(folder, found, { baseUrl: found.url, close: () => Promise.resolve() });
  if (!existsSync(folder)) {
    throw new CannotDo(
      `there is no data in ${dataDir}`,
      'Start Halte once with `npm start`, name its folder with --data-dir, or ask a stack with --aws.',
    );
  }
  return startStorage(folder);
};

const startStorage = async (folder: string): Promise<Place> => {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', server, '--data-dir', folder, '--storage-only'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(-2_000)));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  const end = Date.now() + startWithinMs;
  while (child.exitCode === null && Date.now() < end) {
    const found = readRunning(folder);
    if (found) return placeOf(folder, found, { close });
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  await close();
  throw new CannotDo(`the data in ${folder} cannot be opened: ${said.trim() || 'no answer'}`, 'Start `npm start` on it and look at what it says.');
};
