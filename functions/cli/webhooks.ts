import { carriersMetadata } from '../carriers/registry.ts';
import type { Deployment } from '../domain/deployment.ts';
import { fine, problem, type Report } from './outcome.ts';
import type { Place } from './place.ts';
import { secretOf } from './place-clients.ts';
import { readDocument } from './secrets-document.ts';
import { type Webhook, webhooksOf } from './webhook-url.ts';

const linesOf = ({ sender, carrier, address, missing, instructions }: Webhook): readonly string[] => [
  `${sender} (${carrier})`,
  `  ${address ?? `not known without ${missing ?? 'more'}`}`,
  ...instructions.map((line) => `  · ${line}`),
];

/** Each sender's address in full. It holds path keys, so it is for the operator's eyes alone. */
export const webhooks = async (place: Place, deployment: Deployment, baseUrl: string | undefined): Promise<Report> => {
  const document = readDocument(await secretOf(place, 'SecretCarriers').read());
  const base = baseUrl ?? place.baseUrl;
  const topicArn = place.outputs['TopicArn'];
  const found = webhooksOf(deployment, carriersMetadata, document, {
    ...(base === undefined ? {} : { baseUrl: base }),
    ...(topicArn === undefined ? {} : { topicArn }),
  });
  const report = found.some(({ address }) => address === undefined) ? problem : fine;
  return report({ webhooks: found }, found.flatMap(linesOf));
};
