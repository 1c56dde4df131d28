import { describe, expect, it } from 'vitest';
import type { ControllerId } from '../../../../functions/domain/ids.ts';
import type { LedgerEvent } from '../../../../functions/domain/ledger.ts';
import type { MessageRecord } from '../../../../functions/domain/message.ts';
import { carriersUsed, type Traces, withUse } from '../../../../functions/domain/rights/carriers-used.ts';
import { deployment } from '../../../support/deployment.ts';

const lavande = 'lavande' as ControllerId;
const used = (traces: Partial<Record<keyof Traces, readonly object[]>>) =>
  carriersUsed(deployment, lavande, { messages: [], texts: [], ledger: [], sent: [], ...traces } as Traces);
const message = (carrier: string, programme = 'boutique') => ({ carrier, programme }) as MessageRecord;
const event = (more: object) => ({ programme: 'boutique', ...more }) as LedgerEvent;

describe('the carriers by which a person’s texts went', () => {
  it.each<readonly [string, Parameters<typeof used>[0], readonly string[]]>([
    ['messages', { messages: [message('twilio'), message('twilio')] }, ['twilio']],
    ['texts of ours', { texts: [message('plivo')] }, ['plivo']],
    ['evidence, which outlives both', { ledger: [event({ asked: { carrier: 'telnyx' } })] }, ['telnyx']],
    ['evidence that names its sender alone', { ledger: [event({ sender: 'ovh' })] }, ['ovhcloud']],
    ['a send of a programme, by each of its carriers', { sent: [{ programme: 'boutique' }] }, ['sandbox', 'ovhcloud']],
  ])('are known from %s', (_, traces, carriers) => {
    expect([...(used(traces) ?? [])].toSorted()).toEqual([...carriers].toSorted());
  });

  it('are not those of texts with another controller', () => {
    expect(used({ messages: [message('twilio', 'prairie'), message('plivo')] })).toEqual(new Set(['plivo']));
  });

  it('count where the programme has left the configuration', () => {
    expect(used({ messages: [message('twilio', 'gone')] })).toEqual(new Set(['twilio']));
  });

  it('cannot be told where nothing is stored: then each is asked', () => {
    expect(used({})).toBeUndefined();
    const log = { id: 'log', name: 'Log', controller: lavande, requests: ['erase' as const], answerDays: 10, carrier: 'twilio' };
    const shop = { id: 'shop', name: 'Shop', controller: lavande, requests: ['erase' as const], answerDays: 10 };
    expect(withUse([log, shop], undefined)).toEqual([{ ...log, isUsed: true }, shop]);
    expect(withUse([log], new Set(['plivo']))).toEqual([{ ...log, isUsed: false }]);
  });
});
