import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { WebhookApi } from './webhook-api.ts';

/** At the root, because each character of a link is one less for what the text must say. Longer paths are others' and come first. */
const path = '/{slug}';

/** Routes the pages behind links to their function. Opening one shows a button; only what is posted counts. */
export const portalRoutes = ({ api }: WebhookApi, portal: IFunction): void => {
  api.addRoutes({ path, methods: [HttpMethod.GET, HttpMethod.POST], integration: new HttpLambdaIntegration('Portal', portal) });
};
