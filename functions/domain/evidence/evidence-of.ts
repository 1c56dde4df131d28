import type { Deployment } from '../deployment.ts';
import type { Instant, MessageId } from '../ids.ts';
import { type LedgerEvent, ledgerTime } from '../ledger.ts';
import type { MessageRecord, OwedText } from '../message.ts';
import { renderReply } from '../render-reply.ts';
import { textDigest } from '../text-digest.ts';
import { programmeState } from '../programme-state.ts';
import { authorityOf } from '../rights/authorities.ts';
import type { Stored } from '../rights/report.ts';
import { consentRecordsOf } from './consent-record.ts';
import type { Change, Evidence, EvidenceQuestion, OtherEvent, ReceivedText, RecordedConsent, SentText } from './evidence.ts';

type Digest = (text: string) => string;

/** Pure. @param now when it is made @param digest base64url SHA-256 */
export const evidenceOf = (deployment: Deployment, asked: EvidenceQuestion, stored: Stored, now: Instant, digest: Digest): Evidence => {
  const { from, until } = asked;
  const within = (at: string): boolean => (from === undefined || at >= from) && (until === undefined || at < until);
  const ledger = stored.ledger.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  const consented = ledger.filter(({ kind }) => kind === 'consented');
  const others = ledger.filter(({ kind, asked: text, confirmation }) => kind !== 'consented' && text === undefined && confirmation === undefined);
  const { image } = stored;
  return {
    schema: 'halte-evidence-1',
    madeAt: now,
    madeFor: { by: asked.by, reason: asked.reason },
    line: { number: asked.number, subject: asked.subject },
    period: { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) },
    ...(image?.erasedAt === undefined ? {} : { erasedAt: image.erasedAt }),
    ...(image?.tenure === undefined ? {} : { lineSince: image.tenure }),
    ...(image?.hold === undefined ? {} : { heldSince: ledgerTime(image.hold.event) }),
    controllers: Object.values(deployment.controllers).map(({ id, legalName: name, address, country }) => ({
      ...{ id, name, address },
      authority: authorityOf(country),
    })),
    programmes: Object.values(deployment.programmes).map((programme) => programmeState(image, programme)),
    received: receivedTexts(deployment, stored.messages, ledger, digest).filter(({ receivedAt }) => within(receivedAt)),
    consents: consented.filter(({ at, recordedAt }) => within(ledgerTime(at)) || within(recordedAt)).map(consentOf),
    ...(asked.recordsStoredIn === undefined ? {} : { consentRecords: consentRecordsOf(deployment, asked.subject, ledger, asked.recordsStoredIn) }),
    otherEvents: others.filter(({ recordedAt }) => within(recordedAt)).map(otherEvent),
    otherTexts: stored.texts.filter(({ receivedAt }) => within(receivedAt)).flatMap((text) => sentText(deployment, text, undefined, digest) ?? []),
    sends: stored.sent.filter(({ at }) => within(at)).map(({ programme, at }) => ({ programme, at })),
    requests: stored.requests
      .filter(({ openedAt }) => within(openedAt))
      .map(({ to: _to, wish: _wish, due: _due, ttl: _ttl, life: _life, unheld: _unheld, version: _version, ...request }) => request),
  };
};

/** The message where it is still stored, the ledger where it is not: evidence outlives messages. */
const receivedTexts = (
  deployment: Deployment,
  messages: readonly MessageRecord[],
  ledger: readonly LedgerEvent[],
  digest: Digest,
): readonly ReceivedText[] => {
  const events = Map.groupBy(ledger, ({ message }) => message);
  const stored = new Map(messages.map((message) => [message.message, message]));
  const ids = new Set([...stored.keys(), ...ledger.filter(({ asked }) => asked !== undefined).map(({ message }) => message)]);
  return [...ids]
    .map((id) => receivedText(deployment, id, stored.get(id), events.get(id) ?? [], digest))
    .toSorted((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1));
};

