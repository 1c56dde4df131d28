import { describe, expect, it } from 'vitest';
import { instant, type MessageId } from '../../../functions/domain/ids.ts';
import type { LedgerEvent } from '../../../functions/domain/ledger.ts';
import type { MessageRecord } from '../../../functions/domain/message.ts';
import type { OwedReply, ReplyState } from '../../../functions/domain/owed-reply.ts';
import { courseOf } from '../../../infra/local/sandbox/reply-course.ts';
import type { SandboxText } from '../../../infra/local/sandbox/text.ts';

const at = (ms: number) => instant(Date.parse('2026-03-10T12:00:00.000Z') + ms);
const record = { message: 'm'.repeat(16) as MessageId, receivedAt: at(0) } as MessageRecord;
const reply = (state: ReplyState, more: Partial<OwedReply> = {}): OwedReply => ({
  state,
  template: 'stop_all',
  language: 'fr',
  programmes: [],
  attempt: 1,
  giveUpAt: at(86_400_000),
  sentAt: at(40),
  ...more,
});
const taken = { status: 'accepted', at: at(60), statusAt: at(60) } as SandboxText;
const ended = (state: string): LedgerEvent =>
  ({ kind: 'confirmation', message: record.message, recordedAt: at(400), confirmation: { state } }) as unknown as LedgerEvent;

const shown = (owed: OwedReply, ledger: readonly LedgerEvent[] = [], text?: SandboxText) =>
  courseOf(record, owed, ledger, text).map((step) => `${step.state} ${step.at === null ? '?' : Date.parse(step.at) - Date.parse(at(0))}`);

describe('the course of a reply, as far as it is known', () => {
  it('is owed from the moment the text came', () => {
    const { sentAt: _, ...unsent } = reply('owed', { attempt: 0 });
    expect(shown(unsent)).toEqual(['owed 0']);
  });

  it('goes on with each state that somebody recorded a time for', () => {
    expect(shown(reply('sending'))).toEqual(['owed 0', 'sending 40']);
    expect(shown(reply('accepted'), [], taken)).toEqual(['owed 0', 'sending 40', 'accepted 60']);
    expect(shown(reply('delivered'), [ended('delivered')], taken)).toEqual(['owed 0', 'sending 40', 'accepted 60', 'delivered 400']);
  });

  it('takes the time of the end from the carrier where the ledger says nothing: START and HELP', () => {
    expect(shown(reply('delivered'), [], { ...taken, status: 'delivered', statusAt: at(350) })).toEqual([
      'owed 0',
      'sending 40',
      'accepted 60',
      'delivered 350',
    ]);
  });

  it('does not say "accepted" while Halte does not know it, though the carrier does', () => {
    expect(shown(reply('uncertain'), [], taken)).toEqual(['owed 0', 'sending 40', 'uncertain ?']);
    expect(shown(reply('sending'), [], taken)).toEqual(['owed 0', 'sending 40']);
  });

  it('is owed again after a try that surely sent nothing', () => {
    expect(shown(reply('owed', { attempt: 1, code: 'too-many-calls' }))).toEqual(['owed 0', 'sending 40', 'owed ?']);
  });

  it('ends where the carrier refuses', () => {
    expect(shown(reply('blocked'), [ended('blocked')])).toEqual(['owed 0', 'sending 40', 'blocked 400']);
  });

  it.each(['withheld', 'observed'] as const)('never begins where it is %s', (state) => {
    expect(shown(reply(state))).toEqual([`${state} 0`]);
  });
});
