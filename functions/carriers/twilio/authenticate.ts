import { hash } from 'node:crypto';
import { mediaType } from '../auth/body.ts';
import { type FormPairs, firstValues, parseForm, valuesByName } from '../auth/form.ts';
import { hmac } from '../auth/hmac.ts';
import { sameSignature, secretsIn } from '../auth/secrets.ts';
import { type Authentication, type AuthenticationInput, type RawRequest, type Refusal, proven, refused } from '../carrier.ts';
import { signedForms } from './signed-url.ts';

type Signed = { readonly by: string; readonly afterUrl: string };

/** Names sorted; the values of one name without repetition, sorted, each after the name. */
const formText = (pairs: FormPairs): string => {
  const valuesOf = valuesByName(pairs);
  let text = '';
  for (const name of [...valuesOf.keys()].toSorted()) {
    const values = valuesOf.get(name) ?? [];
    for (const value of values.length > 1 ? new Set(values.toSorted()) : values) text += name + value;
  }
  return text;
};

const bodyMatchesUrl = (request: RawRequest): boolean => {
  const announced = firstValues(parseForm(request.rawQuery))['bodySHA256'] ?? '';
  return sameSignature(announced.toLowerCase(), hash('sha256', request.body, 'hex'));
};

/** What the signature covers besides the URL. */
const signedPart = (request: RawRequest): Signed | Refusal => {
  if (request.method === 'GET') return { by: 'hmac-sha1 url', afterUrl: '' };
  if (request.method !== 'POST') return 'malformed';
  switch (mediaType(request.headers)) {
    case 'application/json':
      return bodyMatchesUrl(request) ? { by: 'hmac-sha1 url+body-hash', afterUrl: '' } : 'signature';
    case 'application/x-www-form-urlencoded':
    case '':
      return { by: 'hmac-sha1 url+form', afterUrl: formText(parseForm(request.body)) };
    default:
      return 'malformed';
  }
};

/**
 * Checks X-Twilio-Signature against every configured URL and every auth token that is not empty.
 * The account named in the message is not compared: only that account's token could have signed, and a slip in `accountSid` must not
 * lose a STOP.
 * @see https://www.twilio.com/docs/usage/webhooks/webhooks-security
 */
export const authenticate = ({ request, urls, credentials }: AuthenticationInput): Authentication => {
  const part = signedPart(request);
  if (typeof part === 'string') return refused(part);
  const given = request.headers['x-twilio-signature'] ?? '';
  for (const url of urls) {
    for (const form of signedForms(url)) {
      const proof = secretsIn(credentials, 'authToken').find(({ secret }) =>
        sameSignature(given, hmac('sha1', secret, [form, part.afterUrl], 'base64')),
      );
      if (proof) return proven(request, part.by, proof.set);
    }
  }
  return refused('signature');
};
