import { knownMetadata } from '../carriers/known-carriers.ts';
import type { Deployment } from '../domain/deployment.ts';
import { carriersReport } from './carriers.ts';
import { fine, printable, problem, type Report, WrongUsage } from './outcome.ts';
import type { Place } from './place.ts';
import { readProbes } from '../store/probe-store.ts';
import { secretOf, storesOf } from './place-clients.ts';
import { probeLine } from './probe-lines.ts';
import { readDocument, type SecretsDocument } from './secrets-document.ts';
import { type Webhook, type WebhookPlace, webhooksOf } from './webhook-url.ts';

const linesOf = ({ sender, carrier, address, missing, instructions }: Webhook): readonly string[] => [
  `${sender} (${carrier})`,
  `  ${address ?? `not known without ${missing ?? 'more'}`}`,
  ...instructions.map((line) => `  · ${line}`),
];

const read = async (place: Place, baseUrl: string | undefined): Promise<{ readonly document: SecretsDocument; readonly where: WebhookPlace }> => {
  const base = baseUrl ?? place.baseUrl;
  const topicArn = place.outputs['TopicArn'];
  return {
    document: readDocument(await secretOf(place, 'SecretCarriers').read()),
    where: { ...(base === undefined ? {} : { baseUrl: base }), ...(topicArn === undefined ? {} : { topicArn }) },
  };
};

/** Every carrier, or one. @throws WrongUsage where there is no such carrier */
export const carriers = async (place: Place, deployment: Deployment, only: string | undefined): Promise<Report> => {
  const known = knownMetadata(deployment);
  const ids = known.map(({ id }) => id);
  if (only !== undefined && !ids.includes(only)) throw new WrongUsage(`There is no carrier ${printable(only)}. Carriers: ${ids.join(', ')}.`);
  const { document, where } = await read(place, undefined);
  return carriersReport(known, deployment, document, where, only);
};

const withProbes = async (place: Place, found: readonly Webhook[]): Promise<readonly Webhook[]> => {
  const stores = storesOf(place, 1);
  try {
    return await Promise.all(
      found.map(async (webhook) => {
        const [newest] = await readProbes(stores, webhook.sender);
        return newest ? { ...webhook, instructions: [...webhook.instructions, probeLine(newest)] } : webhook;
      }),
    );
  } finally {
    stores.client.destroy();
  }
};

/** Each sender's address in full. It holds path keys, so it is for the operator's eyes alone. */
export const webhooks = async (place: Place, deployment: Deployment, baseUrl: string | undefined): Promise<Report> => {
  const { document, where } = await read(place, baseUrl);
  const found = await withProbes(place, webhooksOf(deployment, knownMetadata(deployment), document, where));
  const report = found.some(({ address }) => address === undefined) ? problem : fine;
  return report({ webhooks: found }, found.flatMap(linesOf));
};
