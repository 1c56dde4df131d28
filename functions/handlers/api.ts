import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { errorName, log } from '../platform/process.ts';
import { serving } from '../platform/serving.ts';
import { answerOf, problemResult } from './api-answer.ts';

const collaborators = serving();
collaborators().catch(() => undefined);

/** The API: one route a file in routes/. */
export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
  try {
    return await answerOf(await collaborators(), event);
  } catch (error) {
    log({ is: 'fault', where: 'api', name: errorName(error) });
    return problemResult({ type: 'unavailable', detail: 'Ask again in a moment. Until Halte answers, send nothing: a STOP may be standing.' });
  }
};
