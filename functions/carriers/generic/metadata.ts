import type { GatewayDefinition, GatewayProof, Template } from '../../domain/gateway.ts';
import type { CarrierMetadata, FieldNote } from '../carrier.ts';

const pathKey: Readonly<Record<string, FieldNote>> = {
  pathKey: { about: 'secret last segment of the webhook’s path; for rotation keep one set for each', required: true, secret: true },
};

const proofNotes = (proof: GatewayProof): Readonly<Record<string, FieldNote>> => {
  switch (proof.by) {
    case 'path-key':
      return pathKey;
    case 'basic':
      return {
        ...pathKey,
        webhookUser: { about: 'user that the gateway calls with', required: true },
        webhookPassword: { about: 'its password', required: true, secret: true },
      };
    case 'header':
      return { ...pathKey, webhookToken: { about: `what the header ${proof.header} says`, required: true, secret: true } };
    case 'hmac':
      return { signingSecret: { about: 'secret that the gateway signs its calls with', required: true, secret: true } };
  }
};

const proofWords = (proof: GatewayProof): string => {
  switch (proof.by) {
    case 'path-key':
      return 'A key at the end of the webhook’s path.';
    case 'basic':
      return 'A key at the end of the webhook’s path, and Basic with user and password.';
    case 'header':
      return `A key at the end of the webhook’s path, and the header ${proof.header}.`;
    case 'hmac':
      return `${proof.header}: HMAC with ${proof.algorithm} (${proof.encoding}) over ${proof.timestamp ? 'time and body' : 'the body'}.`;
  }
};

const holdsText = (template: Template | undefined, text: string): boolean => JSON.stringify(template ?? '').includes(text);

const referenceOf = ({ send: { json, form, headers } }: GatewayDefinition): CarrierMetadata['reference'] => {
  const sent = [json, form, headers];
  if (sent.some((template) => holdsText(template, '{reference}'))) return 'client-reference';
  return sent.some((template) => holdsText(template, '{receiptUrl}')) ? 'callback-url' : 'none';
};

/** What the rest of Halte knows of a gateway, from what the configuration says. @param id its name in the configuration */
export const metadataOf = (id: string, definition: GatewayDefinition): CarrierMetadata => {
  const { name, webhook, credentials, settings, replyWithinHours, answeredWords, longTexts, mayCarryLink } = definition;
  const reference = referenceOf(definition);
  const own = Object.entries(credentials).map(([key, note]): [string, FieldNote] => [key, { ...note, required: true }]);
  return {
    ...{ id, name, transport: 'http', methods: webhook.methods },
    trust: webhook.proof.by === 'hmac' ? 'signed' : 'path-key',
    authentication: proofWords(webhook.proof),
    ...(webhook.callsFrom === undefined ? {} : { callsFrom: webhook.callsFrom }),
    credentials: {
      ...proofNotes(webhook.proof),
      ...Object.fromEntries(own),
      sendUrl: { about: 'another address of the send call; the one in halte.config.ts without it', required: false },
    },
    settings: Object.fromEntries(Object.entries(settings).map(([key, about]) => [key, { about, required: true }])),
    clock: webhook.message.time ? 'exact' : 'none',
    parts: longTexts,
    answerWithinMs: webhook.answerWithinSeconds * 1000,
    retries: 'As the gateway does; anything but its own answer should make it call again.',
    reference,
    receiptsBy: webhook.receipt?.reference !== undefined || reference === 'callback-url' ? 'reference' : 'id',
    ...(replyWithinHours === undefined ? {} : { replyWithinMs: replyWithinHours * 3_600_000 }),
    mayCarryLink: () => mayCarryLink,
    answersStop:
      answeredWords.length > 0
        ? `It answers ${answeredWords.join(', ')} itself, as the configuration says.`
        : 'As far as the configuration says, it answers nothing, so Halte does.',
    source: 'operator',
    links: [],
    toCheck: [],
  };
};
