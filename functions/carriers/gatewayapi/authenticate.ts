import { isSignedBy } from '../auth/jwt-hs256.ts';
import { secretsIn } from '../auth/secrets.ts';
import { type Authentication, type AuthenticationInput, type RawRequest, proven, refused } from '../carrier.ts';

export const tokenOf = (request: RawRequest): string => request.headers['x-gwapi-signature'] ?? '';

/**
 * The token's claims are the whole message or status once more, so the body, which nothing covers, is not read at all. The token has
 * no time: a call that comes twice is known by its id.
 * @see https://gatewayapi.com/docs/apis/rest/
 */
export const authenticate = ({ request, credentials }: AuthenticationInput): Authentication => {
  const proof = secretsIn(credentials, 'webhookSecret').find(({ secret }) => isSignedBy(tokenOf(request), secret));
  if (!proof) return refused('signature');
  return request.method === 'POST' ? proven(request, 'jwt-hs256 claims', proof.set) : refused('malformed');
};
