import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { refusalOf } from './guard.ts';
import type { HttpReply } from './payload.ts';

/** Pages beside the API, on the same port. Undefined: not mine. A body may stream, for server-sent events. */
export type ExtraRoutes = (request: Request) => Promise<Response | undefined>;

export type HttpHandlers = {
  readonly extra?: ExtraRoutes | undefined;
  /** The template's API. */
  readonly api: (request: IncomingMessage, body: Buffer) => Promise<HttpReply>;
};

export type LocalHttp = { readonly port: number; serve(handlers: HttpHandlers): void; close(): Promise<void> };

/** API Gateway's limit; https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-quotas.html */
export const largestBodyBytes = 10 * 1024 * 1024;

/** Undefined: too large. Reads on to the end all the same, so that the caller hears why. */
const bodyOf = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= largestBodyBytes) chunks.push(chunk);
  }
  return bytes > largestBodyBytes ? undefined : Buffer.concat(chunks);
};

const toRequest = (request: IncomingMessage, body: Buffer, signal: AbortSignal): Request => {
  const headers = Object.entries(request.headersDistinct).flatMap(([name, values]) => (values ?? []).map((value): [string, string] => [name, value]));
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  return new Request(`http://${request.headers.host ?? 'localhost'}${request.url ?? '/'}`, {
    method: request.method ?? 'GET',
    headers,
    signal,
    ...(hasBody && body.length > 0 && { body: new Uint8Array(body) }),
  });
};

const sendResponse = async (from: Response, to: ServerResponse): Promise<void> => {
  to.writeHead(from.status, Object.fromEntries(from.headers));
  if (from.body === null) return void to.end();
  const stream = Readable.fromWeb(from.body as Parameters<typeof Readable.fromWeb>[0]);
  to.on('close', () => stream.destroy());
  // The reader went away, or we are closing: nobody is left to tell.
  stream.on('error', () => to.destroy());
  stream.pipe(to);
};

const send = (reply: HttpReply, to: ServerResponse): void => {
  const headers = Object.fromEntries(Object.entries(reply.headers).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]));
  to.writeHead(reply.status, headers).end(reply.body);
};

const plain = (status: number, text: string): HttpReply => ({ status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: text });

const answer = async (request: IncomingMessage, response: ServerResponse, handlers: HttpHandlers, port: number): Promise<void> => {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const { host, origin } = request.headers;
  const refusal = refusalOf({ path, ...(host !== undefined && { host }), ...(origin !== undefined && { origin }) }, port);
  if (refusal) return send(plain(refusal.status, refusal.text), response);
  const body = await bodyOf(request);
  if (!body) return send({ status: 413, headers: { 'content-type': 'application/json' }, body: '{"message":"Request Entity Too Large"}' }, response);
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  const extra = await handlers.extra?.(toRequest(request, body, gone.signal));
  if (extra) return sendResponse(extra, response);
  send(await handlers.api(request, body), response);
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(cause.code === 'EADDRINUSE' ? portInUse(port) : cause));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });

const portInUse = (port: number): Error =>
  new Error(`Port ${port} is in use. If Halte already runs, it is at http://localhost:${port}; else choose another: npm start -- --port ${port + 1}`);

/**
 * Takes the port, on 127.0.0.1 only. Requests wait until `serve` says who answers them.
 *
 * @param port 0 for any that is free.
 * @throws Error that says what to do when the port is in use.
 */
export const openHttp = async (port: number): Promise<LocalHttp> => {
  let begin: (handlers: HttpHandlers) => void = () => undefined;
  const ready = new Promise<HttpHandlers>((resolve) => (begin = resolve));
  let taken = port;
  const server = createServer((request, response) => {
    ready
      .then((handlers) => answer(request, response, handlers, taken))
      .catch((cause: unknown) =>
        response.headersSent ? response.destroy() : send(plain(500, `${cause instanceof Error ? cause.message : String(cause)}\n`), response),
      );
  });
  taken = await listen(server, port);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
      // Those that stream, and those that wait, are told no more.
      setTimeout(() => server.closeAllConnections(), 200).unref();
    });
  return { port: taken, serve: (handlers) => begin(handlers), close };
};
