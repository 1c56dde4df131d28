import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { AwsError } from './aws-error.ts';
import { readCall, type AwsCall, type AwsService } from './call.ts';
import type { DynamoProxy } from './dynamo-proxy.ts';
import { ConnectionCut, strikeBefore, type Faults } from './faults.ts';
import { needsOf, type Account } from './needs.ts';
import type { ObjectService } from './objects.ts';
import type { Permissions } from './permissions.ts';

export type EndpointParts = {
  readonly place: Account;
  readonly permissions: Permissions;
  readonly faults: Faults;
  readonly dynamo: DynamoProxy;
  readonly objects: ObjectService;
  readonly services: Readonly<Record<string, AwsService>>;
  /** After each call that may have written to DynamoDB: whoever reads streams need not wait for its next look. */
  readonly wrote: () => void;
  /** A fault of the endpoint itself, which callers see as AWS's. */
  readonly onFault: (cause: unknown) => void;
};

export type AwsEndpoint = {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** Begins to answer; until then, calls wait. */
  serve(parts: EndpointParts): void;
  close(): Promise<void>;
};

/** The person at this machine, with the CLI: may do everything, as an administrator may. */
export const operatorAccessKey = 'operator';

const reads = new Set(['GetItem', 'BatchGetItem', 'TransactGetItems', 'Query', 'Scan', 'DescribeTable', 'ListTables']);

type Answer = { readonly status: number; readonly headers: OutgoingHttpHeaders; readonly body: Buffer | string };

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
};

const json = (status: number, output: object): Answer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': randomUUID() },
  body: JSON.stringify(output),
});

const authorize = (call: AwsCall, { place, permissions }: EndpointParts): void => {
  const needs = needsOf(place, call);
  if (call.caller === operatorAccessKey) return;
  if (!permissions.knows(call.caller)) throw new AwsError('UnrecognizedClientException', 'The security token included in the request is invalid.');
  for (const need of needs) permissions.require(call.caller, need);
};

const carryOut = async (call: AwsCall, request: IncomingMessage, body: Buffer, parts: EndpointParts): Promise<Answer> => {
  if (call.service === 'dynamodb') {
    const answer = await parts.dynamo.forward(request.headers, body);
    if (!reads.has(call.operation)) parts.wrote();
    return answer;
  }
  if (call.service === 's3') return parts.objects(call);
  const service = parts.services[call.service];
  if (!service) throw new AwsError('UnknownOperationException', `The local runner has no ${call.service}.`);
  return json(200, await service(call));
};

const answerTo = async (request: IncomingMessage, parts: EndpointParts): Promise<Answer> => {
  const body = await bodyOf(request);
  const call = readCall(request, body);
  authorize(call, parts);
  const fault = parts.faults.next(call);
  if (fault) await strikeBefore(fault, call);
  const answer = await carryOut(fault?.kind === 'partial-failure' ? { ...call, failing: fault.items ?? [0] } : call, request, body, parts);
  if (fault?.kind === 'cut-after-commit') throw new ConnectionCut();
  return answer;
};

const errorAnswer = (cause: unknown): Answer => {
  if (cause instanceof AwsError) return json(cause.status, { __type: cause.name, message: cause.message, Message: cause.message, ...cause.members });
  return json(500, { __type: 'InternalFailure', message: cause instanceof Error ? cause.message : String(cause) });
};

const handle = async (request: IncomingMessage, response: ServerResponse, parts: EndpointParts): Promise<void> => {
  try {
    const { status, headers, body } = await answerTo(request, parts);
    response.writeHead(status, headers).end(body);
  } catch (cause) {
    if (cause instanceof ConnectionCut) return void response.destroy();
    if (!(cause instanceof AwsError)) parts.onFault(cause);
    const { status, headers, body } = errorAnswer(cause);
    response.writeHead(status, headers).end(body);
  }
};

/** The one address of every AWS service: says which by the signature's scope, and who calls by the access key id. Listens on 127.0.0.1 only. */
export const openAwsEndpoint = (): Promise<AwsEndpoint> =>
  new Promise((resolve, reject) => {
    let begin: (parts: EndpointParts) => void = () => undefined;
    const ready = new Promise<EndpointParts>((start) => (begin = start));
    const server = createServer((request, response) => void ready.then((parts) => handle(request, response, parts)));
    server.keepAliveTimeout = 0;
    server.on('error', reject).listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = address !== null && typeof address === 'object' ? address.port : 0;
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ url: `http://127.0.0.1:${port}`, serve: (parts) => begin(parts), close });
    });
  });
