import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  CfnGlobalTable,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
  type GlobalSecondaryIndexPropsV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import { tables, type TableDefinition, type TableName } from '../../functions/store/tables.ts';

const text = (name: string) => ({ name, type: AttributeType.STRING });

const indexOf = (index: TableDefinition['indexes'][number]): GlobalSecondaryIndexPropsV2 => ({
  indexName: index.name,
  partitionKey: text(index.partitionKey),
  sortKey: text(index.sortKey),
  projectionType: ProjectionType.KEYS_ONLY,
});

/**
 * Puts our key in the place of AWS's. By hand, because TableV2 takes a customer's key only in a stack that names its region, and ours names none: it
 * goes wherever the credentials say.
 */
const encryptedWith = (key: IKey, table: TableV2): TableV2 => {
  const resource = table.node.defaultChild;
  if (!(resource instanceof CfnGlobalTable)) throw new Error(`${table.node.path} is no longer an AWS::DynamoDB::GlobalTable`);
  resource.addPropertyOverride('Replicas.0.SSESpecification.KMSMasterKeyId', key.keyArn);
  return table;
};

/** The tables of functions/store/tables.ts. They hold the proof of every STOP, so nothing here goes away with the stack. */
export class Tables extends Construct {
  readonly byName: Readonly<Record<TableName, TableV2>>;

  constructor(scope: Construct, id: string, key: IKey) {
    super(scope, id);
    const make = (definition: TableDefinition): TableV2 =>
      encryptedWith(
        key,
        new TableV2(this, definition.id, {
          partitionKey: text(definition.partitionKey),
          sortKey: definition.sortKey === undefined ? undefined : text(definition.sortKey),
          timeToLiveAttribute: definition.timeToLive,
          dynamoStream: definition.stream === undefined ? undefined : StreamViewType[definition.stream],
          globalSecondaryIndexes: definition.indexes.map(indexOf),
          billing: Billing.onDemand(),
          encryption: TableEncryptionV2.awsManagedKey(),
          pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
          deletionProtection: true,
          removalPolicy: RemovalPolicy.RETAIN,
        }),
      );
    this.byName = Object.fromEntries(tables.map((definition) => [definition.id, make(definition)])) as Record<TableName, TableV2>;
  }
}
