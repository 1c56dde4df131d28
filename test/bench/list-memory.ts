import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { StoreContext } from '../../functions/store/context.ts';
import { startDynamo } from '../support/dynamo.ts';
import type { Row, Table } from './figures.ts';

const [small, large] = [10_000, 1_000_000];
/** An import of a million would write for hours on this engine. */
const imported = Number(process.env['HALTE_BENCH_IMPORT_ROWS'] ?? 20_000);
const lengths = [
  ['scrub', small],
  ['scrub', large],
  ['dry-run', small],
  ['dry-run', large],
  ['import', imported / 10],
  ['import', imported],
] as const;

const run = promisify(execFile);
const worker = path.join(import.meta.dirname, 'list-worker.ts');

const memoryOf = async (endpoint: string, { tables }: StoreContext, what: string, rows: number): Promise<Row> => {
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
    what: `${what}, ${rows.toLocaleString('en-US')} rows`,
    'rows a second': Math.round(rows / seconds),
    'memory at most, MB': Math.round(maxRssMb),
  };
};

/** How much memory a list takes, by its length, each in a process of its own. @param say hears each as it ends: a long one takes minutes */
export const listMemory = async (say: (text: string) => void): Promise<Table> => {
  const dynamo = await startDynamo();
  try {
    const context = await dynamo.context();
    const rows: Row[] = [];
    for (const [what, count] of lengths) {
      const row = await memoryOf(dynamo.endpoint, context, what, count);
      rows.push(row);
      say(`  ${Object.values(row).join('  ')}`);
    }
    return { title: 'Memory of a list', note: 'target: flat from 10,000 to 1,000,000 rows, under 300 MB.', rows };
  } finally {
    await dynamo.close();
  }
};
