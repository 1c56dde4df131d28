import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'sandbox',
  name: 'Sandbox, the carrier of the local phone page',
  transport: 'http',
  methods: ['POST'],
  trust: 'signed',
  authentication:
    'x-sandbox-signature: hex HMAC-SHA256 with `signingSecret` over `<x-sandbox-timestamp>.<METHOD> <public URL>.<raw body>`; the timestamp, in seconds, may be off by five minutes.',
  credentials: {
    signingSecret: { about: 'signs the webhooks', required: true, secret: true },
    apiKey: { about: 'Bearer token for sends and look-ups', required: true, secret: true },
    apiBaseUrl: { about: 'address of the sandbox’s API, such as http://127.0.0.1:8787/sandbox/api', required: true },
  },
  settings: {
    answersStop: { about: 'true plays a carrier that answers the exact word STOP itself', required: false, values: ['true', 'false'] },
  },
  clock: 'exact',
  parts: 'joined',
  answerWithinMs: 5_000,
  retries: 'Three on anything but a 2xx.',
  reference: 'client-reference',
  receiptsBy: 'reference',
  mayCarryLink: () => true,
  answersStop: 'Only with `answersStop`, and then the exact word STOP.',
  source: 'vendor',
  links: [],
  toCheck: [],
};
