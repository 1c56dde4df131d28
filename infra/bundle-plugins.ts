import path from 'node:path';
import type { Plugin } from 'esbuild';
import type { Deployment } from '../functions/domain/deployment.ts';

/** What a function imports as `halte:config`: the deployment itself, not a file that would have to be read and checked at start. */
export const deployedConfig = (deployment: Deployment): Plugin => ({
  name: 'halte-config',
  setup(build) {
    build.onResolve({ filter: /^halte:config$/ }, () => ({ path: 'halte:config', namespace: 'halte-config' }));
    build.onLoad({ filter: /./, namespace: 'halte-config' }, () => ({ contents: JSON.stringify(deployment), loader: 'json' }));
  },
});

/**
 * Lambda hands a function its credentials in the environment. The SDK would look there first and then in files, SSO, STS and on EC2, and bring 135 kB of
 * clients for that, a fifth of the webhook: in a function it looks in the environment and nowhere else.
 */
export const lambdaCredentials: Plugin = {
  name: 'lambda-credentials',
  setup(build) {
    const asked = Symbol('asked');
    build.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, async ({ path: module, kind, resolveDir, pluginData }) => {
      if (pluginData === asked) return undefined;
      // From where the whole chain stands, because its first link is a dependency of it and not of ours.
      const chain = await build.resolve(module, { kind, resolveDir, pluginData: asked });
      return { path: 'environment', namespace: 'lambda-credentials', pluginData: path.dirname(chain.path) };
    });
    build.onLoad({ filter: /./, namespace: 'lambda-credentials' }, ({ pluginData }) => ({
      contents: "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
      resolveDir: String(pluginData),
    }));
  },
};
