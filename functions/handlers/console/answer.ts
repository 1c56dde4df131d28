import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { ConsoleRoute } from '../../console/routes.ts';
import type { Frame } from '../../console/view.ts';
import { type Done, words } from '../../console/words.ts';
import { instant } from '../../domain/ids.ts';
import { mayDo } from '../../domain/staff/roles.ts';
import type { Session } from '../../domain/staff/session.ts';
import { formToken, liveSession } from '../../flows/staff-session.ts';
import type { ConsoleServing } from '../../platform/console-serving.ts';
import { callOf, type ConsoleCall } from './call.ts';
import { clearSession, sessionCookie } from './cookies.ts';
import { type Outcome, page, resultOf } from './outcome.ts';
import { isOpen, openRoutes, routesByKey, staffRoutes } from './routes.ts';
import { sameText } from './same-text.ts';

/** One call of the console, as API Gateway hands it over. Throws StoreUnavailable, and whatever keeps the directory from answering. */
export const answerOf = async (serving: ConsoleServing, event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
  const route = routesByKey.get(event.routeKey);
  if (!route) return resultOf(page({ is: 'error', error: 'not-found' }, 404));
  const call = callOf(event);
  const { outcome, role } = isOpen(route.id)
    ? { outcome: await openRoutes[route.id](serving, call), role: 'nobody' }
    : await forStaff(serving, route, call);
  serving.log({ is: 'console-answered', route: route.id, role, status: outcome.is === 'go' ? 303 : (outcome.status ?? 200) });
  return resultOf(outcome);
};

type Answered = { readonly outcome: Outcome; readonly role: string };

/** Who calls, whether they may, whether the form is theirs; and only then what they want. */
const forStaff = async (serving: ConsoleServing, route: ConsoleRoute, call: ConsoleCall): Promise<Answered> => {
  const token = call.cookies[sessionCookie(serving.url)] ?? '';
  const session = token === '' ? undefined : await liveSession(serving, token);
  if (!session || isOpen(route.id)) return { outcome: notSignedIn(serving, route, call), role: 'nobody' };
  const role = session.roles.at(-1) ?? 'nobody';
  const frame = frameOf(serving, session, token, call);
  const isAllowed = route.act === 'staff' || (route.act !== 'anybody' && mayDo(session.roles, route.act));
  if (!isAllowed) return { outcome: page({ is: 'error', error: 'forbidden', frame }, 403), role };
  const { form } = call;
  if (!form || (route.method === 'POST' && !sameText(form['form'] ?? '', frame.form)))
    return { outcome: page({ is: 'error', error: 'form', frame }, 403), role };
  return { outcome: await staffRoutes[route.id](serving, { ...call, form, session, token, frame }), role };
};

/** A page that another site led to comes without the session's cookie: opened again from here, it has it. */
const notSignedIn = ({ url }: ConsoleServing, { method }: ConsoleRoute, { rawPath, cookies }: ConsoleCall): Outcome => {
  const isOver = cookies[sessionCookie(url)] !== undefined;
  const again = method === 'GET' && !isOver ? { again: rawPath } : {};
  return { ...page({ is: 'error', error: 'not-signed-in', ...again }, 401), ...(isOver ? { cookies: [clearSession(url)] } : {}) };
};

const frameOf = ({ hash, clock }: ConsoleServing, { by, roles }: Session, token: string, { query }: ConsoleCall): Frame => {
  const done = Object.keys(words.done).find((one) => one === query['done']) as Done | undefined;
  return { by, roles, form: formToken(hash, token), today: instant(clock()).slice(0, 10), ...(done ? { done } : {}) };
};
