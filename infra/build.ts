import { createRequire } from 'node:module';
import { App, Validations } from 'aws-cdk-lib';
import type * as CdkNag from 'cdk-nag';
import type { Deployment } from '../functions/domain/deployment.ts';
import { HalteStack } from './halte-stack.ts';
import { readSettings } from './settings.ts';

export { bundleFunctions } from './bundle.ts';

export type AppOptions = {
  /** The checked halte.config.ts. */
  readonly deployment: Deployment;
  /** Folder made by `bundleFunctions`. */
  readonly bundles: string;
  /** Where the cloud assembly goes. Default: where the CDK CLI says, or a temporary folder. */
  readonly outdir?: string;
  /** Whether the templates are checked against CloudFormation's schemas: 1 to 3 seconds. Default: yes. */
  readonly validation?: boolean;
  /** Whether cdk-nag checks them too. Default: yes. */
  readonly nag?: boolean;
  /** As `-c name=value` on the command line; see settings.ts. */
  readonly context?: Readonly<Record<string, string>>;
};

/** Behaviour that new CDK projects get by default and that changes our template. Here, so that every caller synthesizes the same. */
const flags = {
  '@aws-cdk/aws-iam:minimizePolicies': true,
  '@aws-cdk/core:checkSecretUsage': true,
  '@aws-cdk/core:enablePartitionLiterals': true,
};

/**
 * The CDK app, not yet synthesized: call `synth()` on it. Nothing of an account or a region goes in, so every caller gets the same template.
 *
 * @throws Error when a setting in the context, or one together with the deployment, is wrong.
 */
export const buildApp = ({ deployment, bundles, outdir, validation = true, nag = true, context = {} }: AppOptions): App => {
  const app = new App({
    analyticsReporting: false,
    treeMetadata: false,
    builtinCloudFormationValidation: validation,
    context: { ...flags, ...context },
    ...(outdir !== undefined && { outdir }),
  });
  if (nag) {
    // Loaded only where it is asked for: a local start does without, and is faster by its load.
    const { AwsSolutionsChecks } = createRequire(import.meta.url)('cdk-nag') as typeof CdkNag;
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { verbose: true }));
  }
  const settings = readSettings(app.node);
  new HalteStack(app, settings.stackName, { deployment, bundles, settings });
  return app;
};
