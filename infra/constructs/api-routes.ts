import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpIamAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { allContracts, signedPrefix } from '../../functions/api/contracts.ts';
import type { WebhookApi } from './webhook-api.ts';

/**
 * Every route of the API twice: as it is, where the function proves the key that the caller sends; and under /iam, where API Gateway proves the
 * caller's signature and asks its IAM policy. One HTTP API proves a route in one way only.
 */
export const apiRoutes = ({ api }: WebhookApi, fn: IFunction): void => {
  const integration = new HttpLambdaIntegration('Api', fn);
  const authorizer = new HttpIamAuthorizer();
  for (const { method, path } of allContracts) {
    api.addRoutes({ path, methods: [HttpMethod[method]], integration });
    api.addRoutes({ path: `${signedPrefix}${path}`, methods: [HttpMethod[method]], integration, authorizer });
  }
};
