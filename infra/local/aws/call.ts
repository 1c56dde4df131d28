import type { IncomingMessage } from 'node:http';
import { AwsError } from './aws-error.ts';
import { objectCall } from './object-call.ts';

/** One call of an AWS service. */
export type AwsCall = {
  /** As in the signature's scope: `dynamodb`, `sqs`, `secretsmanager`, `events`, `sms-voice` … */
  readonly service: string;
  /** `PutItem`, `SendMessage` … */
  readonly operation: string;
  /** The access key id: a function's logical id, or `operator`. */
  readonly caller: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Positions of entries that a fault makes fail. */
  readonly failing?: readonly number[];
};

/** A member of a call's input; empty where there is none of that name, or no text. */
export const textIn = ({ input }: AwsCall, name: string): string => {
  const value = input[name];
  return typeof value === 'string' ? value : '';
};

/** Carries out a call, and gives the output as on the wire. */
export type AwsService = (call: AwsCall) => Promise<object> | object;

const credential = /Credential=([^/]+)\/\d+\/[^/]+\/([^/]+)\/aws4_request/;

/** @throws AwsError for a call that is not signed, or neither of S3 nor of a JSON protocol. */
export const readCall = (request: IncomingMessage, body: Buffer): AwsCall => {
  const [, caller, service] = credential.exec(request.headers.authorization ?? '') ?? [];
  if (caller === undefined || service === undefined) throw new AwsError('MissingAuthenticationTokenException', 'Missing Authentication Token', 403);
  if (service === 's3') return objectCall(request, body, caller);
  const [, operation] = String(request.headers['x-amz-target'] ?? '').split('.');
  if (operation === undefined)
    throw new AwsError('UnknownOperationException', `the local endpoint speaks only JSON protocols, and ${service} was called in another`);
  return { service, operation, caller, input: parse(body) };
};

const parse = (body: Buffer): Readonly<Record<string, unknown>> => {
  try {
    const input: unknown = JSON.parse(body.toString('utf8') || '{}');
    if (input !== null && typeof input === 'object' && !Array.isArray(input)) return input as Record<string, unknown>;
  } catch {
    // Said below: it is no object either way.
  }
  throw new AwsError('SerializationException', 'the request body is not a JSON object');
};
