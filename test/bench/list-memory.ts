import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { StoreContext } from '../../functions/store/context.ts';
import { startDynamo } from '../support/dynamo.ts';
import type { Row, Table } from './figures.ts';
import { startTakingEndpoint } from './taking-endpoint.ts';

const [small, large] = [10_000, 1_000_000];
/** An import of a million would write for hours on this engine; to an endpoint that takes every write at once, it is minutes. */
const imported = Number(process.env['HALTE_BENCH_IMPORT_ROWS'] ?? 20_000);
/** `engine` or `taken at once`, for one of the two alone. */
const only = process.env['HALTE_BENCH_LISTS'];
const lengths = [
  ['scrub', small, 'engine'],
  ['scrub', large, 'engine'],
  ['dry-run', small, 'engine'],
  ['dry-run', large, 'engine'],
  ['import', imported / 10, 'engine'],
  ['import', imported, 'engine'],
  ['import', small, 'taken at once'],
  ['import', large, 'taken at once'],
] as const;

const run = promisify(execFile);
const worker = path.join(import.meta.dirname, 'list-worker.ts');

type Where = { readonly by: string; readonly endpoint: string; readonly tables: StoreContext['tables'] };
const memoryOf = async ({ by, endpoint, tables }: Where, what: string, rows: number): Promise<Row> => {
  const { stdout } = await run(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    worker,
    what,
    String(rows),
    endpoint,
    JSON.stringify(tables),
  ]);
  const { seconds, maxRssMb } = JSON.parse(stdout) as { seconds: number; maxRssMb: number };
  return {
    what: `${what}, ${rows.toLocaleString('en-US')} rows, ${by}`,
    'rows a second': Math.round(rows / seconds),
    'memory at most, MB': Math.round(maxRssMb),
  };
};

/** How much memory a list takes, by its length, each in a process of its own. @param say hears each as it ends: a long one takes minutes */
export const listMemory = async (say: (text: string) => void): Promise<Table> => {
  const [dynamo, taking] = await Promise.all([startDynamo(), startTakingEndpoint()]);
  try {
    const { tables } = await dynamo.context();
    const rows: Row[] = [];
    const chosen = only === undefined ? lengths : lengths.filter(([, , by]) => by === only);
    for (const [what, count, by] of chosen) {
      const row = await memoryOf({ by, endpoint: by === 'engine' ? dynamo.endpoint : taking.url, tables }, what, count);
      rows.push(row);
      say(`  ${Object.values(row).join('  ')}`);
    }
    return {
      title: 'Memory of a list',
      note: 'target: flat from 10,000 to 1,000,000 rows, under 300 MB. “taken at once”: by an endpoint that takes every write and keeps nothing.',
      rows,
    };
  } finally {
    await Promise.all([dynamo.close(), taking.close()]);
  }
};
