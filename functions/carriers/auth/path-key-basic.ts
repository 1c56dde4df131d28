import { type Authentication, type AuthenticationInput, type Credentials, proven, refused } from '../carrier.ts';
import { sameSecret, secretsIn } from './secrets.ts';

/** The value of an Authorization header, in UTF-8. RFC 7617 */
export const basic = (user: string, password: string): string => `Basic ${Buffer.from(`${user}:${password}`, 'utf8').toString('base64')}`;

const hasBasic = ({ webhookPassword = '' }: Credentials): boolean => webhookPassword !== '';

/**
 * The path key, and Basic besides where the same set has a `webhookPassword`: for carriers that do not sign, but can be given a user
 * and a password to call with.
 */
export const byPathKeyAndBasic = ({ request, credentials, pathKey = '' }: AuthenticationInput): Authentication => {
  const given = (request.headers['authorization'] ?? '').replace(/^basic +/i, 'Basic ');
  const isProof = ({ secret, set }: { readonly secret: string; readonly set: Credentials }): boolean => {
    const sameUser = !hasBasic(set) || sameSecret(given, basic(set['webhookUser'] ?? '', set['webhookPassword'] ?? ''));
    return sameSecret(pathKey, secret) && sameUser;
  };
  const proof = secretsIn(credentials, 'pathKey').find(isProof);
  return proof ? proven(request, hasBasic(proof.set) ? 'path-key+basic' : 'path-key', proof.set) : refused('signature');
};
