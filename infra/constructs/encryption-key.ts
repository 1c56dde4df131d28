import { RemovalPolicy } from 'aws-cdk-lib';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** The customer's key for the tables. Whoever deletes it deletes every proof in them, so it outlives the stack. */
export const encryptionKey = (scope: Construct, id: string): Key =>
  new Key(scope, id, { description: 'Halte: tables, and texts that arrive over SNS', enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN });

/**
 * Signs evidence and proofs of requests. It cannot leave KMS, and CloudTrail keeps who signed when. No function may use it: only people do, with `halte`.
 * What it signed must be told from forgeries for years, so it outlives the stack.
 */
export const evidenceKey = (scope: Construct, id: string): Key =>
  new Key(scope, id, {
    description: 'Halte: signs evidence and proofs of requests',
    keySpec: KeySpec.ECC_NIST_P256,
    keyUsage: KeyUsage.SIGN_VERIFY,
    removalPolicy: RemovalPolicy.RETAIN,
  });
