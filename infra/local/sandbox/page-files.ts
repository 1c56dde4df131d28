import { readFileSync } from 'node:fs';
import { withoutTypes } from '../../without-types.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  ts: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

const folder = new URL('page/', import.meta.url);
const read = new Map<string, string>();

/** The page is written in TypeScript and served without a build: the types are taken out when it is first asked for, and the browser reads the rest. */
const contentOf = (name: string, type: string): string => {
  const known = read.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(name, folder), 'utf8');
  const content = type === 'ts' ? withoutTypes(text) : text;
  read.set(name, content);
  return content;
};

/**
 * A file of the page.
 *
 * @param name as in the folder page/: `page.css`
 * @returns undefined where there is none of this name.
 */
export const pageFile = (name: string): Response | undefined => {
  const [, ending = ''] = /^[a-z-]+\.([a-z]+)$/.exec(name) ?? [];
  const type = types[ending];
  if (type === undefined) return undefined;
  try {
    const headers = {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    };
    return new Response(contentOf(name, ending), { headers });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return undefined;
    throw cause;
  }
};
