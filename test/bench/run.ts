// `npm run bench`: prints what docs/performance.md says, measured in one run. --json prints the same as JSON.
import os from 'node:os';
import { parseArgs } from 'node:util';
import { startStack } from '../support/stack.ts';
import { startVendor } from '../support/vendor.ts';
import { check } from './check.ts';
import { checkOverHttp } from './check-over-http.ts';
import { classification } from './classification.ts';
import { cost } from './cost.ts';
import { endToEnd } from './end-to-end.ts';
import { print, type Table } from './figures.ts';
import { listMemory } from './list-memory.ts';
import { lists } from './lists.ts';
import { signatures } from './signatures.ts';
import { startUp } from './start-up.ts';
import { webhook } from './webhook.ts';

const help = `Measures Halte on this machine, in one run.

  npm run bench -- [options]

  --json          prints JSON instead of tables
  --only <part>   classification, signatures, end-to-end, start-up, webhook, check, check-http, lists, list-memory or cost
  --help          shows this
`;
const secret = 'a-signing-secret-of-the-bench';

const { values } = parseArgs({ options: { json: { type: 'boolean' }, only: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help) {
  console.log(help);
  process.exit(0);
}

const say = (text: string): void => {
  if (!values.json) console.log(text);
};
const machine = `${os.cpus().length} × ${os.cpus()[0]?.model.trim()}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${os.platform()} ${os.arch()}, Node ${process.versions.node}`;
say(`${new Date().toISOString().slice(0, 10)}, ${machine}`);

const names = ['classification', 'signatures', 'end-to-end', 'start-up', 'webhook', 'check', 'check-http', 'lists', 'list-memory', 'cost'] as const;
type Name = (typeof names)[number];
if (values.only !== undefined && !names.some((name) => name === values.only)) {
  console.error(`--only ${values.only}: it must be one of ${names.join(', ')}.`);
  process.exit(2);
}
const tables: Table[] = [];
const measure = async (name: Name, part: () => Promise<Table>): Promise<void> => {
  if (values.only !== undefined && values.only !== name) return;
  say(`\n… ${name}`);
  const table = await part();
  tables.push(table);
  say(print(table));
};

// Before anything else is loaded: the start-up of the language data can only be seen in a process that has done nothing yet.
await measure('classification', classification);
await measure('signatures', signatures);
await measure('lists', lists);
await measure('list-memory', () => listMemory(say));
const vendor = await startVendor(() => ({ status: 202, body: { id: `bench-${Math.random()}` } }));
const stack = await startStack({ schedules: false });
stack.setCredentials('sandbox', { signingSecret: secret, apiKey: 'bench', apiBaseUrl: vendor.url });
await measure('end-to-end', () => endToEnd(stack, vendor, secret));
await measure('start-up', () => startUp(stack, secret));
await measure('webhook', () => webhook(stack, secret));
await measure('check', () => check(stack));
await measure('check-http', () => checkOverHttp(stack));
await measure('cost', cost);
if (values.json) console.log(JSON.stringify({ date: new Date().toISOString(), machine, tables }, undefined, 2));
await stack.close();
await vendor.close();
process.exit(0);
