import {
  DeleteOptedOutNumberCommand,
  DescribeOptedOutNumbersCommand,
  PinpointSMSVoiceV2Client,
  type PinpointSMSVoiceV2ClientConfig,
  PutOptedOutNumberCommand,
  SendTextMessageCommand,
} from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { describe, expect, it } from 'vitest';
import { aws } from '../../../functions/carriers/aws/aws.ts';
import type { PhoneNumber } from '../../../functions/domain/ids.ts';
import { fixture, record } from '../../fixtures/carriers/aws.ts';
import { ours, person, reference, senderOf } from '../../fixtures/carriers/fixture.ts';
import { authenticate, readingOf, sampleOf, stop, verdict } from './contract/subject.ts';

const subject = { id: 'aws', carrier: aws, fixture };
const topic = 'arn:aws:sns:eu-west-3:111122223333:inbound-texts';

type Wire = {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

/** What the vendor's SDK puts on the wire, seen just before it would leave. */
const wireOf = async (ask: (client: PinpointSMSVoiceV2Client) => Promise<unknown>, region: string): Promise<Wire> => {
  const seen: Wire[] = [];
  const requestHandler = {
    handle: (request: Wire) => {
      seen.push(request);
      return Promise.reject(new Error('not sent: this is a test'));
    },
  } as unknown as NonNullable<PinpointSMSVoiceV2ClientConfig['requestHandler']>;
  const client = new PinpointSMSVoiceV2Client({
    region,
    credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'example' },
    maxAttempts: 1,
    requestHandler,
  });
  await expect(ask(client)).rejects.toThrow('not sent');
  const [request] = seen;
  if (!request) throw new Error('the SDK made no request');
  return request;
};

describe('AWS’s own SDK', () => {
  it.each([{ configurationSet: undefined }, { configurationSet: 'texts' }])(
    'asks for a text in the same words as Halte, configuration set $configurationSet',
    async ({ configurationSet }) => {
      const sender = senderOf('aws', ours, configurationSet ? { configurationSet } : {});
      const call = aws.send(
        { to: person as PhoneNumber, text: 'C’est noté.', encoding: 'ucs-2', sender, reference, receiptUrl: '' },
        fixture.credentials,
        fixture.now,
      );
      const command = new SendTextMessageCommand({
        DestinationPhoneNumber: person,
        OriginationIdentity: ours,
        MessageBody: 'C’est noté.',
        MessageType: 'TRANSACTIONAL',
        ...(configurationSet ? { ConfigurationSetName: configurationSet } : {}),
        Context: { halte: reference },
      });
      const wire = await wireOf((client) => client.send(command), 'eu-west-3');
      expect(call.method).toBe(wire.method);
      expect(call.url).toBe(`${wire.protocol}//${wire.hostname}${wire.path}`);
      expect(call.headers['x-amz-target']).toBe(wire.headers['x-amz-target']);
      expect(call.headers['content-type']).toBe(wire.headers['content-type']);
      expect(JSON.parse(call.body ?? '')).toEqual(
        JSON.parse(wire.body instanceof Uint8Array ? new TextDecoder().decode(wire.body) : String(wire.body)),
      );
      expect(wire.headers['authorization']).toContain(`/${call.sign?.region}/${call.sign?.service}/aws4_request`);
    },
  );
});

describe('AWS’s own SDK, asked about an opt-out list,', () => {
  const list = aws.optOutList;
  const sender = senderOf('aws', ours, { optOutList: 'marketing', region: 'eu-west-3' });
  const on = { OptOutListName: 'marketing' };
  const number = person as PhoneNumber;

  it.each([
    {
      is: 'the first page',
      call: list?.page(sender, fixture.credentials, 0),
      ask: (client: PinpointSMSVoiceV2Client) => client.send(new DescribeOptedOutNumbersCommand({ ...on, MaxResults: 100 })),
    },
    {
      is: 'another page',
      call: list?.page(sender, fixture.credentials, 0, 'n'),
      ask: (client: PinpointSMSVoiceV2Client) => client.send(new DescribeOptedOutNumbersCommand({ ...on, MaxResults: 100, NextToken: 'n' })),
    },
    {
      is: 'an addition',
      call: list?.add?.(number, sender, fixture.credentials, 0),
      ask: (client: PinpointSMSVoiceV2Client) => client.send(new PutOptedOutNumberCommand({ ...on, OptedOutNumber: number })),
    },
    {
      is: 'a removal',
      call: list?.remove?.(number, sender, fixture.credentials, 0),
      ask: (client: PinpointSMSVoiceV2Client) => client.send(new DeleteOptedOutNumberCommand({ ...on, OptedOutNumber: number })),
    },
  ])('says the same as Halte: $is', async ({ call, ask }) => {
    const wire = await wireOf(ask, 'eu-west-3');
    expect([call?.method, call?.url]).toEqual([wire.method, `${wire.protocol}//${wire.hostname}${wire.path}`]);
    expect(call?.headers).toMatchObject({ 'x-amz-target': wire.headers['x-amz-target'], 'content-type': wire.headers['content-type'] });
    const body = wire.body instanceof Uint8Array ? new TextDecoder().decode(wire.body) : String(wire.body);
    expect(JSON.parse(call?.body ?? '')).toEqual(JSON.parse(body));
  });
});

