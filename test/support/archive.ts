import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { printObject, readObject } from '../../functions/domain/archive/archive-object.ts';
import { type Head, type Verified, verifyArchive } from '../../functions/domain/archive/verify-archive.ts';
import type { LedgerEvent } from '../../functions/domain/ledger.ts';
import { archiveEvents } from '../../functions/flows/archive-events.ts';
import type { Http } from '../../functions/flows/ports.ts';
import { hash } from '../../functions/platform/hash.ts';
import { listKeys, readText, s3Archive } from '../../functions/platform/s3-archive.ts';
import { open, seal } from '../../functions/platform/sealing.ts';
import { archiveKeys } from '../../functions/store/archive-keys.ts';
import { bareEvidence } from '../../functions/store/bare-evidence.ts';
import { decodeLedgerEvent, encodeLedgerEvent } from '../../functions/store/ledger-item.ts';
import { objectCall } from '../../infra/local/aws/object-call.ts';
import { objectService } from '../../infra/local/aws/objects.ts';
import type { World } from './world.ts';

export const bucketName = 'halte-ledger';

/** Names of objects under a folder of the local S3. They count down: the newest comes first. */
export const objectsIn = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\d{12}$/.test(name))
        .toSorted()
    : [];

/** The keys that are still in items of `suppressions`. */
export const keysIn = (items: readonly Readonly<Record<string, unknown>>[]): readonly string[] =>
  items.flatMap(({ ak }) => (typeof ak === 'string' ? [ak] : []));

/** Every entry of the objects under a folder that one of the keys opens. */
export const openedIn = (folder: string, keys: readonly string[]): readonly string[] =>
  entriesIn(folder).flatMap((entry) => keys.map((key) => open(key, entry)).filter((text) => text !== undefined));

const entriesIn = (folder: string): readonly string[] =>
  objectsIn(folder).flatMap((name) => readObject(readFileSync(path.join(folder, name), 'utf8'), hash.digest)?.object.entries ?? []);

/** The archive's own calls, answered by the S3 of the local runner. */
const folderHttp = (folder: string): Http => {
  const service = objectService(folder);
  return {
    call: async ({ method, url, headers, body = '' }) => {
      const { pathname, search } = new URL(url);
      const request = { method, url: pathname + search, headers } as unknown as IncomingMessage;
      return { kind: 'answer', ...service(objectCall(request, Buffer.from(body), 'operator')) };
    },
  };
};

export type ArchiveWorld = {
  readonly deps: Parameters<typeof archiveEvents>[0];
  /** What the stream hands over: these, or everything that stands in the ledger. */
  hand(events?: readonly LedgerEvent[]): Promise<void>;
  ledger(): Promise<readonly LedgerEvent[]>;
  /** Oldest first. */
  files(): readonly string[];
  read(file: string): string;
  write(file: string, text: string): void;
  remove(file: string): void;
  verify(more?: { readonly now?: number; readonly expected?: readonly Head[] }): Promise<Verified>;
  /** Every entry. */
  entries(): readonly string[];
  /** Every entry that a key which is still somewhere in the tables opens. */
  opened(): Promise<readonly string[]>;
  close(): void;
};

export const openArchive = (world: World): ArchiveWorld => {
  const folder = mkdtempSync(path.join(tmpdir(), 'halte-archive-'));
  const bucket = { http: folderHttp(folder), region: 'eu-west-3', bucket: bucketName };
  const root = path.join(folder, 'objects', bucketName);
  const { context } = world;
  const deps = {
    keys: archiveKeys(context),
    archive: s3Archive(bucket, undefined),
    seal,
    bare: (event: LedgerEvent) => decodeLedgerEvent(bareEvidence(encodeLedgerEvent(event))),
    ...{ hash, clock: () => world.now, log: world.deps.log },
  };
  const scan = async (table: string) => (await context.client.send(new ScanCommand({ TableName: table }))).Items ?? [];
  const archived: ArchiveWorld = {
    deps,
    ledger: async () => (await scan(context.tables.consents)).map(decodeLedgerEvent),
    hand: async (events) => archiveEvents(deps, events ?? (await archived.ledger())),
    files: () => objectsIn(root).toReversed(),
    read: (file) => readFileSync(path.join(root, file), 'utf8'),
    write: (file, text) => writeFileSync(path.join(root, file), text),
    remove: (file) => rmSync(path.join(root, file)),
    verify: async ({ now = world.now, expected } = {}) =>
      verifyArchive({
        digest: hash.digest,
        keys: await listKeys(bucket),
        read: (key) => readText(bucket, key),
        now,
        ...(expected === undefined ? {} : { expected }),
      }),
    entries: () => entriesIn(root),
    opened: async () => openedIn(root, keysIn(await scan(context.tables.suppressions))),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
  return archived;
};

/** As somebody would write an object anew who knows how: with its digest. */
export const rewritten = (text: string, change: Readonly<Record<string, unknown>>): string => {
  const found = readObject(text, hash.digest);
  if (!found) throw new Error('no object');
  return printObject({ ...found.object, ...change }, hash.digest).text;
};
