import type { Carrier } from '../carriers/carrier.ts';
import type { Deployment } from '../domain/deployment.ts';
import type { Subject } from '../domain/ids.ts';
import type { Stored } from '../domain/rights/report.ts';
import type {
  CarrierSecrets,
  Clock,
  DueStore,
  ForwardStore,
  Hash,
  Http,
  Log,
  MessageStore,
  NewId,
  Quarantine,
  ReplyStore,
  Spool,
  Subjects,
} from './ports.ts';
import type { PushStore } from './push-ports.ts';
import type { TaskStore } from './task-ports.ts';
import type { ErasureStore, Links, RequestStore } from './rights-ports.ts';

export type ReceiveDeps = {
  readonly deployment: Deployment;
  readonly carriers: Readonly<Record<string, Carrier>>;
  readonly messages: MessageStore;
  readonly replies: ReplyStore;
  /** Absent where the call came from the spool itself. */
  readonly spool?: Spool;
  readonly quarantine: Quarantine;
  readonly secrets: CarrierSecrets;
  readonly subjects: Subjects;
  readonly requests: RequestStore;
  readonly links: Links;
  readonly hash: Hash;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  /** Origins under which carriers call, without trailing slash. */
  readonly publicBaseUrls: readonly string[];
};

export type DeliverDeps = ReceiveDeps & {
  readonly forwards: ForwardStore;
  readonly http: Http;
  /** Origin of the pages that replies link to, without trailing slash. */
  readonly portalUrl: string;
};
export type SweepDeps = DeliverDeps & {
  readonly due: DueStore;
  readonly erasures: ErasureStore;
  readonly tasks: TaskStore;
  readonly pushes: PushStore;
  readonly person: ReadPerson;
};

/** All that is stored of a person. */
export type ReadPerson = (subject: Subject) => Promise<Stored>;

/** The page asks for little of it, but texts its codes like any other function. */
export type PortalDeps = Pick<ReceiveDeps, 'deployment' | 'requests' | 'links' | 'hash' | 'newId' | 'clock' | 'log'> & {
  readonly person: ReadPerson;
};
