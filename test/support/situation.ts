import { rulesOf } from '../../functions/domain/countries/registry.ts';
import { strictestRules } from '../../functions/domain/countries/registry.ts';
import {
  type Instant,
  instant,
  type MessageId,
  type PhoneNumber,
  type ProgrammeId,
  type SenderId,
  type Subject,
} from '../../functions/domain/ids.ts';
import type { IntentReading } from '../../functions/domain/intent.ts';
import type { Programme } from '../../functions/domain/programme.ts';
import { noRights } from '../../functions/domain/rights/asked.ts';
import type { Situation } from '../../functions/domain/situation.ts';
import { deployment } from './deployment.ts';

export const noon = '2026-03-10T12:00:00.000Z' as Instant;
/** So many hours after noon of the tests' day. */
export const hours = (n: number): Instant => instant(Date.parse(noon) + n * 3_600_000);

export const reading = (intent: IntentReading['intent'], more: Partial<IntentReading> = {}): IntentReading => ({
  intent,
  language: 'und',
  certainty: 'certain',
  act: intent === 'other' ? 'leave' : 'act',
  rule: `test.${intent}`,
  span: [0, 4],
  ...more,
});

/** A signed message to the sender of the given id, at noon, from a line that may be answered. */
export const situation = (senderId: string, asked: IntentReading, more: Partial<Situation> = {}): Situation => {
  const sender = deployment.senders[senderId as SenderId];
  if (!sender) throw new Error(`no sender ${senderId} in the test deployment`);
  const programmes = sender.programmes.map((id: ProgrammeId) => deployment.programmes[id]).filter((p): p is Programme => p !== undefined);
  const [first, ...others] = programmes;
  if (!first) throw new Error('the test deployment has a sender without a programme');
  return {
    subject: 'AAAAAAAAAAAAAAAAAAAAAA' as Subject,
    message: 'MMMMMMMMMMMMMMMM' as MessageId,
    receivedAt: noon,
    at: more.receivedAt ?? noon,
    sender,
    carrierMessageId: 'c-1',
    authenticatedBy: 'test',
    contentHash: 'hash',
    text: 'STOP',
    reading: asked,
    rulesVersion: 'test',
    reportedByCarrier: false,
    trusted: true,
    repeatedContent: false,
    programmes: [first, ...others],
    siblings: Object.values(deployment.programmes).filter((p) => p.controller === first.controller),
    rules: rulesOf(first.country) ?? strictestRules,
    carrierAnswers: false,
    replyTo: '+33639981234' as PhoneNumber,
    quotaReached: false,
    rights: noRights,
    limits: { repliesPerDay: deployment.repliesPerDay, ...deployment.retention },
    ...more,
  };
};
