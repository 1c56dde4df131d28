import { describe, expect, test } from 'vitest';
import { tables, type TableDefinition } from '../../functions/store/tables.ts';
import { synthesize, type Resource } from './synthesized.ts';

const { all } = synthesize();
const made = Object.entries(all('AWS::DynamoDB::GlobalTable'));

const tableOf = (definition: TableDefinition): Resource => {
  const [found, ...others] = made.filter(([id]) => id.startsWith(`Tables${definition.id}`));
  if (found === undefined || others.length > 0) throw new Error(`not one table ${definition.id}`);
  return found[1];
};

const keySchema = (partitionKey: string, sortKey?: string) => [
  { AttributeName: partitionKey, KeyType: 'HASH' },
  ...(sortKey === undefined ? [] : [{ AttributeName: sortKey, KeyType: 'RANGE' }]),
];

test('every table of the definition is made, and no other', () => {
  expect(made).toHaveLength(tables.length);
});

describe.each(tables.map((definition) => [definition.id, definition] as const))('the table %s', (_, definition) => {
  const { Properties: properties, DeletionPolicy, UpdateReplacePolicy } = tableOf(definition);
  const [replica, ...others] = properties['Replicas'] as readonly Record<string, unknown>[];

  test('has the keys, the stream, the life and the indexes of the definition', () => {
    expect(properties['KeySchema']).toEqual(keySchema(definition.partitionKey, definition.sortKey));
    expect(properties['StreamSpecification']).toEqual(definition.stream && { StreamViewType: definition.stream });
    expect(properties['TimeToLiveSpecification']).toEqual(definition.timeToLive && { AttributeName: definition.timeToLive, Enabled: true });
    const indexes = definition.indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index.partitionKey, index.sortKey),
      Projection: { ProjectionType: 'KEYS_ONLY' },
    }));
    expect(properties['GlobalSecondaryIndexes'] ?? []).toEqual(indexes);
  });

  test('is paid by use, encrypted with our key, and can be set back to any second', () => {
    expect(properties['BillingMode']).toBe('PAY_PER_REQUEST');
    expect(properties['SSESpecification']).toEqual({ SSEEnabled: true, SSEType: 'KMS' });
    expect(others).toEqual([]);
    const [key] = Object.keys(all('AWS::KMS::Key'));
    expect(replica).toMatchObject({
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { KMSMasterKeyId: { 'Fn::GetAtt': [key, 'Arn'] } },
    });
  });

  test('survives whatever happens to the stack', () => {
    expect(replica).toMatchObject({ DeletionProtectionEnabled: true });
    expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
  });
});

test('the key outlives the stack, since the tables are worth nothing without it', () => {
  const [key] = Object.values(all('AWS::KMS::Key'));
  expect(key).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain', Properties: { EnableKeyRotation: true } });
});

// CloudFormation makes a resource anew, and empty, when its logical id changes; the old one stays behind, retained and unused.
test('what holds data keeps its logical id for ever', () => {
  const types = ['AWS::DynamoDB::GlobalTable', 'AWS::KMS::Key', 'AWS::S3::Bucket', 'AWS::SecretsManager::Secret', 'AWS::SQS::Queue'];
  expect(types.flatMap((type) => Object.keys(all(type)))).toEqual([
    'TablessuppressionsE77C23E7',
    'TablesconsentsCBF0FC4A',
    'Tablesmessages13660B8D',
    'Tablesrequests8304978E',
    'Key961B73FD',
    'EvidenceKey167D8F4D',
    'LedgerB7379752',
    'SecretsCarriersFB9FEEA6',
    'SecretsPepperC047F0EC',
    'SecretsApiKeys7AB8F12A',
    'QueuesSpoolDeadLetters31A4E096',
    'QueuesSpool1A800C2D',
    'QueuesQuarantineEF8D9F35',
    'QueuesDeliverDeadLetters3CB85591',
    'QueuesPublishDeadLetters26B98988',
    'QueuesArchiveDeadLetters80177280',
    'QueuesSweepDeadLettersB0C894E5',
  ]);
});
