import type { CarrierMetadata } from '../carriers/carrier.ts';
import type { Deployment } from '../domain/deployment.ts';
import type { Sender } from '../domain/programme.ts';
import { setsOf, type SecretsDocument } from './secrets-document.ts';
import { whereToPaste } from './where-to-paste.ts';

/** What an operator pastes at the carrier for one sender. */
export type Webhook = {
  readonly sender: string;
  readonly carrier: string;
  /** Absent while it cannot be told; `missing` says what for. */
  readonly address?: string;
  readonly missing?: string;
  readonly instructions: readonly string[];
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
        instructions: whereToPaste[sender.carrier] ?? [`See docs/carriers.md, ${metadata.name}.`],
      },
    ];
  });
