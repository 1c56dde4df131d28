import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { ConflictException, PinpointSMSVoiceV2Client, SendTextMessageCommand } from '@aws-sdk/client-pinpoint-sms-voice-v2';
import { DescribeSecretCommand, GetSecretValueCommand, PutSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AwsError } from '../../../infra/local/aws/aws-error.ts';
import type { TextMessage } from '../../../infra/local/aws/text-messages.ts';
import type { LocalServer } from '../../../infra/local/server.ts';
import { smallStack, type SmallStack } from './small-stack.ts';

const resources = {
  Pepper: {
    Type: 'AWS::SecretsManager::Secret',
    Properties: {
      GenerateSecretString: { SecretStringTemplate: '{"version":"1"}', GenerateStringKey: 'v1', PasswordLength: 64, ExcludePunctuation: true },
    },
  },
  Carriers: { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'carriers', SecretString: '{}' } },
  Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'changes' } },
};

const texts: TextMessage[] = [];
let stack: SmallStack;
let server: LocalServer;
const operator = () => ({
  endpoint: server.awsEndpoint,
  region: 'eu-west-1',
  credentials: { accessKeyId: 'operator', secretAccessKey: 'x' },
  maxAttempts: 1,
});
const start = async () => {
  server = await stack.start({
    textMessages: (message) => {
      if (message.MessageBody === 'opted out')
        throw new AwsError('ConflictException', 'the number has opted out', 400, { Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT' });
      texts.push(message);
      return { MessageId: `m${texts.length}` };
    },
  });
};
beforeAll(async () => {
  stack = await smallStack(resources);
  await start();
});
afterAll(() => stack.remove());

describe('secrets', () => {
  const file = () => path.join(stack.folder, 'data', 'secrets.json');
  const content = () => JSON.parse(readFileSync(file(), 'utf8')) as Record<string, string>;
  const valueOf = (SecretId: string) => new SecretsManagerClient(operator()).send(new GetSecretValueCommand({ SecretId }));

  it('are generated at the first start, as the template says, and never again', async () => {
    const { SecretString } = await valueOf('Pepper');
    const pepper = JSON.parse(SecretString ?? '') as Record<string, string>;
    expect(pepper).toEqual({ version: '1', v1: expect.stringMatching(/^[A-Za-z0-9]{64}$/) as string });
    expect(pepper['v1']).toMatch(/[a-z].*|[A-Z].*|[0-9].*/);
    await server.close();
    await start();
    expect((await valueOf('Pepper')).SecretString).toBe(SecretString);
  });

  it('lie in a file that only its owner can read, under name or logical id', () => {
    expect(Object.keys(content())).toEqual(['Pepper', 'carriers']);
    expect((statSync(file()).mode & 0o777).toString(8)).toBe('600');
  });

  it('are read by name and by ARN, and described', async () => {
    const { ARN = '', Name, VersionId } = await valueOf('carriers');
    expect([ARN, Name]).toEqual(['arn:aws:secretsmanager:eu-west-1:000000000000:secret:carriers-LocaL', 'carriers']);
    expect((await valueOf(ARN)).SecretString).toBe('{}');
    const described = await new SecretsManagerClient(operator()).send(new DescribeSecretCommand({ SecretId: ARN }));
    expect(described.VersionIdsToStages).toEqual({ [VersionId ?? '']: ['AWSCURRENT'] });
  });

  it('can be written, and stay written', async () => {
    await new SecretsManagerClient(operator()).send(new PutSecretValueCommand({ SecretId: 'carriers', SecretString: '{"twilio":[]}' }));
    expect((await valueOf('carriers')).SecretString).toBe('{"twilio":[]}');
    expect(content()['carriers']).toBe('{"twilio":[]}');
  });

  it('are read again when another process has changed the file', async () => {
    writeFileSync(file(), JSON.stringify({ ...content(), carriers: '{"changed":[]}' }));
    expect((await valueOf('carriers')).SecretString).toBe('{"changed":[]}');
  });

  it('are not there under another name', async () => {
    await expect(valueOf('other')).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});

describe('the bus', () => {
  const put = (...Entries: object[]) => new EventBridgeClient(operator()).send(new PutEventsCommand({ Entries }));
  const entry = (DetailType: string, more: object = {}) => ({ EventBusName: 'changes', Source: 'halte', DetailType, Detail: '{"a":1}', ...more });

  it('keeps what is published, and tells who listens', async () => {
    const heard: string[] = [];
    const stop = server.events.listen((event) => heard.push(event['detail-type']));
    const { FailedEntryCount, Entries } = await put(entry('stopped'), entry('started'));
    expect([FailedEntryCount, Entries?.length, heard]).toEqual([0, 2, ['stopped', 'started']]);
    stop();
    await put(entry('third'));
    expect(heard).toHaveLength(2);
    expect(server.events.published()[0]).toMatchObject({
      id: Entries?.[0]?.EventId,
      source: 'halte',
      detail: { a: 1 },
      bus: 'changes',
      account: '000000000000',
    });
  });

  it('fails an entry that AWS would fail, and takes the others', async () => {
    const { FailedEntryCount, Entries } = await put(entry('bad', { Detail: '[1]' }), entry('good'), entry('lost', { EventBusName: 'elsewhere' }));
    expect([FailedEntryCount, Entries?.map(({ ErrorCode }) => ErrorCode)]).toEqual([2, ['MalformedDetail', undefined, 'EventBusNotFound']]);
  });

  it('refuses more than ten', async () => {
    await expect(put(...Array.from({ length: 11 }, () => entry('x')))).rejects.toMatchObject({ name: 'ValidationException' });
  });

  it('keeps its events over a restart, even after a line was cut short', async () => {
    const before = server.events.published().length;
    await server.close();
    writeFileSync(path.join(stack.folder, 'data', 'events.jsonl'), '{"half":', { flag: 'a' });
    await start();
    await put(entry('after'));
    expect(server.events.published().length).toBe(before + 1);
  });
});

describe('texts through AWS', () => {
  const text = (MessageBody: string) =>
    new PinpointSMSVoiceV2Client(operator()).send(
      new SendTextMessageCommand({
        DestinationPhoneNumber: '+33639980001',
        OriginationIdentity: 'phone-0123456789abcdef0123456789abcdef',
        MessageBody,
      }),
    );

  it('reach whoever takes them', async () => {
    expect((await text('hello')).MessageId).toBe('m1');
    expect(texts).toMatchObject([{ DestinationPhoneNumber: '+33639980001', MessageBody: 'hello' }]);
  });

  it('can be refused as AWS does', async () => {
    const refused = await text('opted out').catch((cause: unknown) => cause);
    expect(refused).toBeInstanceOf(ConflictException);
    expect(refused).toMatchObject({ Reason: 'DESTINATION_PHONE_NUMBER_OPTED_OUT' });
  });

  it('are refused where nobody takes them, as in an account without a number', async () => {
    await server.close();
    server = await stack.start();
    await expect(text('hello')).rejects.toMatchObject({ name: 'ResourceNotFoundException', ResourceType: 'phone-number' });
  });
});

describe('what is not emulated', () => {
  it('is said, and not guessed', async () => {
    const response = await fetch(server.awsEndpoint, {
      method: 'POST',
      headers: { authorization: 'AWS4-HMAC-SHA256 Credential=operator/20260101/eu-west-1/kms/aws4_request', 'x-amz-target': 'TrentService.Decrypt' },
      body: '{}',
    });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { __type: 'UnknownOperationException', message: 'The local runner has no kms (Decrypt).' },
    ]);
  });

  it('nor is a call answered that is not signed', async () => {
    const response = await fetch(server.awsEndpoint, { method: 'POST', body: '{}' });
    expect([response.status, await response.json()]).toMatchObject([403, { __type: 'MissingAuthenticationTokenException' }]);
  });
});
