import type { Deployment } from '../domain/deployment.ts';
import type { CarriersFacts } from './carrier-facts.ts';
import { checkConfig } from './check-config.ts';
import { formatProblems, type Problem } from './problem.ts';

/** The configuration is refused; the message names each field, what was found and what is allowed. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  readonly problems: readonly Problem[];

  constructor(file: string, problems: readonly Problem[]) {
    super(`${file} is refused:\n${formatProblems(problems)}`);
    this.problems = problems;
  }
}

const hasDefault = (module: unknown): module is { readonly default: unknown } => typeof module === 'object' && module !== null && 'default' in module;

/** `/a b/halte.config.ts` as an address that import() takes; a URL stays as it is. */
const addressOf = (file: string | URL): string => {
  if (typeof file !== 'string' || /^[a-z]{2,}:/i.test(file)) return String(file);
  const path = file
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^([a-z])%3A/i, '/$1:');
  return `file://${path}`;
};

/**
 * The deployment that a configuration file describes, for tools that run in plain Node. The functions that are deployed have it inside them as
 * `halte:config`.
 * @param file absolute path, or file URL
 * @throws ConfigurationError when it is refused; whatever the file itself throws
 */
export const loadDeployment = async (
  file: string | URL,
  carriersMetadata: CarriersFacts,
): Promise<{ readonly deployment: Deployment; readonly warnings: readonly Problem[] }> => {
  const module: unknown = await import(addressOf(file));
  const name = String(file).split(/[/\\]/).at(-1) ?? String(file);
  if (!hasDefault(module))
    throw new ConfigurationError(name, [{ field: name, found: 'no default export', allowed: 'export default defineConfig({ … })' }]);
  const checked = checkConfig(module.default, carriersMetadata);
  if (!checked.ok) throw new ConfigurationError(name, checked.problems);
  return checked;
};
