import type { Carrier, Credentials, HttpResult, SendOrder, SendOutcome } from '../carriers/carrier.ts';
import { later } from '../domain/decision.ts';
import { instant, type PhoneNumber } from '../domain/ids.ts';
import { type OwedText, referenceOf } from '../domain/message.ts';
import type { OwedReply } from '../domain/owed-reply.ts';
import type { Sender } from '../domain/programme.ts';
import { afterSend, carrierTimeoutMs, expire, leaseMs } from '../domain/reply-course.ts';
import { textDigest } from '../domain/text-digest.ts';
import { renderReply } from '../domain/render-reply.ts';
import { changeReply } from './change-reply.ts';
import type { DeliverDeps } from './dependencies.ts';
import { applyStatus } from './receive-receipt.ts';

type Ready = { readonly carrier: Carrier; readonly sender: Sender; readonly credentials: Credentials };

/** Claims an owed reply, asks the carrier to send it, records the answer. At most one claim ever reaches the carrier at a time. */
export const sendReply = async (deps: DeliverDeps, record: OwedText): Promise<void> => {
  const { reply } = record;
  const now = instant(deps.clock());
  if (reply?.state !== 'owed') return;
  if (reply.giveUpAt <= now) return void (await changeReply(deps, record, { states: ['owed'] }, expire(reply, now)));
  if (await overtaken(deps, record, reply)) return void (await changeReply(deps, record, { states: ['owed'] }, cancelled));
  const ready = await readiness(deps, record);
  if (typeof ready === 'string') return postpone(deps, record, reply, ready);
  const mine = await deps.replies.claim(record, { attempt: reply.attempt, claim: deps.newId(), now, lease: later(now, leaseMs) });
  if (!mine?.reply?.to) return;
  const handedOver = await handOver(deps, mine, mine.reply.to, ready);
  await settle(deps, mine, mine.reply, handedOver, ready.carrier.metadata.receiptsBy === 'id');
};

const cancelled = { state: 'cancelled', code: 'newer-start', due: undefined, to: undefined, lease: undefined } as const;

/** A confirmation that leaves late may have been overtaken by a START, and would then be false. The first try is too fast for that. */
const overtaken = async (deps: DeliverDeps, record: OwedText, reply: OwedReply): Promise<boolean> => {
  const isLate = later(record.receivedAt, 60_000) < instant(deps.clock());
  if (!reply.confirms || !(isLate || reply.attempt > 0)) return false;
  const image = await deps.replies.suppression(record.subject);
  const lifted = reply.programmes.map((id) => image?.registers[id]);
  const { event } = reply.confirms;
  return lifted.length > 0 && lifted.every((register) => register?.state === 'lifted' && register.rank > event);
};

const readiness = async (deps: DeliverDeps, record: OwedText): Promise<Ready | string> => {
  const carrier = deps.carriers[record.carrier];
  const sender = deps.deployment.senders[record.sender];
  if (!carrier || !sender) return 'sender-not-configured';
  const [credentials] = await deps.secrets.of(record.carrier);
  return credentials ? { carrier, sender, credentials } : 'no-credentials';
};

/** What the carrier said, and the digest of what it was given. */
type HandedOver = { readonly outcome: SendOutcome; readonly textDigest: string };

const handOver = async (deps: DeliverDeps, record: OwedText, to: PhoneNumber, ready: Ready): Promise<HandedOver> => {
  const { carrier, sender, credentials } = ready;
  const link = carrier.metadata.mayCarryLink(sender);
  const receiptUrl = (deps.publicBaseUrls[0] ?? '') + webhookPath(ready);
  const order = orderOf(deps, record, to, sender, link, receiptUrl);
  const result = await deps.http.call(carrier.send(order, credentials, deps.clock()), carrierTimeoutMs);
  return { outcome: outcomeOf(carrier, result), textDigest: textDigest(order.text, deps.hash.digest) };
};

const outcomeOf = (carrier: Carrier, result: HttpResult): SendOutcome => {
  switch (result.kind) {
    case 'answer':
      return carrier.readSendAnswer(result);
    case 'not-sent':
      return { kind: 'retry', code: result.reason };
    case 'ambiguous':
      return { kind: 'uncertain', code: result.reason };
  }
};

const orderOf = (deps: DeliverDeps, record: OwedText, to: PhoneNumber, sender: Sender, link: boolean, webhook: string): SendOrder => {
  const reference = referenceOf(record);
  const page = { origin: deps.portalUrl, slug: deps.links.slugOf(reference) };
  const { text, encoding } = renderReply(deps.deployment, record, { link, page, code: deps.links.codeOf(reference) });
  return { to, text, encoding, sender, reference, receiptUrl: `${webhook}?ref=${reference}` };
};

/** The webhook of a sender, with its path key where the carrier does not sign: without it, what comes back to this URL would be refused. */
const webhookPath = ({ carrier, sender, credentials: { pathKey } }: Ready): string =>
  `/webhooks/${sender.carrier}/${sender.id}${carrier.metadata.trust === 'path-key' && pathKey ? `/${encodeURIComponent(pathKey)}` : ''}`;

/**
 * Where receipts carry only the carrier's id, it is linked before the state changes: a crash between the two still lets the receipt
 * find its message.
 */
const settle = async (
  deps: DeliverDeps,
  record: OwedText,
  reply: OwedReply,
  { outcome, textDigest: digest }: HandedOver,
  byId: boolean,
): Promise<void> => {
  const now = instant(deps.clock());
  const id = outcome.kind === 'accepted' ? outcome.id : undefined;
  const early = id === undefined || !byId ? undefined : await deps.replies.link(record.carrier, id, record);
  if (outcome.kind === 'retry' && outcome.credentials) {
    deps.log({ is: 'credentials-refused', carrier: record.carrier, sender: record.sender, code: outcome.code });
  }
  const when = { states: ['sending', 'uncertain'] as const, ...(reply.claim === undefined ? {} : { claim: reply.claim }) };
  // Of what surely was not sent, nothing is to be proven.
  const proof = outcome.kind === 'accepted' || outcome.kind === 'uncertain' ? { textDigest: digest } : {};
  await changeReply(deps, record, when, { ...afterSend(reply, outcome, now), ...proof });
  if (early) await applyStatus(deps, record, early, id);
};

/** Nothing was handed to the carrier, and nothing was claimed: looked at again in five minutes, until it is too late. */
const postpone = async (deps: DeliverDeps, record: OwedText, reply: OwedReply, reason: string): Promise<void> => {
  const due = later(instant(deps.clock()), 5 * 60_000);
  deps.log({ is: 'credentials-refused', carrier: record.carrier, sender: record.sender, code: reason });
  await changeReply(deps, record, { states: ['owed'] }, { due: due < reply.giveUpAt ? due : reply.giveUpAt, code: reason });
};
