import type { CarrierMetadata, FieldNote } from '../carriers/carrier.ts';
import type { Deployment } from '../domain/deployment.ts';
import { fine, type Report } from './outcome.ts';
import type { SecretsDocument } from './secrets-document.ts';
import { type WebhookPlace, webhooksOf } from './webhook-url.ts';

const fieldLines = (title: string, fields: Readonly<Record<string, FieldNote>>): readonly string[] => {
  const entries = Object.entries(fields);
  if (entries.length === 0) return [];
  const line = ([name, { about, required, values }]: readonly [string, FieldNote]): string =>
    `    ${name}${required ? '' : ' (optional)'}: ${about}${values ? `; one of ${values.join(', ')}` : ''}`;
  return [`  ${title}`, ...entries.map(line)];
};

/** What a sender's address will look like once there is one. */
const formOf = ({ id, transport, trust }: CarrierMetadata, base: string): string =>
  transport === 'sns' ? 'an SNS topic, made with the stack' : `${base}/webhooks/${id}/<sender>${trust === 'path-key' ? '/<pathKey>' : ''}`;

/**
 * Every carrier that Halte knows, with the names of its credentials, the settings of its senders, and where it calls: the addresses of the
 * configured senders, else their form.
 * @param only id of one carrier
 */
export const carriersReport = (
  metadata: readonly CarrierMetadata[],
  deployment: Deployment,
  document: SecretsDocument,
  place: WebhookPlace,
  only: string | undefined,
): Report => {
  const addresses = webhooksOf(deployment, metadata, document, place);
  const listed = metadata
    .filter(({ id }) => only === undefined || id === only)
    .map((carrier) => {
      const { id, name, trust, credentials, settings, answersStop, toCheck } = carrier;
      const senders = addresses.filter((webhook) => webhook.carrier === id).map(({ sender, address, missing }) => ({ sender, address, missing }));
      return {
        id,
        name,
        trust,
        credentials,
        settings,
        answersStop,
        toCheck,
        senders,
        form: formOf(carrier, place.baseUrl ?? 'https://sms.example.com'),
      };
    });
  const lines = listed.flatMap(({ id, name, trust, credentials, settings, senders, form }) => [
    `${id}: ${name}${trust === 'signed' ? '' : ' (does not sign: known by a path key)'}`,
    ...fieldLines('credentials', credentials),
    ...fieldLines('settings of a sender', settings),
    ...(senders.length === 0
      ? [`  calls ${form}`]
      : senders.map(({ sender, address, missing }) => `  ${sender}: ${address ?? `not known without ${missing ?? 'more'}`}`)),
  ]);
  return fine({ carriers: listed }, lines);
};
