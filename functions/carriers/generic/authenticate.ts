import type { GatewayProof, GatewayWebhook } from '../../domain/gateway.ts';
import { hmac } from '../auth/hmac.ts';
import { byPathKey } from '../auth/path-key.ts';
import { byPathKeyAndBasic } from '../auth/path-key-basic.ts';
import { sameSecret, sameSignature, secretsIn } from '../auth/secrets.ts';
import { type Authentication, type AuthenticationInput, type Carrier, proven, refused } from '../carrier.ts';

type Hmac = Extract<GatewayProof, { by: 'hmac' }>;

const noPassword = ({ webhookPassword = '' }: Readonly<Record<string, string>>): boolean => webhookPassword === '';

/** A set without the password proves nothing here, where the gateway is known to give one. */
const byBasic = (input: AuthenticationInput): Authentication =>
  byPathKeyAndBasic({ ...input, credentials: input.credentials.filter((set) => !noPassword(set)) });

const byHeader =
  (header: string) =>
  ({ request, credentials, pathKey = '' }: AuthenticationInput): Authentication => {
    const given = request.headers[header] ?? '';
    const proof = secretsIn(credentials, 'webhookToken').find(
      ({ secret, set }) => sameSecret(given, secret) && sameSecret(pathKey, set['pathKey'] ?? ''),
    );
    return proof ? proven(request, 'path-key+header', proof.set) : refused('signature');
  };

/** The body alone, or what the template makes of time and body. */
const signedPieces = ({ timestamp }: Hmac, time: string, body: Uint8Array): readonly (string | Uint8Array)[] => {
  if (!timestamp) return [body];
  return timestamp.signed.split(/(\{timestamp\}|\{body\})/).map((piece) => (piece === '{body}' ? body : piece === '{timestamp}' ? time : piece));
};

/** The time counts only once the signature has proven it. */
const byHmac =
  (scheme: Hmac) =>
  ({ request, credentials, now }: AuthenticationInput): Authentication => {
    const { header, algorithm, encoding, prefix, timestamp } = scheme;
    const time = timestamp ? (request.headers[timestamp.header] ?? '') : '';
    const given = request.headers[header] ?? '';
    const pieces = signedPieces(scheme, time, request.body);
    const proof = secretsIn(credentials, 'signingSecret').find(({ secret }) =>
      sameSignature(given, prefix + hmac(algorithm, secret, pieces, encoding)),
    );
    if (!proof) return refused('signature');
    if (!timestamp) return proven(request, `hmac-${algorithm} body`, proof.set);
    if (!/^\d{1,14}$/.test(time)) return refused('malformed');
    const ms = Number(time) * (timestamp.unit === 'seconds' ? 1000 : 1);
    if (Math.abs(now - ms) > timestamp.toleranceSeconds * 1000) return refused('expired');
    return proven(request, `hmac-${algorithm} time+body`, proof.set);
  };

const proofBy = (proof: GatewayProof): Carrier['authenticate'] => {
  switch (proof.by) {
    case 'path-key':
      return byPathKey;
    case 'basic':
      return byBasic;
    case 'header':
      return byHeader(proof.header);
    case 'hmac':
      return byHmac(proof);
  }
};

/** A call by a method that the gateway does not use is none of its calls: a query would be read where a body was proven. */
export const authenticateBy =
  ({ proof, methods }: GatewayWebhook): Carrier['authenticate'] =>
  (input) => {
    const authentication = proofBy(proof)(input);
    return authentication.ok && !methods.some((method) => method === input.request.method) ? refused('malformed') : authentication;
  };
