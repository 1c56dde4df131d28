import { describe, expect, it } from 'vitest';
import { carriersMetadata } from '../../../functions/carriers/registry.ts';
import { carriersReport } from '../../../functions/cli/carriers.ts';
import { deployment } from '../../support/deployment.ts';

const place = { baseUrl: 'https://sms.example', topicArn: 'arn:aws:sns:eu-west-3:000000000000:topic' };
const secrets = { carriers: { ovhcloud: [{ pathKey: 'a-path-key' }] }, forward: {}, systems: {} };
const report = (only?: string) => carriersReport(carriersMetadata, deployment, secrets, place, only);

describe('halte carriers', () => {
  it('lists every carrier with the names of its credentials, and no value of any but the address', () => {
    const { lines, exitCode } = report();
    expect(exitCode).toBe(0);
    for (const { id, credentials } of carriersMetadata) {
      expect(lines.some((line) => line.startsWith(`${id}: `))).toBe(true);
      for (const name of Object.keys(credentials)) expect(lines.join('\n')).toContain(name);
    }
  });
  it('gives the addresses of the configured senders, and the form of those to come', () => {
    expect(report('ovhcloud').lines.join('\n')).toContain('https://sms.example/webhooks/ovhcloud/ovh/a-path-key');
    expect(report('twilio').lines.join('\n')).toContain('https://sms.example/webhooks/twilio/<sender>');
  });
  it('lists one alone where it is named', () => {
    expect(report('twilio').lines.filter((line) => /^\S/.test(line))).toHaveLength(1);
  });
});
