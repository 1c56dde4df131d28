import { createHash, createPublicKey, verify } from 'node:crypto';
import * as z from 'zod';
import type { Http } from '../flows/ports.ts';
import { awsHost, awsJson } from './aws-json.ts';

/** What makes the signature of a proof. The key never leaves KMS; anybody who was given the public half can check, without KMS. */
export type ProofKey = {
  /** base64 DER of the public half (SubjectPublicKeyInfo, P-256): to be published, or deposited with a notary, before it is needed. Throws AwsFault. */
  publicKey(): Promise<string>;
  /** base64 ECDSA signature (DER) over what `signedLine` makes of the text. Throws AwsFault. */
  sign(text: string): Promise<string>;
};

/** KMS signs up to 4096 bytes, so what is signed is a line with the digest of the text: `halte-signed-1 <base64>`. */
const signedLine = (text: string): Buffer => Buffer.from(`halte-signed-1 ${createHash('sha256').update(text).digest('base64')}`);

const timeoutMs = 10_000;
const publicKeyAnswer = z.object({ PublicKey: z.string() });
const signAnswer = z.object({ Signature: z.string() });

/**
 * The key of a deployment. https://docs.aws.amazon.com/kms/latest/APIReference/API_Sign.html
 * @param http signs as who may use the key
 * @param keyId ARN
 */
export const kmsProofKey = (http: Http, region: string, keyId: string): ProofKey => {
  const ask = (operation: string, input: object): Promise<unknown> => {
    const call = { service: 'kms', host: awsHost('kms', region), target: `TrentService.${operation}`, version: '1.1' } as const;
    return awsJson(http, call, { KeyId: keyId, ...input }, timeoutMs);
  };
  return {
    publicKey: async () => publicKeyAnswer.parse(await ask('GetPublicKey', {})).PublicKey,
    sign: async (text) => {
      const input = { Message: signedLine(text).toString('base64'), MessageType: 'RAW', SigningAlgorithm: 'ECDSA_SHA_256' };
      return signAnswer.parse(await ask('Sign', input)).Signature;
    },
  };
};

/** Base64 knows several ways to write the same bytes; only the one that we write is taken. */
const bytesOf = (base64: string): Buffer => {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.toString('base64') !== base64) throw new Error('not base64 as it is written');
  return bytes;
};

/** @param publicKey base64 DER @param signature base64 DER. False for whatever is not right to the last bit, and never a fault. */
export const isSignedBy = (publicKey: string, text: string, signature: string): boolean => {
  try {
    const key = createPublicKey({ key: bytesOf(publicKey), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ec' && verify('sha256', signedLine(text), key, bytesOf(signature));
  } catch {
    return false;
  }
};
