import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import * as z from 'zod';
import type { Caller } from './route.ts';

/** What API Gateway tells of a caller whose signature it has proven. */
const authorized = z.object({ authorizer: z.object({ iam: z.object({ userArn: z.string() }) }) });

/**
 * The role or user at the end of the ARN: `assumed-role/Campaigns/session` gives `iam:Campaigns`. Throws ZodError for a call that did not pass API
 * Gateway's check, which a signed route cannot have.
 */
export const signedCaller = ({ requestContext }: APIGatewayProxyEventV2): Caller => {
  const { userArn } = authorized.parse(requestContext).authorizer.iam;
  const [kind = '', ...names] = userArn.split(':').at(-1)?.split('/') ?? [];
  const name = kind === 'assumed-role' ? names[0] : names.at(-1);
  return { name: `iam:${name ?? kind}`, logged: 'iam' };
};
