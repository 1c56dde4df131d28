import { type ConsoleRoute, consoleRoutes, type RouteId, routeKeyOf } from '../../console/routes.ts';
import type { ConsoleServing } from '../../platform/console-serving.ts';
import type { Asked, ConsoleCall } from './call.ts';
import { home, newCase, openCase, showCase, step } from './cases.ts';
import { hold } from './holds.ts';
import { type Outcome, page } from './outcome.ts';
import { askPerson, lookUp, showPerson, showReads } from './people.ts';
import { callback, endSessions, signIn, signOut } from './sign-in.ts';
import { settle, showTask } from './tasks.ts';
import { newStop, recordStop } from './stops.ts';

type OpenRoute = 'sign-in' | 'callback' | 'signed-out';

/** For anybody. */
export const openRoutes: Readonly<Record<OpenRoute, (serving: ConsoleServing, call: ConsoleCall) => Promise<Outcome>>> = {
  'sign-in': signIn,
  callback,
  'signed-out': async () => page({ is: 'signed-out' }),
};

/** For staff, once they have shown who they are and that their role may do it. */
export const staffRoutes: Readonly<Record<Exclude<RouteId, OpenRoute>, (serving: ConsoleServing, asked: Asked) => Promise<Outcome>>> = {
  home,
  'sign-out': signOut,
  case: showCase,
  step,
  task: (serving, asked) => showTask(serving, asked),
  settle,
  'new-case': newCase,
  'open-case': openCase,
  'new-stop': newStop,
  'record-stop': recordStop,
  'ask-person': askPerson,
  'look-up': lookUp,
  person: showPerson,
  hold,
  reads: showReads,
  'end-sessions': endSessions,
};

export const routesByKey: ReadonlyMap<string, ConsoleRoute> = new Map(consoleRoutes.map((route) => [routeKeyOf(route), route]));
export const isOpen = (id: RouteId): id is OpenRoute => id in openRoutes;
