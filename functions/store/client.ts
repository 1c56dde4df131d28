import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

export type ClientOptions = {
  /** For the embedded engine, tests and the command line. Absent: AWS's own, or AWS_ENDPOINT_URL. */
  readonly endpoint?: string;
  readonly region?: string;
  readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string; readonly sessionToken?: string };
  /** Milliseconds. A carrier waits for the webhook, so its client gives up early; the command line may take its time. */
  readonly connectTimeoutMs?: number;
  readonly requestTimeoutMs?: number;
};

/**
 * A client that gives up early (connect 300 ms, request 500 ms, two tries): the caller still has to spool and answer within the 1.7 s
 * that the strictest carrier leaves. `throwOnRequestTimeout`: without it the SDK only warns.
 */
export const documentClient = (options: ClientOptions = {}): DynamoDBDocumentClient => {
  const client = new DynamoDBClient({
    maxAttempts: 2,
    requestHandler: {
      connectionTimeout: options.connectTimeoutMs ?? 300,
      requestTimeout: options.requestTimeoutMs ?? 500,
      throwOnRequestTimeout: true,
    },
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
    ...(options.region === undefined ? {} : { region: options.region }),
    ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
  });
  // It copies all that is asked and answered for a logger that writes nothing, item by item; and no words or numbers may ever be written there.
  client.middlewareStack.remove('loggerMiddleware');
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
};
