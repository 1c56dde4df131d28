import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../functions/carriers/carrier.ts';
import { mtarget } from '../../../functions/carriers/mtarget/mtarget.ts';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import { type Sample, ours, person, reference } from '../../fixtures/carriers/fixture.ts';
import { called, fixture } from '../../fixtures/carriers/mtarget.ts';

const read = (sample: Sample): Reading => {
  const proof = mtarget.authenticate({ ...sample, credentials: [fixture.credentials], now: fixture.now });
  if (!proof.ok) throw new Error(proof.reason);
  return mtarget.read(proof.request);
};
const piece = (part: string, text = 'hello+'): Reading => read(called(`Msisdn=${person}&Content=${text}&Keyword=Default&msglong.id=long-1&${part}`));

describe('a call of mTarget', () => {
  it('is an opt-out by its label, beside the message, whatever the words are', () => {
    expect(read(called(`Msisdn=${person}&Content=plus+rien&Keyword=Stop&MsgId=m-1`)).events).toEqual([
      { kind: 'message', from: person, text: 'plus rien', id: 'm-1', carrierKeyword: 'stop' },
      { kind: 'opt-out', from: person, id: 'm-1' },
    ]);
    expect(read(called(`Msisdn=${person}&Keyword=STOP`)).events.map(({ kind }) => kind)).toEqual(['message', 'opt-out']);
  });

  it('is a message alone under any other label', () => {
    for (const label of ['Default', '', 'Stopper', 'Start'])
      expect(read(called(`Msisdn=${person}&Content=STOP&Keyword=${label}`)).events).toEqual([{ kind: 'message', from: person, text: 'STOP' }]);
  });

  it('is a part, with the space at its end', () => {
    const part = { reference: 'long-1', index: 1, total: 2 };
    expect(piece('msglong.msgcount=2&msglong.msgref=1').events).toEqual([{ kind: 'message', from: person, text: 'hello ', part }]);
  });

  it('is a message of its own where the numbers of the part make no sense', () => {
    for (const numbers of ['', 'msglong.msgcount=2', 'msglong.msgcount=two&msglong.msgref=1', 'msglong.msgcount=2&msglong.msgref=-1'])
      expect(piece(numbers).events).toEqual([{ kind: 'message', from: person, text: 'hello ' }]);
  });

  it('is an opt-out at the first part that is labelled', () => {
    const labelled = read(called(`Msisdn=${person}&Content=STOP+&Keyword=Stop&msglong.id=l&msglong.msgcount=2&msglong.msgref=1`));
    expect(labelled.events).toMatchObject([{ kind: 'message', part: { index: 1 } }, { kind: 'opt-out' }]);
  });

  it('says nothing where the status is not known', () => {
    expect(read(called('MsgId=m-1&Status=9')).events).toEqual([{ kind: 'control', what: 'another status' }]);
    expect(read(called('MsgId=m-1&Status=constructor')).unreadable).toHaveLength(1);
  });

  it('is a control where it is empty, and unreadable where it says nothing known', () => {
    expect(read(called('')).events).toEqual([{ kind: 'control', what: 'empty call' }]);
    expect(read(called('Content=hello&Keyword=Default'))).toMatchObject({ events: [], unreadable: [{ raw: '\nContent=hello&Keyword=Default' }] });
    expect(read(called('Status=4')).unreadable).toHaveLength(1);
  });
});

describe('a reply through mTarget', () => {
  const order = {
    to: person as PhoneNumber,
    text: 'C’est noté.',
    encoding: 'ucs-2',
    sender: fixture.sender,
    reference,
    receiptUrl: 'https://x.example',
  } as const;
  const said = (serviceId?: string): Record<string, string> => {
    const sender = { ...fixture.sender, settings: serviceId === undefined ? {} : { serviceId } };
    return Object.fromEntries(new URLSearchParams(mtarget.send({ ...order, sender }, fixture.credentials, fixture.now).body));
  };

  it('is asked for in the body, from the sender’s number or its service', () => {
    const expected = { username: 'Aladdin', password: 'open-sesame', msisdn: person, msg: 'C’est noté.', serviceid: ours, allowunicode: 'true' };
    expect(said()).toEqual(expected);
    expect(said('12345')).toEqual({ ...expected, serviceid: '12345' });
  });
});
