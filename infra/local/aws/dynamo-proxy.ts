import http from 'node:http';
import https from 'node:https';

export type ProxiedAnswer = { readonly status: number; readonly headers: http.OutgoingHttpHeaders; readonly body: Buffer };
export type DynamoProxy = {
  /** Passes a call on to the engine as it came. */
  forward(headers: http.IncomingHttpHeaders, body: Buffer): Promise<ProxiedAnswer>;
  close(): void;
};

/** The rest is about the connection to the engine, not about the answer. */
const passed = new Set(['content-type', 'x-amzn-requestid', 'x-amz-crc32']);

/** Connections to the engine, kept open. node:http and not fetch: a call costs a third, and each function's call goes through here. */
export const dynamoProxy = (endpoint: string): DynamoProxy => {
  const url = new URL(endpoint);
  const client = url.protocol === 'https:' ? https : http;
  const agent = new client.Agent({ keepAlive: true });
  return {
    forward: (headers, body) =>
      new Promise((resolve, reject) => {
        const request = client.request(url, { agent, method: 'POST', headers: { ...headers, host: url.host } }, (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('error', reject);
          const headers = Object.fromEntries(Object.entries(response.headers).filter(([name]) => passed.has(name)));
          response.on('end', () => resolve({ status: response.statusCode ?? 500, headers, body: Buffer.concat(chunks) }));
        });
        request.on('error', reject);
        request.end(body);
      }),
    close: () => agent.destroy(),
  };
};
