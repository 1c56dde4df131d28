import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { HttpCall, HttpResult } from '../../../functions/carriers/carrier.ts';
import { instant } from '../../../functions/domain/ids.ts';
import type { BusEntry, Envelope, Http } from '../../../functions/flows/ports.ts';
import { eventBridge } from '../../../functions/platform/bus.ts';
import { sqsQuarantine, sqsSpool } from '../../../functions/platform/queues.ts';
import { secretsManager } from '../../../functions/platform/secret-values.ts';
import { signedHttp } from '../../../functions/platform/signed-http.ts';

const ok = (body: unknown): HttpResult => ({ kind: 'answer', status: 200, headers: {}, body: JSON.stringify(body) });
const refusal = (status: number, type: string): HttpResult => ({
  kind: 'answer',
  status,
  headers: {},
  body: JSON.stringify({ __type: type, message: '+33639980001' }),
});
const notSent: HttpResult = { kind: 'not-sent', reason: 'ECONNREFUSED' };

/** Answers from a script, the last one for ever; remembers the calls. */
const scripted = (...answers: HttpResult[]) => {
  const calls: HttpCall[] = [];
  const http: Http = { call: (call) => Promise.resolve(answers[Math.min(calls.push(call), answers.length) - 1] ?? notSent) };
  return { http, calls };
};
const bodyOf = (call: HttpCall | undefined): Record<string, unknown> => JSON.parse(call?.body ?? '') as Record<string, unknown>;

/** Step by step as https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html has it. */
const signatureByHand = (secret: string, digest: string): string => {
  const request = [
    'GET',
    '/',
    '',
    'host:example.amazonaws.com',
    `x-amz-content-sha256:${digest}`,
    'x-amz-date:20150830T123600Z',
    '',
    'host;x-amz-content-sha256;x-amz-date',
    digest,
  ].join('\n');
  const toSign = [
    'AWS4-HMAC-SHA256',
    '20150830T123600Z',
    '20150830/us-east-1/service/aws4_request',
    createHash('sha256').update(request).digest('hex'),
  ].join('\n');
  const key = ['20150830', 'us-east-1', 'service', 'aws4_request'].reduce<string | Buffer>(
    (previous, part) => createHmac('sha256', previous).update(part).digest(),
    `AWS4${secret}`,
  );
  return createHmac('sha256', key).update(toSign).digest('hex');
};

describe('a signed call', () => {
  // Key, host and time of AWS's own Signature Version 4 test suite.
  const access = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', region: 'us-east-1' };
  const clock = () => Date.parse('2015-08-30T12:36:00Z');
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

  it('carries the signature that AWS computes, and the digest of its body', async () => {
    const { http, calls } = scripted(ok({}));
    await signedHttp(http, () => access, clock).call(
      { method: 'GET', url: 'https://example.amazonaws.com/', headers: {}, sign: { service: 'service' } },
      1,
    );
    expect(calls[0]?.headers).toMatchObject({
      'x-amz-date': '20150830T123600Z',
      authorization: `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/service/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=${signatureByHand(access.secretAccessKey, empty)}`,
      'x-amz-content-sha256': empty,
    });
    expect(calls[0]).not.toHaveProperty('sign');
  });

  it('of S3 is signed as in the example of its own pages', async () => {
    // https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html, "GET Bucket (List Objects)".
    const { http, calls } = scripted(ok({}));
    const example = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', region: 'us-east-1' };
    const at = () => Date.parse('2013-05-24T00:00:00Z');
    const url = 'https://examplebucket.s3.amazonaws.com/?max-keys=2&prefix=J';
    await signedHttp(http, () => example, at).call({ method: 'GET', url, headers: {}, sign: { service: 's3' } }, 1);
    expect(calls[0]?.headers['authorization']).toBe(
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
    );
  });

  it('goes to the endpoint where one is set, signed for it and with the session’s token', async () => {
    const { http, calls } = scripted(ok({}));
    const local = { ...access, sessionToken: 'token', endpoint: 'http://127.0.0.1:4566' };
    await signedHttp(http, () => local, clock).call(
      {
        method: 'POST',
        url: 'https://sqs.eu-west-3.amazonaws.com/a?b=c',
        headers: { 'x-a': 'b' },
        body: '{}',
        sign: { service: 'sqs', region: 'eu-west-3' },
      },
      1,
    );
    expect(calls[0]).toMatchObject({
      url: 'http://127.0.0.1:4566/a?b=c',
      body: '{}',
      headers: { host: '127.0.0.1:4566', 'x-a': 'b', 'x-amz-security-token': 'token' },
    });
    expect(calls[0]?.headers['authorization']).toContain('/eu-west-3/sqs/');
  });

  it('leaves a call alone that asks for no signature', async () => {
    const { http, calls } = scripted(ok({}));
    const call = { method: 'GET', url: 'https://api.example.com/', headers: { a: 'b' } } as const;
    await signedHttp(http, () => access, clock).call(call, 1);
    expect(calls).toEqual([call]);
  });
});

