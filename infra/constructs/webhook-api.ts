import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpMethod, HttpStage, LogGroupLogDestination, type DomainName } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledgements.ts';
import { logGroup } from './log-group.ts';

/** The path of a sender's webhook; `{key}` stands in for the signature of carriers that do not sign. */
const paths = ['/webhooks/{carrier}/{sender}', '/webhooks/{carrier}/{sender}/{key}'];

/** Above what any carrier sends at once. A STOP that is throttled away may never come again: several carriers do not retry. */
const throttle = { rateLimit: 5_000, burstLimit: 5_000 };

/**
 * What is kept of a call before it is known to be authentic. No path, because a path may hold a key; no query, which may hold a number and a text; no
 * address of the caller. The route is the pattern, not the path.
 */
const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTime',
    route: '$context.routeKey',
    status: '$context.status',
    answeredInMs: '$context.responseLatency',
    functionInMs: '$context.integrationLatency',
    functionStatus: '$context.integrationStatus',
    bytes: '$context.responseLength',
  }),
);

export type WebhookApiProps = {
  readonly domain?: DomainName;
  /** Whether the address that AWS gives answers too. */
  readonly ownAddress: boolean;
};

/** The front door: carriers' calls, as they come, to the webhook function. */
export class WebhookApi extends Construct {
  readonly api: HttpApi;

  constructor(scope: Construct, id: string, { domain, ownAddress }: WebhookApiProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      description: 'Halte: webhooks of the carriers',
      createDefaultStage: false,
      disableExecuteApiEndpoint: !ownAddress,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: { destination: new LogGroupLogDestination(logGroup(this, 'AccessLog')), format: accessLogFormat },
      ...(domain && { domainMapping: { domainName: domain } }),
    });
    acknowledge(
      this.api,
      'AwsSolutions-APIG4',
      'Callers are the machines of carriers, which cannot sign with IAM nor hold a token of ours: the function proves each call by the scheme of its ' +
        'carrier over the raw bytes, before it reads them.',
    );
  }

  /** `https://<id>.execute-api.<region>.<suffix>`, the address that AWS gives. */
  get endpoint(): string {
    return this.api.apiEndpoint;
  }

  /** Routes carriers' calls to the function. Apart from the constructor, because the function's environment names this API's address. */
  connect(webhook: IFunction): void {
    const integration = new HttpLambdaIntegration('Webhook', webhook);
    for (const path of paths) this.api.addRoutes({ path, methods: [HttpMethod.GET, HttpMethod.POST], integration });
  }
}
