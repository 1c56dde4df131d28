// Answers with the event, or in the way that the path asks for.
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

export const handler = async (event: APIGatewayProxyEventV2): Promise<unknown> => {
  switch (event.pathParameters?.['how'] ?? '') {
    case 'plain':
      return 'only a text';
    case 'whole':
      return {
        statusCode: 201,
        headers: { 'X-Own': 'yes' },
        cookies: ['a=1', 'b=2'],
        body: Buffer.from([0, 255]).toString('base64'),
        isBase64Encoded: true,
      };
    case 'bad':
      return { statusCode: 'yes' };
    case 'throw':
      throw new Error('never shown outside');
    case 'slow':
      return new Promise((resolve) => setTimeout(() => resolve('late'), 8_000));
    default:
      return event;
  }
};
