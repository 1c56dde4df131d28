import type { ConsentAnswer } from '../../api/contracts/record-consent.ts';
import { contracts } from '../../api/contracts.ts';
import type { Problem } from '../../api/problem.ts';
import type { Standing } from '../../domain/consent/decide-consent.ts';
import type { Missing } from '../../domain/consent/missing-proof.ts';
import type { Deployment } from '../../domain/deployment.ts';
import type { Programme, Sender } from '../../domain/programme.ts';
import { recordConsent as flow } from '../../flows/record-consent.ts';
import { answer, refuse, route } from '../route.ts';
import { pastTime } from '../times.ts';
import { keyTaken, meantBy } from '../whom.ts';

const lacking = (missing: readonly Missing[]): Problem => ({
  type: 'refused',
  detail:
    'A number that was harvested or bought may be texted only with proof that the person agreed. Nothing was recorded; see `errors` for what is missing.',
  errors: missing.map(({ field, why }) => ({ pointer: `/${field.replaceAll('.', '/')}`, detail: why })),
});

const erased: Problem = {
  type: 'refused',
  detail:
    'The data of this person was erased after this consent was given, and the consent with it. Nothing was recorded; a consent that is newer than the erasure is.',
};

/** Where the person texts START. A carrier that holds a block of its own lifts it only by a text to the number that it blocks. */
const restartAt = ({ senders }: Deployment, { id }: Programme) => ({
  word: 'START',
  numbers: Object.values<Sender>(senders).flatMap((sender) => (sender.programmes.includes(id) && sender.number !== undefined ? [sender.number] : [])),
  note: 'A carrier may hold a block of its own, which no consent lifts: the person has to text this word to the number that texted them.',
});

const suppressionOf = (deployment: Deployment, programme: Programme, standing: Standing): ConsentAnswer['suppression'] => ({
  ...standing,
  ...(standing.state === 'free' ? {} : { restart: restartAt(deployment, programme) }),
});

export const recordConsent = route(contracts.recordConsent, async (serving, { body, caller }) => {
  const meant = meantBy(serving, body);
  if ('type' in meant) return refuse(meant);
  const at = pastTime(body.at, serving.clock(), '/at');
  if (typeof at !== 'string') return refuse(at);
  const { number: _number, country: _country, subject: _subject, key, ...given } = body;
  const consent = { ...given, at, programme: meant.programme.id };
  const { decision, result } = await flow(serving, { ...meant, key, caller: caller.name }, consent);
  if (decision.kind === 'refused') return refuse(lacking(decision.missing));
  if (decision.kind === 'erased') return refuse(erased);
  if (result === 'conflict') return refuse(keyTaken);
  return answer({
    subject: meant.subject,
    event: decision.write.ledger[0]?.at ?? '',
    repeated: result === 'repeated',
    proven: decision.missing.length === 0,
    missing: [...decision.missing],
    suppression: suppressionOf(serving.deployment, meant.programme, decision.standing),
  });
});
