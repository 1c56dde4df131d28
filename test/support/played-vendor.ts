import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Credentials } from '../../functions/carriers/carrier.ts';
import { faultIn, fieldOf, type SendCall, type Vendor } from '../../functions/carriers/vendor.ts';
import type { Sender } from '../../functions/domain/programme.ts';

/** What the vendor answers to a call that its page allows. `drop`: takes the call, and hangs up without a word. */
export type Scripted = { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body: string } | 'drop';

/** A server on this machine that plays the send API of one vendor, as its page documents it. */
export type PlayedVendor = {
  readonly origin: string;
  /** The set by which it is called, with its address. */
  readonly credentials: Credentials;
  /** Calls for a text, in their order, each with what was wrong with it. */
  readonly calls: (SendCall & { readonly fault?: number; readonly text?: string; readonly to?: string })[];
  /** Undefined: it takes the text. */
  answer: Scripted | undefined;
  close(): Promise<void>;
};

const bodyOf = async (request: http.IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
};

const plain = (headers: http.IncomingHttpHeaders): SendCall['headers'] =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]));

/**
 * Checks method, path, proof, content type and fields of each call before it answers: 405, 404, 401, 415 and 400 are its own words.
 *
 * @param known the credentials that it knows, without its address
 */
export const playVendor = async (vendor: Vendor, known: Credentials, settings: Sender['settings']): Promise<PlayedVendor> => {
  const server = http.createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  const played: PlayedVendor = { origin, credentials: { ...known, ...vendor.at(origin) }, calls: [], answer: undefined, close };
  const handle = async (request: http.IncomingMessage, response: http.ServerResponse): Promise<void> => {
    const call: SendCall = {
      method: request.method ?? '',
      url: `${origin}${request.url ?? ''}`,
      headers: plain(request.headers),
      body: await bodyOf(request),
    };
    // What is looked up or read back is not known to it.
    if (call.method === 'GET') return void response.writeHead(404).end('{}');
    const fault = faultIn(vendor, call, played.credentials, settings);
    const [text, to] = [fieldOf(call, vendor.api.text), fieldOf(call, vendor.api.to)];
    played.calls.push({
      ...call,
      ...(fault === undefined ? {} : { fault }),
      ...(text === undefined ? {} : { text }),
      ...(to === undefined ? {} : { to }),
    });
    if (fault !== undefined) return void response.writeHead(fault).end('{}');
    if (played.answer === 'drop') return void request.socket.destroy();
    const taken = vendor.api.takes(String(played.calls.length), to ?? '');
    const { status, headers = {}, body } = played.answer ?? { ...taken, body: JSON.stringify(taken.body) };
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  };
  return played;
};
