import { answeredRef, type AskedRight, type AskedRights, rightsIn, saysWrongNumber } from '../domain/rights/asked.ts';
import { hasEnded, refFrom, type RequestId, type RequestType, type RightsRequest } from '../domain/rights/request.ts';
import { referenceOf } from '../domain/message.ts';
import type { Situation } from '../domain/situation.ts';
import type { ReceiveDeps } from './dependencies.ts';

type Asking = Omit<Situation, 'rights'>;

/** Fresh and six letters long; one that is taken already is refused by the write, and drawn again. */
export const newRef = (deps: Pick<ReceiveDeps, 'newId' | 'hash'>): string => refFrom(Buffer.from(deps.hash.digest(deps.newId()), 'base64url'));

/**
 * What a message means for rights. Reads only for a YES, which may answer a question of ours; whether a right that is asked for is open already
 * shows when it is written.
 * @param again the write was refused: what is open is read now
 */
export const askRights = async (deps: ReceiveDeps, situation: Asking, again: boolean): Promise<AskedRights> => {
  const [programme] = situation.programmes;
  const asked = await Promise.all(rightsIn(situation.reading).map((type) => askedRight(deps, situation, type, again)));
  const answered = await answeredBy(deps, situation);
  const former = saysWrongNumber(situation.reading) ? (await deps.requests.of(situation.subject)).filter((request) => !hasEnded(request)) : [];
  return {
    asked: situation.reportedByCarrier ? [] : asked,
    link: deps.links.hashOf(deps.links.slugOf(referenceOf(situation))),
    country: deps.deployment.controllers[programme.controller]?.country ?? programme.country,
    ...(deps.deployment.systems ? { systems: Object.values(deps.deployment.systems) } : {}),
    ...(deps.deployment.proof ? { proof: deps.deployment.proof } : {}),
    ...(answered ? { answered } : {}),
    ...(former.length > 0 ? { former } : {}),
  };
};

const askedRight = async (deps: ReceiveDeps, situation: Asking, type: RequestType, again: boolean): Promise<AskedRight> => {
  const id = deps.hash.digest(`request|${referenceOf(situation)}|${type}`).slice(0, 16) as RequestId;
  const open = again ? await deps.requests.openOf(situation.subject, situation.programmes[0].controller, type) : undefined;
  return { type, id, ref: newRef(deps), ...(open ? { open } : {}) };
};

/** Only an erasure asks something back, so only to it can a YES be an answer. */
const answeredBy = async (deps: ReceiveDeps, { subject, programmes, reading }: Asking): Promise<RightsRequest | undefined> => {
  const ref = answeredRef(reading);
  if (ref === undefined) return undefined;
  for (const controller of new Set(programmes.map((programme) => programme.controller))) {
    const open = await deps.requests.openOf(subject, controller, 'erase');
    if (open?.state === 'opened' && (ref === 'any' || ref === open.ref)) return open;
  }
  return undefined;
};
