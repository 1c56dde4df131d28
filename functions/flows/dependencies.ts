import type { Carrier } from '../carriers/carrier.ts';
import type { Deployment } from '../domain/deployment.ts';
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
  readonly hash: Hash;
  readonly clock: Clock;
  readonly newId: NewId;
  readonly log: Log;
  /** Origins under which carriers call, without trailing slash. */
  readonly publicBaseUrls: readonly string[];
};

export type DeliverDeps = ReceiveDeps & { readonly forwards: ForwardStore; readonly http: Http };
export type SweepDeps = DeliverDeps & { readonly due: DueStore };
