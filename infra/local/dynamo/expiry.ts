import type { EngineCall } from './client.ts';
import type { LocalTable } from './tables.ts';

type Scanned = { readonly Items: readonly Record<string, object>[]; readonly LastEvaluatedKey?: object };

/**
 * Deletes the items whose time to live is over, which the embedded engine does not do by itself.
 *
 * @returns how many.
 */
export const expire = async (tables: readonly LocalTable[], call: EngineCall, now: number): Promise<number> => {
  const second = { N: String(Math.floor(now / 1000)) };
  let deleted = 0;
  for (const { name, keys, timeToLive } of tables) {
    if (timeToLive === undefined) continue;
    const over = { ExpressionAttributeNames: { '#ttl': timeToLive }, ExpressionAttributeValues: { ':now': second } };
    let from: object | undefined;
    do {
      const page = (await call('DynamoDB_20120810.Scan', {
        TableName: name,
        FilterExpression: '#ttl < :now',
        ...over,
        ...(from && { ExclusiveStartKey: from }),
      })) as Scanned;
      for (const item of page.Items) {
        const Key = Object.fromEntries(keys.map((key) => [key, item[key]]));
        // Conditional: a write since the scan may have given it a longer life.
        await call('DynamoDB_20120810.DeleteItem', { TableName: name, Key, ConditionExpression: '#ttl < :now', ...over }).catch(ignoreRenewed);
        deleted += 1;
      }
      from = page.LastEvaluatedKey;
    } while (from);
  }
  return deleted;
};

const ignoreRenewed = (cause: unknown): void => {
  if (!(cause instanceof Error) || cause.name !== 'ConditionalCheckFailedException') throw cause;
};
