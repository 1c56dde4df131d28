import type { ControllerId, MessageId, PhoneNumber, ProgrammeId, SenderId, Subject } from '../../../functions/domain/ids.ts';
import { instant } from '../../../functions/domain/ids.ts';
import { type LedgerEvent, ledgerKey } from '../../../functions/domain/ledger.ts';
import type { MessageRecord } from '../../../functions/domain/message.ts';
import type { OwedReply } from '../../../functions/domain/owed-reply.ts';
import { allOf, rankOf, type Register } from '../../../functions/domain/suppression.ts';
import { startOfDay, type WriteSet } from '../../../functions/domain/write-set.ts';

export const shop = 'maison-colza' as ProgrammeId;
export const club = 'club-colza' as ProgrammeId;
export const controller = 'colza' as ControllerId;
export const everything = allOf(controller);
export const now = Date.parse('2026-11-24T09:30:00.000Z');
export const at = (minutes: number) => instant(now + minutes * 60_000);

let count = 0;
/** A person whom no other test knows. */
export const newSubject = (): Subject => `person${String((count += 1)).padStart(16, '0')}` as Subject;
export const newMessageId = (): MessageId => `message${String((count += 1)).padStart(9, '0')}` as MessageId;

export const owedReply = (over: Partial<OwedReply> = {}): OwedReply => ({
  state: 'owed',
  template: 'stop_programme',
  language: 'fr',
  programmes: [shop],
  to: '+33639980001' as PhoneNumber,
  attempt: 0,
  giveUpAt: at(1440),
  due: at(1.5),
  ...over,
});

export const messageRecord = (subject: Subject, over: Partial<MessageRecord> = {}): MessageRecord => ({
  subject,
  message: newMessageId(),
  receivedAt: at(0),
  at: at(0),
  sender: 'sms-fr' as SenderId,
  programme: shop,
  carrier: 'twilio',
  carrierMessageId: 'SM0123456789abcdef0123456789abcdef',
  authenticatedBy: 'hmac-sha1 url+form',
  contentHash: 'Zm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyZm9vYmFyMDE',
  text: 'STOP',
  reading: { intent: 'stop', language: 'und', certainty: 'certain', act: 'act', rule: 'any.stop.word:stop', span: [0, 4] },
  rulesVersion: '2026-11-23',
  outcome: 'stopped',
  ttl: Math.floor(now / 1000) + 400 * 86_400,
  ...over,
});

export const ledgerEvent = (message: MessageRecord, over: Partial<LedgerEvent> = {}): LedgerEvent => ({
  subject: message.subject,
  at: ledgerKey(rankOf(message.at, 'stopped'), message.message, 0),
  kind: 'stopped',
  recordedAt: message.receivedAt,
  programme: message.programme,
  controller,
  sender: message.sender,
  message: message.message,
  registers: [everything, shop],
  ttl: Math.floor(now / 1000) + 1827 * 86_400,
  asked: {
    intent: 'stop',
    language: 'und',
    certainty: 'certain',
    rule: 'any.stop.word:stop',
    rulesVersion: '2026-11-23',
    how: 'texted',
    words: 'STOP',
    carrier: 'twilio',
    authenticatedBy: 'hmac-sha1 url+form',
    confirmedBy: 'halte',
  },
  ...over,
});

export const stoppedBy = (message: MessageRecord): Register => {
  const rank = rankOf(message.at, 'stopped');
  return { state: 'stopped', rank, event: ledgerKey(rank, message.message, 0), how: 'texted' };
};
export const liftedBy = (message: MessageRecord): Register => {
  const rank = rankOf(message.at, 'lifted');
  return { state: 'lifted', rank, event: ledgerKey(rank, message.message, 0), how: 'texted' };
};

/** What a first STOP writes, before anything was read. */
export const firstStop = (message: MessageRecord): WriteSet => {
  const rank = rankOf(message.at, 'stopped');
  const midnight = startOfDay(message.receivedAt);
  return {
    mode: 'new',
    message,
    suppression: {
      set: { [everything]: stoppedBy(message), [shop]: stoppedBy(message) },
      when: { kind: 'open', registers: [everything, shop], cap: rank < midnight ? rank : midnight },
    },
    ledger: [ledgerEvent(message)],
  };
};

export const start = (message: MessageRecord, quota?: WriteSet['quota']): WriteSet => ({
  mode: 'new',
  message,
  suppression: {
    set: { [shop]: liftedBy(message) },
    when: { kind: 'liftable', programme: shop, all: everything, rank: rankOf(message.at, 'lifted') },
  },
  ledger: [ledgerEvent(message, { at: liftedBy(message).event, kind: 'lifted', registers: [shop] })],
  ...(quota ? { quota } : {}),
});
