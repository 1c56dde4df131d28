import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { consoleRoutes as routes } from '../../functions/console/routes.ts';
import type { WebhookApi } from './webhook-api.ts';

/** Each route of the console by name: a path that is not listed there does not reach the function. */
export const consoleRoutes = ({ api }: WebhookApi, fn: IFunction): void => {
  const integration = new HttpLambdaIntegration('Console', fn);
  for (const { method, path } of routes) api.addRoutes({ path, methods: [HttpMethod[method]], integration });
};
