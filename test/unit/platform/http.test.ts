import http from 'node:http';
import net, { type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { nodeHttp } from '../../../functions/platform/http.ts';

const open: net.Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});
const listen = (server: net.Server): Promise<string> =>
  new Promise((resolve) => {
    open.push(server);
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
const serving = (handler: http.RequestListener) => listen(http.createServer(handler));
/** Speaks no HTTP: what happens to the connection itself. */
const connections = (onSocket: (socket: Socket) => void) => listen(net.createServer((socket) => onSocket(socket.on('error', () => undefined))));
const get = (url: string, timeoutMs = 1_000) => nodeHttp.call({ method: 'GET', url, headers: {} }, timeoutMs);
const post = (url: string, timeoutMs = 1_000) =>
  nodeHttp.call({ method: 'POST', url, headers: { 'content-type': 'text/plain' }, body: 'été' }, timeoutMs);

describe('an answer', () => {
  it('comes with status, headers and text, whatever the status', async () => {
    const url = await serving((request, response) => {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      request.on('end', () =>
        response.writeHead(500, { 'x-a': 'b', 'set-cookie': ['1', '2'] }).end(`${request.method} ${request.headers['content-length']} ${body}`),
      );
    });
    expect(await post(`${url}/a?b=c`)).toMatchObject({
      kind: 'answer',
      status: 500,
      body: 'POST 5 été',
      headers: { 'x-a': 'b', 'set-cookie': '1, 2' },
    });
  });

  it('comes on a connection of its own each time', async () => {
    const ports = new Set<number | undefined>();
    const url = await serving((request, response) => {
      ports.add(request.socket.remotePort);
      response.end(String(request.headers.connection));
    });
    expect(await get(url)).toMatchObject({ body: 'close' });
    await get(url);
    expect(ports.size).toBe(2);
  });

  it('that redirects is not followed', async () => {
    const url = await serving((_, response) => response.writeHead(307, { location: 'http://127.0.0.1:1/' }).end());
    expect(await post(url)).toMatchObject({ kind: 'answer', status: 307 });
  });
});

describe('surely not sent', () => {
  it('is a call to a port where nobody listens', async () => {
    const url = await connections(() => undefined);
    open.splice(0).forEach((server) => server.close());
    expect(await post(url)).toEqual({ kind: 'not-sent', reason: 'ECONNREFUSED' });
  });

  it('is a call to a name that does not exist', async () => {
    expect(await get('https://nobody.invalid/', 5_000)).toMatchObject({
      kind: 'not-sent',
      reason: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/) as unknown,
    });
  });

  it('is a call whose TLS handshake fails: cut, or answered by something else', async () => {
    const cut = await connections((socket) => socket.once('data', () => socket.destroy()));
    expect(await post(cut.replace('http:', 'https:'))).toMatchObject({ kind: 'not-sent' });
    const other = await serving((_, response) => response.end());
    expect(await post(other.replace('http:', 'https:'))).toMatchObject({ kind: 'not-sent' });
  });

  it('is a call that was never connected in time', async () => {
    const silent = await connections(() => undefined);
    expect(await post(silent.replace('http:', 'https:'), 150)).toEqual({ kind: 'not-sent', reason: 'timeout' });
  });

  it.each(['http://example.com/', 'ftp://127.0.0.1/', 'nonsense'])('is a call to %s', async (url) => {
    expect(await get(url)).toEqual({ kind: 'not-sent', reason: 'url-not-usable' });
  });
});

describe('ambiguous', () => {
  it('is a connection reset after the request', async () => {
    const url = await connections((socket) => socket.once('data', () => socket.resetAndDestroy()));
    expect(await post(url)).toEqual({ kind: 'ambiguous', reason: 'ECONNRESET' });
  });

  it('is a connection closed without an answer', async () => {
    const url = await connections((socket) => socket.once('data', () => socket.end()));
    expect(await post(url)).toMatchObject({ kind: 'ambiguous' });
  });

  it('is an answer that breaks off', async () => {
    const url = await connections((socket) =>
      socket.once('data', () => socket.write('HTTP/1.1 201 Created\r\ncontent-length: 10\r\n\r\nabc', () => socket.destroy())),
    );
    expect(await post(url)).toMatchObject({ kind: 'ambiguous' });
  });

  it('is an answer that does not come in time', async () => {
    const url = await serving(() => undefined);
    const begun = Date.now();
    expect(await post(url, 150)).toEqual({ kind: 'ambiguous', reason: 'timeout' });
    expect(Date.now() - begun).toBeLessThan(1_000);
  });

  it('is an answer that drips without end', async () => {
    const url = await serving((_, response) => {
      const drip = setInterval(() => response.write('.'), 20);
      response.once('close', () => clearInterval(drip));
    });
    expect(await post(url, 200)).toEqual({ kind: 'ambiguous', reason: 'timeout' });
  });

  it('is an answer too large to be one; the largest is read', async () => {
    const url = await serving((request, response) => response.end('x'.repeat(Number(request.url?.slice(1)))));
    expect(await get(`${url}/65536`)).toMatchObject({ kind: 'answer', body: expect.stringMatching(/^x{65536}$/) as unknown });
    expect(await get(`${url}/65537`)).toEqual({ kind: 'ambiguous', reason: 'answer-too-large' });
  });

  it('is what the other side cannot speak', async () => {
    const url = await connections((socket) => socket.once('data', () => socket.end('hello\r\n\r\n')));
    expect(await post(url)).toMatchObject({ kind: 'ambiguous' });
  });
});
