import { carriers } from '../../../functions/carriers/registry.ts';
import type { Deployment } from '../../../functions/domain/deployment.ts';
import { type Instant, type Subject } from '../../../functions/domain/ids.ts';
import { type LedgerEvent, ledgerTime } from '../../../functions/domain/ledger.ts';
import { type MessageRecord, referenceOf } from '../../../functions/domain/message.ts';
import type { OwedReply } from '../../../functions/domain/owed-reply.ts';
import { renderReply } from '../../../functions/domain/render-reply.ts';
import { deciding, registersOf, type Register, type SuppressionImage } from '../../../functions/domain/suppression.ts';
import type { Person } from '../../../functions/store/person-store.ts';
import { courseOf, type Step } from './reply-course.ts';
import type { SandboxText } from './text.ts';

/** An event as the bus handed it on, the bus's own fields left out. */
export type PublishedEvent = { readonly id: string; readonly type: string; readonly time: string; readonly detail: unknown };

export type ProgrammeState = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly stopped: boolean;
  /** The register that decides; null where nothing is stored of this programme. */
  readonly decidedBy: ({ readonly register: string; readonly at: Instant } & Register) | null;
};

export type MessageView = Omit<MessageRecord, 'reply'> & {
  readonly reply: (OwedReply & { readonly text: string | null; readonly course: readonly Step[] }) | null;
};

/** What GET /sandbox/state answers; lists are newest first. */
export type PersonState = {
  readonly subject: Subject;
  readonly programmes: readonly ProgrammeState[];
  readonly registers: SuppressionImage['registers'];
  readonly version: number;
  readonly ledger: readonly LedgerEvent[];
  readonly messages: readonly MessageView[];
  readonly events: readonly PublishedEvent[];
  /** Messages that still wait to be passed on to a system of the operator's. */
  readonly forwards: number;
};

export type StateInput = {
  readonly deployment: Deployment;
  readonly subject: Subject;
  readonly person: Person;
  /** Oldest first. */
  readonly events: readonly PublishedEvent[];
  /** What the sandbox took under a reference of Halte's. */
  readonly taken: (reference: string) => SandboxText | undefined;
};

export const personState = ({ deployment, subject, person, events, taken }: StateInput): PersonState => ({
  subject,
  programmes: Object.values(deployment.programmes).map((programme) => {
    const register = deciding(person.image, programme);
    const name = registersOf(programme).find((candidate) => register !== undefined && person.image?.registers[candidate] === register);
    return {
      id: programme.id,
      name: programme.name,
      kind: programme.kind,
      stopped: register?.state === 'stopped',
      decidedBy: register && name !== undefined ? { register: name, at: ledgerTime(register.rank), ...register } : null,
    };
  }),
  registers: person.image?.registers ?? {},
  version: person.image?.version ?? 0,
  ledger: person.ledger,
  messages: person.messages.map((record) => messageView(deployment, record, person.ledger, taken)),
  events: events.toReversed(),
  forwards: person.forwards,
});

const messageView = (deployment: Deployment, record: MessageRecord, ledger: readonly LedgerEvent[], taken: StateInput['taken']): MessageView => {
  const { reply, ...rest } = record;
  if (!reply) return { ...rest, reply: null };
  const course = courseOf(record, reply, ledger, taken(referenceOf(record)));
  return { ...rest, reply: { ...reply, text: taken(referenceOf(record))?.text ?? textOf(deployment, record), course } };
};

/** Null where the programme has left halte.config.ts since. */
const textOf = (deployment: Deployment, record: MessageRecord): string | null => {
  try {
    const sender = deployment.senders[record.sender];
    const mayCarryLink = sender !== undefined && carriers[record.carrier]?.metadata.mayCarryLink(sender) === true;
    return renderReply(deployment, record, { link: mayCarryLink }).text;
  } catch {
    return null;
  }
};
