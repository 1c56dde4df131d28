import * as z from 'zod';
import { inert, runType, text } from '../run-type.ts';

export const role = runType(
  'AWS::IAM::Role',
  z.strictObject({
    RoleName: text.optional(),
    Policies: z.array(z.strictObject({ PolicyName: text, PolicyDocument: z.unknown() })).default([]),
    ManagedPolicyArns: z.array(text).default([]),
    AssumeRolePolicyDocument: inert,
    Description: inert,
    MaxSessionDuration: inert,
    Path: inert,
    Tags: inert,
  }),
);
export const policy = runType('AWS::IAM::Policy', z.strictObject({ PolicyName: text, PolicyDocument: z.unknown(), Roles: z.array(text) }));
export const managedPolicy = runType(
  'AWS::IAM::ManagedPolicy',
  z.strictObject({
    ManagedPolicyName: text.optional(),
    PolicyDocument: z.unknown(),
    Roles: z.array(text).default([]),
    Description: inert,
    Path: inert,
  }),
);
