import { randomBytes } from 'node:crypto';
import deployment from 'halte:config';
import { readEnvironment } from '../config/environment.ts';
import type { Subject } from '../domain/ids.ts';
import type { Stored } from '../domain/rights/report.ts';
import type { Log, ReplyStore } from '../flows/ports.ts';
import type { RecordDeps } from '../flows/record-consent.ts';
import type { DeskDeps } from '../flows/request-desk.ts';
import type { HoldStore } from '../flows/rights-ports.ts';
import type { TaskStore } from '../flows/task-ports.ts';
import type { LookUps } from '../flows/staff-ports.ts';
import type { ReadDeps } from '../flows/staff-reads.ts';
import type { SessionDeps } from '../flows/staff-session.ts';
import { checkCanary } from '../store/canary.ts';
import { heldLife } from '../store/held-life.ts';
import { personReader } from '../store/person-reader.ts';
import { personRecords } from '../store/person-records.ts';
import { replyStore } from '../store/reply-store.ts';
import { requestStore } from '../store/request-store.ts';
import { taskStore } from '../store/task-store.ts';
import { lookUps, readLog, sessionStore } from '../store/staff-store.ts';
import { awsAccess } from './aws-access.ts';
import { canaryGuard } from './canary-guard.ts';
import { hash } from './hash.ts';
import { newId } from './ids.ts';
import { once } from './once.ts';
import { clock, http, log } from './process.ts';
import { sqsCount } from './queues.ts';
import { secretsManager } from './secret-values.ts';
import { type StaffDirectory, staffDirectory } from './staff-directory.ts';
import { storeContext } from './storing.ts';
import { pepperedSubjects } from './subjects.ts';

/** What the routes of the console are made of. */
export type ConsoleServing = DeskDeps &
  RecordDeps &
  SessionDeps &
  ReadDeps & {
    readonly lookUps: LookUps;
    readonly tasks: TaskStore;
    readonly holds: HoldStore;
    readonly replies: ReplyStore;
    /** Verified calls of carriers that nobody could read: how many there are, about. */
    readonly quarantined: () => Promise<number>;
    /** All that is stored of a person. */
    readonly person: (subject: Subject) => Promise<Stored>;
    readonly directory: StaffDirectory;
    /** Its own origin. */
    readonly url: string;
    readonly log: Log;
  };

/** Somebody waits at a desk. */
const patienceMs = 5_000;

/** 256 bits from the system's source of randomness. */
const newToken = (): string => randomBytes(32).toString('base64url');

/**
 * The collaborators of the function that serves the console; made at the first call and kept as long as the container lives. It can sign nothing and send
 * nothing. Throws what keeps the pepper from being the right one.
 */
export const consoleServing = (): (() => Promise<ConsoleServing>) =>
  once(async () => {
    const environment = readEnvironment('console', process.env);
    const context = storeContext(environment, patienceMs);
    const subjects = pepperedSubjects(await secretsManager(http, awsAccess().region)(environment.SECRET_PEPPER));
    await canaryGuard(() => checkCanary(context, subjects.marks), log)();
    const { CONSOLE_URL: url, STAFF_ISSUER: issuer, STAFF_CLIENT_ID: clientId } = environment;
    return {
      deployment,
      subjects,
      url,
      requests: requestStore(context),
      records: personRecords(context),
      sessions: sessionStore(context),
      reads: readLog(context),
      lookUps: lookUps(context),
      tasks: taskStore(context),
      holds: heldLife(context),
      replies: replyStore(context),
      quarantined: () => sqsCount({ http, url: environment.QUARANTINE_URL, withinMs: patienceMs }),
      person: personReader(context),
      directory: staffDirectory({ http, clock, issuer, clientId, url }),
      hash,
      newId,
      newToken,
      clock,
      log,
    };
  });
