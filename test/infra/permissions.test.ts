import { describe, expect, test } from 'vitest';
import type { Deployment } from '../../functions/domain/deployment.ts';
import { functionNames, grants, type ResourceName } from '../../infra/constructs/grants.ts';
import { onAws, synthesize, type Resource } from './synthesized.ts';

type Statement = { readonly Effect: string; readonly Action: string | readonly string[]; readonly Resource: unknown; readonly Condition?: unknown };
const list = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : [value as T]);
const statementsOf = (document: unknown): readonly Statement[] => (document as { Statement: readonly Statement[] }).Statement;

const exact = synthesize({
  deployment: { ...onAws({ originationIdentity: 'phone-0123456789abcdef' }), ledgerLock: 'governance', pushStops: ['aws'] },
});
const roles = Object.entries(exact.all('AWS::IAM::Role'));
const policies = Object.values(exact.all('AWS::IAM::Policy'));

/** What in the template stands for each name of the grants. The first that is found in an ARN names it. */
const marks: readonly (readonly [ResourceName, string])[] = [
  ['messages-due-index', '"Tablesmessages13660B8D","Arn"]},"/index/due'],
  ['requests-due-index', '"Tablesrequests8304978E","Arn"]},"/index/due'],
  ['messages-stream', '"Tablesmessages13660B8D","StreamArn"'],
  ['consents-stream', '"TablesconsentsCBF0FC4A","StreamArn"'],
  ['requests-stream', '"Tablesrequests8304978E","StreamArn"'],
  ['suppressions', '"TablessuppressionsE77C23E7","Arn"'],
  ['consents', '"TablesconsentsCBF0FC4A","Arn"'],
  ['messages', '"Tablesmessages13660B8D","Arn"'],
  ['requests', '"Tablesrequests8304978E","Arn"'],
  ['key', '"Key961B73FD","Arn"'],
  ['carriers', '"SecretsCarriers'],
  ['pepper', '"SecretsPepper'],
  ['api-keys', '"SecretsApiKeys'],
  ['spool', '"QueuesSpool1A800C2D","Arn"'],
  ['quarantine', '"QueuesQuarantine'],
  ['deliver-dead-letters', '"QueuesDeliverDeadLetters'],
  ['publish-dead-letters', '"QueuesPublishDeadLetters'],
  ['sns-dead-letters', '"QueuesSnsDeadLetters'],
  ['archive-dead-letters', '"QueuesArchiveDeadLetters'],
  ['ledger-objects', '"LedgerB7379752","Arn"]},"/*"'],
  ['ledger', '"LedgerB7379752","Arn"'],
  ['bus', '"Bus'],
  ['opt-out-lists', ':opt-out-list/Default'],
  ['identities', ':sms-voice:'],
  ['own-log', 'Log'],
];
const nameOf = (arn: unknown): string => marks.find(([, mark]) => JSON.stringify(arn).includes(mark))?.[0] ?? JSON.stringify(arn);

const roleOf = (name: string): string => {
  const found = roles.find(([, role]) => role.Properties['Description'] === `Halte: ${name}`);
  if (found === undefined) throw new Error(`no role for ${name}`);
  return found[0];
};
const inline = (role: Resource): readonly unknown[] =>
  list((role.Properties['Policies'] ?? []) as readonly { PolicyDocument: unknown }[]).map((p) => p.PolicyDocument);
const allStatements = [...policies.map((policy) => policy.Properties['PolicyDocument']), ...roles.flatMap(([, role]) => inline(role))].flatMap(
  statementsOf,
);

describe.each(functionNames)('the function %s', (name) => {
  const own = policies.filter((policy) => JSON.stringify(policy.Properties['Roles']).includes(`"${roleOf(name)}"`));
  const statements = own.flatMap((policy) => statementsOf(policy.Properties['PolicyDocument']));

  test('may do what its row of the grants says, where it says, and nothing else', () => {
    const granted = statements.flatMap((statement) =>
      list(statement.Resource).flatMap((arn) => list(statement.Action).map((action) => `${action} on ${nameOf(arn)}`)),
    );
    const declared = Object.entries(grants[name]).flatMap(([resource, actions]) =>
      actions.map((action) => `${action} on ${resource.replace('ledger-locks', 'ledger-objects')}`),
    );
    expect(granted.toSorted()).toEqual(declared.toSorted());
    expect(statements.every((statement) => statement.Effect === 'Allow')).toBe(true);
  });

  test('has a role of its own, without policies that AWS writes and can widen', () => {
    const [, role] = roles.find(([id]) => id === roleOf(name)) ?? [];
    expect(role?.Properties['ManagedPolicyArns']).toBeUndefined();
    expect(inline(role as Resource)).toEqual([]);
  });

  test('makes no log group, and writes only into the one that the stack made for it', () => {
    const logging = statements.filter((statement) => list(statement.Action).some((action) => action.startsWith('logs:')));
    expect(logging.map((statement) => statement.Resource)).toEqual([
      { 'Fn::GetAtt': [expect.stringMatching(new RegExp(`^${name}Log`, 'i')), 'Arn'] },
    ]);
  });
});

