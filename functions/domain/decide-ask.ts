import { quotaOf } from './decide-start.ts';
import { type Decision, messageRecord, reply } from './decision.ts';
import type { IntentReading } from './intent.ts';
import type { TemplateId } from './reply-text.ts';
import { clarifiedType } from './rights/clarified.ts';
import type { Situation } from './situation.ts';

const templateFor = (reading: IntentReading): TemplateId => {
  if (reading.intent === 'start') return 'clarify_start';
  return clarifiedType(reading) === undefined ? 'clarify' : 'clarify_request';
};

/**
 * In doubt about disclosing, correcting or texting again, ask (law 4): one short text that names the words to answer with, or the one for the request that may have been meant,
 * and confirms nothing. No case is opened until the person says one of them.
 */
export const decideAsk = (situation: Situation): Decision => {
  const owed = reply(situation, {
    template: templateFor(situation.reading),
    named: situation.programmes,
    ...(situation.quotaReached ? { withheld: 'daily-quota' } : {}),
  });
  const outcome = owed?.state === 'withheld' ? 'withheld' : 'answered';
  return { write: { mode: 'new', message: messageRecord(situation, outcome, owed), ledger: [], ...quotaOf(situation, owed) } };
};
