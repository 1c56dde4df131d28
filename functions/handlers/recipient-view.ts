import type { Recipient } from '../api/recipient.ts';
import type { Deployment } from '../domain/deployment.ts';
import type { Subject } from '../domain/ids.ts';
import type { LedgerEvent } from '../domain/ledger.ts';
import type { MessageRecord } from '../domain/message.ts';
import type { Programme } from '../domain/programme.ts';
import { programmeState } from '../domain/programme-state.ts';
import type { Person } from '../store/person-store.ts';

type Happening = Recipient['timeline'][number];

const ofEvent = (event: LedgerEvent): Happening => ({
  at: event.recordedAt,
  what: event.kind,
  programme: event.programme,
  ...(event.sender === undefined ? {} : { sender: event.sender }),
  detail: { ...event },
});

/** Without the number that a reply or a read-back may still hold, and without its claim. */
const ofMessage = ({ reply, verification, ...message }: MessageRecord): Happening => {
  const { to: _to, claim: _claim, ...shownReply } = reply ?? {};
  const { from: _from, ...shownVerification } = verification ?? {};
  return {
    at: message.receivedAt,
    what: 'message',
    programme: message.programme,
    sender: message.sender,
    detail: { ...message, ...(reply ? { reply: shownReply } : {}), ...(verification ? { verification: shownVerification } : {}) },
  };
};

/** What is stored of a person, as the API shows it. */
export const recipientOf = (deployment: Deployment, subject: Subject, { image, ledger, messages }: Person): Recipient => ({
  subject,
  programmes: Object.values<Programme>(deployment.programmes).map((programme) => {
    const { state, event: _event, ...rest } = programmeState(image, programme);
    return { ...rest, state: state === 'never stopped' ? 'never-stopped' : state };
  }),
  timeline: [...ledger.map(ofEvent), ...messages.map(ofMessage)].toSorted((one, other) => (one.at < other.at ? 1 : -1)),
});
