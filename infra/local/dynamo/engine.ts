import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';

export type Engine = {
  /** `http://127.0.0.1:<port>`. */
  readonly endpoint: string;
  /** The SQLite file behind it; absent where `DYNAMODB_ENDPOINT` names an engine that is not ours. */
  readonly file?: string;
  /** Calls back when the engine ends by itself. */
  onExit(listener: (reason: string) => void): void;
  close(): Promise<void>;
};

/** The engine's binary, which npm installs for this platform as an optional dependency; undefined where there is none. */
const installedBinary = (): string | undefined => {
  try {
    const manifest = createRequire(import.meta.url).resolve(`@dynoxide/${process.platform}-${process.arch}/package.json`);
    const binary = path.join(path.dirname(manifest), process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide');
    return existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
};

const noEngine = (): Error =>
  new Error(`No embedded DynamoDB for ${process.platform}-${process.arch}: npm installed no @dynoxide/${process.platform}-${process.arch}.
Try \`npm ci\` again without --omit=optional, or start any DynamoDB and name it:
  docker run -p 8000:8000 amazon/dynamodb-local -jar DynamoDBLocal.jar -sharedDb
  DYNAMODB_ENDPOINT=http://localhost:8000 npm start`);

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port'))));
    });
  });

/**
 * Starts the engine and, besides it, what kills it when the pipe to us closes, which the kernel does however we die: kill -9 too. Its own session, so
 * that Ctrl-C in the terminal reaches us alone and we can still write.
 */
const watched = 'exec 3<&0; "$0" "$@" 3<&- & engine=$!; (cat <&3 >/dev/null; kill -9 $engine 2>/dev/null) & wait $engine';
const launch = (binary: string, args: readonly string[]): ChildProcess =>
  process.platform === 'win32'
    ? spawn(binary, args, { stdio: ['pipe', 'ignore', 'pipe'] })
    : spawn('sh', ['-c', watched, binary, ...args], { stdio: ['pipe', 'ignore', 'pipe'], detached: true });

/** Resolves once the engine listens. @throws Error with the engine's own words when it ends instead. */
const listening = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    if (!child.stderr) throw new Error('the engine was started without a pipe');
    const said: string[] = [];
    createInterface(child.stderr).on('line', (line) => {
      if (said.length < 20) said.push(line);
      if (line.includes('listening on')) resolve();
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the embedded DynamoDB ended at once (${code}): ${said.join(' ')}`)));
  });

const stop = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  if (process.platform === 'win32') child.kill();
  else child.stdin?.end();
  await ended;
};

const startBinary = async (binary: string, file: string, tries = 3): Promise<Engine> => {
  const port = await freePort();
  const child = launch(binary, ['serve', '--port', String(port), '--db-path', file]);
  const kill = (): boolean => child.kill('SIGKILL');
  if (process.platform === 'win32') process.once('exit', kill);
  try {
    await listening(child);
  } catch (cause) {
    // Another process may have taken the port since we asked for one.
    if (tries > 1) return startBinary(binary, file, tries - 1);
    throw cause;
  }
  chmodSync(file, 0o600);
  let closing = false;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    file,
    onExit: (listener) => void child.once('exit', (code, signal) => closing || listener(`the embedded DynamoDB ended (${signal ?? code})`)),
    close: async () => {
      closing = true;
      process.removeListener('exit', kill);
      await stop(child);
    },
  };
};

/**
 * A DynamoDB: the one that `DYNAMODB_ENDPOINT` names, else the embedded engine on a file in this folder. Every acknowledged write is on disk.
 *
 * @throws Error that says what to do where this platform has no engine.
 */
export const startEngine = async (folder: string, given = process.env['DYNAMODB_ENDPOINT']): Promise<Engine> => {
  if (given !== undefined && given !== '') return { endpoint: given.replace(/\/$/, ''), onExit: () => undefined, close: async () => undefined };
  const binary = installedBinary();
  if (binary === undefined) throw noEngine();
  return startBinary(binary, path.join(folder, 'dynamodb.sqlite'));
};
