import type { Deployment } from '../deployment.ts';
import type { Instant } from '../ids.ts';
import { type LedgerEvent, ledgerTime } from '../ledger.ts';
import type { MessageRecord, OutboundText } from '../message.ts';
import { maskedNumber } from '../phone-number.ts';
import type { Programme } from '../programme.ts';
import { deciding, isStopped, type SuppressionImage } from '../suppression.ts';
import { type Authority, authorityOf } from './authorities.ts';
import type { RightsRequest } from './request.ts';
import { spokeAgainAt } from './silence.ts';
import type { SystemAnswer } from './systems.ts';

/** All that is stored of a person, read at one moment. */
export type Stored = {
  readonly image: SuppressionImage | undefined;
  readonly ledger: readonly LedgerEvent[];
  readonly messages: readonly MessageRecord[];
  readonly texts: readonly OutboundText[];
  readonly sent: readonly { readonly programme: string; readonly at: Instant }[];
  readonly requests: readonly RightsRequest[];
  readonly answers: readonly SystemAnswer[];
};

/**
 * What a person gets to see and to take along (art. 15 and 20 GDPR). docs/access-report.md describes each field; a field is added or left out
 * only together with the schema's name. Times are ISO 8601 in UTC.
 */
export type AccessReport = {
  readonly schema: 'halte-access-report-2';
  readonly madeAt: Instant;
  readonly line: string;
  readonly controller: {
    readonly name: string;
    readonly address: string;
    readonly phone?: string;
    readonly email?: string;
    readonly privacyPage: string;
    readonly country: string;
    readonly authority: Authority;
  };
  readonly programmes: readonly ProgrammeState[];
  /** Since when the line is taken to be yours; nothing older is shown. */
  readonly lineSince?: Instant;
  /** The line had been silent for long before; nothing older is shown without a further proof. */
  readonly silentUntil?: Instant;
  readonly restrictedSince?: Instant;
  readonly messages: readonly ReportedMessage[];
  readonly textsToYou: readonly { readonly at: Instant; readonly about: string; readonly state: string }[];
  readonly lastTextOf: readonly { readonly programme: string; readonly at: Instant }[];
  readonly proofs: readonly ReportedProof[];
  readonly requests: readonly ReportedRequest[];
  /** What other systems hold, as they answered. */
  readonly systems: readonly ReportedAnswer[];
  /** Carriers by whom the texts came and went. */
  readonly carriers: readonly string[];
  readonly keptDays: { readonly messages: number; readonly proofs: number };
};

/** `name`: as the operator calls the system. */
export type ReportedAnswer = { readonly name: string; readonly at: Instant; readonly data: SystemAnswer['data'] };

export type ProgrammeState = {
  readonly programme: string;
  readonly kind: string;
  readonly state: 'stopped' | 'lifted' | 'never-stopped';
  readonly since?: string;
  readonly how?: string;
};
export type ReportedMessage = {
  readonly receivedAt: Instant;
  readonly programme: string;
  readonly carrier: string;
  readonly words?: string;
  readonly readAs: string;
  readonly outcome: string;
  readonly reply?: { readonly template: string; readonly language: string; readonly state: string; readonly sentAt?: Instant };
};
export type ReportedProof = {
  readonly at: string;
  readonly kind: string;
  readonly programme: string;
  readonly words?: string;
  readonly rule?: string;
  readonly provenBy?: string;
  readonly confirmedBy?: string;
  /** A consent as it was told to us: basis, wording shown, source, sale. */
  readonly consent?: LedgerEvent['consent'];
};
export type ReportedRequest = {
  readonly reference: string;
  readonly type: string;
  readonly state: string;
  readonly openedAt: Instant;
  readonly answerBy: string;
  readonly law: string;
  readonly outcome?: string;
  readonly reason?: string;
  readonly wish?: string;
};

