import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { noValue, resolve, type References } from '../../../infra/local/template/intrinsics.ts';
import { inertTypes, replacedTypes } from '../../../infra/local/template/other-types.ts';
import { queue as queueType, runTypes } from '../../../infra/local/template/run-types.ts';
import { readStack, type Template } from '../../../infra/local/template/stack.ts';
import { lambda, queue, table } from './small-stack.ts';

const references: References = {
  ref: (id) => (id === 'Gone' ? noValue : `ref-${id}`),
  attribute: (id, name) => `${id}.${name}`,
  condition: (name) => name === 'Yes',
  mapping: (...path) => path.join('/'),
};
const value = (part: unknown): unknown => resolve(part, references);

describe('functions of a template', () => {
  it.each([
    [{ Ref: 'A' }, 'ref-A'],
    [{ 'Fn::GetAtt': ['A', 'Arn'] }, 'A.Arn'],
    [{ 'Fn::GetAtt': 'A.Nested.Arn' }, 'A.Nested.Arn'],
    [{ 'Fn::Join': ['-', ['a', { Ref: 'B' }]] }, 'a-ref-B'],
    [{ 'Fn::Sub': 'x ${A} ${A.Arn} ${!Literal}' }, 'x ref-A A.Arn ${Literal}'],
    [{ 'Fn::Sub': ['${own} ${A}', { own: { Ref: 'B' } }] }, 'ref-B ref-A'],
    [{ 'Fn::Select': ['1', { 'Fn::Split': ['/', 'a/b/c'] }] }, 'b'],
    [{ 'Fn::If': ['Yes', 1, 2] }, 1],
    [{ 'Fn::If': ['No', 1, 2] }, 2],
    [{ 'Fn::Equals': [{ Ref: 'A' }, 'ref-A'] }, true],
    [{ 'Fn::And': [{ Condition: 'Yes' }, { 'Fn::Not': [{ Condition: 'No' }] }] }, true],
    [{ 'Fn::Or': [{ Condition: 'No' }, { 'Fn::Equals': ['a', 'b'] }] }, false],
    [{ 'Fn::FindInMap': ['Map', { Ref: 'A' }, 'second'] }, 'Map/ref-A/second'],
    [
      { kept: [1, { Ref: 'Gone' }], dropped: { Ref: 'Gone' }, Ref: 'text' },
      { kept: [1], Ref: 'text' },
    ],
  ])('%j', (part, expected) => {
    expect(value(part)).toEqual(expected);
  });

  it('refuses those it does not know', () => {
    expect(() => value({ 'Fn::ImportValue': 'other-stack' })).toThrow('the local runner does not know Fn::ImportValue');
  });
});

const place = { stackName: 'Small', region: 'eu-west-1', account: '000000000000' };
const addresses = { aws: 'http://127.0.0.1:1', api: 'http://localhost:2' };
const read = (template: Template) => readStack(template, place, addresses);
const withQueue = (properties: object): Template => ({ Resources: { ...queue('Spool', properties) } });

