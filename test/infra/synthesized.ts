import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import type { Stack } from 'aws-cdk-lib';
import type { Deployment } from '../../functions/domain/deployment.ts';
import type { SenderId } from '../../functions/domain/ids.ts';
import { buildApp, type AppOptions } from '../../infra/build.ts';
import { functionNames } from '../../infra/constructs/grants.ts';
import { deployment as example } from '../support/deployment.ts';

/** The example of the tests, called under the API's own address. */
export const deployment: Deployment = { ...example, publicBaseUrls: [] };

/** The example with one more sender, at AWS End User Messaging. */
export const onAws = (settings: Readonly<Record<string, string>> = {}): Deployment => ({
  ...deployment,
  senders: {
    ...deployment.senders,
    ['aws' as SenderId]: { id: 'aws' as SenderId, carrier: 'aws', number: '+12025550143', type: 'long', programmes: [], mode: 'live', settings },
  },
});

/** A folder as `bundleFunctions` makes it, with next to nothing in it: the template does not depend on what the functions do. */
const emptyBundles = (): string => {
  const folder = mkdtempSync(path.join(tmpdir(), 'halte-bundles-'));
  for (const name of functionNames) {
    mkdirSync(path.join(folder, name));
    writeFileSync(path.join(folder, name, 'index.mjs'), `export const handler = () => '${name}';\n`);
  }
  return folder;
};
export const bundles = emptyBundles();

export type Resource = {
  readonly Type: string;
  readonly Properties: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
};
export type Synthesized = {
  readonly template: Template;
  /** Every resource of a type, by its logical id. */
  readonly all: (type: string) => Readonly<Record<string, Resource>>;
  readonly json: Readonly<Record<string, unknown>>;
};

/** The stack's template, without the checks of CloudFormation and cdk-nag, which have a test of their own. */
export const synthesize = (options: Partial<AppOptions> = {}): Synthesized => {
  const app = buildApp({ deployment, bundles, validation: false, nag: false, ...options });
  const template = Template.fromStack(app.node.children.at(0) as Stack);
  return { template, json: template.toJSON(), all: (type) => template.findResources(type) as Record<string, Resource> };
};
