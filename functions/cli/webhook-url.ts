import type { CarrierMetadata } from '../carriers/carrier.ts';
import type { Deployment } from '../domain/deployment.ts';
import type { Sender } from '../domain/programme.ts';
import { setsOf, type SecretsDocument } from './secrets-document.ts';

/** What an operator pastes at the carrier for one sender. */
export type Webhook = {
  readonly sender: string;
  readonly carrier: string;
  /** Absent while it cannot be told; `missing` says what for. */
  readonly address?: string;
  readonly missing?: string;
  readonly instructions: readonly string[];
};

/** Where each carrier wants the URL. Facts of the vendors' consoles as of 2026; the links are in docs/carriers.md. */
const instructions: Readonly<Record<string, readonly string[]>> = {
  twilio: [
    'Console → Phone Numbers → the number (or its Messaging Service → Integration) → “A message comes in”: Webhook, this URL, HTTP POST.',
    'Add #rc=5&rp=all to the URL there: Twilio then calls again after a 5xx. The same URL may be the fallback.',
  ],
  aws: [
    'AWS End User Messaging → the phone number → Two-way SMS: enable, destination Amazon SNS, this topic ARN.',
    'For delivery receipts: a configuration set with an event destination on the same topic.',
  ],
  ovhcloud: [
    'SMS → the account → Options → URL of the reply (CGI) and of the delivery receipts: this URL. It ends in a secret key: paste it nowhere else.',
    'If a STOP does not arrive there, set `stopCallBack` of the account to the same URL with ?event=stop.',
  ],
  sandbox: ['Nothing to do: the local page calls it.'],
};

const ofSender = (
  base: string | undefined,
  sender: Sender,
  metadata: CarrierMetadata,
  document: SecretsDocument,
): Pick<Webhook, 'address' | 'missing'> => {
  if (base === undefined) return { missing: 'the base URL: start the server with `npm start`, or give --base-url' };
  const path = `${base.replace(/\/+$/, '')}/webhooks/${sender.carrier}/${sender.id}`;
  if (metadata.trust !== 'path-key') return { address: path };
  const key = setsOf(document, sender.carrier)[0]?.['pathKey'];
  if (key === undefined) return { missing: `its path key: halte secrets set ${sender.carrier}` };
  return { address: `${path}/${encodeURIComponent(key)}` };
};

export type WebhookPlace = { readonly baseUrl?: string; readonly topicArn?: string };

/** One entry a sender, in the order of the configuration. A sender of an unknown carrier is left out: the configuration's check refuses it. */
export const webhooksOf = (
  deployment: Deployment,
  carriers: readonly CarrierMetadata[],
  document: SecretsDocument,
  { baseUrl, topicArn }: WebhookPlace,
): readonly Webhook[] =>
  Object.values(deployment.senders).flatMap((sender) => {
    const metadata = carriers.find(({ id }) => id === sender.carrier);
    if (!metadata) return [];
    const overSns = topicArn === undefined ? { missing: 'the topic: it is made with the stack, npx cdk deploy' } : { address: topicArn };
    const where = metadata.transport === 'sns' ? overSns : ofSender(baseUrl, sender, metadata, document);
    return [
      {
        sender: sender.id,
        carrier: sender.carrier,
        ...where,
        instructions: instructions[sender.carrier] ?? [`See docs/carriers.md, ${metadata.name}.`],
      },
    ];
  });
