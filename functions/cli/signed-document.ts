import * as z from 'zod';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { AwsFault } from '../platform/aws-json.ts';
import { systemClock } from '../platform/clock.ts';
import { nodeHttp } from '../platform/http.ts';
import { isSignedBy, kmsProofKey, type ProofKey } from '../platform/proof-key.ts';
import { type AwsAccess, signedHttp } from '../platform/signed-http.ts';
import { CannotDo } from './outcome.ts';
import { clientOptions, outputOf, type Place } from './place.ts';

/** What was proven, by whose key. `signature` is made over `JSON.stringify(proof)`. */
export type SignedDocument = { readonly proof: object; readonly publicKey: string; readonly signature: string };

const document = z.strictObject({ proof: z.record(z.string(), z.unknown()), publicKey: z.string(), signature: z.string() });
const textOf = (proof: unknown): string => JSON.stringify(proof);

/** As the file holds it; `verifySigned` takes no other layout. */
export const printedDocument = (signed: SignedDocument): string => JSON.stringify(signed, undefined, 2);

/** Calls to AWS's services as who types the command, for those that no SDK client is here for. Throws CannotDo where there are no credentials. */
export const accessOf = async (place: Place): Promise<AwsAccess> => {
  const client = new SecretsManagerClient(clientOptions(place));
  try {
    const { accessKeyId, secretAccessKey, sessionToken } = await client.config.credentials();
    const { region, endpoint } = place;
    return {
      region,
      accessKeyId,
      secretAccessKey,
      ...(sessionToken === undefined ? {} : { sessionToken }),
      ...(endpoint === undefined ? {} : { endpoint }),
    };
  } finally {
    client.destroy();
  }
};

const proofKeyOf = async (place: Place): Promise<ProofKey> => {
  const access = await accessOf(place);
  return kmsProofKey(
    signedHttp(nodeHttp, () => access, systemClock),
    place.region,
    outputOf(place, 'KeyEvidence'),
  );
};

const explained = async <Result>(place: Place, work: (key: ProofKey) => Promise<Result>): Promise<Result> => {
  try {
    return await work(await proofKeyOf(place));
  } catch (cause) {
    if (!(cause instanceof AwsFault)) throw cause;
    throw new CannotDo(
      `the key that signs in ${place.name} cannot be used (${cause.name})`,
      'Your credentials need kms:Sign and kms:GetPublicKey on it.',
      {
        cause,
      },
    );
  }
};

/** The public half of the place's key: base64 DER. Throws CannotDo. */
export const publicKeyOf = (place: Place): Promise<string> => explained(place, (key) => key.publicKey());

/** Signed by the place's key. Throws CannotDo. */
export const signDocument = (place: Place, proof: object): Promise<SignedDocument> =>
  explained(place, async (key) => ({ proof, publicKey: await key.publicKey(), signature: await key.sign(textOf(proof)) }));

/**
 * What a file says, and whether it is as it was signed, to the byte: not only what it means but how it is written is compared.
 * @returns undefined for what is no signed document at all
 */
export const verifySigned = (text: string): { readonly document: SignedDocument; readonly whole: boolean } | undefined => {
  let parsed: SignedDocument;
  try {
    parsed = document.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
  const isAsWritten = text === printedDocument(parsed) || text === `${printedDocument(parsed)}\n`;
  return { document: parsed, whole: isAsWritten && isSignedBy(parsed.publicKey, textOf(parsed.proof), parsed.signature) };
};
