// A process of its own: works through one list and prints how much memory it took at most. Arguments: what, rows, endpoint, tables as JSON.
import { keepMemorySmall } from '../../functions/cli/lists/list-place.ts';
import type { StoreContext } from '../../functions/store/context.ts';
import { newClient } from '../support/dynamo.ts';
import { campaignFile, importOf, scrubOf, stopFile } from './list-samples.ts';

keepMemorySmall();
const [, , what = '', rows = '0', endpoint = '', tables = '{}'] = process.argv;
const context: StoreContext = {
  client: newClient(endpoint),
  tables: JSON.parse(tables) as StoreContext['tables'],
  dueShards: 4,
  clock: Date.now,
  newId: () => crypto.randomUUID().replaceAll('-', '').slice(0, 22),
  random: Math.random,
  patienceMs: 30_000,
};
const count = Number(rows);
const file = await (what === 'scrub' ? campaignFile(count) : stopFile(count));
const began = performance.now();
const done = what === 'scrub' ? await scrubOf(context, file) : await importOf(context, file, what === 'dry-run');
const seconds = (performance.now() - began) / 1_000;
process.stdout.write(JSON.stringify({ rows: done.rows, seconds, maxRssMb: process.resourceUsage().maxRSS / 1_024 }));
context.client.destroy();
