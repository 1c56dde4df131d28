import http from 'node:http';
import type { AddressInfo } from 'node:net';

export type VendorCall = { readonly method: string; readonly path: string; readonly headers: http.IncomingHttpHeaders; readonly body: string };
export type VendorAnswer = { readonly status: number; readonly body: object; readonly afterMs?: number };

/** A server on this machine that plays a vendor's documented API; what it answers can be changed at any time. */
export type Vendor = { readonly url: string; readonly calls: VendorCall[]; answer: (call: VendorCall) => VendorAnswer; close(): Promise<void> };

export const startVendor = async (answer: (call: VendorCall) => VendorAnswer): Promise<Vendor> => {
  const vendor: Pick<Vendor, 'answer'> & { calls: VendorCall[] } = { answer, calls: [] };
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const call = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') };
      vendor.calls.push(call);
      const { status, body, afterMs = 0 } = vendor.answer(call);
      setTimeout(() => {
        response.writeHead(status, { 'content-type': 'application/json', date: new Date().toUTCString() });
        response.end(JSON.stringify(body));
      }, afterMs);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return Object.assign(vendor, { url: `http://127.0.0.1:${port}`, close });
};
