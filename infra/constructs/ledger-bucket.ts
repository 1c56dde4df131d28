import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement, type Role } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { ledgerLifecycle } from '../../functions/config/ledger-lifecycle.ts';
import { acknowledge } from './acknowledgements.ts';

/** What somebody overwrote or deleted can be brought back for so long. */
const keptVersions = Duration.days(30);

/**
 * Copies of the ledger's events, sealed under keys that are not here. Object Lock can only be chosen when a bucket is made, so it always is; whether an object
 * is locked is said with each (`ledgerLock` in halte.config.ts). It outlives the stack.
 */
export const ledgerBucket = (scope: Construct, id: string, evidenceDays: number): Bucket => {
  const bucket = new Bucket(scope, id, {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    versioned: true,
    objectLockEnabled: true,
    removalPolicy: RemovalPolicy.RETAIN,
    lifecycleRules: [
      ...ledgerLifecycle(evidenceDays).map(({ prefix, days }) => ({
        prefix,
        expiration: Duration.days(days),
        noncurrentVersionExpiration: keptVersions,
      })),
      { expiredObjectDeleteMarker: true, abortIncompleteMultipartUploadAfter: Duration.days(1) },
    ],
  });
  bucket.addToResourcePolicy(onlyNewObjects(bucket));
  acknowledge(
    bucket,
    'AwsSolutions-S1',
    'One function writes here and people read with `halte ledger verify`; what each object must be is told by the object after it. A log of every access would be a ' +
      'second store to protect. Whoever wants it switches on data events of CloudTrail for this bucket.',
  );
  return bucket;
};

/**
 * Whoever puts an object must say that it shall be new; S3 refuses it where there is one of that name.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes-enforce.html
 */
const onlyNewObjects = (bucket: Bucket): PolicyStatement =>
  new PolicyStatement({
    sid: 'OnlyNewObjects',
    effect: Effect.DENY,
    principals: [new AnyPrincipal()],
    actions: ['s3:PutObject'],
    resources: [bucket.arnForObjects('*')],
    conditions: { Null: { 's3:if-none-match': 'true' } },
  });

/** To be said of the role that puts objects there. */
export const acknowledgeObjects = (role: Role, arns: readonly string[]): void => {
  for (const arn of arns) {
    const [, bucket = ''] = /"Fn::GetAtt":\["(\w+)"/.exec(JSON.stringify(Stack.of(role).resolve(arn))) ?? [];
    acknowledge(
      role,
      `AwsSolutions-IAM5[Resource::<${bucket}.Arn>/*]`,
      'The bucket is one, and holds nothing but the archive of the ledger. Names of objects count on, so that no list of them can be exact. The function may put and ' +
        'read objects; it may neither delete them nor lift a lock.',
    );
  }
};
