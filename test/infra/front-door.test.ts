import { describe, expect, test } from 'vitest';
import { routeKeyOf } from '../../functions/api/contract.ts';
import { allContracts } from '../../functions/api/contracts.ts';
import { consoleRoutes, routeKeyOf as keyOfPage } from '../../functions/console/routes.ts';
import { deployment, synthesize } from './synthesized.ts';

const stack = synthesize();
const domain = { domainName: 'texts.example.com', certificateArn: 'arn:aws:acm:eu-west-3:111122223333:certificate/1' };
const zone = { hostedZoneId: 'Z0123456789', hostedZoneName: 'example.com' };

const properties = (type: string, synthesized = stack) => Object.values(synthesized.all(type)).map((resource) => resource.Properties);
const baseUrls = (synthesized = stack): unknown =>
  properties('AWS::Lambda::Function', synthesized)
    .map((each) => (each['Environment'] as { Variables: Record<string, unknown> }).Variables['PUBLIC_BASE_URLS'])
    .find((value) => value !== undefined);

describe('the routes', () => {
  const routes = properties('AWS::ApiGatewayV2::Route');
  const keys = (type: string) =>
    routes.filter((route) => (route['AuthorizationType'] ?? 'NONE') === type).map((route) => route['RouteKey'] as string);

  test('of carriers take GET and POST, with and without a key; all others are those of the API, of the console and of the page behind a link', () => {
    const webhooks = [
      'GET /webhooks/{carrier}/{sender}',
      'GET /webhooks/{carrier}/{sender}/{key}',
      'POST /webhooks/{carrier}/{sender}',
      'POST /webhooks/{carrier}/{sender}/{key}',
    ];
    const others = [...allContracts.map(routeKeyOf), ...consoleRoutes.map(keyOfPage)];
    expect(keys('NONE').toSorted()).toEqual([...webhooks, 'GET /{slug}', 'POST /{slug}', ...others].toSorted());
  });

  test('of the API stand once more for callers that sign, and there API Gateway proves them', () => {
    expect(keys('AWS_IAM').toSorted()).toEqual(allContracts.map(({ method, path }) => `${method} /iam${path}`).toSorted());
  });

  test('lead to the function that they are of, in the form that carries the raw path and body', () => {
    const integrations = properties('AWS::ApiGatewayV2::Integration');
    const target = (uri: unknown): string => JSON.stringify(uri).replace(/.*"([A-Z][a-z]+)[0-9A-F]{8}".*/, '$1');
    expect(integrations.map(({ IntegrationUri }) => target(IntegrationUri)).toSorted()).toEqual(['Api', 'Console', 'Portal', 'Webhook']);
    expect(integrations.map(({ PayloadFormatVersion }) => PayloadFormatVersion)).toEqual(['2.0', '2.0', '2.0', '2.0']);
  });

  test('have no stage in their path, and let through whatever a carrier sends at once', () => {
    const [stage] = properties('AWS::ApiGatewayV2::Stage');
    expect(stage).toMatchObject({
      StageName: '$default',
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingBurstLimit: 5_000, ThrottlingRateLimit: 5_000 },
    });
  });
});

test('the access log holds neither path nor query nor address: a path may hold a key, a query a number', () => {
  const [stage] = properties('AWS::ApiGatewayV2::Stage');
  const { Format: format } = (stage?.['AccessLogSettings'] ?? {}) as { Format?: string };
  const variables = [...(format ?? '').matchAll(/\$context\.([A-Za-z.]+)/g)].map(([, name]) => String(name));
  expect(variables.toSorted()).toEqual([
    'integrationLatency',
    'integrationStatus',
    'requestId',
    'requestTime',
    'responseLatency',
    'responseLength',
    'routeKey',
    'status',
  ]);
});

describe('the address', () => {
  test("is the API's own, as long as nothing else is said", () => {
    expect(baseUrls()).toEqual({ 'Fn::GetAtt': [expect.stringMatching(/^WebhooksApi/), 'ApiEndpoint'] });
    expect(properties('AWS::ApiGatewayV2::Api')).toMatchObject([{ DisableExecuteApiEndpoint: false }]);
  });

  test('is what halte.config.ts says, most used first', () => {
    const publicBaseUrls = ['https://one.example.com', 'https://two.example.com'];
    const synthesized = synthesize({ deployment: { ...deployment, publicBaseUrls } });
    expect(baseUrls(synthesized)).toBe('https://one.example.com https://two.example.com');
    expect(synthesized.json).toMatchObject({
      Outputs: { BaseUrl: { Value: 'https://one.example.com' }, WebhookBase: { Value: 'https://one.example.com/webhooks' } },
    });
  });

  test('is the domain of the context, and then that alone answers', () => {
    const synthesized = synthesize({ context: { ...domain, ...zone } });
    expect(baseUrls(synthesized)).toBe('https://texts.example.com');
    expect(properties('AWS::ApiGatewayV2::Api', synthesized)).toMatchObject([{ DisableExecuteApiEndpoint: true }]);
    expect(properties('AWS::ApiGatewayV2::DomainName', synthesized)).toMatchObject([{ DomainName: 'texts.example.com' }]);
    expect(properties('AWS::Route53::RecordSet', synthesized)).toMatchObject([{ Name: 'texts.example.com.', HostedZoneId: 'Z0123456789' }]);
  });

  test('of AWS goes on answering while halte.config.ts still names it', () => {
    const publicBaseUrls = ['https://texts.example.com', 'https://abc.execute-api.eu-west-3.amazonaws.com'];
    const synthesized = synthesize({ deployment: { ...deployment, publicBaseUrls }, context: domain });
    expect(properties('AWS::ApiGatewayV2::Api', synthesized)).toMatchObject([{ DisableExecuteApiEndpoint: false }]);
  });

  test('says where to point the domain, when its zone is elsewhere', () => {
    expect(synthesize({ context: domain }).json).toMatchObject({ Outputs: { DomainTarget: expect.anything() as unknown } });
  });
});

describe('a setting that is wrong stops the synthesis, and says so', () => {
  test.each([
    [{ domainName: 'texts.example.com' }, /domainName and certificateArn go together/],
    [{ ...domain, hostedZoneId: 'Z1' }, /hostedZoneId and hostedZoneName go together/],
    [zone, /of use only with domainName/],
    [{ ...domain, domainName: 'https://texts.example.com' }, /context domainName: a host name in lower case/],
    [{ alarmEmail: 'nobody' }, /context alarmEmail: an e-mail address/],
    [{ staffDomainPrefix: 'my-aws-staff' }, /context staffDomainPrefix: lower-case letters/],
    [{ stackName: '1 Halte' }, /context stackName: letters, digits and hyphens/],
  ])('%o', (context, message) => {
    expect(() => synthesize({ context })).toThrow(message);
  });

  test('a domain that halte.config.ts does not name: every signature would be refused there', () => {
    const publicBaseUrls = ['https://other.example.com'];
    expect(() => synthesize({ deployment: { ...deployment, publicBaseUrls }, context: domain })).toThrow(
      /must contain https:\/\/texts\.example\.com/,
    );
  });
});
