import * as z from 'zod';
import type { Instant, MessageId, Subject } from '../domain/ids.ts';
import type { MessageKey } from '../domain/message.ts';
import type { CarrierStatus } from '../flows/ports.ts';
import { branded, type Plain } from './branded.ts';
import { absent, any, type Clause, equals } from './conditions.ts';
import type { StoreContext } from './context.ts';
import { patiently, untilSettled } from './faults.ts';
import { referenceItemKey } from './item-keys.ts';
import { update, write } from './write.ts';

/**
 * `ref#<carrier>#<digest>` joins the id that a carrier gave to a text with the message that the text answers. Both sides write into
 * the one item and read what the other left there: whichever comes second finds both, so no receipt is lost in between.
 */
const reference = z.object({
  ms: z.exactOptional(branded<Subject>()),
  mi: z.exactOptional(branded<MessageId>()),
  st: z.exactOptional(z.enum(['accepted', 'delivered', 'undelivered', 'blocked'])),
  code: z.exactOptional(z.string()),
  tm: z.exactOptional(branded<Instant>()),
});

/** Receipts come within days; their references go after this. */
const keptSeconds = 60 * 86_400;
const ends = (context: StoreContext): number => Math.floor(context.clock() / 1000) + keptSeconds;

const upsert = async (context: StoreContext, key: Record<string, string>, set: Plain, when?: Clause): Promise<z.infer<typeof reference>> => {
  const operation = update('reference', context.tables.messages, key, { set: { ...set, ttl: ends(context) }, ...(when ? { when } : {}) });
  const { attributes, refusals } = await untilSettled(context, patiently(context), (signal) => write(context, [operation], context.newId(), signal));
  return reference.parse(attributes ?? refusals[0]?.item ?? {});
};

/** Remembers whose text this is; gives the status that came before. Throws StoreUnavailable. */
export const link = async (context: StoreContext, carrier: string, carrierMessageId: string, key: MessageKey): Promise<CarrierStatus | undefined> => {
  const { st, code, tm } = await upsert(context, referenceItemKey(carrier, carrierMessageId), { ms: key.subject, mi: key.message });
  return st === undefined || tm === undefined ? undefined : { status: st, at: tm, ...(code === undefined ? {} : { code }) };
};

/** Remembers what the carrier said; gives the message it speaks of, if that is known. Throws StoreUnavailable. */
export const resolve = async (
  context: StoreContext,
  carrier: string,
  carrierMessageId: string,
  { status, code, at }: CarrierStatus,
): Promise<MessageKey | undefined> => {
  // A final word stands: `accepted` that overtook it, or was sent twice, must not hide it from `link`.
  const notFinal = any(absent('st'), equals('st', 'accepted'));
  const { ms, mi } = await upsert(context, referenceItemKey(carrier, carrierMessageId), { st: status, code, tm: at }, notFinal);
  return ms === undefined || mi === undefined ? undefined : { subject: ms, message: mi };
};
