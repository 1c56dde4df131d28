import * as z from 'zod';
import { inert, runType, text } from '../run-type.ts';

const keySchema = z.array(z.strictObject({ AttributeName: text, KeyType: z.enum(['HASH', 'RANGE']) }));
const index = z.strictObject({
  IndexName: text,
  KeySchema: keySchema,
  Projection: z.strictObject({ ProjectionType: z.enum(['ALL', 'KEYS_ONLY', 'INCLUDE']), NonKeyAttributes: z.array(text).optional() }),
  ContributorInsightsSpecification: inert,
  WriteProvisionedThroughputSettings: inert,
  ProvisionedThroughput: inert,
  WriteOnDemandThroughputSettings: inert,
});
const anyTable = {
  TableName: text.optional(),
  KeySchema: keySchema,
  AttributeDefinitions: z.array(z.strictObject({ AttributeName: text, AttributeType: z.enum(['S', 'N', 'B']) })),
  GlobalSecondaryIndexes: z.array(index).optional(),
  LocalSecondaryIndexes: z.array(index).optional(),
  StreamSpecification: z.strictObject({ StreamViewType: z.enum(['KEYS_ONLY', 'NEW_IMAGE', 'OLD_IMAGE', 'NEW_AND_OLD_IMAGES']) }).optional(),
  TimeToLiveSpecification: z.strictObject({ AttributeName: text.optional(), Enabled: z.boolean() }).optional(),
  BillingMode: z.literal('PAY_PER_REQUEST'),
  SSESpecification: inert,
  Tags: inert,
};
export const table = runType(
  'AWS::DynamoDB::Table',
  z.strictObject({
    ...anyTable,
    PointInTimeRecoverySpecification: inert,
    DeletionProtectionEnabled: inert,
    ContributorInsightsSpecification: inert,
    TableClass: inert,
  }),
);
const replica = z.strictObject({
  Region: text,
  /** Settings of indexes that the table itself defines. */
  GlobalSecondaryIndexes: inert,
  PointInTimeRecoverySpecification: inert,
  DeletionProtectionEnabled: inert,
  ContributorInsightsSpecification: inert,
  TableClass: inert,
  SSESpecification: inert,
  Tags: inert,
});
export const globalTable = runType(
  'AWS::DynamoDB::GlobalTable',
  z.strictObject({ ...anyTable, Replicas: z.array(replica).length(1), WriteOnDemandThroughputSettings: inert }),
);
