import { type Authentication, type AuthenticationInput, proven, refused } from '../carrier.ts';
import { sameSecret, secretsIn } from './secrets.ts';

/**
 * Stands in for a signature where the carrier gives none: the last segment of the webhook's path is a secret, one of the credentials
 * named `pathKey`. It proves less than a signature, so what such a call says is read back from the carrier's API where there is one.
 */
export const byPathKey = ({ request, credentials, pathKey }: AuthenticationInput): Authentication => {
  const proof = secretsIn(credentials, 'pathKey').find(({ secret }) => sameSecret(pathKey ?? '', secret));
  return proof ? proven(request, 'path-key', proof.set) : refused('signature');
};
