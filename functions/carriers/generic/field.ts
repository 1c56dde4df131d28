import * as z from 'zod';
import type { Condition, FieldPath } from '../../domain/gateway.ts';

const scalar = z.union([z.string(), z.number(), z.boolean()]).transform((value) => String(value).toWellFormed());
const inside = z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]);

const step = (value: unknown, name: string): unknown => {
  const parent = inside.safeParse(value).data;
  if (Array.isArray(parent)) return /^\d{1,4}$/.test(name) ? parent[Number(name)] : undefined;
  return parent !== undefined && Object.hasOwn(parent, name) ? parent[name] : undefined;
};

/** Whatever stands there. A name that has dots itself (of a form) comes before one that is to be followed. */
export const valueAt = (root: unknown, path: FieldPath): unknown => {
  if (path === '') return root;
  const whole = step(root, path);
  return whole === undefined && path.includes('.') ? path.split('.').reduce(step, root) : whole;
};

/** A text, a number or a truth value as text; anything else is as good as missing. */
export const textAt = (root: unknown, path: FieldPath | undefined): string | undefined =>
  path === undefined ? undefined : scalar.safeParse(valueAt(root, path)).data;

export const holds = (root: unknown, { field, is }: Condition): boolean => {
  const said = textAt(root, field)?.trim();
  return said !== undefined && is.includes(said);
};
