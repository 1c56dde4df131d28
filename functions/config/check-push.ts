import type { Deployment } from '../domain/deployment.ts';
import { programmesOn, widerThanAsked } from '../domain/opt-out-lists/list-reach.ts';
import type { Sender } from '../domain/programme.ts';
import type { CarrierFacts } from './carrier-facts.ts';
import { type Problem, shown } from './problem.ts';

type Carriers = Readonly<Record<string, CarrierFacts>>;
const field = 'pushStops';

const sendersAt = ({ senders }: Deployment, carrier: string): readonly Sender[] =>
  Object.values<Sender>(senders).filter((sender) => sender.carrier === carrier);

/** Carriers whose lists are to follow: known, used, and with a call that blocks a number. */
export const checkPush = (deployment: Deployment, carriers: Carriers): readonly Problem[] => {
  const able = Object.values(carriers).filter(({ optOutList: list }) => typeof list === 'object' && list.may.includes('add'));
  const allowed = able.map(({ id }) => id).join(', ');
  return (deployment.pushStops ?? []).flatMap((id, index, all): readonly Problem[] => {
    if (all.indexOf(id) !== index) return [{ field, found: `${shown(id)} twice`, allowed: 'each carrier once' }];
    if (!able.some((one) => one.id === id)) return [{ field, found: `${shown(id)}, which has no call that blocks a number`, allowed }];
    if (sendersAt(deployment, id).length === 0)
      return [{ field, found: `${shown(id)}, at which there is no sender`, allowed: 'a carrier of one of the senders' }];
    return [];
  });
};

/** Where an entry would stop more than a STOP does, and what cannot be taken back. */
export const pushWarnings = (deployment: Deployment, carriers: Carriers): readonly Problem[] =>
  (deployment.pushStops ?? []).flatMap((id): readonly Problem[] => {
    const list = carriers[id]?.optOutList;
    if (typeof list !== 'object') return [];
    const senders = sendersAt(deployment, id);
    const groups = list.covers === 'account' ? [senders] : senders.map((sender) => [sender]);
    const wider = [...new Set(groups.flatMap((group) => widerThanAsked(programmesOn(deployment, group)) ?? []))];
    return [
      ...wider.map((why) => ({
        field,
        found: `${id}: ${why}`,
        allowed: 'senders, and lists, of their own for what goes on after a STOP to marketing',
      })),
      ...(list.may.includes('remove')
        ? []
        : [{ field, found: `${id}, whose API takes no number off its list`, allowed: 'a START at another carrier becomes a task for a person' }]),
    ];
  });
