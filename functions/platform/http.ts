import http, { type ClientRequest, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { HttpCall, HttpResult } from '../carriers/carrier.ts';
import type { Http } from '../flows/ports.ts';

/** A carrier's answer to one send is small; more than this is not an answer that we could read. */
const largestAnswer = 64 * 1024;
const ownMachine = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * One try on a connection of its own: one that is kept alive may die just as the request is on it, and nobody could say whether it
 * was taken. `not-sent` is what happened before the first byte was written (name, connection, TLS): surely nothing reached the other
 * side. Whatever goes wrong later is `ambiguous`. Redirects are not followed.
 * @param mostBytes a larger answer is none
 */
export const httpUpTo = (mostBytes: number): Http => ({
  call: (call, timeoutMs) => {
    const url = usableUrl(call.url);
    if (url === undefined) return Promise.resolve({ kind: 'not-sent', reason: 'url-not-usable' });
    return new Promise((resolve) => new Try(call, { url, timeoutMs, mostBytes }, resolve));
  },
});
export const nodeHttp: Http = httpUpTo(largestAnswer);

type Limits = { readonly url: URL; readonly timeoutMs: number; readonly mostBytes: number };

const usableUrl = (text: string): URL | undefined => {
  const url = URL.parse(text);
  if (url === null) return undefined;
  return url.protocol === 'https:' || (url.protocol === 'http:' && ownMachine.has(url.hostname)) ? url : undefined;
};

/** Codes only (`ECONNREFUSED`): a message may quote the address. */
const codeOf = (error: Error): string => ('code' in error && typeof error.code === 'string' ? error.code : error.name);

/** The course of one call; ends exactly once. */
class Try {
  readonly #settle: (result: HttpResult) => void;
  readonly #request: ClientRequest;
  readonly #timer: NodeJS.Timeout;
  readonly #mostBytes: number;
  #written = false;

  constructor(call: HttpCall, { url, timeoutMs, mostBytes }: Limits, settle: (result: HttpResult) => void) {
    this.#settle = settle;
    this.#mostBytes = mostBytes;
    this.#timer = setTimeout(() => this.#fail('timeout'), timeoutMs);
    const secure = url.protocol === 'https:';
    const headers = { ...call.headers, ...(call.body === undefined ? {} : { 'content-length': String(Buffer.byteLength(call.body)) }) };
    this.#request = (secure ? https : http).request(url, { method: call.method, headers, agent: false });
    this.#request.once('socket', (socket: Socket) => {
      socket.once(secure ? 'secureConnect' : 'connect', () => this.#write(call.body));
    });
    this.#request.once('response', (response) => this.#read(response));
    this.#request.on('error', (error) => this.#fail(codeOf(error)));
  }

  #write(body: string | undefined): void {
    this.#written = true;
    this.#request.end(body);
  }

  #read(response: IncomingMessage): void {
    const chunks: Buffer[] = [];
    let size = 0;
    response.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > this.#mostBytes) this.#fail('answer-too-large');
      else chunks.push(chunk);
    });
    response.once('error', (error) => this.#fail(codeOf(error)));
    response.once('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      this.#end({ kind: 'answer', status: response.statusCode ?? 0, headers: plainHeaders(response), body });
    });
  }

  #fail(reason: string): void {
    this.#end({ kind: this.#written ? 'ambiguous' : 'not-sent', reason });
    this.#request.destroy();
  }

  #end(result: HttpResult): void {
    clearTimeout(this.#timer);
    this.#settle(result);
  }
}

const plainHeaders = ({ headers }: IncomingMessage): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]])),
  );
