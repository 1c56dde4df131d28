import { sameSignature, secretsIn } from '../auth/secrets.ts';
import { type Authentication, type AuthenticationInput, proven, refused } from '../carrier.ts';
import { parametersOf } from './parameters.ts';
import { signatureMethod, signatureOf } from './signature.ts';

/**
 * Seconds. Vonage repeats a call for 24 hours and does not say whether each try is signed anew: with less, a STOP that was tried again
 * would be lost. What comes twice within it is known by its messageId.
 */
const tolerance = 90_000;

/** `sig` among the parameters, by the method that the account has; each set of credentials names its own. */
export const authenticate = ({ request, credentials, now }: AuthenticationInput): Authentication => {
  const parameters = parametersOf(request);
  if (!parameters) return refused('malformed');
  const { sig = '', timestamp = '' } = parameters;
  const proof = secretsIn(credentials, 'signatureSecret').find(({ secret, set }) => {
    const method = signatureMethod(set);
    return method !== undefined && sameSignature(sig.toLowerCase(), signatureOf(parameters, secret, method));
  });
  if (!proof) return refused('signature');
  if (!/^\d{1,12}$/.test(timestamp)) return refused('malformed');
  if (Math.abs(now / 1000 - Number(timestamp)) > tolerance) return refused('expired');
  return proven(request, `sig-${signatureMethod(proof.set) ?? ''} parameters`, proof.set);
};
