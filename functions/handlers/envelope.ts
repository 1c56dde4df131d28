import * as z from 'zod';
import { instant, type Instant } from '../domain/ids.ts';
import type { Call, Envelope } from '../flows/ports.ts';

const envelope = z.object({
  v: z.literal(1),
  carrier: z.string(),
  sender: z.string(),
  pathKey: z.exactOptional(z.string()),
  address: z.exactOptional(z.string()),
  receivedAt: z.custom<Instant>((value) => typeof value === 'string' && new Date(value).toJSON() === value),
  method: z.string(),
  rawPath: z.string(),
  rawQuery: z.string(),
  headers: z.record(z.string(), z.string()),
  body: z.base64(),
});

/** The raw call in a letter of the spool; undefined when the letter is none of ours. */
export const readEnvelope = (letter: string): Envelope | undefined => {
  try {
    return envelope.parse(JSON.parse(letter));
  } catch {
    return undefined;
  }
};

/** For a letter that is no envelope: keeps it whole, as the body of a call that never was. */
export const strayEnvelope = (letter: string, receivedMs: number): Envelope => ({
  v: 1,
  carrier: '',
  sender: '',
  receivedAt: instant(receivedMs),
  method: '',
  rawPath: '',
  rawQuery: '',
  headers: {},
  body: Buffer.from(letter).toString('base64'),
});

/** The call as it came. */
export const callOfEnvelope = ({ carrier, sender, pathKey, address, method, rawPath, rawQuery, headers, body }: Envelope): Call => ({
  carrier,
  sender,
  ...(pathKey === undefined ? {} : { pathKey }),
  ...(address === undefined ? {} : { address }),
  request: { method, rawPath, rawQuery, headers, body: Buffer.from(body, 'base64') },
});
