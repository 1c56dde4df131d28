import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { HttpResult } from '../carriers/carrier.ts';
import type { Http } from '../flows/ports.ts';
import { systemClock } from '../platform/clock.ts';
import { nodeHttp } from '../platform/http.ts';
import { type AwsAccess, signedHttp } from '../platform/signed-http.ts';
import { CannotDo } from './outcome.ts';
import type { Place } from './place.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string => text.replaceAll(/&(amp|lt|gt|quot|apos);/g, (all, name: string) => entities[name] ?? all);

/** The outputs in an answer of DescribeStacks, which CloudFormation gives as XML. */
export const outputsIn = (xml: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from(xml.matchAll(/<OutputKey>([^<]*)<\/OutputKey>\s*<OutputValue>([^<]*)<\/OutputValue>/g), ([, key = '', value = '']) => [
      unescaped(key),
      unescaped(value),
    ]),
  );

const refusal = (stack: string, result: HttpResult): CannotDo => {
  if (result.kind !== 'answer') {
    return new CannotDo(`CloudFormation does not answer (${result.reason})`, 'Check the network and --region.');
  }
  const code = /<Code>([A-Za-z.]{1,60})<\/Code>/.exec(result.body)?.[1] ?? String(result.status);
  return code === 'ValidationError'
    ? new CannotDo(`there is no stack ${stack} in this region and account`, 'Name it with --stack and --region, or deploy it: npx cdk deploy.')
    : new CannotDo(`CloudFormation refuses (${code})`, 'The credentials need cloudformation:DescribeStacks on the stack.');
};

/**
 * The outputs of a deployed stack. One signed call rather than another SDK client: nothing else here speaks to CloudFormation.
 * Throws CannotDo.
 */
export const stackOutputs = async (http: Http, region: string, stack: string): Promise<Readonly<Record<string, string>>> => {
  const call = {
    method: 'POST',
    url: `https://cloudformation.${region}.amazonaws.com/`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ Action: 'DescribeStacks', Version: '2010-05-15', StackName: stack }).toString(),
    sign: { service: 'cloudformation' },
  } as const;
  const result = await http.call(call, 10_000);
  if (result.kind !== 'answer' || result.status !== 200) throw refusal(stack, result);
  return outputsIn(result.body);
};

/** The SDK's own way of finding region and credentials: environment, profile, SSO, role. Throws CannotDo. */
const accessOf = async (wanted: string | undefined): Promise<AwsAccess> => {
  const client = new SecretsManagerClient(wanted === undefined ? {} : { region: wanted });
  try {
    const region = await client.config.region();
    const { accessKeyId, secretAccessKey, sessionToken } = await client.config.credentials();
    return { region, accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
  } catch (cause) {
    const what = cause instanceof Error && cause.message.includes('Region') ? 'no AWS region is known' : 'no AWS credentials were found';
    throw new CannotDo(what, 'Set AWS_REGION or --region, and AWS_PROFILE or AWS_ACCESS_KEY_ID, or run `aws sso login`.', { cause });
  } finally {
    client.destroy();
  }
};

/** A stack on AWS, found by its name. Throws CannotDo. */
export const openAwsPlace = async (stack: string, wantedRegion: string | undefined): Promise<Place> => {
  const access = await accessOf(wantedRegion);
  const outputs = await stackOutputs(
    signedHttp(nodeHttp, () => access, systemClock),
    access.region,
    stack,
  );
  const baseUrl = outputs['BaseUrl'];
  return {
    kind: 'aws',
    name: `stack ${stack} in ${access.region}`,
    region: access.region,
    outputs,
    ...(baseUrl === undefined ? {} : { baseUrl }),
    close: () => Promise.resolve(),
  };
};
