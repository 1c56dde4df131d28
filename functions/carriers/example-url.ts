import type { CarrierMetadata } from './carrier.ts';

/** The form of the URL to enter at the carrier. `undefined` where SNS delivers. */
export const exampleUrl = ({ id, transport, trust }: CarrierMetadata): string | undefined =>
  transport === 'http' ? `https://sms.example.com/webhooks/${id}/<sender>${trust === 'path-key' ? '/<pathKey>' : ''}` : undefined;
