import type { IncomingMessage } from 'node:http';
import type { AwsCall } from './call.ts';
import { AwsError } from './aws-error.ts';

/** A call of S3, which speaks in methods and paths: `/<bucket>/<key>`. Its headers and its body stand in the input. */
export const objectCall = (request: IncomingMessage, body: Buffer, caller: string): AwsCall => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const [, Bucket = '', Key = ''] = /^\/([^/]+)\/?(.*)$/.exec(decodeURIComponent(url.pathname)) ?? [];
  return {
    service: 's3',
    operation: operationOf(request.method ?? '', Key, url.searchParams),
    caller,
    input: { Bucket, Key, ...Object.fromEntries(url.searchParams), headers: request.headers, body },
  };
};

const operationOf = (method: string, key: string, query: URLSearchParams): string => {
  if (method === 'GET' && key === '' && query.get('list-type') === '2') return 'ListObjectsV2';
  const known: Readonly<Record<string, string>> = { GET: 'GetObject', HEAD: 'HeadObject', PUT: 'PutObject' };
  const operation = key === '' || [...query.keys()].length > 0 ? undefined : known[method];
  if (operation === undefined) throw new AwsError('NotImplemented', `The local runner has no such call of s3 (${method}).`, 501);
  return operation;
};
