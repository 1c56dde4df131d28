import * as z from 'zod';
import { type Instant, instant } from '../../domain/ids.ts';

/** A text or a number as text; anything else is as good as missing: a field that is off must not lose the STOP beside it. */
export const word = z
  .union([z.string(), z.number()])
  .transform((value) => String(value).toWellFormed())
  .optional()
  .catch(undefined);

const zoned = z.iso.datetime({ offset: true });

/** An ISO 8601 time with its zone, also one written `+0200`. Without a zone it is not sure, and is left out. */
export const timeOf = (text: string | undefined): { readonly time?: Instant } => {
  const iso = (text ?? '').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  const ms = zoned.safeParse(iso).success ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(ms) ? {} : { time: instant(ms) };
};
