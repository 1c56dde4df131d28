import { CfnOutput, type Stack } from 'aws-cdk-lib';
import type { Values } from './environment.ts';
import type { Parts } from './parts.ts';

export type OutputProps = { readonly values: Values; readonly baseUrl: string; /** ARN. */ readonly evidenceKey: string } & Pick<Parts, 'staff'>;

const pascal = (variable: string): string => variable.toLowerCase().replaceAll(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * What an operator and the CLI need to know of the stack. Every variable of the functions is an output under its own name in another spelling
 * (TABLE_MESSAGES is TableMessages), so that the CLI reads its environment from here. No path key, no secret, no number.
 */
export const outputs = (stack: Stack, { values, baseUrl, evidenceKey, staff }: OutputProps): void => {
  const output = (id: string, value: string, description?: string): CfnOutput =>
    new CfnOutput(stack, id, { value, ...(description !== undefined && { description }) });
  for (const [variable, value] of Object.entries(values)) output(pascal(variable), value, variable);
  output('KeyEvidence', evidenceKey, 'Signs evidence and proofs of requests');
  if (staff) output('StaffPool', staff.directory.pool.userPoolId, 'Where `aws cognito-idp` makes the users of the console');
  output('BaseUrl', baseUrl, 'Where carriers call');
  output('WebhookBase', `${baseUrl}/webhooks`, 'Followed by carrier and sender; `npm run -s halte -- webhooks` prints each in full');
};
