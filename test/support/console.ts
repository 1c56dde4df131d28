import { createHash, randomBytes } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { Role } from '../../functions/domain/staff/roles.ts';
import { formToken, openSession } from '../../functions/flows/staff-session.ts';
import { answerOf } from '../../functions/handlers/console/answer.ts';
import { sessionCookie } from '../../functions/handlers/console/cookies.ts';
import type { ConsoleServing } from '../../functions/platform/console-serving.ts';
import type { StaffDirectory } from '../../functions/platform/staff-directory.ts';
import { heldLife } from '../../functions/store/held-life.ts';
import { personReader } from '../../functions/store/person-reader.ts';
import { personRecords } from '../../functions/store/person-records.ts';
import { lookUps, readLog, sessionStore } from '../../functions/store/staff-store.ts';
import { apiEvent } from './serving.ts';
import { origin, type World } from './world.ts';

const nowhere: StaffDirectory = {
  endpoints: () => Promise.reject(new Error('no directory')),
  signInUrl: async ({ state }) => `https://staff.example/oauth2/authorize?state=${state}`,
  signOutUrl: async () => 'https://staff.example/logout',
  redeem: async () => ({ kind: 'refused', why: 'code' }),
};

/** The console's collaborators over a world's tables. */
export const consoleOf = (world: World, more: Partial<ConsoleServing> = {}): ConsoleServing => ({
  ...world.deps,
  records: personRecords(world.context),
  sessions: sessionStore(world.context),
  reads: readLog(world.context),
  lookUps: lookUps(world.context),
  holds: heldLife(world.context),
  quarantined: async () => world.quarantined.length,
  person: personReader(world.context),
  directory: nowhere,
  url: origin,
  newToken: () => randomBytes(32).toString('base64url'),
  ...more,
});

export type Visit = {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cookies?: readonly string[];
};
export type Shown = {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly cookies: readonly string[];
};

export const visit = async (
  serving: ConsoleServing,
  routeKey: string,
  { path, query, form, headers = {}, cookies = [] }: Visit = {},
): Promise<Shown> => {
  const event: APIGatewayProxyEventV2 = {
    ...apiEvent(routeKey, { key: '', ...(path ? { path } : {}) }),
    rawPath: routeKey.split(' ')[1] ?? '',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    cookies: [...cookies],
    ...(query ? { queryStringParameters: { ...query } } : {}),
    ...(form ? { body: Buffer.from(new URLSearchParams(form).toString()).toString('base64'), isBase64Encoded: true } : {}),
  };
  const { statusCode = 0, body = '', headers: said = {}, cookies: set = [] } = await answerOf(serving, event);
  return { status: statusCode, body, headers: said, cookies: set };
};

/** Somebody who is signed in, as their browser calls. */
export type Staff = {
  readonly token: string;
  readonly get: (route: string, visit?: Visit) => Promise<Shown>;
  readonly post: (route: string, visit?: Visit) => Promise<Shown>;
};

export const signedIn = async (serving: ConsoleServing, roles: readonly Role[], by = `${roles.join('-')}@example.com`): Promise<Staff> => {
  const token = await openSession(serving, { by, roles });
  const cookies = [`${sessionCookie(serving.url)}=${token}`];
  return {
    token,
    get: (route, more = {}) => visit(serving, `GET ${route}`, { ...more, cookies }),
    post: (route, more = {}) => visit(serving, `POST ${route}`, { ...more, cookies, form: { form: formToken(serving.hash, token), ...more.form } }),
  };
};

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64url');
