import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Deployment } from '../../functions/domain/deployment.ts';
import { startServer, startStorage, type LocalServer, type ServerOptions } from './server.ts';
import type { Synthesized } from './storage.ts';
import type { Template } from './template/stack.ts';

export type LocalOptions = Omit<ServerOptions, 'synthesize'> & {
  /** The checked halte.config.ts. */
  readonly deployment: Deployment;
  /** Where the bundles are kept. Default: `.build/lambda`. */
  readonly bundles?: string;
};

/**
 * Carriers may call by a tunnel, under an address of the configuration. Scripts on this machine call it by its name or by its number, and sign
 * what they called.
 */
const reachable = (deployment: Deployment, url: string): Deployment => ({
  ...deployment,
  portalUrl: url,
  console: deployment.console === false ? false : { url },
  publicBaseUrls: [...deployment.publicBaseUrls, url, url.replace('//localhost', '//127.0.0.1')],
});

/** Into the data directory, which is ours alone by now: a process that was killed leaves nothing elsewhere. */
const synthesizer =
  ({ deployment, bundles, dataDir }: LocalOptions) =>
  async ({ url }: { readonly url: string }): Promise<Synthesized> => {
    // Loaded here, because it takes longer than all else: meanwhile the engine starts.
    const { buildApp, bundleFunctions } = await import('../build.ts');
    const out = await bundleFunctions({ deployment, ...(bundles !== undefined && { out: bundles }) });
    const outdir = path.join(dataDir, 'assembly');
    rmSync(outdir, { recursive: true, force: true });
    const assembly = buildApp({ deployment: reachable(deployment, url), bundles: out, outdir, validation: false, nag: false }).synth();
    const [stack] = assembly.stacks;
    if (!stack) throw new Error('the app has no stack');
    return { template: stack.template as Template, stackName: stack.stackName, assets: assembly.directory };
  };

/**
 * Synthesizes Halte's stack for this deployment and runs it on this machine: the same template and the same bundles as are deployed.
 *
 * @throws Error that says what to do; see startServer.
 */
export const startLocal = (options: LocalOptions): Promise<LocalServer> => startServer({ ...options, synthesize: synthesizer(options) });

/** Opens what a local Halte keeps, and nothing else. @returns how to close it. */
export const openLocalStorage = (options: LocalOptions): Promise<() => Promise<void>> =>
  startStorage({ ...options, synthesize: synthesizer(options) });
