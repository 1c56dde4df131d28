import { describe, expect, test } from 'vitest';
import { onAws, synthesize } from './synthesized.ts';

const deployment = onAws();
const text = JSON.stringify(synthesize({ deployment }).json);

// A template is copied to S3, shown in the console and kept in the history of the stack.
describe('the template names nobody', () => {
  test('no number of a sender', () => {
    const numbers = Object.values(deployment.senders).flatMap((sender) => (sender.number === undefined ? [] : [sender.number.replace('+', '')]));
    expect(numbers.length).toBeGreaterThan(3);
    for (const number of numbers) expect(text).not.toMatch(new RegExp(`(?<![0-9A-Fa-f])${number}`));
  });

  test('nothing that looks like a telephone number at all', () => {
    expect(text.match(/\+[1-9]\d{7,14}/g) ?? []).toEqual([]);
  });

  test('no controller, no programme, no contact', () => {
    for (const controller of Object.values(deployment.controllers)) expect(text).not.toContain(controller.legalName);
    for (const sender of Object.keys(deployment.senders)) expect(text).not.toContain(`/webhooks/${sender}`);
  });

  test('no account, unless an operator names one', () => {
    expect(text.match(/(?<![0-9A-Fa-f])\d{12}(?![0-9A-Fa-f])/g) ?? []).toEqual([]);
  });
});

test('the outputs say where to call and what is where, each variable of the functions among them, and no key', () => {
  const { Outputs: outputs } = synthesize({ deployment }).json as { Outputs: Record<string, unknown> };
  expect(Object.keys(outputs).toSorted()).toEqual([
    'BaseUrl',
    'BusName',
    'ConsoleUrl',
    'KeyEvidence',
    'LedgerBucket',
    'PortalUrl',
    'PublicBaseUrls',
    'QuarantineUrl',
    'SecretApiKeys',
    'SecretCarriers',
    'SecretPepper',
    'SpoolUrl',
    'StaffClientId',
    'StaffIssuer',
    'StaffPool',
    'TableConsents',
    'TableMessages',
    'TableRequests',
    'TableSuppressions',
    'TopicArn',
    'WebhookBase',
  ]);
});

test('the same deployment gives the same template, byte for byte', () => {
  expect(JSON.stringify(synthesize({ deployment: onAws() }).json)).toBe(text);
});
