import { quotaOf } from './decide-start.ts';
import { type Decision, messageRecord, reply } from './decision.ts';
import type { Situation } from './situation.ts';

/** HELP, CONTACT, "who are you": who publishes the texts and how to reach them, whether or not the person is subscribed. */
export const decideHelp = (situation: Situation): Decision => {
  const owed = reply(situation, { template: 'help', named: situation.programmes, ...(situation.quotaReached ? { withheld: 'daily-quota' } : {}) });
  const outcome = situation.carrierAnswers ? 'recorded' : owed?.state === 'withheld' ? 'withheld' : 'answered';
  return { write: { mode: 'new', message: messageRecord(situation, outcome, owed), ledger: [], ...quotaOf(situation, owed) } };
};
