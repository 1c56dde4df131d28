import type { RunningStack } from '../support/stack.ts';
import type { Vendor } from '../support/vendor.ts';
import { post, stopCall } from './calls.ts';
import { percentile, round, type Row, type Table } from './figures.ts';

const messages: Readonly<Record<number, number>> = { 1: 200, 8: 800, 16: 400, 64: 1_600 };

/** From the webhook's 2xx to the carrier's send endpoint being asked, over the real stack, with so many connections at once. */
const measure = async (stack: RunningStack, vendor: Vendor, secret: string, connections: number): Promise<Row> => {
  const accepted = new Map<string, number>();
  const confirmed = new Map<string, number>();
  const before = vendor.answer;
  vendor.answer = (call) => {
    const { to } = JSON.parse(call.body) as { to: string };
    confirmed.set(to, performance.now());
    return before(call);
  };
  const total = messages[connections] ?? 100;
  const began = performance.now();
  let left = total;
  const connection = async (): Promise<void> => {
    while (left-- > 0) {
      const call = stopCall(stack.server.url, secret);
      await post(call);
      accepted.set(call.from, performance.now());
    }
  };
  await Promise.all(Array.from({ length: connections }, connection));
  const stored = performance.now();
  while (confirmed.size < accepted.size && performance.now() - stored < 60_000) await new Promise((resolve) => setTimeout(resolve, 20));
  const ended = Math.max(...confirmed.values());
  vendor.answer = before;
  const waits = [...accepted].map(([line, at]) => Math.max(0, (confirmed.get(line) ?? Number.POSITIVE_INFINITY) - at));
  return {
    what: `${connections} connection${connections > 1 ? 's' : ''}`,
    STOPs: accepted.size,
    'stored/s': round((1000 * total) / (stored - began), 0),
    'confirmed/s': round((1000 * confirmed.size) / (ended - began), 0),
    'p50 ms': round(percentile(waits, 0.5), 0),
    'p99 ms': round(percentile(waits, 0.99), 0),
  };
};

export const endToEnd = async (stack: RunningStack, vendor: Vendor, secret: string): Promise<Table> => {
  // Not counted: Lambda's containers, here worker threads, start while these come in.
  await measure(stack, vendor, secret, 16);
  const rows: Row[] = [];
  for (const connections of [1, 8, 64]) rows.push(await measure(stack, vendor, secret, connections));
  return {
    title: 'Confirmations over the whole local stack: webhook, DynamoDB, stream, deliver, carrier',
    note: 'p50 and p99: from the 2xx to the hand-over to the carrier. Target: p99 under 1 s. Client, stack and carrier share the machine.',
    rows,
  };
};
