import * as z from 'zod';

/** A resource type that the local runner runs. A property that its schema does not have is refused: it might change what the resource does. */
export type RunType<Schema extends z.ZodType = z.ZodType> = { readonly type: string; readonly schema: Schema };

/** A type, its properties as CloudFormation names them. */
export const runType = <Schema extends z.ZodType>(type: string, schema: Schema): RunType<Schema> => ({ type, schema });

/** Known, allowed, and without effect on one machine. */
export const inert = z.unknown().optional();
export const text = z.string();
/** CloudFormation takes numbers as text too. */
export const count = z.coerce.number().int();
