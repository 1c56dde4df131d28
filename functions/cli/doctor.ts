import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { GetQueueAttributesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { knownMetadata } from '../carriers/known-carriers.ts';
import { retentionClassOf } from '../domain/archive/archive-object.ts';
import type { Deployment } from '../domain/deployment.ts';
import { instant } from '../domain/ids.ts';
import { evidenceEnds } from '../domain/ledger.ts';
import { systemClock } from '../platform/clock.ts';
import { s3Archive } from '../platform/s3-archive.ts';
import { checkCanary } from '../store/canary.ts';
import { readProbes } from '../store/probe-store.ts';
import { type TableName, tables } from '../store/tables.ts';
import {
  bad,
  canaryFinding,
  clockFinding,
  credentialFindings,
  type Finding,
  forwardFindings,
  note,
  ok,
  probeFinding,
  queueFinding,
  senderFindings,
} from './doctor-checks.ts';
import { inArchive } from './ledger.ts';
import { CannotDo, fine, problem, type Report } from './outcome.ts';
import { clientOptions, outputOf, type Place } from './place.ts';
import { secretOf, storesOf, subjectsOf } from './place-clients.ts';
import { readDocument } from './secrets-document.ts';
import { publicKeyOf } from './signed-document.ts';

export type Configuration = {
  readonly deployment: Deployment;
  readonly warnings: readonly { readonly field: string; readonly found: string; readonly allowed: string }[];
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

const configurationFindings = ({ deployment, warnings }: Configuration): readonly Finding[] => [
  ok('configuration', `${Object.keys(deployment.programmes).length} programme(s), ${Object.keys(deployment.senders).length} sender(s)`),
  ...warnings.map(({ field, found, allowed }) => note('configuration', `${field}: ${found}`, allowed)),
];

/** Reads an item that cannot exist: shows that the table is there and may be read. */
const tableFinding = async (place: Place, table: TableName): Promise<Finding> => {
  const check = `table ${table}`;
  const output = `Table${table.charAt(0).toUpperCase()}${table.slice(1)}`;
  const definition = tables.find(({ id }) => id === table);
  const keys = [definition?.partitionKey, definition?.sortKey].filter((key) => key !== undefined);
  const { client } = storesOf(place, 1);
  try {
    await client.send(
      new GetItemCommand({ TableName: outputOf(place, output), Key: Object.fromEntries(keys.map((key) => [key, { S: '#doctor' }])) }),
    );
    return ok(check, 'can be read');
  } catch (error) {
    if (error instanceof CannotDo) return bad(check, error.message, error.advice);
    return bad(check, `cannot be read (${nameOf(error)})`, 'Check the credentials and the region; deploy again if the table is gone.');
  } finally {
    client.destroy();
  }
};

const endpointFindings = async ({ baseUrl }: Place): Promise<readonly Finding[]> => {
  if (baseUrl === undefined) return [note('endpoint', 'no server runs on this data now', 'Start it: npm start')];
  const before = systemClock();
  const response = await fetch(baseUrl, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(10_000) }).catch((error: unknown) =>
    nameOf(error),
  );
  if (typeof response === 'string')
    return [bad('endpoint', `${baseUrl} does not answer (${response})`, 'Carriers cannot reach Halte there: check the domain and the deployment.')];
  const theirs = Date.parse(response.headers.get('date') ?? '');
  const clock = Number.isNaN(theirs) ? [] : [clockFinding((before + systemClock()) / 2, theirs)];
  return [ok('endpoint', `${baseUrl} answers`), ...clock];
};

const secretFindings = async (place: Place, deployment: Deployment): Promise<readonly Finding[]> => {
  const document = readDocument(await secretOf(place, 'SecretCarriers').read());
  return [...credentialFindings(deployment, knownMetadata(deployment), document, place), ...forwardFindings(deployment, document)];
};

const probeFindings = async (place: Place, deployment: Deployment): Promise<readonly Finding[]> => {
  const stores = storesOf(place, 1);
  try {
    const senders = Object.values(deployment.senders);
    return (await Promise.all(senders.map(async (sender) => probeFinding(sender, (await readProbes(stores, sender.id))[0], place)))).flat();
  } finally {
    stores.client.destroy();
  }
};

const pepperFinding = async (place: Place): Promise<Finding> => {
  const stores = storesOf(place, 1);
  try {
    return canaryFinding(await checkCanary(stores, (await subjectsOf(place)).marks));
  } finally {
    stores.client.destroy();
  }
};

const queueFindings = async (place: Place): Promise<readonly Finding[]> => {
  const sqs = new SQSClient({ ...clientOptions(place), useQueueUrlAsEndpoint: place.endpoint === undefined });
  const waiting = async (output: string): Promise<number> => {
    const command = new GetQueueAttributesCommand({ QueueUrl: outputOf(place, output), AttributeNames: ['ApproximateNumberOfMessages'] });
    return Number((await sqs.send(command)).Attributes?.['ApproximateNumberOfMessages'] ?? 0);
  };
  try {
    return [
      queueFinding('spool', await waiting('SpoolUrl'), 'They are worked off by themselves once DynamoDB answers; look at the alarms if they stay.'),
      queueFinding('quarantine', await waiting('QuarantineUrl'), 'npm run -s halte -- replay quarantine'),
    ];
  } finally {
    sqs.destroy();
  }
};

/** The newest copy of the ledger, and the key that signs: nobody would notice for long that they cannot be reached. */
const evidenceFindings = async (place: Place, { retention }: Deployment): Promise<readonly Finding[]> => {
  const now = instant(systemClock());
  const usual = retentionClassOf({ ttl: evidenceEnds(now, retention.evidenceDays) }, now);
  const newest = await inArchive(place, (bucket) => s3Archive(bucket, undefined).newest(usual));
  await publicKeyOf(place);
  return [
    ok('archive', newest ? `newest copy of the ledger ${newest.at}` : 'nothing of the ledger is copied yet'),
    ok('evidence key', 'can be asked'),
  ];
};

/** What cannot be checked is a finding too, and does not keep the rest from being checked. */
const guarded = async (check: string, find: () => Promise<Finding | readonly Finding[]>): Promise<readonly Finding[]> => {
  try {
    return [await find()].flat();
  } catch (error) {
    if (error instanceof CannotDo) return [bad(check, error.message, error.advice)];
    return [bad(check, `cannot be checked (${nameOf(error)})`, 'Check the credentials and the region.')];
  }
};

const lineOf = ({ check, level, found, advice }: Finding): string =>
  `${level === 'problem' ? 'PROBLEM' : level.padEnd(7)}  ${check}: ${found}${advice === undefined ? '' : `\n         ${advice}`}`;

/** Everything that must be right before a STOP can be honoured. Sends nothing. */
export const doctor = async (place: Place, configuration: Configuration): Promise<Report> => {
  const { deployment } = configuration;
  const parts = await Promise.all([
    guarded('endpoint', () => endpointFindings(place)),
    ...tables.map(({ id }) => guarded(`table ${id}`, () => tableFinding(place, id))),
    guarded('credentials', () => secretFindings(place, deployment)),
    guarded('pepper', () => pepperFinding(place)),
    guarded('probes', () => probeFindings(place, deployment)),
    guarded('queues', () => queueFindings(place)),
    guarded('archive', () => evidenceFindings(place, deployment)),
  ]);
  const findings = [...configurationFindings(configuration), ...senderFindings(deployment, place), ...parts.flat()];
  const problems = findings.filter(({ level }) => level === 'problem').length;
  const closing = problems === 0 ? `${place.name}: all well.` : `${place.name}: ${problems} problem(s).`;
  return (problems === 0 ? fine : problem)({ place: place.name, findings }, [...findings.map(lineOf), closing]);
};
