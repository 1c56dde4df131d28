import deployment from 'halte:config';
import { readEnvironment } from '../config/environment.ts';
import type { archiveEvents } from '../flows/archive-events.ts';
import type { TellDeps } from '../flows/tell-changes.ts';
import { archiveKeys } from '../store/archive-keys.ts';
import { bareEvidence } from '../store/bare-evidence.ts';
import { feedStore } from '../store/feed-store.ts';
import { decodeLedgerEvent, encodeLedgerEvent } from '../store/ledger-item.ts';
import { awsAccess } from './aws-access.ts';
import { hash } from './hash.ts';
import { once } from './once.ts';
import { clock, http, log } from './process.ts';
import { s3Archive } from './s3-archive.ts';
import { seal } from './sealing.ts';
import { storeContext } from './storing.ts';

const patienceMs = 10_000;

/** The collaborators of the function that copies the ledger; made at the first call. */
export const archiving = once(async (): Promise<Parameters<typeof archiveEvents>[0] & TellDeps> => {
  const { LEDGER_BUCKET, ...tables } = readEnvironment('archive', process.env);
  const context = storeContext(tables, patienceMs);
  return {
    keys: archiveKeys(context),
    feed: feedStore(context),
    archive: s3Archive({ http, region: awsAccess().region, bucket: LEDGER_BUCKET }, deployment.ledgerLock),
    bare: (event) => decodeLedgerEvent(bareEvidence(encodeLedgerEvent(event))),
    ...{ seal, hash, clock, log },
  };
});
