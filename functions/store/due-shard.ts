import type { Instant } from '../domain/ids.ts';

/** FNV-1a, 32 bits: stable for ever, because items already stored lie in the shard that it gave. */
export const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
};

/** The partition of the due index that a person's items lie in: `"0"` to `"<shards - 1>"`. */
export const dueShardOf = (subject: string, shards: number): string => String(hash(subject) % shards);

/** When an item is to be looked at: the earlier of its halves (reply, verification); undefined when nothing is due any more. */
export const earlier = (one: Instant | undefined, other: Instant | undefined): Instant | undefined => {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
};

/** The two attributes that put an item into the sparse index, or none. */
export const dueAttributes = (subject: string, due: Instant | undefined, shards: number): { readonly due?: Instant; readonly dueShard?: string } =>
  due === undefined ? {} : { due, dueShard: dueShardOf(subject, shards) };
