import { createHash, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AwsError } from './aws-error.ts';
import { textIn, type AwsCall } from './call.ts';

export type ObjectAnswer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string };
/** S3, as far as the functions use it. Throws AwsError. */
export type ObjectService = (call: AwsCall) => ObjectAnswer;

const name = /^[a-z0-9][a-z0-9.-]{2,62}$/;
const keyForm = /^[A-Za-z0-9][\w/-]{0,200}$/;
const mostKeys = 1000;

/** Buckets as folders, objects as files in them; what was said of an object with it stands in a file beside the folder. */
export const objectService = (folder: string): ObjectService => {
  const place = (kind: 'objects' | 'objects-about', { input }: AwsCall): string => {
    const [bucket, key] = [String(input['Bucket']), String(input['Key'])];
    if (!name.test(bucket) || !keyForm.test(key))
      throw new AwsError('InvalidArgument', 'The local runner takes keys of letters, digits, slashes and hyphens.');
    return path.join(folder, kind, bucket, key);
  };
  const read = (call: AwsCall): ObjectAnswer => {
    const file = place('objects', call);
    if (!existsSync(file)) return { status: 404, headers: {}, body: '<Error><Code>NoSuchKey</Code></Error>' };
    const about = place('objects-about', call);
    const headers = existsSync(about) ? (JSON.parse(readFileSync(about, 'utf8')) as Record<string, string>) : {};
    return { status: 200, headers, body: call.operation === 'HeadObject' ? '' : readFileSync(file, 'utf8') };
  };
  const put = (call: AwsCall): ObjectAnswer => {
    const [headers, body] = [headersIn(call), bodyIn(call)];
    if (headers['if-none-match'] !== '*')
      throw new AwsError('NotImplemented', 'The local runner puts only where nothing is (If-None-Match: *).', 501);
    if (headers['x-amz-checksum-sha256'] !== createHash('sha256').update(body).digest('base64'))
      throw new AwsError('BadDigest', 'The checksum is another.');
    const [file, about] = [place('objects', call), place('objects-about', call)];
    if (existsSync(file)) return preconditionFailed;
    const said = Object.entries(headers).filter(([header]) => header.startsWith('x-amz-meta-') || header.startsWith('x-amz-object-lock-'));
    write(about, JSON.stringify(Object.fromEntries(said)));
    return create(file, body) ? { status: 200, headers: {}, body: '' } : preconditionFailed;
  };
  return (call) => {
    if (call.operation === 'ListObjectsV2') return list(path.join(folder, 'objects', textIn(call, 'Bucket')), call);
    return call.operation === 'PutObject' ? put(call) : read(call);
  };
};

const preconditionFailed: ObjectAnswer = { status: 412, headers: {}, body: '<Error><Code>PreconditionFailed</Code></Error>' };
const headersIn = ({ input }: AwsCall): Readonly<Record<string, string>> => input['headers'] as Record<string, string>;
const bodyIn = ({ input }: AwsCall): Buffer => input['body'] as Buffer;

const write = (file: string, content: string | Buffer): void => {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, content, { mode: 0o600 });
};

/** Whole or not at all, and never over another. False where there is one. */
const create = (file: string, content: Buffer): boolean => {
  const partial = `${file}.${randomUUID()}.partial`;
  write(partial, content);
  try {
    linkSync(partial, file);
    return true;
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST') return false;
    throw cause;
  } finally {
    rmSync(partial);
  }
};

const list = (bucket: string, call: AwsCall): ObjectAnswer => {
  const after = textIn(call, 'start-after');
  const all = existsSync(bucket) ? readdirSync(bucket, { recursive: true, withFileTypes: true }) : [];
  const keys = all
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.partial'))
    .map((entry) => path.relative(bucket, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .filter((key) => key.startsWith(textIn(call, 'prefix')) && key > after)
    .toSorted();
  const page = keys.slice(0, Number(textIn(call, 'max-keys') || mostKeys));
  const contents = page.map((key) => `<Contents><Key>${key}</Key></Contents>`).join('');
  return {
    status: 200,
    headers: { 'content-type': 'application/xml' },
    body: `<ListBucketResult><IsTruncated>${page.length < keys.length}</IsTruncated>${contents}</ListBucketResult>`,
  };
};
