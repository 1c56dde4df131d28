// Calls what the event names, and answers what came back: a function whose permissions and faults a test looks at.
import * as dynamo from '@aws-sdk/client-dynamodb';
import { EventBridgeClient, PutEventsCommand, type PutEventsCommandInput } from '@aws-sdk/client-eventbridge';
import { SendMessageCommand, SQSClient, type SendMessageCommandInput } from '@aws-sdk/client-sqs';

type Event = { readonly call: string; readonly input: Readonly<Record<string, unknown>>; readonly attempts?: number };
type Known = Record<string, (input: never, maxAttempts: number) => Promise<object>>;

const known: Known = {
  GetItem: (input: dynamo.GetItemCommandInput, maxAttempts) => new dynamo.DynamoDBClient({ maxAttempts }).send(new dynamo.GetItemCommand(input)),
  PutItem: (input: dynamo.PutItemCommandInput, maxAttempts) => new dynamo.DynamoDBClient({ maxAttempts }).send(new dynamo.PutItemCommand(input)),
  DeleteItem: (input: dynamo.DeleteItemCommandInput, maxAttempts) =>
    new dynamo.DynamoDBClient({ maxAttempts }).send(new dynamo.DeleteItemCommand(input)),
  Query: (input: dynamo.QueryCommandInput, maxAttempts) => new dynamo.DynamoDBClient({ maxAttempts }).send(new dynamo.QueryCommand(input)),
  BatchGetItem: (input: dynamo.BatchGetItemCommandInput, maxAttempts) =>
    new dynamo.DynamoDBClient({ maxAttempts }).send(new dynamo.BatchGetItemCommand(input)),
  TransactWriteItems: (input: dynamo.TransactWriteItemsCommandInput, maxAttempts) =>
    new dynamo.DynamoDBClient({ maxAttempts }).send(new dynamo.TransactWriteItemsCommand(input)),
  PutEvents: (input: PutEventsCommandInput, maxAttempts) => new EventBridgeClient({ maxAttempts }).send(new PutEventsCommand(input)),
  SendMessage: (input: SendMessageCommandInput, maxAttempts) => new SQSClient({ maxAttempts }).send(new SendMessageCommand(input)),
};

export const handler = async ({ call, input, attempts = 1 }: Event): Promise<object> => {
  try {
    return { output: await known[call]?.(input as never, attempts) };
  } catch (cause) {
    const { name, message, CancellationReasons } = cause as dynamo.TransactionCanceledException;
    return { error: name, message, ...(CancellationReasons && { reasons: CancellationReasons.map(({ Code }) => Code) }) };
  }
};
