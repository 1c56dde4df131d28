import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

/** Calls of the runner itself, past the permission check: `call('DynamoDBStreams_20120810.GetRecords', {…})`. Input and output as on the wire. */
export type EngineCall = (target: string, input: object) => Promise<Record<string, unknown>>;

export class EngineError extends Error {
  override readonly name: string;

  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

const region = 'eu-west-1';
const credentials = { accessKeyId: 'runner', secretAccessKey: 'runner' };

/** Raw calls rather than an SDK's, because a stream's records must reach a function exactly as the wire has them. */
export const engineCall =
  (endpoint: string): EngineCall =>
  async (target, input) => {
    const service = target.startsWith('DynamoDBStreams') ? 'streams.dynamodb' : 'dynamodb';
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': target,
        // Signatures are not checked, but their parts must be there.
        'x-amz-date': '20260101T000000Z',
        authorization: `AWS4-HMAC-SHA256 Credential=${credentials.accessKeyId}/20260101/${region}/${service}/aws4_request, SignedHeaders=host, Signature=0`,
      },
      body: JSON.stringify(input),
    });
    const output = (await response.json()) as Record<string, unknown>;
    if (response.ok) return output;
    const {
      __type: type = 'UnknownError',
      message,
      Message,
    } = output as { readonly __type?: string; readonly message?: string; readonly Message?: string };
    throw new EngineError(type.slice(type.indexOf('#') + 1), message ?? Message ?? '');
  };

/** A client on the engine itself: sees everything, asks nobody's permission. */
export const engineClient = (endpoint: string): DynamoDBClient => new DynamoDBClient({ endpoint, region, credentials });
