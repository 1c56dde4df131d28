import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Credentials } from '../../../functions/carriers/carrier.ts';
import type { Deployment } from '../../../functions/domain/deployment.ts';
import type { PhoneNumber, Subject } from '../../../functions/domain/ids.ts';
import type { StoreContext } from '../../../functions/store/context.ts';
import { readPerson } from '../../../functions/store/person-store.ts';
import type { Bus } from '../aws/bus.ts';
import { SandboxCarrier, type CarrierParts } from './carrier.ts';
import { ChangeStream } from './change-stream.ts';
import { personState } from './person-state.ts';
import { PublishedEvents } from './published-events.ts';
import { answerTo } from './routes.ts';
import { answerAsVendor, record, type VendorParts } from './vendor-api.ts';
import { programmesView } from './senders.ts';
import type { SecretsDocument } from '../../../functions/cli/secrets-document.ts';
import { ThreadStore } from './thread-store.ts';
import { WebhookCalls, type CallSettings } from './webhook-calls.ts';

export type SandboxParts = {
  readonly deployment: Deployment;
  /** The data directory. */
  readonly folder: string;
  /** Origin under which carriers call, as the functions know it (`BaseUrl` of the stack). */
  readonly publicOrigin: string;
  /** Origin at which this machine answers: `http://127.0.0.1:8787`. */
  readonly localOrigin: string;
  /** The sandbox's sets in the carriers' secret, newest first, as they are now. */
  readonly credentials: () => readonly Credentials[];
  /** All credentials that are kept; those of other carriers prove calls of their APIs, which are played here. */
  readonly document?: () => SecretsDocument;
  readonly subject: (number: PhoneNumber) => Subject;
  readonly client: DynamoDBDocumentClient;
  readonly tables: StoreContext['tables'];
  readonly bus: Pick<Bus, 'published' | 'listen'>;
  readonly now: () => number;
  readonly newId: () => string;
} & Pick<CallSettings, 'retryAfterMs'> &
  Pick<CarrierParts, 'receiptAfterMs' | 'lateReceiptAfterMs'>;

export type Sandbox = {
  /** Answers the page and its API; undefined for what is not theirs. */
  readonly handle: (request: Request) => Promise<Response | undefined>;
  /** To be called when something may have changed that the sandbox does not see for itself. */
  readonly changed: () => void;
  /** Shows a text on a phone, which came by another way than a carrier's API. */
  readonly show: (text: { readonly to: string; readonly text: string; readonly from: string }) => { readonly id: string };
  close(): Promise<void>;
};

/** The page with a phone, the JSON behind it and the carrier behind that. Halte is reached through its webhook alone. */
export const openSandbox = (parts: SandboxParts): Sandbox => {
  const { deployment, now } = parts;
  const store = new ThreadStore(parts.folder);
  const changes = new ChangeStream();
  const changed = (): void => changes.changed();
  const events = new PublishedEvents(parts.bus, changed);
  const calls: WebhookCalls = new WebhookCalls({
    ...parts,
    store,
    signingSecret: () => parts.credentials()[0]?.['signingSecret'] ?? '',
    onTry: (call) => carrier.onTry(call),
    onTried: (call, tried) => carrier.onTried(call, tried),
  });
  const carrier = new SandboxCarrier({ ...parts, store, calls, changed });
  const context: StoreContext = { ...parts, clock: now, dueShards: deployment.dueShards, random: Math.random };
  const state = async (number: string) => {
    const subject = parts.subject(number as PhoneNumber);
    const person = await readPerson(context, subject);
    return personState({ deployment, subject, person, events: events.of(subject), taken: (reference) => store.byReference(reference).at(-1) });
  };
  calls.resume();
  const played: VendorParts = { ...parts, store, changed, document: parts.document ?? (() => ({ forward: {}, systems: {}, carriers: {} })) };
  const routes = { carrier, store, changes, programmes: () => programmesView(deployment), state };
  return {
    handle: async (request) => (await answerAsVendor(request, played)) ?? answerTo(request, routes),
    changed,
    show: (text) => {
      const id = `mt_${parts.newId()}`;
      record(played, { ...text, id });
      return { id };
    },
    close: async () => {
      changes.close();
      events.close();
      await calls.close();
      store.close();
    },
  };
};
