import * as z from 'zod';

/** A stored text that was written from a branded value: the schema checks that it is text, and the brand is made here again. */
export const branded = <Branded extends string>(): z.ZodCustom<Branded> => z.custom<Branded>((value) => typeof value === 'string');

/** An item or a map in it, before its schema has looked at it. */
export type Plain = Readonly<Record<string, unknown>>;
export const plain = z.record(z.string(), z.unknown());
