import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import type { Deployment } from '../functions/domain/deployment.ts';

const bundleManifest = z.object({
  fingerprint: z.string(),
  /** Sources of this repository, relative to its root. Packages are covered by the lock file. */
  inputs: z.array(z.string()),
  /** Size of each function's module. */
  bytes: z.record(z.string(), z.number()),
});
/** `manifest.json` beside the bundles: what they were made of, and how large each became. */
export type BundleManifest = z.infer<typeof bundleManifest>;

/** The manifest of the last build into this folder; undefined where there is none, or one of another version of Halte. */
export const readManifest = async (out: string): Promise<BundleManifest | undefined> => {
  const text = await readFile(path.join(out, 'manifest.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : bundleManifest.safeParse(JSON.parse(text)).data;
};

export type Ingredients = {
  readonly root: string;
  readonly inputs: readonly string[];
  readonly deployment: Deployment;
  readonly settings: object;
};

/** The packages, and how a bundle is made. */
const always = ['package-lock.json', 'infra/bundle.ts', 'infra/bundle-plugins.ts', 'infra/bundle-rules.ts'];

/** Changes with every byte that a bundle is made of. A source that is gone counts as a change too. */
export const fingerprintOf = async ({ root, inputs, deployment, settings }: Ingredients): Promise<string> => {
  const files = [...always, ...inputs];
  const contents = await Promise.all(files.map((file) => readFile(path.resolve(root, file)).catch(() => 'absent')));
  const hash = createHash('sha256').update(JSON.stringify([settings, deployment, files]));
  for (const content of contents) hash.update(createHash('sha256').update(content).digest());
  return hash.digest('hex');
};