describe('the bus', () => {
  const entries = (count: number, detail: object = { change: 'stopped' }): BusEntry[] =>
    Array.from({ length: count }, () => ({ type: 'SuppressionChanged', detail, time: instant(1_795_000_000_000) }));
  const taken = (count: number, ...failed: number[]): HttpResult =>
    ok({
      FailedEntryCount: failed.length,
      Entries: Array.from({ length: count }, (_, n) => (failed.includes(n) ? { ErrorCode: 'ThrottlingException' } : { EventId: '1' })),
    });
  const bus = (http: Http) => eventBridge({ http, region: 'eu-west-3', name: 'halte' });

  it('takes ten entries a call, in their order', async () => {
    const { http, calls } = scripted(taken(10), taken(10), taken(3));
    expect(await bus(http).put(entries(23))).toEqual(Array.from({ length: 23 }, () => true));
    expect(calls.map((call) => (bodyOf(call)['Entries'] as unknown[]).length)).toEqual([10, 10, 3]);
    expect(calls[0]).toMatchObject({
      url: 'https://events.eu-west-3.amazonaws.com/',
      headers: { 'x-amz-target': 'AWSEvents.PutEvents' },
      sign: { service: 'events' },
    });
    expect((bodyOf(calls[0])['Entries'] as unknown[])[0]).toEqual({
      Source: 'halte',
      DetailType: 'SuppressionChanged',
      Detail: '{"change":"stopped"}',
      Time: 1_795_000_000,
      EventBusName: 'halte',
    });
  });

  it('takes no more than 256 kB a call', async () => {
    const { http, calls } = scripted(taken(2), taken(2), taken(1));
    await bus(http).put(entries(5, { words: 'x'.repeat(100_000) }));
    expect(calls.map((call) => (bodyOf(call)['Entries'] as unknown[]).length)).toEqual([2, 2, 1]);
  });

  it('says which entries failed although the call succeeded, and holds back what comes after', async () => {
    const { http, calls } = scripted(taken(10, 1), taken(2));
    expect(await bus(http).put(entries(12))).toEqual([true, false, ...Array.from({ length: 8 }, () => true), false, false]);
    expect(calls).toHaveLength(1);
  });

  it.each([
    ['refuses', refusal(400, 'AccessDeniedException')],
    ['cannot be reached', notSent],
    ['may have taken it or not', { kind: 'ambiguous', reason: 'timeout' } as const],
    ['counts failures and does not say which', ok({ FailedEntryCount: 1, Entries: [] })],
    ['answers something else', ok({ Entries: 'many' })],
  ])('has taken nothing when it %s', async (_, answer) => {
    expect(await bus(scripted(answer).http).put(entries(2))).toEqual([false, false]);
  });
});

describe('the queues', () => {
  const envelope: Envelope = {
    v: 1,
    carrier: 'twilio',
    sender: 'main',
    receivedAt: instant(0),
    method: 'POST',
    rawPath: '/webhooks/twilio/main',
    rawQuery: '',
    headers: {},
    body: 'Qm9keQ==',
  };
  const options = (http: Http, withinMs = 200) => ({
    http,
    url: 'https://sqs.eu-west-3.amazonaws.com/123456789012/spool',
    clock: Date.now,
    withinMs,
  });

  it('take a letter as JSON', async () => {
    const { http, calls } = scripted(ok({ MessageId: '1' }));
    await sqsSpool(options(http)).put(envelope);
    expect(calls[0]).toMatchObject({
      url: 'https://sqs.eu-west-3.amazonaws.com/',
      headers: { 'x-amz-target': 'AmazonSQS.SendMessage', 'content-type': 'application/x-amz-json-1.0' },
    });
    expect(bodyOf(calls[0])['QueueUrl']).toBe('https://sqs.eu-west-3.amazonaws.com/123456789012/spool');
    expect(JSON.parse(String(bodyOf(calls[0])['MessageBody']))).toEqual(envelope);
  });

  it('are tried again on a passing fault while there is time', async () => {
    const { http, calls } = scripted(notSent, refusal(500, 'InternalError'), ok({}));
    await sqsSpool(options(http, 5_000)).put(envelope);
    expect(calls).toHaveLength(3);
  });

  it('give up when the time is over, and at once when refused, without a word of the letter', async () => {
    await expect(sqsSpool(options(scripted(notSent).http, 60)).put(envelope)).rejects.toMatchObject({
      name: 'NetworkFault',
      message: 'NetworkFault',
    });
    const { http, calls } = scripted(refusal(403, 'com.amazon.coral.service#AccessDeniedException'));
    await expect(sqsSpool(options(http, 5_000)).put(envelope)).rejects.toMatchObject({
      name: 'AccessDeniedException',
      message: 'AccessDeniedException',
    });
    expect(calls).toHaveLength(1);
  });

  it('refuse a letter that SQS would, and quarantine leaves out what stands twice', async () => {
    const large = { ...envelope, body: 'A'.repeat(600_000) };
    const { http, calls } = scripted(ok({}));
    await sqsQuarantine(options(http)).put({ envelope: large, raw: 'B'.repeat(600_000), reason: 'not JSON' });
    expect(JSON.parse(String(bodyOf(calls[0])['MessageBody']))).toEqual({ envelope: large, raw: '', reason: 'not JSON' });
    await expect(sqsSpool(options(http)).put({ ...envelope, body: 'A'.repeat(1_100_000) })).rejects.toMatchObject({ name: 'LetterTooLarge' });
  });
});

describe('a secret’s value', () => {
  it('is read by its ARN, a second time after a passing fault', async () => {
    const { http, calls } = scripted(notSent, ok({ SecretString: '{}' }));
    expect(await secretsManager(http, 'eu-west-3')('arn:aws:secretsmanager:eu-west-3:123456789012:secret:carriers')).toBe('{}');
    expect(calls).toHaveLength(2);
    expect(calls[1]).toMatchObject({
      url: 'https://secretsmanager.eu-west-3.amazonaws.com/',
      headers: { 'x-amz-target': 'secretsmanager.GetSecretValue' },
    });
  });

  it('that is refused is not asked for again', async () => {
    const { http, calls } = scripted(refusal(400, 'AccessDeniedException'));
    await expect(secretsManager(http, 'eu-west-3')('arn')).rejects.toMatchObject({ name: 'AccessDeniedException' });
    expect(calls).toHaveLength(1);
  });
});
