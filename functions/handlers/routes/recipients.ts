import { contracts } from '../../api/contracts.ts';
import { instant, type Subject } from '../../domain/ids.ts';
import { canonical } from '../../domain/phone-number.ts';
import { recordReassigned as flow } from '../../flows/record-consent.ts';
import { logRead } from '../../flows/staff-reads.ts';
import type { Serving } from '../../platform/serving.ts';
import { readPerson } from '../../store/person-store.ts';
import { noNumber } from '../no-number.ts';
import { answer, refuse, route } from '../route.ts';
import { recipientOf } from '../recipient-view.ts';
import { isSubject, noSubject } from '../subject-path.ts';
import { pastTime } from '../times.ts';
import { keyTaken, programmeIn } from '../whom.ts';

/** Who looked is written down before anything is shown: the caller, and of its people whom it names. */
const shown = async (serving: Serving, subject: Subject, by: string, reason?: string) => {
  await logRead(serving, { subject, by, way: 'api', what: 'person', ...(reason === undefined ? {} : { reason }) });
  return answer(recipientOf(serving.deployment, subject, await readPerson(serving.context, subject)));
};

export const findRecipient = route(contracts.findRecipient, async (serving, { body, caller }) => {
  const number = canonical(body.number, body.country);
  if (number === undefined) return refuse(noNumber('/number'));
  const { reason, staff } = body;
  return shown(serving, serving.subjects.of(number), staff === undefined ? caller.name : `${staff} (${caller.name})`, reason);
});

export const readRecipient = route(contracts.readRecipient, async (serving, { path: { subject = '' }, caller }) =>
  isSubject(subject) ? shown(serving, subject as Subject, caller.name) : refuse(noSubject),
);

export const recordReassigned = route(contracts.recordReassigned, async (serving, { path: { subject = '' }, body, caller }) => {
  if (!isSubject(subject)) return refuse(noSubject);
  const programme = programmeIn(serving, body.programme);
  if ('type' in programme) return refuse(programme);
  const now = serving.clock();
  const at = pastTime(body.at ?? instant(now), now, '/at');
  if (typeof at !== 'string') return refuse(at);
  const { key, staff, note } = body;
  const told = { by: caller.name, ...(staff === undefined ? {} : { staff }), ...(note === undefined ? {} : { note }) };
  const telling = { subject: subject as Subject, programme, key, caller: caller.name };
  const { decision, result } = await flow(serving, telling, { at, isNow: body.at === undefined, told });
  if (result === 'conflict') return refuse(keyTaken);
  return answer({ subject, event: decision.write.ledger[0]?.at ?? '', repeated: result === 'repeated' });
});
