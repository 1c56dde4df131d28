import type { SendLog } from '../flows/ports.ts';
import { all, type Clause, newItem } from './conditions.ts';
import { grantAttribute } from './consent-item.ts';
import type { StoreContext } from './context.ts';
import { patiently, untilSettled } from './faults.ts';
import { encodeLedgerEvent } from './ledger-item.ts';
import { recordSent } from './sent-programmes.ts';
import { increment, type Operation, put, update, write } from './write.ts';

export const sendLog = (context: StoreContext): SendLog => ({
  sent: async (subject, programme, { at, id, marks, carriedNotice, answers }) => {
    if (carriedNotice) await settled(context, noticeGiven(context, subject, programme.id, at));
    return recordSent(context, subject, programme, at, { id, marks, ...(answers === undefined ? {} : { answers }) });
  },
  breach: async (event) => {
    const written = await settled(context, put('ledger', context.tables.consents, encodeLedgerEvent(event), newItem));
    return written ? 'recorded' : 'known';
  },
});

const settled = async (context: StoreContext, operation: Operation<string>): Promise<boolean> => {
  const { refusals } = await untilSettled(context, patiently(context), (signal) => write(context, [operation], context.newId(), signal));
  return refusals.length === 0;
};

/** The first text told the person whose data is held and from whom: from now on the notice is given. */
const noticeGiven = ({ tables }: StoreContext, subject: string, programme: string, at: string): Operation<'grant'> => {
  const grant = grantAttribute(programme);
  const exists: Clause = (p) => `attribute_exists(${p.name(grant)})`;
  const notYet: Clause = (p) => `attribute_not_exists(${p.name(grant)}.${p.name('notice')})`;
  const set: Clause = (p) => `${p.name(grant)}.${p.name('notice')} = ${p.value(at)}`;
  return update('grant', tables.suppressions, { subject }, { set: {}, more: [set, increment('v')], when: all(exists, notYet) });
};
