import { consoleLinkOf } from '../../infra/local/staff/mount.ts';
import type { Role } from '../../functions/domain/staff/roles.ts';
import type { LocalServer } from '../../infra/local/server.ts';

export type Answer = { readonly status: number; readonly url: string; readonly body: string };

/** A browser without a window: keeps cookies, follows redirects, fills in what stands hidden in a form. */
export type ConsoleVisitor = {
  readonly get: (path: string) => Promise<Answer>;
  /** Sends a form as it stands on the page at `from`, with these fields filled in. */
  readonly send: (from: string, action: string, fields: Readonly<Record<string, string>>) => Promise<Answer>;
};

const mostRedirects = 6;

export const visitorOf = (
  origin: string,
): ConsoleVisitor & { readonly post: (path: string, fields: Readonly<Record<string, string>>) => Promise<Answer> } => {
  const cookies = new Map<string, string>();
  const call = async (url: string, init: RequestInit = {}, left = mostRedirects): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(new URL(url, origin), { ...init, redirect: 'manual', headers: { cookie } });
    for (const set of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (set.split(';', 1)[0] ?? '').split('=');
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const body = await answer.text();
    const next = answer.headers.get('location') ?? /http-equiv="refresh"\s+content="0;url=([^"]+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&');
    if (next === undefined || left === 0) return { status: answer.status, url: answer.url, body };
    return call(new URL(next, answer.url).href, {}, left - 1);
  };
  const post = (path: string, fields: Readonly<Record<string, string>>) => call(path, { method: 'POST', body: new URLSearchParams(fields) });
  return {
    get: (path) => call(path),
    post,
    send: async (from, action, fields) => {
      const { body } = await call(from);
      const hidden = [...body.matchAll(/<input\s+type="hidden"\s+name="(form|version|key)"\s+value="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]);
      return post(action, { ...(Object.fromEntries(hidden) as Record<string, string>), ...fields });
    },
  };
};

/** Signs in by a link as `npm start` prints it. */
export const signInByLink = async (server: LocalServer, role: Role): Promise<ConsoleVisitor> => {
  const visitor = visitorOf(server.url);
  const link = consoleLinkOf(server) ?? '';
  const home = await visitor.post(new URL(link).pathname, { role });
  if (home.status !== 200 || new URL(home.url).pathname !== '/console') throw new Error(`not signed in: ${home.status} at ${home.url}`);
  return visitor;
};
