import type { InboundEvent } from '../carriers/carrier.ts';
import { asksToStop } from '../domain/decision.ts';
import type { Subject } from '../domain/ids.ts';
import { type MessagePart, wholeOf } from '../domain/message-part.ts';
import type { Programme } from '../domain/programme.ts';
import type { ReceiveDeps } from './dependencies.ts';
import { understand } from './reading-context.ts';

/** Longer messages exist in no network; a carrier that says so is wrong, and each piece is then a message of its own. */
const mostParts = 255;
export const isPart = ({ part }: InboundEvent): boolean =>
  part !== undefined && part.total > 1 && part.total <= mostParts && part.index >= 1 && part.index <= part.total;

/** What is to be decided now: a first piece that asks to stop, the whole message, or nothing yet. */
export type Ripe = { readonly event: InboundEvent; readonly isAnswered: boolean };

/**
 * Keeps a piece, and says what can be decided with it. A first piece that asks to stop counts at once, because another piece may never
 * come; anything else waits for the whole, because "start" may go on "… writing to my sister". Where the first piece was answered, the
 * whole is evaluated and not answered again.
 */
export const ripeOf = async (
  deps: ReceiveDeps,
  event: InboundEvent,
  about: { readonly subject: Subject; readonly programme: Programme; readonly carrier: string; readonly sender: string },
  piece: Pick<MessagePart, 'at'>,
  deadline: number,
): Promise<readonly Ripe[]> => {
  const { part, ...whole } = event;
  if (!part) return [{ event, isAnswered: false }];
  const { subject, programme } = about;
  const group = deps.hash.digest(JSON.stringify([about.carrier, about.sender, subject, part.reference, part.total])).slice(0, 16);
  const stops = (text: string): boolean => asksToStop(understand(text, programme));
  const kept = await deps.messages.keepPart({ subject, group, index: part.index, text: event.text, at: piece.at }, deadline);
  const pieces = wholeOf(kept, part.total, piece.at);
  const first: readonly Ripe[] = part.index === 1 && stops(event.text) ? [{ event, isAnswered: false }] : [];
  if (!pieces) return first;
  const text = pieces.map((each) => each.text).join('');
  const [opening] = pieces;
  // Named after its pieces and when they came: a repeated piece makes the same message, the same words tomorrow another one.
  const id = `joined ${group} ${pieces.map(({ at }) => at).join(' ')} ${deps.hash.digest(text)}`;
  return [...first, { event: { ...whole, text, id }, isAnswered: opening !== undefined && stops(opening.text) }];
};
