import { later } from '../domain/decision.ts';
import { type Instant, instant, type MessageId, type PhoneNumber } from '../domain/ids.ts';
import type { OutboundText } from '../domain/message.ts';
import { mentionOf } from '../domain/decide-rights.ts';
import type { Day } from '../domain/rights/day.ts';
import type { RightsRequest } from '../domain/rights/request.ts';
import type { TemplateId } from '../domain/reply-text.ts';
import type { ReceiveDeps } from './dependencies.ts';

const day = 86_400_000;
/** The sweep takes it up where the stream does not. */
const sweepAfterMs = 90_000;

export type TextOrder = {
  readonly template: TemplateId;
  readonly to: PhoneNumber;
  /** How long it is of use. */
  readonly withinMs: number;
  /** The day that it names, where it is not that of the answer. */
  readonly due?: Day;
};

/**
 * A text about a request that answers no message. It goes by the sender on which the person wrote; undefined where that sender, or its
 * programme, has left the configuration: then a person must act.
 */
export const outboundText = (
  deps: Pick<ReceiveDeps, 'deployment' | 'clock' | 'newId'>,
  request: RightsRequest,
  { template, to, withinMs, due }: TextOrder,
): OutboundText | undefined => {
  const sender = deps.deployment.senders[request.sender];
  if (!sender || !deps.deployment.programmes[request.programme]) return undefined;
  const now: Instant = instant(deps.clock());
  return {
    subject: request.subject,
    message: deps.newId().slice(0, 15) as MessageId,
    receivedAt: now,
    sender: request.sender,
    programme: request.programme,
    carrier: sender.carrier,
    ttl: Math.floor(deps.clock() / 1000) + deps.deployment.retention.messagesDays * 86_400,
    reply: {
      ...(sender.mode === 'observe' ? { state: 'observed' } : { state: 'owed', to, due: later(now, sweepAfterMs) }),
      template,
      language: request.language,
      programmes: [request.programme],
      attempt: 0,
      giveUpAt: later(now, withinMs),
      about: { ...mentionOf(request), ...(due === undefined ? {} : { due }) },
    },
  };
};

export const daysMs = (days: number): number => days * day;
