import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { carriersMetadata } from '../carriers/registry.ts';
import { ConfigurationError, loadDeployment } from '../config/load.ts';
import { withEveryCarrier } from '../carriers/every-carrier.ts';
import type { Deployment } from '../domain/deployment.ts';
import type { Place } from './place.ts';
import { fine, problem, type Report } from './outcome.ts';

export type Configured = Awaited<ReturnType<typeof loadDeployment>>;

const own = fileURLToPath(new URL('../../halte.config.ts', import.meta.url));

/** The deployment of a configuration file. Throws ConfigurationError, whose message names each problem. */
export const configured = (file: string | undefined): Promise<Configured> =>
  loadDeployment(pathToFileURL(file === undefined ? own : path.resolve(file)), carriersMetadata);

/** As `configured`, with the senders that the server of a place has besides. Throws ConfigurationError. */
export const configuredIn = async ({ everyCarrier }: Pick<Place, 'everyCarrier'>, file: string | undefined): Promise<Deployment> => {
  const { deployment } = await configured(file);
  return everyCarrier ? withEveryCarrier(deployment) : deployment;
};

/** Whether the configuration would be taken at synth, and what is better looked at. */
export const checkConfiguration = async (file: string | undefined): Promise<Report> => {
  try {
    const { deployment, warnings } = await configured(file);
    const counted = `${Object.keys(deployment.programmes).length} programme(s), ${Object.keys(deployment.senders).length} sender(s): accepted.`;
    return fine({ accepted: true, problems: [], warnings }, [
      ...warnings.map(({ field, found, allowed }) => `warning  ${field}: ${found}; ${allowed}`),
      counted,
    ]);
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return problem({ accepted: false, problems: error.problems, warnings: [] }, [error.message]);
  }
};
