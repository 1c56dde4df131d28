import { userInfo } from 'node:os';
import { isConsoleLink, linkPath, newConsoleLink, useConsoleLink } from '../../../functions/cli/console-link.ts';
import { roles } from '../../../functions/domain/staff/roles.ts';
import type { ExtraRoutes } from '../http/server.ts';
import type { LocalServer } from '../server.ts';
import { type LocalDirectory, localDirectory, personCookie } from './directory.ts';
import { linkPage, usedLinkPage } from './pages.ts';

/**
 * The directory of staff on this machine, and the links that sign in at it.
 *
 * @param name whoever signs in, as histories name them. Default: who runs the server.
 * @returns undefined where the stack has no console.
 */
export const mountStaff = (server: LocalServer, now: () => number = Date.now, name = userInfo().username): ExtraRoutes | undefined => {
  const { StaffIssuer: issuer, StaffClientId: clientId, ConsoleUrl: consoleUrl } = server.stack.outputs;
  if (issuer === undefined || clientId === undefined || consoleUrl === undefined) return undefined;
  const directory = localDirectory({ issuer, clientId, consoleUrl, now });
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(linkPath)) return directory.routes(request);
    return linkAnswer(server.folder, pathname.slice(linkPath.length), request, directory, name);
  };
};

const linkAnswer = async (folder: string, token: string, request: Request, directory: LocalDirectory, name: string): Promise<Response> => {
  if (request.method !== 'POST') return isConsoleLink(folder, token) ? linkPage() : usedLinkPage();
  const wanted = new URLSearchParams(await request.text()).get('role');
  const role = roles.find((one) => one === wanted);
  if (!role) return linkPage();
  if (!useConsoleLink(folder, token)) return usedLinkPage();
  const person = directory.expect({ name, role });
  const cookie = `${personCookie}=${person}; Path=/cognito/; HttpOnly; SameSite=Strict; Max-Age=120`;
  return new Response(null, { status: 303, headers: { location: '/console/sign-in', 'set-cookie': cookie } });
};

/** Undefined where the stack has no console. */
export const consoleLinkOf = (server: LocalServer): string | undefined =>
  server.stack.outputs['ConsoleUrl'] === undefined ? undefined : newConsoleLink(server.folder, server.url);
