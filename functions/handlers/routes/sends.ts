import type * as z from 'zod';
import { contracts } from '../../api/contracts.ts';
import type { Problem } from '../../api/problem.ts';
import { instant, type Subject } from '../../domain/ids.ts';
import { canonical } from '../../domain/phone-number.ts';
import { lineOf } from '../../domain/sending/check-send.ts';
import { recordSend, type Sent } from '../../flows/record-sends.ts';
import type { Serving } from '../../platform/serving.ts';
import { noNumber } from '../no-number.ts';
import { answer, refuse, route } from '../route.ts';
import { pastTime } from '../times.ts';
import { programmeIn } from '../whom.ts';

type Given = z.output<NonNullable<typeof contracts.recordSends.body>>['sends'][number];

const asSent = (serving: Serving, given: Given, index: number): Sent | Problem => {
  const at = `/sends/${index}`;
  const programme = programmeIn(serving, given.programme, `${at}/programme`);
  if ('type' in programme) return programme;
  const time = pastTime(given.at ?? instant(serving.clock()), serving.clock(), `${at}/at`);
  if (typeof time !== 'string') return time;
  const number = given.number === undefined ? undefined : canonical(given.number, given.country);
  if (given.number !== undefined && number === undefined) return noNumber(`${at}/number`);
  const { purpose, key, carriedNotice, subject, answers } = given;
  const who = number === undefined ? (subject as Subject) : serving.subjects.of(number);
  // A subject does not tell where the line is: the programme's country stands in.
  const line = number === undefined ? { country: programme.country, zones: [], isLandline: false } : lineOf(number);
  return { subject: who, line, programme, purpose, id: key, at: time, carriedNotice, ...(answers === undefined ? {} : { answers }) };
};

const sideBySide = 10;

export const recordSends = route(contracts.recordSends, async (serving, { body, caller }) => {
  const sends: Sent[] = [];
  for (const [index, given] of body.sends.entries()) {
    const sent = asSent(serving, given, index);
    if ('type' in sent) return refuse(sent);
    sends.push(sent);
  }
  const results = await inTurns(sends, async (sent) => ({ subject: sent.subject, ...(await recordSend(serving, sent, caller.name)) }));
  return answer({ results });
});

/** A few at once, the answers in their order. */
const inTurns = async <T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> => {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += sideBySide) {
    results.push(...(await Promise.all(items.slice(from, from + sideBySide).map(act))));
  }
  return results;
};
