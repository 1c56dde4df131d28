import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AwsError } from './aws-error.ts';
import { textIn, type AwsService } from './call.ts';

/** As KMS has it: longer texts are signed by their digest. */
const mostBytes = 4096;

/** The key of this data directory, made when it is first asked for. */
const keyIn = (folder: string): KeyObject => {
  const file = path.join(folder, 'signing-key.pem');
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600 });
  }
  return createPrivateKey(readFileSync(file, 'utf8'));
};

/** KMS, as far as a key that signs goes: P-256, one key for one data directory. */
export const signingService =
  (folder: string): AwsService =>
  (call) => {
    const KeyId = textIn(call, 'KeyId');
    if (call.operation === 'GetPublicKey') {
      const bytes = createPublicKey(keyIn(folder)).export({ format: 'der', type: 'spki' });
      return { KeyId, KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY', SigningAlgorithms: ['ECDSA_SHA_256'], PublicKey: bytes.toString('base64') };
    }
    if (call.operation !== 'Sign') throw new AwsError('UnknownOperationException', `The local runner has no kms (${call.operation}).`);
    if (textIn(call, 'SigningAlgorithm') !== 'ECDSA_SHA_256' || call.input['MessageType'] !== 'RAW') {
      throw new AwsError('UnsupportedOperationException', 'The local runner signs with ECDSA_SHA_256, messages of the type RAW.');
    }
    const message = Buffer.from(textIn(call, 'Message'), 'base64');
    if (message.length === 0 || message.length > mostBytes) throw new AwsError('ValidationException', `A message has 1 to ${mostBytes} bytes.`);
    return { KeyId, SigningAlgorithm: 'ECDSA_SHA_256', Signature: sign('sha256', message, keyIn(folder)).toString('base64') };
  };
