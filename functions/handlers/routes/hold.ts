import { contracts } from '../../api/contracts.ts';
import { instant, millis, type Instant, type Subject } from '../../domain/ids.ts';
import { holdPerson } from '../../flows/hold-person.ts';
import type { Serving } from '../../platform/serving.ts';
import { answer, type Caller, refuse, route } from '../route.ts';
import { isSubject, noSubject } from '../subject-path.ts';
import { keyTaken, programmeIn } from '../whom.ts';

type Asked = { readonly key: string; readonly programme: string; readonly reason: string; readonly staff?: string; readonly until?: Instant };

const held = async (serving: Serving, subject: string, asked: Asked, caller: Caller) => {
  if (!isSubject(subject)) return refuse(noSubject);
  const programme = programmeIn(serving, asked.programme);
  if ('type' in programme) return refuse(programme);
  const { key, reason, staff, until } = asked;
  const told = { by: caller.name, note: reason, ...(staff === undefined ? {} : { staff }) };
  const telling = { subject: subject as Subject, programme, key, caller: caller.name };
  const { decision, result } = await holdPerson(serving, telling, { told, ...(until === undefined ? {} : { until }) });
  if (result === 'conflict') return refuse(keyTaken);
  return answer({ subject: subject as Subject, event: decision.write.ledger[0]?.at ?? '', repeated: result === 'repeated' });
};

export const holdRecipient = route(contracts.holdRecipient, async (serving, { path: { subject = '' }, body, caller }) =>
  millis(body.until) <= serving.clock()
    ? refuse({ type: 'invalid-request', detail: 'A hold ends later than now.', errors: [{ pointer: '/until', detail: 'a time in the future' }] })
    : held(serving, subject, { ...body, until: instant(millis(body.until)) }, caller),
);

export const releaseRecipient = route(contracts.releaseRecipient, async (serving, { path: { subject = '' }, body, caller }) =>
  held(serving, subject, body, caller),
);
