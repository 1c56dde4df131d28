import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { consoleServing } from '../platform/console-serving.ts';
import { errorName, log } from '../platform/process.ts';
import { answerOf } from './console/answer.ts';
import { page, resultOf } from './console/outcome.ts';

const collaborators = consoleServing();

/** Where staff works on what people ask: one route a function in console/. */
export const handler = async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
  try {
    return await answerOf(await collaborators(), event);
  } catch (error) {
    log({ is: 'fault', where: 'console', name: errorName(error) });
    return resultOf(page({ is: 'error', error: 'unavailable' }, 503));
  }
};
