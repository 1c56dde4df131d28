import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { signSandboxCall } from '../../functions/carriers/sandbox/sign.ts';

const path = '/webhooks/sandbox/boutique-sandbox';
let people = 0;
/** Numbers of the range that France reserves for fiction, past those of the example's own senders. No two are alike in one run. */
export const newLine = (): string => `+33639${980_100 + ++people}`;

export type SignedCall = { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly body: string; readonly from: string };

/** A STOP from a line that never texted before, as the sandbox carrier signs it. */
export const stopCall = (origin: string, secret: string): SignedCall => {
  const from = newLine();
  const now = Date.now();
  const body = JSON.stringify({
    type: 'message',
    id: `bench-${now}-${people}`,
    from,
    to: '+33639980001',
    text: 'STOP',
    time: new Date(now).toISOString(),
  });
  return { url: origin + path, headers: signSandboxCall({ secret, method: 'POST', url: origin + path, body }, now), body, from };
};

/** The same as API Gateway hands it to the function. */
export const eventOf = ({ headers, body }: SignedCall): APIGatewayProxyEventV2 => {
  const requestContext = {
    accountId: '000000000000',
    apiId: 'bench',
    domainName: 'localhost',
    domainPrefix: 'localhost',
    http: { method: 'POST', path, protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: '' },
    requestId: 'bench',
    routeKey: 'POST /webhooks/{carrier}/{sender}',
    stage: '$default',
    time: '',
    timeEpoch: 0,
  };
  const pathParameters = { carrier: 'sandbox', sender: 'boutique-sandbox' };
  return {
    version: '2.0',
    routeKey: requestContext.routeKey,
    rawPath: path,
    rawQueryString: '',
    headers,
    pathParameters,
    requestContext,
    body,
    isBase64Encoded: false,
  };
};

/** Posts it as a carrier does. Throws unless it was accepted. */
export const post = async ({ url, headers, body }: SignedCall): Promise<void> => {
  const answer = await fetch(url, { method: 'POST', headers, body });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`the webhook answered ${answer.status}`);
};
