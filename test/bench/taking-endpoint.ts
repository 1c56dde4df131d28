import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

export type TakingEndpoint = { readonly url: string; readonly taken: () => number; readonly close: () => Promise<void> };

/**
 * Stands where DynamoDB does, takes every write at once and keeps nothing. The engine writes a hundred rows a second; how much memory the other side takes does
 * not depend on what becomes of them.
 */
export const startTakingEndpoint = async (): Promise<TakingEndpoint> => {
  let taken = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => {
      taken += 1;
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken: () => taken,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
