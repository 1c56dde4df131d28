import { mediaType } from '../auth/body.ts';
import { type FormPairs, parseForm } from '../auth/form.ts';
import { hmac } from '../auth/hmac.ts';
import { sameSecret, sameSignature, secretsIn } from '../auth/secrets.ts';
import { type Authentication, type AuthenticationInput, type RawRequest, proven, refused } from '../carrier.ts';

const inOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);
const sorted = (pairs: FormPairs): FormPairs => pairs.toSorted(([a, x], [b, y]) => inOrder(a, b) || inOrder(x, y));

const withoutQuery = (url: string): string => url.split('?', 1).join('');
const queryOf = (url: string): FormPairs => parseForm(url.slice(withoutQuery(url).length + 1));
const queryText = (url: string): string =>
  sorted(queryOf(url))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');

const formOf = ({ method, headers, body }: RawRequest): FormPairs =>
  method === 'POST' && mediaType(headers) === 'application/x-www-form-urlencoded' ? parseForm(body) : [];

/** The URL, its query sorted, and the sorted form, as Plivo's SDKs join them. */
const wholeCall = (request: RawRequest, url: string): string => {
  const query = queryText(url);
  const form = sorted(formOf(request)).flat().join('');
  return `${withoutQuery(url)}${query || form ? '?' : ''}${query}${query && form ? '.' : ''}${form}`;
};

type Scheme = {
  readonly by: string;
  readonly nonce: string;
  signatures(headers: RawRequest['headers']): readonly string[];
  text(request: RawRequest, url: string, nonce: string): string;
};

/** `ma`: by the main account's token where a subaccount owns the number. V3 covers the form, V2 neither query nor form. */
const schemes: readonly Scheme[] = [
  {
    by: 'path-key+hmac-sha256 url+form+nonce',
    nonce: 'x-plivo-signature-v3-nonce',
    // A header of V3 may hold several signatures.
    signatures: ({ 'x-plivo-signature-v3': own = '', 'x-plivo-signature-ma-v3': main = '' }) => `${own},${main}`.slice(0, 1_000).split(','),
    text: (request, url, nonce) => `${wholeCall(request, url)}.${nonce}`,
  },
  {
    by: 'path-key+hmac-sha256 url+nonce',
    nonce: 'x-plivo-signature-v2-nonce',
    signatures: ({ 'x-plivo-signature-v2': own = '', 'x-plivo-signature-ma-v2': main = '' }) => [own, main],
    text: (_, url, nonce) => withoutQuery(url) + nonce,
  },
];

/**
 * Both the path key and a signature: V2, the one for messages, is no proof of what is in the call, only that its sender has seen a
 * signature of Plivo's for this URL.
 * @see https://docs.plivo.com/docs/messaging/concepts/signature-validation
 */
export const authenticate = ({ request, urls, credentials, pathKey = '' }: AuthenticationInput): Authentication => {
  if (!secretsIn(credentials, 'pathKey').some(({ secret }) => sameSecret(pathKey, secret))) return refused('signature');
  for (const { by, nonce, signatures, text } of schemes) {
    const given = signatures(request.headers).filter((signature) => signature !== '');
    const once = request.headers[nonce] ?? '';
    if (given.length === 0 || once === '') continue;
    const proof = secretsIn(credentials, 'authToken').find(({ secret }) =>
      urls.some((url) => {
        const expected = hmac('sha256', secret, [text(request, url, once)], 'base64');
        return given.some((signature) => sameSignature(signature, expected));
      }),
    );
    if (proof) return proven(request, by, proof.set);
  }
  return refused('signature');
};
