import * as z from 'zod';
import type { Http } from '../flows/ports.ts';

/** AWS refused, or did not answer. The name is AWS's own error type or ours; never its message. */
export class AwsFault extends Error {
  override readonly name: string;
  constructor(code: string) {
    super(code);
    this.name = code;
  }
}

export type AwsOperation = { readonly service: string; readonly host: string; readonly target: string; readonly version: '1.0' | '1.1' };

/** China's regions have a domain of their own. */
export const awsHost = (service: string, region: string): string => `${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;

const fault = z.object({ __type: z.string() });
const codeOf = (body: string, status: number): string => {
  const type = fault.safeParse(jsonOf(body)).data?.__type.split('#').at(-1)?.split(':')[0];
  return type !== undefined && /^[A-Za-z]{1,60}$/.test(type) ? type : `Status${status}`;
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * One operation of an AWS service that speaks JSON over one address: what three small calls need of three SDK clients, which would
 * make the webhook's bundle a quarter larger. Throws AwsFault.
 * @param http signs what asks to be signed
 */
export const awsJson = async (http: Http, { service, host, target, version }: AwsOperation, input: object, timeoutMs: number): Promise<unknown> => {
  const headers = { 'content-type': `application/x-amz-json-${version}`, 'x-amz-target': target };
  const result = await http.call({ method: 'POST', url: `https://${host}/`, headers, body: JSON.stringify(input), sign: { service } }, timeoutMs);
  if (result.kind !== 'answer') throw new AwsFault(result.reason === 'timeout' ? 'Timeout' : 'NetworkFault');
  if (result.status !== 200) throw new AwsFault(codeOf(result.body, result.status));
  return jsonOf(result.body);
};
