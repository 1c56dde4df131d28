import { instant } from '../../domain/ids.ts';
import { rolesIn } from '../../domain/staff/roles.ts';
import { openSession } from '../../flows/staff-session.ts';
import type { ConsoleServing } from '../../platform/console-serving.ts';
import type { Attempt } from '../../platform/staff-directory.ts';
import type { Asked, ConsoleCall } from './call.ts';
import { attemptCookie, clearAttempt, clearSession, setAttempt, setSession } from './cookies.ts';
import { go, type Outcome, page } from './outcome.ts';
import { sameText } from './same-text.ts';

const token = /^[\w-]{43}$/;

const attemptIn = (cookie: string | undefined): Attempt | undefined => {
  const [state = '', nonce = '', verifier = '', ...rest] = (cookie ?? '').split('.');
  return rest.length === 0 && [state, nonce, verifier].every((part) => token.test(part)) ? { state, nonce, verifier } : undefined;
};

/** Sends the browser to the directory of staff (authorization code with PKCE, RFC 7636), and ties the answer to it. */
export const signIn = async ({ directory, newToken, url }: ConsoleServing): Promise<Outcome> => {
  const attempt = { state: newToken(), nonce: newToken(), verifier: newToken() };
  const cookies = [setAttempt(url, `${attempt.state}.${attempt.nonce}.${attempt.verifier}`)];
  return { ...go(await directory.signInUrl(attempt)), cookies };
};

/** The directory sends the browser back. Without the state that this browser was given, somebody else's sign-in is being slipped to it. */
export const callback = async (serving: ConsoleServing, { query, cookies }: ConsoleCall): Promise<Outcome> => {
  const { url, directory, log } = serving;
  const cleared = [clearAttempt(url)];
  const failed = (result: string): Outcome => {
    log({ is: 'sign-in', result });
    return { ...page({ is: 'error', error: 'sign-in-failed' }, 400), cookies: cleared };
  };
  const attempt = attemptIn(cookies[attemptCookie(url)]);
  const { code, state } = query;
  if (!attempt || state === undefined || !sameText(state, attempt.state)) return failed('state');
  if (code === undefined) return failed('refused by the directory');
  const redeemed = await directory.redeem(code, attempt);
  if (redeemed.kind === 'refused') return failed(redeemed.why);
  const { name, groups } = redeemed.identity;
  const roles = rolesIn(groups);
  if (roles.length === 0) {
    log({ is: 'sign-in', result: 'no group' });
    return { ...page({ is: 'error', error: 'no-access' }, 403), cookies: cleared };
  }
  const session = await openSession(serving, { by: name, roles });
  log({ is: 'sign-in', result: 'signed in' });
  // By a page and not a redirect: what another site led to would go on without the session.
  return { ...page({ is: 'signed-in', to: '/console' }), cookies: [...cleared, setSession(url, session)] };
};

export const signOut = async ({ sessions, directory, url }: ConsoleServing, { session }: Asked): Promise<Outcome> => {
  await sessions.end(session.hash);
  const cookies = [clearSession(url)];
  const to = await directory.signOutUrl().catch(() => undefined);
  return to === undefined ? { ...go('/console/signed-out'), cookies } : { ...page({ is: 'signing-out', to }), cookies };
};

/** Everybody's, the caller's too: whoever is disabled in the directory does not come back. */
export const endSessions = async ({ sessions, clock, url }: ConsoleServing): Promise<Outcome> => {
  await sessions.endAll(instant(clock()));
  return { ...go('/console/signed-out'), cookies: [clearSession(url)] };
};