describe('a template is run whole or not at all', () => {
  it('refuses a resource type that it does not know, by name', () => {
    expect(() => read({ Resources: { Stream: { Type: 'AWS::Kinesis::Stream' } } })).toThrow(
      'Stream: type AWS::Kinesis::Stream is not known to the local runner',
    );
  });

  it('refuses a property that it does not know, with resource, type and place', () => {
    expect(() => read(withQueue({ FifoQueue: true }))).toThrow('Spool (AWS::SQS::Queue): property FifoQueue is not known to the local runner');
    const nested = lambda('Web', 'web', [], { Environment: { Variables: {}, Files: {} } });
    expect(() => read({ Resources: { ...nested } })).toThrow('Web (AWS::Lambda::Function): property Environment.Files is not known');
  });

  it('refuses a value that it would have to take for another', () => {
    expect(() => read({ Resources: { ...lambda('Web', 'web', [], { Runtime: 'python3.13' }) } })).toThrow(
      /Web \(AWS::Lambda::Function\): property Runtime: .*nodejs24\.x/,
    );
    expect(() => read({ Resources: { ...table('Things', { BillingMode: 'PROVISIONED' }) } })).toThrow(/Things .*property BillingMode/);
  });

  it('refuses a reference to nothing, and an attribute that it cannot give', () => {
    expect(() => read(withQueue({ QueueName: { Ref: 'Nothing' } }))).toThrow('Spool (AWS::SQS::Queue): Ref Nothing: no such resource');
    expect(() => read({ Resources: { ...queue('A', { QueueName: { 'Fn::GetAtt': ['B', 'Size'] } }), ...queue('B') } })).toThrow('Fn::GetAtt B.Size');
  });

  it('says everything that is wrong at once', () => {
    const both = { Resources: { ...queue('A', { FifoQueue: true }), B: { Type: 'AWS::Kinesis::Stream' } } };
    expect(() => read(both)).toThrow(/A \(AWS::SQS::Queue\)[^]*B: type AWS::Kinesis::Stream/);
  });

  it('takes inert types whatever their properties', () => {
    expect(read({ Resources: { Alarm: { Type: 'AWS::CloudWatch::Alarm', Properties: { Anything: 1 } } } }).of(queueType)).toEqual([]);
  });

  it('leaves out what a condition leaves out', () => {
    const conditional = {
      Resources: { Never: { Type: 'AWS::SQS::Queue', Condition: 'No' }, ...queue('Spool') },
      Conditions: { No: { 'Fn::Equals': [{ Ref: 'AWS::Region' }, 'us-east-1'] } },
    };
    expect(
      read(conditional)
        .of(queueType)
        .map(({ id }) => id),
    ).toEqual(['Spool']);
  });

  it('fills in defaults, and reads numbers that are given as text', () => {
    const [spool] = read(withQueue({ VisibilityTimeout: '90' })).of(queueType);
    expect(spool?.properties).toMatchObject({ VisibilityTimeout: 90, MessageRetentionPeriod: 345_600 });
  });

  it('gives names, ARNs, addresses and outputs', () => {
    const stack = read({
      Resources: { ...queue('Spool'), ...table('Things'), Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP' } } },
      Parameters: { BootstrapVersion: { Default: '/cdk' } },
      Outputs: {
        Url: { Value: { Ref: 'Spool' } },
        Base: { Value: { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] } },
        Stream: { Value: { 'Fn::GetAtt': ['Things', 'StreamArn'] } },
        Boot: { Value: { Ref: 'BootstrapVersion' } },
      },
    });
    expect(stack.outputs).toEqual({
      Url: 'http://127.0.0.1:1/000000000000/Small-Spool',
      Base: 'http://localhost:2',
      Stream: 'arn:aws:dynamodb:eu-west-1:000000000000:table/Small-Things/stream/local',
      Boot: '/cdk',
    });
    expect(['Spool', 'Small-Spool', 'arn:aws:sqs:eu-west-1:000000000000:Small-Spool', 'elsewhere'].map(stack.idOf)).toEqual([
      'Spool',
      'Spool',
      'Spool',
      undefined,
    ]);
  });
});

describe('docs/local.md', () => {
  it('points to the lists of types, and each type stands in one of them only', () => {
    const all = [...runTypes.map(({ type }) => type), ...Object.keys(inertTypes), ...Object.keys(replacedTypes)];
    expect(new Set(all).size).toBe(all.length);
    const page = readFileSync(path.join(import.meta.dirname, '../../../docs/local.md'), 'utf8');
    for (const place of ['infra/local/template/types/', 'infra/local/template/other-types.ts', 'infra/local/local.ts', 'infra/local/server.ts']) {
      expect(page).toContain(place);
      expect(existsSync(path.join(import.meta.dirname, '../../..', place))).toBe(true);
    }
  });

  it('gives a reason for each type that does nothing', () => {
    for (const reason of [...Object.values(inertTypes), ...Object.values(replacedTypes)]) expect(reason.length).toBeGreaterThan(15);
  });
});
