import * as z from 'zod';
import { count, inert, runType, text } from '../run-type.ts';

export const lambda = runType(
  'AWS::Lambda::Function',
  z.strictObject({
    FunctionName: text.optional(),
    Code: z.strictObject({ S3Bucket: text, S3Key: text }),
    Handler: text.regex(/^[\w./-]+\.\w+$/),
    Role: text,
    Runtime: z.literal('nodejs24.x'),
    Environment: z.strictObject({ Variables: z.record(text, text).optional() }).optional(),
    MemorySize: count.default(128),
    Timeout: count.default(3),
    ReservedConcurrentExecutions: count.optional(),
    DeadLetterConfig: z.strictObject({ TargetArn: text }).optional(),
    Architectures: inert,
    Description: inert,
    EphemeralStorage: inert,
    LoggingConfig: inert,
    RecursiveLoop: inert,
    Tags: inert,
    TracingConfig: inert,
  }),
);
export const lambdaPermission = runType(
  'AWS::Lambda::Permission',
  z.strictObject({
    Action: z.literal('lambda:InvokeFunction'),
    FunctionName: text,
    Principal: text,
    SourceArn: text.optional(),
    SourceAccount: text.optional(),
  }),
);
const onFailure = z.strictObject({ OnFailure: z.strictObject({ Destination: text }).optional() });
export const eventInvokeConfig = runType(
  'AWS::Lambda::EventInvokeConfig',
  z.strictObject({
    FunctionName: text,
    Qualifier: z.literal('$LATEST'),
    MaximumEventAgeInSeconds: count.optional(),
    MaximumRetryAttempts: count.optional(),
    DestinationConfig: onFailure.optional(),
  }),
);
export const eventSourceMapping = runType(
  'AWS::Lambda::EventSourceMapping',
  z.strictObject({
    EventSourceArn: text,
    FunctionName: text,
    BatchSize: count.optional(),
    BisectBatchOnFunctionError: z.boolean().default(false),
    DestinationConfig: onFailure.optional(),
    Enabled: z.boolean().default(true),
    FilterCriteria: z.strictObject({ Filters: z.array(z.strictObject({ Pattern: text })) }).optional(),
    FunctionResponseTypes: z.array(z.literal('ReportBatchItemFailures')).default([]),
    MaximumBatchingWindowInSeconds: count.default(0),
    MaximumRecordAgeInSeconds: count.default(-1),
    MaximumRetryAttempts: count.default(-1),
    ParallelizationFactor: count.default(1),
    ScalingConfig: z.strictObject({ MaximumConcurrency: count }).optional(),
    StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']).optional(),
    MetricsConfig: inert,
    Tags: inert,
  }),
);
