import { createSecretKey, type KeyObject } from 'node:crypto';
import { createRequire } from 'node:module';
import { verifySignature } from '@vonage/jwt';
import { TelnyxWebhook } from 'telnyx/lib/webhooks';
import twilio from 'twilio';
import type { Credentials } from '../../functions/carriers/carrier.ts';
import type { Sample } from '../fixtures/carriers/fixture.ts';

/** Whether the vendor's own package takes a call for authentic, at the moment of now. */
export type Validator = (sample: Sample, credentials: Credentials) => boolean | Promise<boolean>;

const require = createRequire(import.meta.url);

type SinchSdk = { readonly validateWebhookSignature: (secret: string, headers: Sample['request']['headers'], body: string) => boolean };
/** By its file: the package's front door wants @sinch/sdk-core, which cannot be installed beside it at this version. */
const { validateWebhookSignature } = require('../../node_modules/@sinch/sdk-client/dist/utils/authorization.helper.js') as SinchSdk;

type MessageBirdSdk = { readonly verify: (url: string, payload: Buffer, jwt: string, key: KeyObject) => Promise<boolean> };
/** It has no types. Its Express helper does not await this. */
const messageBird = require('messagebird/lib/webhook-signature-jwt') as MessageBirdSdk;

const textOf = ({ request }: Sample): string => Buffer.from(request.body).toString('utf8');
const sinch: Validator = (sample, { webhookSecret = '' }) => validateWebhookSignature(webhookSecret, sample.request.headers, textOf(sample));

/** By carrier. Where a vendor has no package for it, or one that brings too much (docs/decisions/0002), its published vectors stand in the fixture. */
export const validators: Readonly<Record<string, Validator>> = {
  twilio: (sample, { authToken = '' }) => {
    const fields = Object.fromEntries(new URLSearchParams(textOf(sample)));
    return twilio.validateRequest(authToken, sample.request.headers['x-twilio-signature'] ?? '', sample.urls[0] ?? '', fields);
  },
  telnyx: (sample, { publicKey = '' }) =>
    new TelnyxWebhook(publicKey).verify(textOf(sample), { ...sample.request.headers }).then(
      () => true,
      () => false,
    ),
  'sinch-sms': sinch,
  'sinch-conversation': sinch,
  'vonage-messages': ({ request }, { signatureSecret = '' }) => {
    try {
      return verifySignature((request.headers['authorization'] ?? '').replace('Bearer ', ''), signatureSecret);
    } catch {
      return false;
    }
  },
  messagebird: ({ request, urls }, { signingKey = '' }) =>
    messageBird
      .verify(
        urls[0] ?? '',
        Buffer.from(request.body),
        request.headers['messagebird-signature-jwt'] ?? '',
        createSecretKey(Buffer.from(signingKey, 'utf8')),
      )
      .then(
        () => true,
        () => false,
      ),
};
