import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';

const consumed = z.object({
  CapacityUnits: z.number().default(0),
  WriteCapacityUnits: z.number().optional(),
  ReadCapacityUnits: z.number().optional(),
});
const answer = z.object({ output: z.object({ ConsumedCapacity: z.union([consumed, z.array(consumed)]).optional() }) });

export type Capacity = { readonly written: () => number; readonly read: () => number };

/** Adds up the capacity units that DynamoDB says each request took; writes and reads by the kind of request. */
export const countCapacity = (client: DynamoDBDocumentClient): Capacity => {
  let written = 0;
  let read = 0;
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const input: unknown = { ...(typeof args.input === 'object' ? args.input : {}), ReturnConsumedCapacity: 'TOTAL' };
      const result = await next(Object.assign(args, { input }));
      const { ConsumedCapacity } = answer.parse(result).output;
      const units = [ConsumedCapacity ?? []].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
      if (/Get|Query|Scan/.test(String(context.commandName))) read += units;
      else written += units;
      return result;
    },
    { step: 'initialize', name: 'countCapacity' },
  );
  return { written: () => written, read: () => read };
};
