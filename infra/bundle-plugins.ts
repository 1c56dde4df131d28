import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
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

/**
 * Node's own modules come by `require`. An `import` of one makes a namespace of it and asks for each of its exports, and those of `node:http` and `node:fs` that load themselves at first
 * use (the WebSocket client, the streams of files) are then loaded by every cold start.
 */
export const builtinsByRequire: Plugin = {
  name: 'builtins-by-require',
  setup(build) {
    const namespace = 'builtin';
    build.onResolve({ filter: /./ }, ({ path: module, kind }) =>
      kind !== 'require-call' && isBuiltin(module) ? { path: module.replace(/^(?!node:)/, 'node:'), namespace, sideEffects: false } : undefined,
    );
    build.onLoad({ filter: /./, namespace }, ({ path: module }) => ({
      contents: `module.exports = require(${JSON.stringify(module)});`,
      loader: 'js',
    }));
  },
};

/** Without a gateway in the configuration nothing of what could read one is put into a function. */
export const configuredGateways = ({ gateways = {} }: Deployment): Plugin => ({
  name: 'configured-gateways',
  setup(build) {
    if (Object.keys(gateways).length > 0) return;
    const none = 'export const gatewayCarriers = () => ({});';
    build.onLoad({ filter: /functions[\\/]carriers[\\/]gateways\.ts$/ }, () => ({ contents: none, loader: 'ts' }));
  },
});

const carrierImport = /^import \{ (\w+) \} from '\.\/([\w-]+)\/[\w-]+\.ts';\n/gm;
const carrierList = /(const all: readonly Carrier\[\] = \[)([^\]]*)(\];)/;

/**
 * Only carriers that the deployment has senders at: of two dozen an operator uses two, and each is code to be read at every cold start.
 *
 * @throws Error, through esbuild, when the registry has not the form that this reads.
 */
export const configuredCarriers = (deployment: Deployment): Plugin => ({
  name: 'configured-carriers',
  setup(build) {
    const wanted = new Set(Object.values(deployment.senders).map(({ carrier }) => carrier));
    build.onLoad({ filter: /functions[\\/]carriers[\\/]registry\.ts$/ }, async ({ path: file }) => ({
      contents: onlyCarriers(await readFile(file, 'utf8'), wanted),
      loader: 'ts',
    }));
  },
});

/** The registry's source without the carriers whose folder, which is their id, is not wanted. */
export const onlyCarriers = (registry: string, wanted: ReadonlySet<string>): string => {
  const left = new Set([...registry.matchAll(carrierImport)].flatMap(([, name = '', folder = '']) => (wanted.has(folder) ? [] : [name])));
  if (!carrierList.test(registry)) throw new Error('functions/carriers/registry.ts: its list of carriers was not found');
  return registry
    .replaceAll(carrierImport, (line: string, name: string) => (left.has(name) ? '' : line))
    .replace(carrierList, (_, before: string, names: string, after: string) => {
      const kept = names.split(',').filter((name) => name.trim() !== '' && !left.has(name.trim()));
      return before + kept.join(',') + after;
    });
};
