import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Frame } from '../../console/view.ts';
import type { Session } from '../../domain/staff/session.ts';

/** An answer of a system may be pasted, percent-encoded. */
const largestBody = 256 * 1024;

/** One call of the console, as far as it can be read without knowing who calls. */
export type ConsoleCall = {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
  /** Fields of a form; of several with one name, the last. Undefined where the body is no form of ours. */
  readonly form: Readonly<Record<string, string>> | undefined;
  readonly rawPath: string;
};

const present = (values: Readonly<Record<string, string | undefined>> = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

export const callOf = (event: APIGatewayProxyEventV2): ConsoleCall => ({
  path: present(event.pathParameters),
  query: present(event.queryStringParameters),
  cookies: Object.fromEntries((event.cookies ?? []).map((cookie) => [cookie.split('=', 1)[0] ?? '', cookie.slice(cookie.indexOf('=') + 1)])),
  form: formOf(event),
  rawPath: event.rawPath,
});

const formOf = (event: APIGatewayProxyEventV2): Readonly<Record<string, string>> | undefined => {
  if (event.requestContext.http.method !== 'POST') return {};
  if (!(event.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded')) return undefined;
  // A browser says where a form stands; another site's is none of ours, whatever it holds.
  if ((event.headers['sec-fetch-site'] ?? 'same-origin') !== 'same-origin') return undefined;
  const body = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  return body.length > largestBody ? undefined : Object.fromEntries(new URLSearchParams(body.toString('utf8').toWellFormed()));
};

/** A call by somebody of the staff who may do this. */
export type Asked = ConsoleCall & {
  readonly session: Session;
  /** What the browser holds. */
  readonly token: string;
  readonly form: Readonly<Record<string, string>>;
  readonly frame: Frame;
};
