import path from 'node:path';
import { carriersMetadata } from '../functions/carriers/registry.ts';
import { ConfigurationError, loadDeployment } from '../functions/config/load.ts';
import { formatProblems } from '../functions/config/problem.ts';
import { buildApp, bundleFunctions } from './build.ts';

const configuration = path.resolve(import.meta.dirname, '..', 'halte.config.ts');

const synthesize = async (): Promise<void> => {
  const { deployment, warnings } = await loadDeployment(configuration, carriersMetadata);
  if (warnings.length > 0) console.error(`halte.config.ts, better looked at:\n${formatProblems(warnings)}`);
  buildApp({ deployment, bundles: await bundleFunctions({ deployment }) }).synth();
};

try {
  await synthesize();
} catch (error) {
  // What an operator got wrong is told without a stack trace; anything else is a fault and keeps its own.
  if (!(error instanceof ConfigurationError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