test('no action and no resource holds a wildcard, but the names of objects in the one bucket of the ledger', () => {
  for (const { Action, Resource: resource } of allStatements) {
    expect(list(Action).filter((action) => action.includes('*'))).toEqual([]);
    expect(JSON.stringify(list(resource).filter((arn) => nameOf(arn) !== 'ledger-objects'))).not.toContain('*');
  }
});

test('the key may be used by the account, whose policies then decide, and by nobody else but the SMS service for our own numbers', () => {
  const [key] = Object.values(exact.all('AWS::KMS::Key'));
  const [account, ...others] = statementsOf(key?.Properties['KeyPolicy']) as readonly (Statement & { Principal: unknown })[];
  expect(JSON.stringify(account?.Principal)).toContain(':root');
  expect(others).toEqual([
    expect.objectContaining({
      Principal: { Service: 'sms-voice.amazonaws.com' },
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    }),
  ]);
});

describe('numbers at AWS', () => {
  const sending = (settings: Readonly<Record<string, string>>) =>
    Object.values(synthesize({ deployment: onAws(settings) }).all('AWS::IAM::Policy'))
      .flatMap((policy) => statementsOf(policy.Properties['PolicyDocument']))
      .filter((statement) => statement.Action === 'sms-voice:SendTextMessage')
      .map((statement) => JSON.stringify(statement.Resource));

  test.each([
    [{ originationIdentity: 'phone-0123456789abcdef' }, ':phone-number/phone-0123456789abcdef'],
    [{ originationIdentity: 'pool-0123456789abcdef' }, ':pool/pool-0123456789abcdef'],
    [{ originationIdentity: 'arn:aws:sms-voice:eu-west-3:111122223333:pool/pool-1' }, 'arn:aws:sms-voice:eu-west-3:111122223333:pool/pool-1'],
    [{ region: 'eu-west-3' }, ':sms-voice:eu-west-3:'],
    [{}, ':phone-number/*'],
  ])('%o lets deliver and sweep send from there', (settings, resource) => {
    const found = sending(settings);
    expect(found).toHaveLength(2);
    for (const each of found) expect(each).toContain(resource);
  });

  test('a deployment without them has no permission to send there, no topic, and no function for it', () => {
    const { template } = synthesize();
    template.resourceCountIs('AWS::SNS::Topic', 0);
    template.resourceCountIs('AWS::Lambda::Function', functionNames.length - 1);
    expect(JSON.stringify(template.toJSON())).not.toContain('sms-voice');
  });

  test('may be heard only through a topic that is encrypted, and that only the SMS service publishes to, for our account', () => {
    const [topic] = Object.values(exact.all('AWS::SNS::Topic'));
    expect(topic?.Properties['KmsMasterKeyId']).toEqual({ 'Fn::GetAtt': [expect.stringMatching(/^Key/), 'Arn'] });
    const [policy] = Object.values(exact.all('AWS::SNS::TopicPolicy'));
    const allowed = statementsOf(policy?.Properties['PolicyDocument']).filter((statement) => statement.Effect === 'Allow');
    expect(allowed).toEqual([
      expect.objectContaining({
        Action: 'sns:Publish',
        Principal: { Service: 'sms-voice.amazonaws.com' },
        Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
      }),
    ]);
  });
});

test('objects of the ledger are locked only where the configuration says so, and no function may lift a lock or delete one', () => {
  const actionsOf = (deployment: Deployment): string =>
    JSON.stringify(Object.values(synthesize({ deployment }).all('AWS::IAM::Policy')).map(({ Properties }) => Properties['PolicyDocument']));
  expect(actionsOf(onAws())).not.toContain('s3:PutObjectRetention');
  for (const ledgerLock of ['governance', 'compliance'] as const) {
    const actions = actionsOf({ ...onAws(), ledgerLock });
    expect(actions).toContain('s3:PutObjectRetention');
    expect(actions).not.toMatch(/s3:(?:DeleteObject|BypassGovernanceRetention|PutBucket)/);
  }
});
