import * as z from 'zod';
import { count, inert, runType, text } from '../run-type.ts';

export const httpApi = runType(
  'AWS::ApiGatewayV2::Api',
  z.strictObject({
    Name: inert,
    ProtocolType: z.literal('HTTP'),
    Description: inert,
    DisableExecuteApiEndpoint: inert,
    IpAddressType: inert,
    Tags: inert,
  }),
);
export const stage = runType(
  'AWS::ApiGatewayV2::Stage',
  z.strictObject({
    ApiId: text,
    StageName: z.literal('$default'),
    AutoDeploy: z.literal(true),
    AccessLogSettings: inert,
    DefaultRouteSettings: inert,
    RouteSettings: inert,
    Description: inert,
    Tags: inert,
  }),
);
export const integration = runType(
  'AWS::ApiGatewayV2::Integration',
  z.strictObject({
    ApiId: text,
    IntegrationType: z.literal('AWS_PROXY'),
    IntegrationUri: text,
    PayloadFormatVersion: z.literal('2.0'),
    TimeoutInMillis: count.default(30_000),
    IntegrationMethod: inert,
    Description: inert,
  }),
);
export const route = runType(
  'AWS::ApiGatewayV2::Route',
  z.strictObject({ ApiId: text, RouteKey: text, Target: text, AuthorizationType: z.enum(['NONE', 'AWS_IAM']).default('NONE'), OperationName: inert }),
);
