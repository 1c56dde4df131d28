import type { SendLog } from '../flows/ports.ts';
import type { Instant, ProgrammeId, Subject } from '../domain/ids.ts';
import { equals, newItem } from './conditions.ts';
import { encodeGrant, grantAttribute } from './consent-item.ts';
import type { StoreContext } from './context.ts';
import { again, patiently, untilSettled } from './faults.ts';
import { encodeLedgerEvent } from './ledger-item.ts';
import { readSuppression } from './person-store.ts';
import { recordSent } from './sent-programmes.ts';
import { increment, type Operation, put, update, write } from './write.ts';

export const sendLog = (context: StoreContext): SendLog => ({
  sent: async (subject, programme, { at, id, marks, carriedNotice, answers }) => {
    if (carriedNotice) await noticeGiven(context, subject, programme.id, at);
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

/** The first text told the person whose data is held and from whom: from now on the notice is given. Throws StoreUnavailable. */
const noticeGiven = async (context: StoreContext, subject: Subject, programme: ProgrammeId, at: Instant): Promise<void> => {
  await untilSettled(context, patiently(context), async (signal) => {
    const person = await readSuppression(context, subject);
    const grant = person?.grants?.[programme];
    if (person === undefined || grant === undefined || grant.noticeAt !== undefined) return 'known';
    const set = { [grantAttribute(programme)]: encodeGrant({ ...grant, noticeAt: at }) };
    const change = { set, more: [increment('v')], when: equals('v', person.version) };
    const { refusals } = await write(context, [update('grant', context.tables.suppressions, { subject }, change)], context.newId(), signal);
    return refusals.length === 0 ? 'recorded' : again;
  });
};
