import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { HttpAnswer } from '../carriers/carrier.ts';
import type { Call } from '../flows/ports.ts';

/** More than any carrier sends; a call of this size still fits into the spool in base64. */
const largestBody = 256 * 1024;

export type Incoming =
  | { readonly kind: 'call'; readonly call: Call }
  | { readonly kind: 'no-such-path' }
  | { readonly kind: 'too-large'; readonly carrier: string; readonly sender: string };

/** One HTTP call as API Gateway hands it over, byte for byte: signatures are made over exactly these bytes, path and query. */
export const callOf = (event: APIGatewayProxyEventV2): Incoming => {
  const [carrier, sender, pathKey] = segmentsOf(event.rawPath) ?? [];
  if (carrier === undefined || sender === undefined) return { kind: 'no-such-path' };
  const body = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (body.length > largestBody) return { kind: 'too-large', carrier, sender };
  const request = {
    method: event.requestContext.http.method.toUpperCase(),
    rawPath: event.rawPath,
    rawQuery: event.rawQueryString,
    headers: lowerCased(event.headers),
    body,
  };
  const address = event.requestContext.http.sourceIp;
  return { kind: 'call', call: { carrier, sender, request, address, ...(pathKey === undefined ? {} : { pathKey }) } };
};

/** `/webhooks/{carrier}/{sender}[/{key}]`, each part percent-decoded; undefined for any other path. */
const segmentsOf = (rawPath: string): readonly string[] | undefined => {
  const [first, webhooks, ...rest] = rawPath.split('/');
  if (first !== '' || webhooks !== 'webhooks' || rest.length < 2 || rest.length > 3 || rest.includes('')) return undefined;
  try {
    return rest.map(decodeURIComponent);
  } catch {
    return undefined;
  }
};

const lowerCased = (headers: APIGatewayProxyEventV2['headers']): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), value]])));

export const resultOf = ({ status, headers, body }: HttpAnswer): APIGatewayProxyStructuredResultV2 => ({
  statusCode: status,
  headers: { ...headers },
  body,
});
