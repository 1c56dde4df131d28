import * as z from 'zod';
import { sameSecret } from '../../../functions/carriers/auth/secrets.ts';
import type { Credentials } from '../../../functions/carriers/carrier.ts';
import type { Deployment } from '../../../functions/domain/deployment.ts';
import { type Instant, instant } from '../../../functions/domain/ids.ts';
import { canonical } from '../../../functions/domain/phone-number.ts';
import { bodyOf, json, Refused } from './answers.ts';
import { isTextable, sandboxCarrier, senderNamed } from './senders.ts';
import type { SandboxText } from './text.ts';
import type { PendingCall, ThreadStore } from './thread-store.ts';
import type { Tried, WebhookCalls } from './webhook-calls.ts';

export type CarrierParts = {
  readonly deployment: Deployment;
  readonly store: ThreadStore;
  readonly calls: Pick<WebhookCalls, 'make'>;
  /** Origin under which carriers call. */
  readonly publicOrigin: string;
  /** All sets that are valid now, newest first. */
  readonly credentials: () => readonly Credentials[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newId: () => string;
  /** A thread is not as it was. */
  readonly changed: () => void;
  /** How long a text travels before its receipt, in milliseconds; and how long after an answer that never came. */
  readonly receiptAfterMs?: number;
  readonly lateReceiptAfterMs?: number;
};

export type Texted = { readonly id: string; readonly delivered: boolean; readonly status: number | null };

const order = z.object({
  to: z.string(),
  from: z.string(),
  text: z.string().min(1),
  reference: z.string().max(200),
  callback: z.string(),
});
type Order = z.infer<typeof order> & { readonly phone: string };

/** A carrier of its own, behind the phone on the page. Halte knows it by its HTTP interfaces only. */
export class SandboxCarrier {
  readonly #parts: CarrierParts;

  constructor(parts: CarrierParts) {
    this.#parts = parts;
  }

  /**
   * Takes a text from a phone, and calls the webhook of the sender that it is for.
   *
   * @param phone E.164
   * @returns once Halte has answered the first call, or has not.
   * @throws Refused where no sender of this carrier is meant.
   */
  async textFrom(phone: string, to: string, text: string): Promise<Texted> {
    const { deployment, store, calls, publicOrigin } = this.#parts;
    const sender = senderNamed(deployment, to);
    if (!sender) throw new Refused(400, 'unknown-to', 'No sender of the sandbox has this number or id.', { allowed: allowedTargets(deployment) });
    const sent = this.#newText({ phone, with: sender.number, direction: 'sent', text, status: 'waiting' }, 'mo');
    store.add(sent);
    this.#parts.changed();
    const body = JSON.stringify({ type: 'message', id: sent.id, from: phone, to: sender.number, text, time: sent.at });
    const call = { text: sent.id, url: `${publicOrigin}/webhooks/${sandboxCarrier}/${sender.id}`, body, due: this.#parts.now() };
    const first = await calls.make(call);
    if (store.fault(phone) === 'duplicate') await calls.make(call);
    return { id: sent.id, delivered: first.taken, status: first.status ?? null };
  }

  /** `POST /sandbox/api/messages`, as functions/carriers/sandbox/send.ts calls it. */
  async send(request: Request): Promise<Response> {
    this.#authorize(request);
    const wanted = this.#readOrder(await bodyOf(request));
    switch (this.#parts.store.fault(wanted.phone)) {
      case 'send-500':
        throw new Refused(500, 'fault', 'This phone number is set to make the send endpoint fail.', { code: 'fault' });
      case 'send-429':
        return json(429, { code: 'too-many-calls' }, { 'retry-after': '60' });
      case 'opted-out':
        return json(409, { code: 'opted-out' });
      case 'send-timeout':
        this.#take(wanted, this.#parts.lateReceiptAfterMs ?? 12_000);
        return silence(request.signal);
      case 'undelivered':
      case 'duplicate':
      case undefined:
        return json(202, { id: this.#take(wanted, this.#parts.receiptAfterMs ?? 300).id });
    }
  }

  /** `GET /sandbox/api/messages?reference=`: what the carrier took under Halte's reference. */
  lookUp(request: Request): Response {
    this.#authorize(request);
    const reference = new URL(request.url).searchParams.get('reference') ?? '';
    const messages = this.#parts.store.byReference(reference).map(({ id, status }) => ({ id, reference, status }));
    return json(200, { messages });
  }

  /** A receipt's time has come: the text has reached the phone, or has not, whoever hears of it. */
  onTry({ text: id, body }: PendingCall): void {
    const text = this.#parts.store.text(id);
    if (text?.direction !== 'received' || text.status !== 'accepted') return;
    this.#settle(id, statusOfReceipt.parse(JSON.parse(body)).status);
  }

  onTried({ text: id }: PendingCall, { taken, ended }: Tried): void {
    const text = this.#parts.store.text(id);
    if (text?.direction === 'sent' && text.status !== 'delivered' && (taken || ended)) this.#settle(id, taken ? 'delivered' : 'failed');
    this.#parts.changed();
  }

  #settle(id: string, status: SandboxText['status']): void {
    this.#parts.store.setStatus(id, status, this.#now());
    this.#parts.changed();
  }

  #now(): Instant {
    return instant(this.#parts.now());
  }

  #newText(text: Omit<SandboxText, 'id' | 'at' | 'statusAt'>, kind: 'mo' | 'mt'): SandboxText {
    const at = this.#now();
    return { id: `${kind}_${this.#parts.newId()}`, at, statusAt: at, ...text };
  }

  #authorize(request: Request): void {
    const given = request.headers.get('authorization') ?? '';
    const known = this.#parts.credentials().some(({ apiKey = '' }) => apiKey !== '' && sameSecret(given, `Bearer ${apiKey}`));
    if (!known) throw new Refused(401, 'unauthorized', 'The send endpoint wants `authorization: Bearer <apiKey>`.', { code: 'unauthorized' });
  }

  #readOrder(body: unknown): Order {
    const read = order.safeParse(body);
    if (!read.success) throw new Refused(400, 'malformed', 'A send has the texts to, from, text, reference and callback.', { code: 'malformed' });
    const phone = canonical(read.data.to);
    if (phone === undefined) throw new Refused(400, 'not-a-number', '`to` is no phone number in E.164.', { code: 'not-a-number' });
    if (!read.data.callback.startsWith(`${this.#parts.publicOrigin}/webhooks/`)) {
      throw new Refused(400, 'callback', 'The sandbox calls nobody but this Halte.', { code: 'callback' });
    }
    return { ...read.data, phone };
  }

  /** Writes the text and the receipt that it will have, and sends the receipt on its way. */
  #take({ phone, from, text, reference, callback }: Order, receiptAfterMs: number): SandboxText {
    const { store, calls, now, changed } = this.#parts;
    const taken = this.#newText({ phone, with: from, direction: 'received', text, status: 'accepted', reference }, 'mt');
    store.add(taken);
    changed();
    const fault = store.fault(phone);
    const due = now() + receiptAfterMs;
    const result = fault === 'undelivered' ? { status: 'undelivered', code: 'unknown-subscriber' } : { status: 'delivered' };
    const call = {
      text: taken.id,
      url: callback,
      body: JSON.stringify({ type: 'receipt', id: taken.id, reference, ...result, time: instant(due) }),
      due,
    };
    // In the background: a receipt that waits when the server stops is sent when it starts again.
    calls.make(call).catch(() => undefined);
    if (fault === 'duplicate') calls.make(call).catch(() => undefined);
    return taken;
  }
}

const statusOfReceipt = z.object({ status: z.enum(['delivered', 'undelivered']) });

/** An endpoint that hangs: until the caller gives up, and no longer than half a minute. */
const silence = (signal: AbortSignal): Promise<Response> =>
  new Promise((resolve) => {
    const end = (): void => resolve(json(504, { code: 'timeout' }));
    signal.addEventListener('abort', end, { once: true });
    setTimeout(end, 30_000).unref();
  });

/** What `to` may be, for the error message. */
const allowedTargets = (deployment: Deployment): readonly object[] =>
  Object.values(deployment.senders)
    .filter(isTextable)
    .map(({ id, number, type, programmes }) => ({ to: number, id, type, programmes }));
