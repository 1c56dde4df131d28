import { request } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalServer } from '../../../infra/local/server.ts';
import { arnOf, lambda, smallStack, type Resources, type SmallStack } from './small-stack.ts';

const route = (id: string, key: string): Resources => ({
  [id]: {
    Type: 'AWS::ApiGatewayV2::Route',
    Properties: { ApiId: { Ref: 'Api' }, RouteKey: key, Target: { 'Fn::Join': ['/', ['integrations', { Ref: 'Integration' }]] } },
  },
});
const api: Resources = {
  Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { Name: 'api', ProtocolType: 'HTTP' } },
  Stage: { Type: 'AWS::ApiGatewayV2::Stage', Properties: { ApiId: { Ref: 'Api' }, StageName: '$default', AutoDeploy: true } },
  Integration: {
    Type: 'AWS::ApiGatewayV2::Integration',
    Properties: {
      ApiId: { Ref: 'Api' },
      IntegrationType: 'AWS_PROXY',
      IntegrationUri: arnOf('Web'),
      PayloadFormatVersion: '2.0',
      TimeoutInMillis: 2_000,
    },
  },
  Permission: {
    Type: 'AWS::Lambda::Permission',
    Properties: { Action: 'lambda:InvokeFunction', FunctionName: arnOf('Web'), Principal: 'apigateway.amazonaws.com' },
  },
};
const resources = {
  ...api,
  ...lambda('Web', 'web'),
  ...route('Post', 'POST /webhooks/{carrier}/{sender}'),
  ...route('Ping', 'POST /webhooks/twilio/ping'),
  ...route('Any', 'ANY /webhooks/{all+}'),
  ...route('How', 'GET /how/{how}'),
};

let stack: SmallStack;
let server: LocalServer;
beforeAll(async () => {
  stack = await smallStack(resources);
  server = await stack.start({
    extra: () => async (asked) => {
      const { pathname } = new URL(asked.url);
      if (pathname === '/page') return new Response(`page ${asked.method} ${await asked.text()}`, { status: 202, headers: { 'x-page': 'yes' } });
      if (pathname !== '/stream') return undefined;
      const events = new ReadableStream({
        start: (controller) => {
          controller.enqueue(new TextEncoder().encode('data: first\n\n'));
          asked.signal.addEventListener('abort', () => stack.lines && aborted.push('gone'));
        },
      });
      return new Response(events, { headers: { 'content-type': 'text/event-stream' } });
    },
  });
});
afterAll(() => stack.remove());
const aborted: string[] = [];

type Sent = { readonly method?: string; readonly headers?: Record<string, string | string[]>; readonly body?: string | Buffer };
type Got = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: Buffer };

/** node:http, because fetch forbids some headers and rewrites paths. */
const send = (path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port: server.port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }));
    });
    asked.on('error', reject);
    asked.end(body);
  });
const eventOf = async (path: string, sent: Sent): Promise<APIGatewayProxyEventV2> =>
  JSON.parse(String((await send(path, sent)).body)) as APIGatewayProxyEventV2;

describe('a request becomes an event as API Gateway makes it', () => {
  it('leaves path and query as they were sent, and decodes path parameters', async () => {
    const event = await eventOf('/webhooks/tw%69lio/a%2Fb%20c?x=1&x=2&y=%C3%A9+z', { method: 'POST' });
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'POST /webhooks/{carrier}/{sender}',
      rawPath: '/webhooks/tw%69lio/a%2Fb%20c',
      rawQueryString: 'x=1&x=2&y=%C3%A9+z',
      queryStringParameters: { x: '1,2', y: 'é z' },
      pathParameters: { carrier: 'twilio', sender: 'a/b c' },
      isBase64Encoded: false,
      requestContext: {
        accountId: '000000000000',
        apiId: 'Api',
        stage: '$default',
        http: { method: 'POST', path: '/webhooks/tw%69lio/a%2Fb%20c', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
      },
    });
    expect(event.requestContext.time).toMatch(/^\d\d\/[A-Z][a-z]{2}\/\d{4}:\d\d:\d\d:\d\d \+0000$/);
    expect(event).not.toHaveProperty('body');
  });

  it('joins headers of one name in lower case, and takes cookies out', async () => {
    const event = await eventOf('/webhooks/a/b', { method: 'POST', headers: { 'X-Many': ['one', 'two'], Cookie: 'a=1; b=2', 'User-Agent': 'test' } });
    expect(event.headers).toMatchObject({ 'x-many': 'one,two', 'user-agent': 'test' });
    expect(event.headers).not.toHaveProperty('cookie');
    expect(event.cookies).toEqual(['a=1', 'b=2']);
  });

  it.each([
    ['application/x-www-form-urlencoded', 'Body=STOP', true],
    ['application/octet-stream', 'bytes', true],
    [undefined, 'untyped', true],
    ['application/json; charset=utf-8', '{"a":"é"}', false],
    ['application/vnd.carrier+json', '{}', false],
    ['text/plain', 'é', false],
    ['application/xml', '<a/>', false],
  ])('hands on a body of %s', async (type, body, encoded) => {
    const event = await eventOf('/webhooks/a/b', { method: 'POST', body, headers: type === undefined ? {} : { 'content-type': type } });
    expect(event.isBase64Encoded).toBe(encoded);
    expect(Buffer.from(event.body ?? '', encoded ? 'base64' : 'utf8').toString()).toBe(body);
  });

  it('chooses the most specific route', async () => {
    expect((await eventOf('/webhooks/twilio/ping', { method: 'POST' })).routeKey).toBe('POST /webhooks/twilio/ping');
    expect((await eventOf('/webhooks/twilio/other', { method: 'POST' })).routeKey).toBe('POST /webhooks/{carrier}/{sender}');
    const greedy = await eventOf('/webhooks/a/b/c%20d', { method: 'GET' });
    expect([greedy.routeKey, greedy.pathParameters]).toEqual(['ANY /webhooks/{all+}', { all: 'a/b/c d' }]);
  });
});

