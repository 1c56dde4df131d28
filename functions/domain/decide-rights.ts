import { type Decision, messageRecord, reply, requestEvents } from './decision.ts';
import { quotaOf } from './decide-start.ts';
import type { OwedReply, RequestMention } from './owed-reply.ts';
import type { TemplateId } from './reply-text.ts';
import { replyLanguage } from './reply-language.ts';
import { replyLanguages } from './replies/registry.ts';
import { advance } from './rights/course.ts';
import { begun, contextOf, linkEnds, requestOf } from './rights/open-request.ts';
import type { RequestType, RightsRequest } from './rights/request.ts';
import type { Situation } from './situation.ts';
import type { RightsWrite } from './write-set.ts';

/** What a message writes about rights, and the request that its receipt speaks of. */
export type RightsPart = {
  readonly write: RightsWrite;
  readonly about: RequestMention;
  /** The first time that it is asked: its receipt is never withheld. */
  readonly isNew: boolean;
};

/** The text that answers a right alone. */
export const receipts: Readonly<Record<RequestType, TemplateId>> = {
  access: 'access_receipt',
  erase: 'erase_question',
  rectify: 'rights_receipt',
  port: 'rights_receipt',
  object: 'rights_receipt',
  restrict: 'rights_receipt',
  do_not_sell: 'rights_receipt',
};

export const mentionOf = ({ id, ref, type, answerBy }: RightsRequest): RequestMention => ({ request: id, ref, type, due: answerBy });

/** Opens what is asked for the first time, joins what is open already; undefined where nothing is asked. */
export const rightsPart = (situation: Situation): RightsPart | undefined => {
  const language = replyLanguage(situation.reading, situation.programmes[0], situation.rules, replyLanguages);
  const requests = situation.rights.asked.map((right) => {
    if (!right.open) return { request: requestOf(situation, right, language), from: undefined };
    const joined = advance(right.open, { is: 'joined', message: situation.message }, contextOf(situation));
    return { request: joined.ok ? joined.request : right.open, from: right.open.version };
  });
  // An erasure asks something back, so it is what the one reply speaks of.
  const main = requests.find(({ request }) => request.type === 'erase') ?? requests[0];
  if (!main) return undefined;
  const { subject, id } = main.request;
  return {
    write: {
      open: requests.filter(({ from }) => from === undefined).map(({ request }) => request),
      change: requests.flatMap(({ request, from }) => (from === undefined ? [] : [{ request, from }])),
      link: { hash: situation.rights.link, request: { subject, id }, until: linkEnds(situation.receivedAt) },
    },
    about: mentionOf(main.request),
    isNew: main.from === undefined,
  };
};

/** ACCES, RECTIFIER, PORTABILITE …: the case is open before anything is answered, and the receipt names it. */
export const decideRights = (situation: Situation, part: RightsPart): Decision => {
  const limited = !part.isNew && situation.quotaReached ? { withheld: 'daily-quota' } : {};
  const owed = reply(situation, { template: receipts[part.about.type], named: situation.programmes, about: part.about, ...limited });
  return finish(situation, owed, part.write, part.isNew ? {} : quotaOf(situation, owed));
};

/** "OUI A7K2MQ": the line's holder confirms the erasure. Nothing is answered now: the text that says it is done follows. */
export const decideYes = (situation: Situation, answered: RightsRequest): Decision => {
  const running = begun(answered, 'texted-yes', contextOf(situation));
  if (running.version === answered.version) return finish(situation, undefined, undefined, {});
  return finish(situation, undefined, { open: [], change: [{ request: running, from: answered.version }] }, {});
};

const finish = (
  situation: Situation,
  owed: OwedReply | undefined,
  rights: RightsWrite | undefined,
  more: Pick<Decision['write'], 'quota'>,
): Decision => ({
  write: {
    mode: 'new',
    message: messageRecord(situation, 'requested', owed),
    ledger: requestEvents(situation, 0),
    ...(rights ? { rights } : {}),
    ...more,
  },
});

/** Nobody can be shown to hold the line who held it before: their requests end here, untold, because the number is another's now. */
export const orphaned = (situation: Situation): RightsWrite['change'] =>
  (situation.rights.former ?? []).flatMap((request) => {
    const { to: _to, ...bare } = request;
    const ended = advance(bare, { is: 'refused', reason: 'the line has another holder; ask by another way' }, contextOf(situation));
    return ended.ok ? [{ request: ended.request, from: request.version }] : [];
  });
