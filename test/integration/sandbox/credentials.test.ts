import { describe, expect, it } from 'vitest';
import { sandboxCredentials, withSandboxCredentials } from '../../../infra/local/sandbox/credentials.ts';

const url = 'http://127.0.0.1:8787/sandbox/api';
let made = 0;
const newSecret = () => `secret-${++made}`;

describe('what Halte and the sandbox share', () => {
  it.each(['', '{}'])('is made where the secret is "%s"', (secret) => {
    const [set] = sandboxCredentials(withSandboxCredentials(secret, url, newSecret));
    expect(set).toEqual({
      signingSecret: expect.stringMatching(/^secret-/) as string,
      apiKey: expect.stringMatching(/^secret-/) as string,
      apiBaseUrl: url,
    });
    expect(set?.['signingSecret']).not.toBe(set?.['apiKey']);
  });

  it('stays the same over restarts; the address follows the port', () => {
    const first = withSandboxCredentials('', url, newSecret);
    const second = withSandboxCredentials(first, 'http://127.0.0.1:9/sandbox/api', newSecret);
    expect(sandboxCredentials(second)).toEqual([{ ...sandboxCredentials(first)[0], apiBaseUrl: 'http://127.0.0.1:9/sandbox/api' }]);
  });

  it('leaves other carriers, forward secrets and older sets as they are', () => {
    const older = { signingSecret: 'old', apiKey: 'old', apiBaseUrl: 'http://127.0.0.1:1/api' };
    const newer = { ...older, signingSecret: 'new' };
    const secret = JSON.stringify({ twilio: [{ authToken: 't' }], sandbox: [newer, older], forward: { crm: 'whsec_x' } });
    expect(JSON.parse(withSandboxCredentials(secret, url, newSecret))).toEqual({
      twilio: [{ authToken: 't' }],
      sandbox: [{ ...newer, apiBaseUrl: url }, older],
      forward: { crm: 'whsec_x' },
      systems: {},
    });
  });
});
