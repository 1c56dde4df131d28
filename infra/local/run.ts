import path from 'node:path';
import { carriersMetadata } from '../../functions/carriers/registry.ts';
import { loadDeployment } from '../../functions/config/load.ts';
import { formatProblems } from '../../functions/config/problem.ts';
import { localApiKey } from './api-key.ts';
import type { Arguments } from './arguments.ts';
import { reset } from './data-directory.ts';
import type { LogLine } from './functions/log-lines.ts';
import { everyCarrierOf } from './every-carrier.ts';
import { consoleLinkOf } from './staff/mount.ts';
import { openLocalStorage, startLocal } from './local.ts';
import { mountSandbox } from './sandbox/mount.ts';

const shown = ({ function: id, text, metrics }: LogLine): void => {
  if (!metrics) console.log(`${id.replace(/[0-9A-F]{8}$/, '')}  ${text}`);
};

/** Ends this process once, cleanly, whatever asks for it. */
const closesWith = (close: () => Promise<void>): ((code: number) => void) => {
  let closing = false;
  const end = (code: number): void => {
    if (closing) return;
    closing = true;
    close().then(
      () => process.exit(code),
      (cause: unknown) => {
        console.error(cause);
        process.exit(1);
      },
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => end(0));
  return end;
};

/** The CLI's process may be killed; nobody would close us then. */
const endsWithParent = (end: (code: number) => void): void => {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && end(0), 500).unref();
};

/**
 * Runs until it is told to stop.
 *
 * @param repository folder of halte.config.ts.
 * @throws Error that says what to do.
 */
export const run = async ({ port, dataDir, reset: wanted, storageOnly, everyCarrier, apiKey }: Arguments, repository: string): Promise<void> => {
  const { deployment: configured, warnings } = await loadDeployment(path.join(repository, 'halte.config.ts'), carriersMetadata);
  if (warnings.length > 0) console.error(`halte.config.ts, better looked at:\n${formatProblems(warnings)}`);
  if (wanted) reset(dataDir, (what) => console.log(what));
  const fatal = (reason: string): never => {
    console.error(reason);
    return process.exit(1);
  };
  if (storageOnly) {
    endsWithParent(closesWith(await openLocalStorage({ deployment: configured, dataDir, port: 0, onFatal: fatal })));
    return;
  }
  const every = everyCarrier ? await everyCarrierOf(configured, dataDir) : undefined;
  const deployment = every?.deployment ?? configured;
  const sandbox = mountSandbox({ deployment, dataDir, ...(every && { complete: every.complete }) });
  const onLog = (line: LogLine): void => {
    shown(line);
    sandbox.onLog();
  };
  const { extra, textMessages } = sandbox;
  const server = await startLocal({ deployment, dataDir, port, onLog, onFatal: fatal, extra, textMessages, everyCarrier, ...every?.options });
  closesWith(async () => {
    console.log('\nHalte is closing.');
    await sandbox.close();
    await server.close();
  });
  const key = localApiKey(server, apiKey);
  const consoleLink = consoleLinkOf(server);
  const readyMs = Math.round(performance.now());
  console.log(`Halte runs at ${server.url}/ (ready in ${readyMs} ms)
${every ? `Senders at all ${Object.keys(every.vendors).length} carriers: npm run -s halte -- sandbox send --carrier telnyx --text STOP\n` : ''}Pick a programme there and text it STOP. Data is in ${path.relative(process.cwd(), dataDir) || dataDir}; Ctrl-C ends.
API: ${server.url}/v1/openapi.json, with the header Authorization: Bearer ${key}${consoleLink === undefined ? '' : `\nConsole for staff, by a link that signs in once: ${consoleLink}`}`);
};
