import type { Act } from '../domain/staff/roles.ts';

/** `anybody`: without being signed in. `staff`: whoever is. Else: whose role may do it. */
export type ConsoleRoute = { readonly id: RouteId; readonly method: 'GET' | 'POST'; readonly path: string; readonly act: Act | 'anybody' | 'staff' };

export type RouteId =
  | 'home'
  | 'sign-in'
  | 'callback'
  | 'signed-out'
  | 'sign-out'
  | 'case'
  | 'step'
  | 'task'
  | 'settle'
  | 'new-case'
  | 'open-case'
  | 'new-stop'
  | 'record-stop'
  | 'ask-person'
  | 'look-up'
  | 'person'
  | 'hold'
  | 'reads'
  | 'end-sessions';

/** Every route of the console, and who may use it. The stack makes these and no others. */
export const consoleRoutes: readonly ConsoleRoute[] = [
  { id: 'home', method: 'GET', path: '/console', act: 'see-list' },
  { id: 'sign-in', method: 'GET', path: '/console/sign-in', act: 'anybody' },
  { id: 'callback', method: 'GET', path: '/console/callback', act: 'anybody' },
  { id: 'signed-out', method: 'GET', path: '/console/signed-out', act: 'anybody' },
  { id: 'sign-out', method: 'POST', path: '/console/sign-out', act: 'staff' },
  { id: 'case', method: 'GET', path: '/console/cases/{ref}', act: 'see-case' },
  // Each step asks for its own right besides: see flows/staff-steps.ts.
  { id: 'step', method: 'POST', path: '/console/cases/{ref}', act: 'work' },
  { id: 'task', method: 'GET', path: '/console/tasks/{id}', act: 'see-case' },
  { id: 'settle', method: 'POST', path: '/console/tasks/{id}', act: 'work' },
  { id: 'new-case', method: 'GET', path: '/console/new-case', act: 'open-case' },
  { id: 'open-case', method: 'POST', path: '/console/new-case', act: 'open-case' },
  { id: 'new-stop', method: 'GET', path: '/console/new-stop', act: 'record-stop' },
  { id: 'record-stop', method: 'POST', path: '/console/new-stop', act: 'record-stop' },
  { id: 'ask-person', method: 'GET', path: '/console/look-up', act: 'look-up' },
  { id: 'look-up', method: 'POST', path: '/console/look-up', act: 'look-up' },
  { id: 'person', method: 'GET', path: '/console/people/{subject}', act: 'look-up' },
  { id: 'hold', method: 'POST', path: '/console/people/{subject}', act: 'hold' },
  { id: 'reads', method: 'GET', path: '/console/reads', act: 'see-reads' },
  { id: 'end-sessions', method: 'POST', path: '/console/sessions', act: 'end-sessions' },
];

/** As API Gateway names it. */
export const routeKeyOf = ({ method, path }: Pick<ConsoleRoute, 'method' | 'path'>): string => `${method} ${path}`;
