import * as z from 'zod';
import { inert, runType, text } from '../run-type.ts';

/** Versions, locks and lifecycles guard against people and time, which one machine leaves to its owner. */
export const bucket = runType(
  'AWS::S3::Bucket',
  z.strictObject({
    BucketName: text.optional(),
    BucketEncryption: inert,
    LifecycleConfiguration: inert,
    ObjectLockEnabled: inert,
    OwnershipControls: inert,
    PublicAccessBlockConfiguration: inert,
    Tags: inert,
    VersioningConfiguration: inert,
  }),
);
