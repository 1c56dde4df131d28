import * as z from 'zod';
import type { Http } from '../flows/ports.ts';
import { AwsFault, awsHost, awsJson } from './aws-json.ts';

const answer = z.object({ SecretString: z.string() });
const tries = 2;
const timeoutMs = 1_500;

/** Reads the present value of a secret by its ARN. Throws AwsFault. */
export type ReadSecret = (arn: string) => Promise<string>;

export const secretsManager =
  (http: Http, region: string): ReadSecret =>
  async (arn) => {
    const operation = {
      service: 'secretsmanager',
      host: awsHost('secretsmanager', region),
      target: 'secretsmanager.GetSecretValue',
      version: '1.1',
    } as const;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return answer.parse(await awsJson(http, operation, { SecretId: arn }, timeoutMs)).SecretString;
      } catch (error) {
        const passing = error instanceof AwsFault && /^(Timeout|NetworkFault|Throttling|InternalService|Status5)/.test(error.name);
        if (!passing || attempt === tries) throw error;
      }
    }
  };