/** The report of one person at one controller, in the present tenure of the line. Pure. */
export const reportOf = (deployment: Deployment, request: RightsRequest, stored: Stored, now: Instant): AccessReport => {
  const controller = deployment.controllers[request.controller];
  const own = Object.values(deployment.programmes).filter((programme) => programme.controller === request.controller);
  const ids = new Set<string>(own.map(({ id }) => id));
  const tenure = stored.image?.tenure ?? ('' as Instant);
  const again = request.proven ? undefined : spokeAgainAt(stored, request);
  // Who holds the line now may not have held it before.
  const since = again !== undefined && again > tenure ? again : tenure;
  const nameOf = (id: string): string => deployment.programmes[id as Programme['id']]?.name ?? id;
  const messages = stored.messages.filter((m) => ids.has(m.programme) && m.receivedAt >= since);
  return {
    schema: 'halte-access-report-2',
    madeAt: now,
    line: request.to === undefined ? '' : maskedNumber(request.to),
    controller: {
      name: controller?.legalName ?? request.controller,
      address: controller?.address ?? '',
      ...(controller?.phone === undefined ? {} : { phone: controller.phone }),
      ...(controller?.email === undefined ? {} : { email: controller.email }),
      privacyPage: controller?.privacyUrl ?? '',
      country: controller?.country ?? '',
      authority: authorityOf(controller?.country ?? ''),
    },
    programmes: own.map((programme) => stateOf(stored.image, programme, since)),
    ...(stored.image?.tenure ? { lineSince: stored.image.tenure } : {}),
    ...(since !== tenure ? { silentUntil: since } : {}),
    ...(stored.image?.restricted ? { restrictedSince: stored.image.restricted } : {}),
    messages: messages.map((message) => messageOf(message, nameOf)),
    textsToYou: stored.texts
      .filter((text) => ids.has(text.programme) && text.receivedAt >= since)
      .map(({ receivedAt, reply }) => ({ at: receivedAt, about: reply.template, state: reply.state })),
    lastTextOf: stored.sent
      .filter(({ programme, at }) => ids.has(programme) && at >= since)
      .map(({ programme, at }) => ({ programme: nameOf(programme), at })),
    proofs: stored.ledger
      .filter((event) => ids.has(event.programme) && event.recordedAt >= since && ledgerTime(event.at) >= since)
      .map((event) => proofOf(event, nameOf)),
    requests: stored.requests.filter((one) => one.controller === request.controller && one.openedAt >= since).map(requestShown),
    systems: answersOf(deployment, request, stored, since),
    carriers: [...new Set(messages.map(({ carrier }) => carrier))],
    keptDays: { messages: deployment.retention.messagesDays, proofs: deployment.retention.evidenceDays },
  };
};

const answersOf = ({ systems = {} }: Deployment, { controller }: RightsRequest, { answers }: Stored, since: Instant): readonly ReportedAnswer[] =>
  answers
    .filter(({ system, at }) => systems[system]?.controller === controller && at >= since)
    .map(({ system, at, data }) => ({ name: systems[system]?.name ?? system, at, data }));

const stateOf = (image: SuppressionImage | undefined, programme: Programme, since: Instant): ProgrammeState => {
  const register = deciding(image, programme);
  const common = { programme: programme.name, kind: programme.kind };
  // A STOP of the line's former holder still protects the line, but its date is not the present holder's.
  const isOthers = register !== undefined && register.rank.slice(0, 24) < since;
  if (!register) return { ...common, state: 'never-stopped' };
  const details = isOthers ? {} : { since: register.rank.slice(0, 24), how: register.how };
  return { ...common, state: isStopped(image, programme) ? 'stopped' : 'lifted', ...details };
};

const messageOf = (
  { receivedAt, programme, carrier, text, reading, outcome, reply }: MessageRecord,
  nameOf: (id: string) => string,
): ReportedMessage => ({
  receivedAt,
  programme: nameOf(programme),
  carrier,
  ...(text === undefined ? {} : { words: text }),
  readAs: reading.intent,
  outcome,
  ...(reply
    ? {
        reply: {
          template: reply.template,
          language: reply.language,
          state: reply.state,
          ...(reply.sentAt === undefined ? {} : { sentAt: reply.sentAt }),
        },
      }
    : {}),
});

const proofOf = ({ at, kind, programme, asked, consent }: LedgerEvent, nameOf: (id: string) => string): ReportedProof => ({
  at: at.slice(0, 24),
  kind,
  programme: nameOf(programme),
  ...(asked?.words === undefined ? {} : { words: asked.words }),
  ...(asked ? { rule: asked.rule, provenBy: asked.authenticatedBy, confirmedBy: asked.confirmedBy } : {}),
  ...(consent ? { consent } : {}),
});

const requestShown = ({ ref, type, state, openedAt, answerBy, law, closed, wish }: RightsRequest): ReportedRequest => ({
  reference: ref,
  type,
  state,
  openedAt,
  answerBy,
  law,
  ...(closed === undefined ? {} : { outcome: closed.outcome }),
  ...(closed?.reason === undefined ? {} : { reason: closed.reason }),
  ...(wish === undefined ? {} : { wish }),
});
