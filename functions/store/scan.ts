import { ScanCommand, type ScanCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Plain } from './branded.ts';
import type { StoreContext } from './context.ts';
import { patiently, untilSettled } from './faults.ts';

/** Items that one request looks at: small enough that nothing else has to wait for it. */
const itemsAPage = 1_000;

export type ScannedPage = { readonly items: readonly Plain[]; /** Items looked at, whatever they were. */ readonly scanned: number };

/** A table page by page, in no order. For exports alone: it reads all of it, half a read unit for each 4 KB, or one where consistent. Throws StoreUnavailable. */
export const scanTable = async function* (context: StoreContext, input: ScanCommandInput): AsyncGenerator<ScannedPage> {
  let from: ScanCommandInput['ExclusiveStartKey'];
  do {
    const command = new ScanCommand({ Limit: itemsAPage, ...input, ExclusiveStartKey: from });
    const page = await untilSettled(context, patiently(context), (abortSignal) => context.client.send(command, { abortSignal }));
    yield { items: page.Items ?? [], scanned: page.ScannedCount ?? 0 };
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
};
