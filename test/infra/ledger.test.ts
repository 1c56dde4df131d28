import { expect, test } from 'vitest';
import { ledgerLifecycle } from '../../functions/config/ledger-lifecycle.ts';
import { deployment, type Resource, synthesize } from './synthesized.ts';

const stack = synthesize();
const bucketOf = (): Resource => Object.values(stack.all('AWS::S3::Bucket'))[0] ?? expect.fail('no bucket');
const bucket = bucketOf();

test('the bucket of the ledger is closed, keeps versions, can be locked, and stays when the stack goes', () => {
  expect(bucket.Properties).toMatchObject({
    ObjectLockEnabled: true,
    VersioningConfiguration: { Status: 'Enabled' },
    PublicAccessBlockConfiguration: { BlockPublicAcls: true, BlockPublicPolicy: true, IgnorePublicAcls: true, RestrictPublicBuckets: true },
  });
  // What is locked is said with each object: a default would give all classes one term.
  expect(bucket.Properties['ObjectLockConfiguration']).toBeUndefined();
  expect(bucket.DeletionPolicy).toBe('Retain');
});

test('each class of evidence has its own end, and none ends before the evidence in it', () => {
  const { Rules: rules } = bucket.Properties['LifecycleConfiguration'] as { Rules: readonly { Prefix?: string; ExpirationInDays?: number }[] };
  const wanted = ledgerLifecycle(deployment.retention.evidenceDays);
  expect(rules.filter(({ Prefix }) => Prefix !== undefined).map(({ Prefix, ExpirationInDays }) => [Prefix, ExpirationInDays])).toEqual(
    wanted.map(({ prefix, days }) => [prefix, days]),
  );
  expect(wanted.at(-1)?.days).toBeGreaterThanOrEqual(2 * deployment.retention.evidenceDays);
  expect(wanted[0]).toEqual({ prefix: 'y01/', days: 366 });
});

test('what is in the bucket is never put over, whoever puts', () => {
  const policy = Object.values(stack.all('AWS::S3::BucketPolicy'))[0] ?? expect.fail('no policy');
  const { Statement: statements } = policy.Properties['PolicyDocument'] as { Statement: readonly object[] };
  expect(statements).toContainEqual(
    expect.objectContaining({ Effect: 'Deny', Principal: { AWS: '*' }, Action: 's3:PutObject', Condition: { Null: { 's3:if-none-match': 'true' } } }),
  );
});