const receivedText = (
  deployment: Deployment,
  id: MessageId,
  message: MessageRecord | undefined,
  events: readonly LedgerEvent[],
  digest: Digest,
): ReceivedText => {
  const first = events.find(({ asked }) => asked !== undefined);
  const asked = first?.asked;
  const source = message ?? first;
  const sender = source?.sender;
  const number = sender === undefined ? undefined : deployment.senders[sender]?.number;
  // Where a person had it sent again, the last outcome is what became of it.
  const confirmation = events
    .filter((event) => event.confirmation !== undefined)
    .toSorted((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1))
    .at(-1);
  const answer = sentText(deployment, message, confirmation, digest);
  return {
    id,
    receivedAt: message?.receivedAt ?? first?.recordedAt ?? ('' as Instant),
    countedAt: message?.at ?? ledgerTime(first?.at ?? ''),
    programme: source?.programme ?? '',
    ...(sender === undefined ? {} : { sender }),
    ...(number === undefined ? {} : { senderNumber: number }),
    ...carriedBy(message ?? asked),
    ...wordsOf(message?.text ?? asked?.words, asked?.wordsDigest),
    ...readingOf(message, asked),
    ...(message ? { outcome: message.outcome } : {}),
    changes: events.filter((event) => event.confirmation === undefined).map(changeOf),
    ...(answer === undefined ? {} : { answer }),
    ...(asked ? { confirmedBy: asked.confirmedBy } : {}),
  };
};

const carriedBy = (source: Pick<NonNullable<LedgerEvent['asked']>, 'carrier' | 'carrierMessageId' | 'authenticatedBy'> | undefined) =>
  source === undefined
    ? {}
    : {
        carrier: source.carrier,
        ...(source.carrierMessageId === undefined ? {} : { carrierMessageId: source.carrierMessageId }),
        authenticatedBy: source.authenticatedBy,
      };
const wordsOf = (words: string | undefined, wordsDigest: string | undefined) =>
  words === undefined ? (wordsDigest === undefined ? {} : { wordsDigest }) : { words };

/** Of the ledger first: rules that read the words again later stand there, beside those before. */
const readingOf = (message: MessageRecord | undefined, asked: LedgerEvent['asked']): Pick<ReceivedText, 'readAs'> => {
  const source = asked ?? (message ? { ...message.reading, rulesVersion: message.rulesVersion } : undefined);
  if (!source) return {};
  const { intent, also, language, certainty, rule, rulesVersion } = source;
  const before = asked?.before;
  return { readAs: { intent, ...(also ? { also } : {}), language, certainty, rule, rulesVersion, ...(before ? { before } : {}) } };
};

const sentText = (deployment: Deployment, text: OwedText | undefined, outcome: LedgerEvent | undefined, digest: Digest): SentText | undefined => {
  const reply = text?.reply;
  const { confirmation, recordedAt } = outcome ?? {};
  if (reply === undefined && confirmation === undefined) return undefined;
  const id = confirmation?.carrierMessageId ?? reply?.carrierMessageId;
  const code = confirmation?.code ?? reply?.code;
  const { template, language } = reply ?? confirmation ?? {};
  return {
    ...(template === undefined ? {} : { template }),
    ...(language === undefined ? {} : { language }),
    ...(text ? { owedAt: text.receivedAt } : {}),
    state: confirmation?.state ?? reply?.state ?? '',
    ...(reply?.sentAt === undefined ? {} : { handedOverAt: reply.sentAt }),
    ...(recordedAt === undefined ? {} : { outcomeAt: recordedAt }),
    ...(id === undefined ? {} : { carrierMessageId: id }),
    ...(code === undefined ? {} : { code }),
    ...provenWords(deployment, text, reply?.textDigest ?? confirmation?.textDigest, digest),
  };
};

/** The words of a text are not stored. What the texts of today make of it is shown only where the digest proves that it is what was sent. */
const provenWords = (
  deployment: Deployment,
  text: OwedText | undefined,
  proof: string | undefined,
  digest: Digest,
): Pick<SentText, 'textDigest' | 'words'> => {
  if (proof === undefined) return {};
  const words = text && [true, false].map((link) => wordsNow(deployment, text, link)).find((now) => now && textDigest(now, digest) === proof);
  return { textDigest: proof, ...(words === undefined ? {} : { words }) };
};

/** A link or a code cannot be made here: those texts stay proven by their digest alone. */
const wordsNow = (deployment: Deployment, text: OwedText, link: boolean): string | undefined =>
  text.reply && deployment.programmes[text.programme] ? renderReply(deployment, text, { link, code: '' }).text : undefined;

const changeOf = ({ at, kind, registers, recordedAt }: LedgerEvent): Change => ({ event: at, kind, registers, recordedAt });
const otherEvent = (event: LedgerEvent): OtherEvent => ({
  ...changeOf(event),
  programme: event.programme,
  at: ledgerTime(event.at),
  ...(event.told ? { told: event.told } : {}),
});
const consentOf = (event: LedgerEvent): RecordedConsent => ({ ...otherEvent(event), ...(event.consent ? { consent: event.consent } : {}) });
