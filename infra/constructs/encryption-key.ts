import { RemovalPolicy } from 'aws-cdk-lib';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** The customer's key for the tables. Whoever deletes it deletes every proof in them, so it outlives the stack. */
export const encryptionKey = (scope: Construct, id: string): Key =>
  new Key(scope, id, { description: 'Halte: tables, and texts that arrive over SNS', enableKeyRotation: true, removalPolicy: RemovalPolicy.RETAIN });