describe('an answer leaves as API Gateway sends it', () => {
  const said = async (path: string, sent?: Sent) => {
    const { status, body } = await send(path, { headers: { host: `localhost:${server.port}` }, ...sent });
    return [status, String(body)];
  };

  it('passes on status, headers, cookies and bytes', async () => {
    const { status, headers, body } = await send('/how/whole');
    expect([status, headers['x-own'], headers['set-cookie'], [...body]]).toEqual([201, 'yes', ['a=1', 'b=2'], [0, 255]]);
  });

  it('takes a value without a status for the body of a 200', async () => {
    expect(await said('/how/plain')).toEqual([200, 'only a text']);
  });

  it('says no more than its own words of what went wrong', async () => {
    expect(await said('/nowhere')).toEqual([404, '{"message":"Not Found"}']);
    expect(await said('/how/a/b')).toEqual([404, '{"message":"Not Found"}']);
    expect(await said('/how/plain', { method: 'POST' })).toEqual([404, '{"message":"Not Found"}']);
    expect(await said('/how/throw')).toEqual([500, '{"message":"Internal Server Error"}']);
    expect(await said('/how/bad')).toEqual([500, '{"message":"Internal Server Error"}']);
    expect(await said('/how/slow')).toEqual([503, '{"message":"Service Unavailable"}']);
  });

  it('refuses a body over ten megabytes, and an event over six', async () => {
    const tooLarge = [413, '{"message":"Request Entity Too Large"}'];
    expect(await said('/webhooks/a/b', { method: 'POST', body: Buffer.alloc(10 * 1024 * 1024 + 1) })).toEqual(tooLarge);
    expect(await said('/webhooks/a/b', { method: 'POST', body: Buffer.alloc(5 * 1024 * 1024) })).toEqual(tooLarge);
  });
});

describe('pages beside the API', () => {
  it('are asked first', async () => {
    const { status, headers, body } = await send('/page', { method: 'POST', body: 'hello', headers: { host: `localhost:${server.port}` } });
    expect([status, headers['x-page'], String(body)]).toEqual([202, 'yes', 'page POST hello']);
  });

  it('may stream, and learn when the reader has gone', async () => {
    const abort = new AbortController();
    const response = await fetch(`${server.url}/stream`, { signal: abort.signal });
    const first = await response.body?.getReader().read();
    expect(new TextDecoder().decode(first?.value as Uint8Array)).toBe('data: first\n\n');
    abort.abort();
    await expect.poll(() => aborted).toEqual(['gone']);
  });
});

describe('other sites are kept out', () => {
  it('refuses a foreign host everywhere but at webhooks', async () => {
    const foreign = { headers: { host: 'evil.example' } };
    const { status, body } = await send('/page', foreign);
    expect([status, String(body)]).toEqual([421, expect.stringContaining(`http://localhost:${server.port} only`)]);
    expect((await send('/how/plain', foreign)).status).toBe(421);
    expect((await send('/page', { headers: { host: 'localhost:1' } })).status).toBe(421);
    expect((await send('/webhooks/a/b', { ...foreign, method: 'POST' })).status).toBe(200);
  });

  it('refuses a foreign origin everywhere but at webhooks', async () => {
    const host = `localhost:${server.port}`;
    for (const origin of ['http://evil.example', 'null', 'https://localhost', `http://localhost.evil.example:${server.port}`]) {
      expect((await send('/page', { method: 'POST', headers: { host, origin } })).status).toBe(403);
      expect((await send('/webhooks/a/b', { method: 'POST', headers: { host, origin } })).status).toBe(200);
    }
  });

  it.each(['localhost', '127.0.0.1', '[::1]'])('lets its own pages in as %s', async (name) => {
    const host = `${name}:${server.port}`;
    expect((await send('/page', { headers: { host, origin: `http://${host}` } })).status).toBe(202);
  });

  it('does not take /webhooks in another place for a webhook', async () => {
    expect((await send('/x/../webhooks/a', { headers: { host: 'evil.example' } })).status).toBe(421);
  });
});

describe('a route that AWS could not serve is refused at start', () => {
  const refuses = async (changed: Resources, why: RegExp) => {
    const other = await smallStack({ ...resources, ...changed });
    await expect(other.start()).rejects.toThrow(why);
    await other.remove();
  };

  it('because Lambda would not let it call the function', async () => {
    await refuses(
      { Permission: { Type: 'AWS::Logs::LogGroup' } },
      /Web: no AWS::Lambda::Permission lets apigateway\.amazonaws\.com invoke it from arn:aws:execute-api:/,
    );
  });

  it('because its API has no stage', async () => {
    await refuses({ Stage: { Type: 'AWS::Logs::LogGroup' } }, /has no stage/);
  });
});
