import * as z from 'zod';
import { count, inert, runType, text } from '../run-type.ts';

export const queue = runType(
  'AWS::SQS::Queue',
  z.strictObject({
    QueueName: text.optional(),
    VisibilityTimeout: count.default(30),
    DelaySeconds: count.default(0),
    MessageRetentionPeriod: count.default(345_600),
    MaximumMessageSize: count.default(1_048_576),
    ReceiveMessageWaitTimeSeconds: count.default(0),
    RedrivePolicy: z.strictObject({ deadLetterTargetArn: text, maxReceiveCount: count }).optional(),
    RedriveAllowPolicy: inert,
    KmsMasterKeyId: inert,
    KmsDataKeyReusePeriodSeconds: inert,
    SqsManagedSseEnabled: inert,
    Tags: inert,
  }),
);

export const topic = runType(
  'AWS::SNS::Topic',
  z.strictObject({
    TopicName: text.optional(),
    DisplayName: inert,
    KmsMasterKeyId: inert,
    SignatureVersion: inert,
    Tags: inert,
    TracingConfig: inert,
  }),
);
export const subscription = runType(
  'AWS::SNS::Subscription',
  z.strictObject({
    TopicArn: text,
    Endpoint: text,
    Protocol: z.enum(['lambda', 'email', 'email-json', 'https']),
    RedrivePolicy: z.strictObject({ deadLetterTargetArn: text }).optional(),
  }),
);

export const eventBus = runType(
  'AWS::Events::EventBus',
  z.strictObject({ Name: text, Description: inert, KmsKeyIdentifier: inert, DeadLetterConfig: inert, LogConfig: inert, Tags: inert }),
);
const deadLetter = z.strictObject({ Arn: text.optional() }).optional();
const retryPolicy = z.strictObject({ MaximumEventAgeInSeconds: count.optional(), MaximumRetryAttempts: count.default(185) }).optional();
export const schedule = runType(
  'AWS::Scheduler::Schedule',
  z.strictObject({
    Name: text.optional(),
    ScheduleExpression: text,
    State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
    Target: z.strictObject({ Arn: text, RoleArn: text, Input: text.optional(), RetryPolicy: retryPolicy, DeadLetterConfig: deadLetter }),
    Description: inert,
    FlexibleTimeWindow: inert,
    GroupName: inert,
    ScheduleExpressionTimezone: inert,
  }),
);
