import { parseForm, valuesByName } from '../auth/form.ts';

const defaultPort = (scheme: string): string => (scheme.toLowerCase() === 'https://' ? ':443' : ':80');

/** The URL without its port, and with one; nothing else of it is touched. An IPv6 address keeps its colons. */
const withoutAndWithPort = (url: string): readonly [string, string] => {
  const found = /^([a-z][a-z0-9+.-]*:\/\/)([^/?#]*@)?(\[[^\]]*\]|[^/?#:]*)(:[^/?#]*)?(.*)$/is.exec(url);
  if (!found) return [url, url];
  const [, scheme = '', user = '', host = '', port = '', rest = ''] = found;
  return [scheme + user + host + rest, port === '' ? scheme + user + host + defaultPort(scheme) + rest : url];
};

const normalised = (url: string): string => (URL.canParse(url) ? new URL(url).toString() : url);

/** As Node's old `querystring` writes it: names grouped, `'` plain, a space as %20. */
const legacyQuery = (url: string): string => {
  const start = url.indexOf('?');
  if (start < 0 || start === url.length - 1) return url;
  const pairs = [...valuesByName(parseForm(url.slice(start + 1)))].flatMap(([name, values]) => values.map((value) => [name, value]));
  return `${url.slice(0, start)}?${pairs.map((pair) => pair.map(encodeURIComponent).join('=')).join('&')}`;
};

/**
 * Every form of a URL that Twilio's back ends are known to sign, the usual one first; the same that twilio-node 6.2.0 tries.
 * @see https://github.com/twilio/twilio-node/blob/main/src/webhooks/webhooks.ts
 * @see https://github.com/twilio/twilio-python/issues/402
 */
export const signedForms = function* (url: string): Generator<string> {
  yield* withoutAndWithPort(url);
  const escaped = withoutAndWithPort(normalised(url));
  yield* escaped;
  yield* escaped.map(legacyQuery);
};
