import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningStack, startStack } from '../support/stack.ts';

let stack: RunningStack;
let people = 0;
const newLine = (): string => `+3363998${3000 + ++people}`;
beforeAll(async () => void (stack = await startStack({ schedules: false })));
afterEach(() => stack.server.faults.clear());
afterAll(() => stack.close());

const stopped = async (line: string): Promise<boolean> => (await stack.person(line)).image?.registers['all:lavande']?.state === 'stopped';
const stop = (line: string) => stack.text(line, '+33639980001', 'STOP');
const confirmations = (line: string) => expect.poll(async () => (await stack.received(line)).length);

describe('a STOP while AWS is in trouble', () => {
  it.each(['TransactionConflict', 'throttle', '500', 'cut-before', 'cut-after-commit'] as const)(
    '%s: is honoured and confirmed once',
    async (kind) => {
      const line = newLine();
      const fault = stack.server.faults.add({ kind, service: 'dynamodb', operation: 'TransactWriteItems', function: 'Webhook', times: 1 });
      expect(await stop(line)).toMatchObject({ delivered: true, status: 200 });
      expect(fault.hits).toBe(1);
      await expect.poll(() => stopped(line)).toBe(true);
      await confirmations(line).toBe(1);
      expect((await stack.person(line)).messages).toHaveLength(1);
    },
  );

  it('the table away for the webhook: the call is answered in time, and honoured from the spool', async () => {
    const line = newLine();
    const before = metric('Spooled');
    stack.server.faults.add({ kind: '500', service: 'dynamodb', function: 'Webhook' });
    const began = performance.now();
    expect(await stop(line)).toMatchObject({ delivered: true, status: 200 });
    // The strictest carrier waits two seconds; a test machine is given some more.
    expect(performance.now() - began).toBeLessThan(4_000);
    // Receipts of earlier confirmations may be spooled beside it.
    expect(metric('Spooled') - before).toBeGreaterThanOrEqual(1);
    await expect.poll(() => stopped(line), { timeout: 10_000 }).toBe(true);
    await confirmations(line).toBe(1);
  });

  it('table and spool away: the carrier is told to come again, and does', async () => {
    const line = newLine();
    const table = stack.server.faults.add({ kind: '500', service: 'dynamodb', function: 'Webhook' });
    const spool = stack.server.faults.add({ kind: '500', service: 'sqs', operation: 'SendMessage' });
    const first = await stop(line);
    expect(first.status).toBe(503);
    expect(metric('SpoolFailed')).toBeGreaterThan(0);
    table.remove();
    spool.remove();
    // The sandbox repeats what was not taken, as carriers do.
    await expect.poll(() => stopped(line), { timeout: 10_000 }).toBe(true);
    await confirmations(line).toBe(1);
  });

  it('the answer of a claim lost: the confirmation still goes out once', async () => {
    const line = newLine();
    stack.server.faults.add({ kind: 'cut-after-commit', service: 'dynamodb', operation: 'UpdateItem', function: 'Deliver', times: 1 });
    await stop(line);
    await confirmations(line).toBe(1);
    await expect.poll(async () => (await stack.person(line)).messages[0]?.reply?.state).toBe('delivered');
  });

  it('the bus takes only part of what is published: the rest is published again', async () => {
    const line = newLine();
    const fault = stack.server.faults.add({ kind: 'partial-failure', service: 'events', times: 1, items: [0] });
    await stop(line);
    await expect.poll(() => stack.server.events.published().filter((e) => JSON.stringify(e).includes(stack.subject(line))).length).toBeGreaterThan(0);
    expect(fault.hits).toBe(1);
  });
});

describe('what is published', () => {
  it('says who, as a key, what and when; neither number nor words', async () => {
    const line = newLine();
    await stack.text(line, '+33639980001', 'arrêt svp');
    const mine = () => stack.server.events.published().filter((e) => JSON.stringify(e.detail).includes(stack.subject(line)));
    await expect.poll(() => mine().map((e) => e['detail-type'])).toEqual(['SuppressionChanged', 'ConfirmationEnded']);
    expect(mine()[0]?.detail).toMatchObject({ change: 'stopped', registers: ['all:lavande'], intent: 'stop', confirmedBy: 'halte' });
    expect(JSON.stringify(mine())).not.toMatch(/arrêt|3363998/);
  });
});

const metric = (name: string): number => stack.lines.reduce((sum, line) => sum + (line.metrics?.[name] ?? 0), 0);
