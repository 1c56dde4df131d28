import type { Instant } from '../ids.ts';
import type { Situation } from '../situation.ts';
import type { AskedRight } from './asked.ts';
import { advance } from './course.ts';
import { changed, type RightsContext } from './events.ts';
import { schedule } from './schedule.ts';
import { dueDates } from './due-date.ts';
import type { RightsRequest, VerifiedHow } from './request.ts';

/** Nobody is harmed when somebody else asks for these, so nobody is asked who they are. */
const harmless: readonly RightsRequest['type'][] = ['restrict', 'do_not_sell', 'object'];

/** A request as it stands the moment it is received. The clock starts with the person's first text. */
export const openRequest = (
  base: Omit<RightsRequest, 'state' | 'law' | 'answerBy' | 'timeline' | 'version'>,
  context: RightsContext,
): RightsRequest => {
  const opened: RightsRequest = {
    ...base,
    ...dueDates(context.country, base.type, base.openedAt),
    state: 'opened',
    timeline: [{ at: context.at, what: 'opened', by: context.by, note: base.channel }],
    version: 1,
  };
  return harmless.includes(base.type) ? begun(opened, 'not-needed', context) : schedule(opened, context);
};

/** Verified and running in one step. An erasure begins with it. */
export const begun = (request: RightsRequest, how: VerifiedHow, context: RightsContext): RightsRequest => {
  const verified = advance(request, { is: 'verified', how }, context);
  const running = advance(verified.ok ? verified.request : request, { is: 'started' }, context);
  const last = running.ok ? running.request : verified.ok ? verified.request : request;
  if (last.type !== 'erase' || last.state !== 'running' || last.erasure) return last;
  return schedule(changed(last, { erasure: { step: 'wipe', since: context.at }, staffTask: undefined }), context);
};

/** The case of one right that a message asks for, apart from what is known only at the edge. */
export const requestOf = (situation: Situation, { type, id, ref }: AskedRight, language: string): RightsRequest => {
  const [programme] = situation.programmes;
  return openRequest(
    {
      subject: situation.subject,
      id,
      ref,
      type,
      channel: 'sms',
      openedAt: situation.at,
      controller: programme.controller,
      programme: programme.id,
      sender: situation.sender.id,
      language,
      message: situation.message,
      ...(situation.replyTo ? { to: situation.replyTo } : {}),
    },
    contextOf(situation),
  );
};

export const contextOf = (situation: Situation): RightsContext => ({
  at: situation.receivedAt,
  by: 'person',
  country: situation.rights.country,
  evidenceDays: situation.limits.evidenceDays,
  ...(situation.rights.systems ? { systems: situation.rights.systems } : {}),
  ...(situation.rights.proof ? { proof: situation.rights.proof } : {}),
});

/** A link works so long; texting the request again gives a fresh one. */
const linkDays = 30;
export const linkEnds = (at: Instant): Instant => new Date(Date.parse(at) + linkDays * 86_400_000).toISOString() as Instant;
