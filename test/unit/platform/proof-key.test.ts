import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isSignedBy, kmsProofKey, type ProofKey } from '../../../functions/platform/proof-key.ts';
import type { Http } from '../../../functions/flows/ports.ts';
import { signingService } from '../../../infra/local/aws/signing.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'halte-key-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The calls as they go out, to the KMS of the local runner. */
const keyIn = (data: string): ProofKey => {
  const service = signingService(data);
  const http: Http = {
    call: async ({ headers, body = '{}', sign }) => {
      const operation = headers['x-amz-target']?.split('.')[1] ?? '';
      const output = await service({
        service: sign?.service ?? '',
        operation,
        caller: 'operator',
        input: JSON.parse(body) as Record<string, unknown>,
      });
      return { kind: 'answer', status: 200, headers: {}, body: JSON.stringify(output) };
    },
  };
  return kmsProofKey(http, 'eu-west-3', 'arn:aws:kms:eu-west-3:000000000000:key/EvidenceKey');
};

describe('the key of proofs', () => {
  const key = keyIn(folder);

  it('signs what it signed, and nothing else', async () => {
    const signature = await key.sign('a proof');
    const publicKey = await key.publicKey();
    expect(isSignedBy(publicKey, 'a proof', signature)).toBe(true);
    expect(isSignedBy(publicKey, 'another', signature)).toBe(false);
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
    expect(isSignedBy(other, 'a proof', signature)).toBe(false);
    expect(isSignedBy('no key', 'a proof', 'no signature')).toBe(false);
  });

  it('signs texts that are longer than KMS takes', async () => {
    const long = 'é'.repeat(100_000);
    expect(isSignedBy(await key.publicKey(), long, await key.sign(long))).toBe(true);
  });

  it('takes key and signature only as they were written', async () => {
    const [publicKey, signature] = [await key.publicKey(), await key.sign('a proof')];
    expect(isSignedBy(publicKey, 'a proof', `${signature} `)).toBe(false);
    expect(
      isSignedBy(
        `${publicKey}
`,
        'a proof',
        signature,
      ),
    ).toBe(false);
  });

  it('stays the same in its data directory, whose owner alone may read it', async () => {
    expect(await keyIn(folder).publicKey()).toBe(await key.publicKey());
    expect(createPublicKey({ key: Buffer.from(await key.publicKey(), 'base64'), format: 'der', type: 'spki' }).asymmetricKeyDetails?.namedCurve).toBe(
      'prime256v1',
    );
    expect(statSync(path.join(folder, 'signing-key.pem')).mode & 0o777).toBe(0o600);
  });
});
