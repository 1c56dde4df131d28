/** Locally there is no TLS, and a browser would not keep a `__Host-` cookie that a page without it sets. */
const isSecure = (url: string): boolean => url.startsWith('https:');
const named = (url: string, name: string): string => (isSecure(url) ? `__Host-${name}` : name);

/** What proves a session. Never sent along with what another site leads to. */
export const sessionCookie = (url: string): string => named(url, 'halte-console');
/** What ties the directory's answer to this browser. The way back from there comes from another site, so it is `Lax`, and lives for minutes. */
export const attemptCookie = (url: string): string => named(url, 'halte-sign-in');

const cookie = (url: string, name: string, value: string, more: string): string =>
  `${name}=${value}; Path=/; HttpOnly${isSecure(url) ? '; Secure' : ''}; ${more}`;

export const setSession = (url: string, token: string): string => cookie(url, sessionCookie(url), token, 'SameSite=Strict');
export const clearSession = (url: string): string => cookie(url, sessionCookie(url), '', 'SameSite=Strict; Max-Age=0');
export const setAttempt = (url: string, value: string): string => cookie(url, attemptCookie(url), value, 'SameSite=Lax; Max-Age=600');
export const clearAttempt = (url: string): string => cookie(url, attemptCookie(url), '', 'SameSite=Lax; Max-Age=0');
