import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Instant } from '../domain/ids.ts';
import { type Probe, probedWords } from '../domain/probe.ts';
import type { StoreContext } from './context.ts';
import { patiently, untilSettled } from './faults.ts';

const kept = 10;
const keyOf = (sender: string) => ({ subject: `#probe#${sender}` });

const stored = z.object({
  probes: z.array(
    z.object({
      at: z.string().transform((at) => at as Instant),
      answers: z.array(
        z.object({
          word: z.enum(probedWords),
          expected: z.enum(['halte', 'carrier', 'nobody']),
          found: z.enum(['halte', 'carrier', 'both', 'nobody', 'not-received', 'unclear']),
        }),
      ),
    }),
  ),
});

/** What was found out of a sender, newest first; beside the suppressions, where nothing has a time to live. Throws StoreUnavailable. */
export const readProbes = async (context: StoreContext, sender: string): Promise<readonly Probe[]> => {
  const command = new GetCommand({ TableName: context.tables.suppressions, Key: keyOf(sender), ConsistentRead: true });
  const { Item } = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
  return Item === undefined ? [] : stored.parse(Item).probes;
};

/** Keeps a probe before the ten that came before it. One operator probes a sender at a time. Throws StoreUnavailable. */
export const keepProbe = async (context: StoreContext, sender: string, probe: Probe): Promise<void> => {
  const probes = [probe, ...(await readProbes(context, sender))].slice(0, kept);
  const command = new PutCommand({ TableName: context.tables.suppressions, Item: { ...keyOf(sender), probes } });
  await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
};
