import { describe, expect, test } from 'vitest';
import { carriersMetadata } from '../../../functions/carriers/registry.ts';
import { readDocument } from '../../../functions/cli/secrets-document.ts';
import { type WebhookPlace, webhooksOf } from '../../../functions/cli/webhook-url.ts';
import type { SenderId } from '../../../functions/domain/ids.ts';
import { deployment } from '../../support/deployment.ts';

const id = (name: string) => name as SenderId;
const known = deployment.senders[id('boutique')];
if (!known) throw new Error('the sample deployment has no boutique');
const sample = {
  ...deployment,
  senders: {
    [id('tw')]: { ...known, id: id('tw'), carrier: 'twilio' },
    [id('ovh')]: { ...known, id: id('ovh'), carrier: 'ovhcloud' },
    [id('eum')]: { ...known, id: id('eum'), carrier: 'aws' },
  },
};
const keyed = readDocument('{"ovhcloud":[{"pathKey":"new/key"},{"pathKey":"old"}]}');
const urls = (place: WebhookPlace, document = keyed) =>
  Object.fromEntries(
    webhooksOf(sample, carriersMetadata, document, place).map(({ sender, address, missing }) => [sender, address ?? `missing ${missing}`]),
  );

describe('where carriers call', () => {
  test('is origin, carrier and sender, and for a carrier that does not sign its newest path key', () => {
    expect(urls({ baseUrl: 'https://sms.example/', topicArn: 'arn:aws:sns:eu-west-3:123456789012:halte' })).toEqual({
      tw: 'https://sms.example/webhooks/twilio/tw',
      ovh: 'https://sms.example/webhooks/ovhcloud/ovh/new%2Fkey',
      eum: 'arn:aws:sns:eu-west-3:123456789012:halte',
    });
  });

  test('is never shown half: what is missing is named', () => {
    const shown = urls({ baseUrl: 'https://sms.example' }, readDocument('{}'));
    expect(shown['ovh']).toMatch(/missing its path key: halte secrets set ovhcloud/);
    expect(shown['eum']).toMatch(/missing the topic/);
    expect(urls({})['tw']).toMatch(/missing the base URL/);
  });

  test('comes with what to do at each carrier that Halte knows', () => {
    const all = Object.fromEntries(carriersMetadata.map(({ id: carrier }) => [id(carrier), { ...known, id: id(carrier), carrier }]));
    const found = webhooksOf({ ...deployment, senders: all }, carriersMetadata, keyed, { baseUrl: 'https://sms.example' });
    expect(found.map(({ carrier }) => carrier)).toEqual(carriersMetadata.map(({ id: carrier }) => carrier));
    expect(found.filter(({ instructions }) => instructions.length === 0 || instructions[0]?.startsWith('See docs'))).toEqual([]);
  });
});
