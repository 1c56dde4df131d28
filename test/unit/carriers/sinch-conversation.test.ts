import { describe, expect, it } from 'vitest';
import { sinchConversation } from '../../../functions/carriers/sinch-conversation/sinch-conversation.ts';
import { instant, type PhoneNumber } from '../../../functions/domain/ids.ts';
import { ours, person, reference } from '../../fixtures/carriers/fixture.ts';
import { envelope, fixture, messageBy, signed } from '../../fixtures/carriers/sinch-conversation.ts';
import { readingOf } from '../../contract/carriers/contract/subject.ts';

const subject = { id: 'sinch-conversation', carrier: sinchConversation, fixture };
const { credentials, now } = fixture;
const eventsOf = (body: unknown) => readingOf(subject, signed(body)).events;
const optOut = (more: object) =>
  envelope({
    opt_out_notification: {
      ...{ contact_id: '01EKA07N79THJ20ZSN6AS30TMW', channel: 'SMS', identity: person.slice(1), status: 'OPT_OUT_SUCCEEDED' },
      ...{ request_id: '01EQBFNC9HVGDW1878RD3B15AC', ...more },
    },
  });

describe('an opt-out that Sinch tells of', () => {
  it('is an opt-out of the person', () => {
    expect(eventsOf(optOut({}))).toEqual([{ kind: 'opt-out', from: person.slice(1), id: '01EQBFNC9HVGDW1878RD3B15AC', time: instant(now + 700) }]);
  });

  it('counts even where Sinch could not register it', () => {
    expect(eventsOf(optOut({ status: 'OPT_OUT_FAILED', error_details: { description: 'no' } }))).toMatchObject([{ kind: 'opt-out' }]);
  });

  it('of WhatsApp says nothing of texts, and one without a person is kept', () => {
    expect(eventsOf(optOut({ channel: 'WHATSAPP' }))).toMatchObject([{ kind: 'control' }]);
    expect(readingOf(subject, signed(optOut({ identity: '' }))).unreadable).toHaveLength(1);
  });

  it('is no opt-in: that one changes nothing', () => {
    expect(eventsOf(envelope({ opt_in_notification: { channel: 'SMS', identity: person, status: 'OPT_IN_SUCCEEDED' } }))).toMatchObject([
      { kind: 'control' },
    ]);
  });
});

describe('Sinch’s messages', () => {
  const said = { text_message: { text: 'STOP' } };
  const onChannel = (channel: string) => messageBy(person, ours, said, now, { channel_identity: { channel, identity: person } });

  it('count by SMS and MMS alone', () => {
    expect(['SMS', 'MMS', 'WHATSAPP', 'RCS'].flatMap((channel) => eventsOf(onChannel(channel))).map(({ kind }) => kind)).toEqual([
      'message',
      'message',
      'control',
      'control',
    ]);
  });

  it('of ours that come back are not taken for a person’s', () => {
    expect(eventsOf(messageBy(person, ours, said, now, { direction: 'TO_CONTACT' }))).toMatchObject([{ kind: 'control' }]);
  });

  it('without words are empty texts', () => {
    expect(eventsOf(messageBy(person, ours, { media_message: { url: 'https://example.com/a.png' } }))).toMatchObject([{ kind: 'message', text: '' }]);
  });

  it('without a time of their own have that of the call', () => {
    expect(eventsOf(messageBy(person, ours, said, now, { accept_time: undefined }))).toMatchObject([{ time: instant(now + 700) }]);
  });

  it('without a person are kept', () => {
    const { unreadable } = readingOf(subject, signed(messageBy('', ours, said)));
    expect(unreadable).toHaveLength(1);
    expect(unreadable[0]?.reason).not.toContain('STOP');
  });
});

describe('Sinch’s Conversation API', () => {
  const order = { to: person as PhoneNumber, text: 'ok', encoding: 'gsm-7', sender: fixture.sender, reference, receiptUrl: '' } as const;

  it('is asked for an SMS from our number, with our reference to come back', () => {
    const call = sinchConversation.send(order, { ...credentials, region: 'eu' }, now);
    expect(call.url).toBe('https://eu.conversation.api.sinch.com/v1/projects/c36f3d3d-1513-4edd-ae42-11995557ff61/messages:send');
    expect(call.headers['authorization']).toBe(`Basic ${Buffer.from('sinch-key-id:sinch-key-secret').toString('base64')}`);
    expect(JSON.parse(call.body ?? '')).toEqual({
      app_id: credentials['appId'],
      recipient: { identified_by: { channel_identities: [{ channel: 'SMS', identity: person }] } },
      message: { text_message: { text: 'ok' } },
      channel_priority_order: ['SMS'],
      channel_properties: { SMS_SENDER: ours.slice(1) },
      message_metadata: reference,
    });
  });
});
