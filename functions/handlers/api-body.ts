import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type * as z from 'zod';
import type { Contract } from '../api/contract.ts';
import type { FieldProblem } from '../api/problem.ts';
import { type Answered, answer, refuse } from './route.ts';

/** Fifty numbers with all that may be said of each are a tenth of it. */
const largestBody = 256 * 1024;
const mostErrors = 20;

/** `~` and `/` are escaped in a pointer (RFC 6901). */
const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** Never the value, nor the name of a field that is not ours: either may be a number. */
const fieldProblem = ({ code, path, message }: z.core.$ZodIssue): FieldProblem => ({
  pointer: pointerOf(path),
  detail: code === 'unrecognized_keys' ? 'has a field that this route does not know' : message,
});

const jsonOf = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

/** The body in the form of the contract, or what is wrong with it. */
export const readBody = ({ body: schema }: Contract, event: APIGatewayProxyEventV2): Answered<unknown> => {
  if (!schema) return answer(undefined);
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.length > largestBody) return refuse({ type: 'too-large', detail: `A body has at most ${largestBody} bytes. Ask for fewer at a time.` });
  if (!/^application\/(?:[\w.+-]+\+)?json\b/i.test(event.headers['content-type'] ?? '')) {
    return refuse({ type: 'not-json', detail: 'Send `content-type: application/json`.' });
  }
  const parsed = jsonOf(bytes.toString('utf8'));
  if (!parsed) return refuse({ type: 'invalid-request', detail: 'The body is no JSON.' });
  const checked = schema.safeParse(parsed.value);
  if (checked.success) return answer(checked.data);
  const errors = checked.error.issues.slice(0, mostErrors).map(fieldProblem);
  return refuse({
    type: 'invalid-request',
    detail: 'See `errors` for each thing that is wrong, and GET /v1/openapi.json for what is wanted.',
    errors,
  });
};

/** What stands behind the question mark, in the form of the contract. A route that takes nothing there leaves it unread. */
export const readQuery = ({ query: schema }: Contract, { queryStringParameters = {} }: APIGatewayProxyEventV2): Answered<unknown> => {
  if (!schema) return answer(undefined);
  const checked = schema.safeParse(queryStringParameters);
  if (checked.success) return answer(checked.data);
  return refuse({
    type: 'invalid-request',
    detail: 'See `errors` for each parameter of the address that is wrong, and GET /v1/openapi.json for what is wanted.',
    errors: checked.error.issues.slice(0, mostErrors).map(fieldProblem),
  });
};
