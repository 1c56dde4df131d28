import { createHash } from 'node:crypto';
import { archiveKey, placeOfKey, type RetentionClass } from '../domain/archive/archive-object.ts';
import type { Instant } from '../domain/ids.ts';
import type { HttpAnswered, HttpCall } from '../carriers/carrier.ts';
import type { Archive } from '../flows/archive-ports.ts';
import type { Http } from '../flows/ports.ts';
import { AwsFault, awsHost } from './aws-json.ts';

export type LedgerLock = 'governance' | 'compliance';
export type BucketOptions = { readonly http: Http; readonly region: string; readonly bucket: string };

const timeoutMs = 10_000;
/** S3 gives up one of two conditional writes that meet: as if the name were taken. */
const taken = new Set([409, 412]);

type Call = Pick<HttpCall, 'method' | 'body'> & { readonly path: string; readonly headers?: Readonly<Record<string, string>> };

/** Buckets by path, not by host: the endpoint of one machine knows no other way. */
const call = async ({ http, region, bucket }: BucketOptions, { method, path, headers = {}, body }: Call): Promise<HttpAnswered> => {
  const url = `https://${awsHost('s3', region)}/${bucket}${path}`;
  const result = await http.call({ method, url, headers, ...(body === undefined ? {} : { body }), sign: { service: 's3' } }, timeoutMs);
  if (result.kind !== 'answer') throw new AwsFault(result.reason === 'timeout' ? 'Timeout' : 'NetworkFault');
  return result;
};

const checked = (answer: HttpAnswered): HttpAnswered => {
  if (answer.status === 200) return answer;
  throw new AwsFault(/<Code>([A-Za-z]{1,60})<\/Code>/.exec(answer.body)?.[1] ?? `Status${answer.status}`);
};

const keysIn = (xml: string): readonly string[] => Array.from(xml.matchAll(/<Key>([^<]*)<\/Key>/g), ([, key = '']) => key);

/**
 * The archive in a bucket of S3. An object is put only where none has its name, and where `lock` says so it cannot be deleted before its term.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html and …/object-lock.html
 */
export const s3Archive = (bucket: BucketOptions, lock: LedgerLock | undefined): Archive => ({
  newest: async (one: RetentionClass) => {
    const { body } = checked(await call(bucket, { method: 'GET', path: `?list-type=2&max-keys=1&prefix=${one}%2F` }));
    const [key] = keysIn(body);
    const place = key === undefined ? undefined : placeOfKey(key);
    if (key === undefined || place === undefined) return undefined;
    const { headers } = checked(await call(bucket, { method: 'HEAD', path: `/${key}` }));
    return { n: place.n, digest: headers['x-amz-meta-digest'] ?? '', at: (headers['x-amz-meta-at'] ?? '') as Instant };
  },
  put: async ({ text, digest, at, until, ...place }) => {
    const headers = {
      'content-type': 'application/x-ndjson',
      'if-none-match': '*',
      'x-amz-checksum-sha256': createHash('sha256').update(text).digest('base64'),
      'x-amz-meta-at': at,
      'x-amz-meta-digest': digest,
      ...(lock === undefined ? {} : { 'x-amz-object-lock-mode': lock.toUpperCase(), 'x-amz-object-lock-retain-until-date': until }),
    };
    const answer = await call(bucket, { method: 'PUT', path: `/${archiveKey(place)}`, headers, body: text });
    if (taken.has(answer.status)) return false;
    checked(answer);
    return true;
  },
});

/** Every key of a bucket, page by page. Throws AwsFault. */
export const listKeys = async (bucket: BucketOptions): Promise<readonly string[]> => {
  const keys: string[] = [];
  for (;;) {
    const after = keys.at(-1);
    const { body } = checked(
      await call(bucket, { method: 'GET', path: `?list-type=2${after === undefined ? '' : `&start-after=${encodeURIComponent(after)}`}` }),
    );
    const page = keysIn(body);
    keys.push(...page);
    if (page.length === 0 || !body.includes('<IsTruncated>true</IsTruncated>')) return keys;
  }
};

/** Throws AwsFault. */
export const readText = async (bucket: BucketOptions, key: string): Promise<string> =>
  checked(await call(bucket, { method: 'GET', path: `/${key}` })).body;
