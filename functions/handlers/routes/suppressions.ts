import { contracts } from '../../api/contracts.ts';
import { instant } from '../../domain/ids.ts';
import { recordWithdrawal, repairStop } from '../../flows/record-consent.ts';
import { answer, refuse, route } from '../route.ts';
import { pastTime } from '../times.ts';
import { keyTaken, meantBy } from '../whom.ts';

const states = { stopped: 'stopped', 'stop-repeated': 'stood-already', 'stop-superseded': 'superseded' } as const;

export const recordSuppression = route(contracts.recordSuppression, async (serving, { body, caller }) => {
  const meant = meantBy(serving, body);
  if ('type' in meant) return refuse(meant);
  const now = serving.clock();
  const at = pastTime(body.at ?? instant(now), now, '/at');
  if (typeof at !== 'string') return refuse(at);
  const { channel, scope, staff, note } = body;
  const told = { by: caller.name, channel, ...(staff === undefined ? {} : { staff }), ...(note === undefined ? {} : { note }) };
  const telling = { ...meant, key: body.key, caller: caller.name };
  const { decision, result } = await recordWithdrawal(serving, telling, { at, ...(body.at === undefined ? { isNow: true } : {}), scope, told });
  if (result === 'conflict') return refuse(keyTaken);
  return answer({
    subject: meant.subject,
    event: decision.write?.ledger[0]?.at ?? '',
    repeated: result === 'repeated',
    state: states[decision.kind],
  });
});

export const repairSuppression = route(contracts.repairSuppression, async (serving, { body, caller }) => {
  const meant = meantBy(serving, body);
  if ('type' in meant) return refuse(meant);
  const telling = { ...meant, key: body.key, caller: caller.name };
  const { decision, result } = await repairStop(serving, telling, { by: body.staff, reason: body.reason });
  if (result === 'conflict') return refuse(keyTaken);
  if (decision.kind === 'refused') return refuse({ type: 'refused', detail: `It stays as it is: ${decision.why}.` });
  return answer({ subject: meant.subject, state: decision.kind, repeated: result === 'repeated' });
});
