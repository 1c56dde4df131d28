import { BatchGetCommand, type BatchGetCommandInput, TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { inParallel } from '../../functions/cli/lists/in-parallel.ts';
import type { StoreContext } from '../../functions/store/context.ts';
import { startDynamo } from '../support/dynamo.ts';
import { percentile, round, type Row, type Table } from './figures.ts';
import { campaignFile, importOf, parallel, scrubOf, stopFile } from './list-samples.ts';

const blocks = 8;
/** The engine gets slower as its tables grow, so each block is short, and its two sides stand side by side. */
const rowsOf = { import: 250, scrub: 10_000 } as const;
/** A client that sends nothing and keeps what it was asked to send. */
const keeping = (context: StoreContext) => {
  const kept: (TransactWriteCommandInput | BatchGetCommandInput)[] = [];
  const client = { send: async (command: { input: never }) => (kept.push(command.input), {}) } as unknown as DynamoDBDocumentClient;
  return { kept, context: { ...context, client } };
};

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await act();
  return (performance.now() - began) / 1_000;
};

type Pairs = { readonly own: number[]; readonly bare: number[] };
/** Each in turn, the order changing, so that neither always finds the machine warm. */
const inTurn = async (times: Pairs, n: number, own: () => Promise<unknown>, bare: () => Promise<unknown>): Promise<void> => {
  const acts = [async () => void times.own.push(await timed(own)), async () => void times.bare.push(await timed(bare))];
  for (const act of n % 2 === 0 ? acts : acts.toReversed()) await act();
};

const rateRow = (what: keyof typeof rowsOf, { own, bare }: Pairs): Row => {
  const ratios = own.map((seconds, index) => (bare[index] ?? Number.NaN) / seconds);
  const rate = (all: readonly number[]) => Math.round(rowsOf[what] / percentile(all, 0.5));
  return {
    what: `${what} (${blocks} × ${rowsOf[what]} rows)`,
    'rows a second': rate(own),
    'bare loop': rate(bare),
    'share of it': round(percentile(ratios, 0.5)),
  };
};

const importing = async (own: StoreContext, bare: StoreContext): Promise<Row> => {
  const times: Pairs = { own: [], bare: [] };
  for (let n = 0; n < blocks; n++) {
    const file = await stopFile(rowsOf.import, n * rowsOf.import);
    const { kept, context } = keeping(bare);
    await importOf(context, file);
    const inputs = kept as TransactWriteCommandInput[];
    await inTurn(
      times,
      n,
      () => importOf(own, file),
      () => inParallel(inputs, parallel, (input) => bare.client.send(new TransactWriteCommand(input))),
    );
  }
  return rateRow('import', times);
};

const scrubbing = async (context: StoreContext): Promise<Row> => {
  const times: Pairs = { own: [], bare: [] };
  const file = await campaignFile(rowsOf.scrub);
  for (let n = 0; n < blocks; n++) {
    const { kept, context: dry } = keeping(context);
    await scrubOf(dry, file);
    const inputs = kept as BatchGetCommandInput[];
    await inTurn(
      times,
      n,
      () => scrubOf(context, file),
      () => inParallel(inputs, parallel, (input) => context.client.send(new BatchGetCommand(input))),
    );
  }
  return rateRow('scrub', times);
};

/** Lists in and out against the bare engine: rows a second beside a loop of the same requests. */
export const lists = async (): Promise<Table> => {
  const dynamo = await startDynamo();
  try {
    const [own, bare] = [await dynamo.context(), await dynamo.context()];
    return {
      title: `Lists, ${parallel} requests at a time, against the bare embedded engine`,
      note: 'target: at least 0.7 of the rows a second of a loop of the same requests, each block in turn with its own.',
      rows: [await importing(own, bare), await scrubbing(own)],
    };
  } finally {
    await dynamo.close();
  }
};
