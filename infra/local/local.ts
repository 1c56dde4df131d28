import { tmpdir } from 'node:os';
import { mkdtempSync, rmSync } from 'node:fs';
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

/** Carriers may call by a tunnel, under an address of the configuration; what is on this machine calls by its own. */
const reachable = (deployment: Deployment, url: string): Deployment =>
  deployment.publicBaseUrls.length === 0 ? deployment : { ...deployment, publicBaseUrls: [...deployment.publicBaseUrls, url] };

const synthesizeInto =
  ({ deployment, bundles }: LocalOptions, outdir: string) =>
  async ({ url }: { readonly url: string }): Promise<Synthesized> => {
    // Loaded here, because it takes longer than all else: meanwhile the engine starts.
    const { buildApp, bundleFunctions } = await import('../build.ts');
    const out = await bundleFunctions({ deployment, ...(bundles !== undefined && { out: bundles }) });
    const assembly = buildApp({ deployment: reachable(deployment, url), bundles: out, outdir, validation: false, nag: false }).synth();
    const [stack] = assembly.stacks;
    if (!stack) throw new Error('the app has no stack');
    return { template: stack.template as Template, stackName: stack.stackName, assets: assembly.directory };
  };

const withFolder = async <Opened>(open: (folder: string) => Promise<Opened>): Promise<Opened> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'halte-'));
  try {
    return await open(folder);
  } catch (cause) {
    rmSync(folder, { recursive: true, force: true });
    throw cause;
  }
};

/**
 * Synthesizes Halte's stack for this deployment and runs it on this machine: the same template and the same bundles as are deployed.
 *
 * @throws Error that says what to do; see startServer.
 */
export const startLocal = (options: LocalOptions): Promise<LocalServer> =>
  withFolder(async (folder) => {
    const server = await startServer({ ...options, synthesize: synthesizeInto(options, folder) });
    const close = async (): Promise<void> => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    };
    return { ...server, close };
  });

/** Opens what a local Halte keeps, and nothing else. @returns how to close it. */
export const openLocalStorage = (options: LocalOptions): Promise<() => Promise<void>> =>
  withFolder(async (folder) => {
    const close = await startStorage({ ...options, synthesize: synthesizeInto(options, folder) });
    rmSync(folder, { recursive: true, force: true });
    return close;
  });
