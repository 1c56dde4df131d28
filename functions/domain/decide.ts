import { decideAsk } from './decide-ask.ts';
import { decideJoin } from './decide-join.ts';
import { decideHelp } from './decide-help.ts';
import { decideRights, decideYes, rightsPart } from './decide-rights.ts';
import { decideStart } from './decide-start.ts';
import { decideStop } from './decide-stop.ts';
import { type Decision, isStopLike, messageRecord, requestEvents, type Stored } from './decision.ts';
import type { Situation } from './situation.ts';

/**
 * What one inbound message changes, and what it is owed. Pure: the same situation and the same stored image give the same write-set.
 * @param stored `unread` on the first attempt: the write's condition then says what was supposed, and the store answers `moved` with
 *   the image when it was not so.
 */
export const decide = (situation: Situation, stored: Stored): Decision => {
  const { reading } = situation;
  const acts = situation.reportedByCarrier || reading.act !== 'leave';
  if (acts && isStopLike(situation)) return decideStop(situation, stored);
  const joined = situation.joining && decideJoin(situation, situation.joining, stored);
  if (joined) return joined;
  if (acts && reading.intent === 'start' && reading.act === 'act') return decideStart(situation, stored);
  if (situation.rights.answered && situation.trusted) return decideYes(situation, situation.rights.answered);
  const asked = rightsPart(situation);
  if (acts && asked) return decideRights(situation, asked);
  // Who we are may be said to anybody who may have asked.
  if (acts && reading.intent === 'help') return decideHelp(situation);
  if (reading.act === 'ask') return decideAsk(situation);
  const requests = requestEvents(situation, 0);
  return { write: { mode: 'new', message: messageRecord(situation, requests.length > 0 ? 'requested' : 'recorded'), ledger: requests } };
};
