import type { Node } from 'constructs';
import * as z from 'zod';

const hostName = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host name in lower case, like texts.example.com');

const context = z.object({
  stackName: z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9-]{0,99}$/, 'letters, digits and hyphens, first a letter')
    .default('Halte'),
  domainName: hostName.optional(),
  certificateArn: z.string().startsWith('arn:', 'the ARN of a certificate in the region of the stack').optional(),
  hostedZoneId: z.string().optional(),
  hostedZoneName: hostName.optional(),
  alarmEmail: z.email('an e-mail address').optional(),
  staffDomainPrefix: z
    .string()
    .regex(
      /^(?!.*(?:aws|amazon|cognito))[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,
      'lower-case letters, digits and hyphens, without aws, amazon and cognito',
    )
    .optional(),
});
const names = Object.keys(context.shape);

export type DomainSettings = {
  readonly domainName: string;
  readonly certificateArn: string;
  readonly hostedZone?: { readonly id: string; readonly name: string };
};
/** What an operator may say on the command line: `npx cdk deploy -c alarmEmail=…`. What is about texting stands in halte.config.ts instead. */
export type Settings = {
  readonly stackName: string;
  readonly domain?: DomainSettings;
  readonly alarmEmail?: string;
  /** Of the page on which staff signs in. */ readonly staffDomainPrefix?: string;
};

const both = <A, B>(a: A | undefined, b: B | undefined, message: string): { readonly a: A; readonly b: B } | undefined => {
  if (a === undefined && b === undefined) return undefined;
  if (a === undefined || b === undefined) throw new Error(message);
  return { a, b };
};

const domainOf = (given: z.infer<typeof context>): DomainSettings | undefined => {
  const zone = both(given.hostedZoneId, given.hostedZoneName, 'context: hostedZoneId and hostedZoneName go together.');
  const domain = both(given.domainName, given.certificateArn, 'context: domainName and certificateArn go together.');
  if (domain === undefined && zone !== undefined) throw new Error('context: a hosted zone is of use only with domainName and certificateArn.');
  if (domain === undefined) return undefined;
  return { domainName: domain.a, certificateArn: domain.b, ...(zone && { hostedZone: { id: zone.a, name: zone.b } }) };
};

/**
 * Reads the settings from the CDK context.
 *
 * @throws Error whose message names each setting that is wrong, and what is allowed.
 */
export const readSettings = (node: Node): Settings => {
  const parsed = context.safeParse(Object.fromEntries(names.map((name) => [name, node.tryGetContext(name) as unknown])));
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => `context ${issue.path.join('.')}: ${issue.message}`).join('\n'));
  const domain = domainOf(parsed.data);
  const { stackName, alarmEmail, staffDomainPrefix } = parsed.data;
  return {
    stackName,
    ...(domain && { domain }),
    ...(alarmEmail !== undefined && { alarmEmail }),
    ...(staffDomainPrefix !== undefined && { staffDomainPrefix }),
  };
};