describe('AWS’s records', () => {
  it('come from SNS alone: the same bytes over HTTP are refused', () => {
    const sample = sampleOf(subject);
    for (const method of ['POST', 'GET', 'sns'])
      expect(verdict(authenticate(subject, { ...sample, request: { ...sample.request, method } }))).toBe('signature');
  });

  it('of several topics stand or fall together', () => {
    const event = (...topics: readonly string[]) => {
      const records = topics.map((TopicArn) => ({ Sns: { TopicArn, Message: '{}', Timestamp: '2026-11-24T08:00:00.000Z' } }));
      return {
        request: { method: 'SNS', rawPath: '', rawQuery: '', headers: {}, body: Buffer.from(JSON.stringify({ Records: records })) },
        urls: [],
      };
    };
    expect(verdict(authenticate(subject, event(topic, topic)))).toBe('authentic');
    expect(verdict(authenticate(subject, event(topic, 'arn:aws:sns:eu-west-3:444455556666:inbound-texts')))).toBe('signature');
    expect(verdict(authenticate(subject, event()))).toBe('malformed');
  });

  it('that are no text and no event go to quarantine alone, and events of other things are let go', () => {
    const { events, unreadable } = readingOf(subject, record('Successfully validated SNS topic', topic, fixture.now));
    expect([events, unreadable]).toEqual([[], [{ raw: 'Successfully validated SNS topic', reason: 'neither a text nor an event' }]]);
    expect(readingOf(subject, record({ eventType: 'VOICE_COMPLETED' }, topic, fixture.now)).events).toMatchObject([{ kind: 'control' }]);
    expect(readingOf(subject, record({ eventType: 'TEXT_UNKNOWN', messageId: 'm' }, topic, fixture.now)).events).toMatchObject([{ kind: 'control' }]);
  });

  it('give the words of the person, not the keyword that AWS took them for', () => {
    const text = {
      originationNumber: stop.from,
      destinationNumber: stop.to,
      messageKeyword: 'STOP',
      messageBody: 'please carry on',
      inboundMessageId: 'i-1',
    };
    expect(readingOf(subject, record(text, topic, fixture.now)).events).toMatchObject([{ text: 'please carry on' }]);
  });

  it('with an event time that is no date have none', () => {
    const [event] = readingOf(subject, record({ eventType: 'TEXT_DELIVERED', messageId: 'm', eventTimestamp: 9e15 }, topic, fixture.now)).events;
    expect(event).toEqual({ kind: 'receipt', id: 'm', status: 'delivered', code: 'TEXT_DELIVERED' });
  });
});

describe('a reply by AWS', () => {
  const order = { to: person as PhoneNumber, text: 'ok', encoding: 'gsm-7', reference, receiptUrl: '' } as const;

  it('leaves from the region of the setting, else of the topic, and from the identity that is set', () => {
    const sender = senderOf('aws', ours, { region: 'us-east-1', originationIdentity: 'pool-1' });
    const call = aws.send({ ...order, sender }, fixture.credentials, fixture.now);
    expect([call.url, call.sign]).toEqual(['https://sms-voice.us-east-1.amazonaws.com/', { service: 'sms-voice', region: 'us-east-1' }]);
    expect(JSON.parse(call.body ?? '')).toMatchObject({ OriginationIdentity: 'pool-1' });
    expect(aws.send({ ...order, sender: senderOf('aws', ours) }, fixture.credentials, fixture.now).sign?.region).toBe('eu-west-3');
  });

  it('may go to another address', () => {
    expect(
      aws.send({ ...order, sender: senderOf('aws', ours) }, { ...fixture.credentials, apiBaseUrl: 'http://127.0.0.1:9/' }, fixture.now).url,
    ).toBe('http://127.0.0.1:9/');
  });
});
