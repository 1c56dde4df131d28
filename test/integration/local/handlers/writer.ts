// Stores what is posted, and answers only then.
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const client = new DynamoDBClient({ maxAttempts: 1 });

export const handler = async (event: APIGatewayProxyEventV2): Promise<{ readonly statusCode: number }> => {
  const id = event.pathParameters?.['id'] ?? '';
  await client.send(new PutItemCommand({ TableName: process.env['TABLE'] ?? '', Item: { id: { S: id } } }));
  return { statusCode: 204 };
};
