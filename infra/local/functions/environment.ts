import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { readdirSync } from 'node:fs';
import type * as z from 'zod';
import { lambda } from '../template/run-types.ts';
import type { Resource, Stack } from '../template/stack.ts';

export type LambdaFunction = Resource<z.output<typeof lambda.schema>>;

/** Where a function finds the AWS services. */
export type AwsAddress = { readonly endpoint: string; readonly region: string };

/** Exactly the variables that the template gives, and those that Lambda's runtime adds. The access key id says who calls. */
export const environmentOf = ({ id, properties }: LambdaFunction, name: string, { endpoint, region }: AwsAddress): Record<string, string> => ({
  LANG: 'en_US.UTF-8',
  TZ: 'UTC',
  PATH: process.env['PATH'] ?? '',
  LAMBDA_TASK_ROOT: '/var/task',
  _HANDLER: properties.Handler,
  ...properties.Environment?.Variables,
  AWS_ACCESS_KEY_ID: id,
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_SESSION_TOKEN: 'local',
  AWS_REGION: region,
  AWS_DEFAULT_REGION: region,
  AWS_ENDPOINT_URL: endpoint,
  AWS_EXECUTION_ENV: `AWS_Lambda_${properties.Runtime}`,
  AWS_LAMBDA_FUNCTION_NAME: name,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(properties.MemorySize),
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
  AWS_LAMBDA_LOG_STREAM_NAME: 'local',
});

/**
 * The module and the export that `Handler` names, in the folder that is deployed.
 *
 * @param assets folder of the cloud assembly, with `asset.<hash>` in it.
 * @throws Error when there is no such module.
 */
export const moduleOf = ({ id, properties }: LambdaFunction, assets: string): { readonly module: string; readonly handler: string } => {
  const folder = path.join(assets, `asset.${properties.Code.S3Key.replace(/\.zip$/, '')}`);
  const dot = properties.Handler.lastIndexOf('.');
  const base = properties.Handler.slice(0, dot);
  const found = readdirSync(path.dirname(path.join(folder, base))).find(
    (file) => /\.[mc]?js$/.test(file) && file.replace(/\.\w+$/, '') === path.basename(base),
  );
  if (found === undefined) throw new Error(`${id}: no module ${base} in ${folder}`);
  return { module: pathToFileURL(path.join(folder, path.dirname(base), found)).href, handler: properties.Handler.slice(dot + 1) };
};

export const functionsOf = (stack: Stack): readonly LambdaFunction[] => stack.of(lambda);
