import { createHash } from 'node:crypto';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { pageOf } from '../../console/page.ts';
import { style } from '../../console/style.ts';
import type { ConsoleView } from '../../console/view.ts';

/** What a route answers: a page, or where to go next. */
export type Outcome = { readonly cookies?: readonly string[] } & (
  | { readonly is: 'page'; readonly view: ConsoleView; readonly status?: number }
  | { readonly is: 'go'; readonly to: string }
);

export const page = (view: ConsoleView, status = 200): Outcome => ({ is: 'page', view, status });
/** After something was done, so that going back or opening again does not do it twice. */
export const go = (to: string): Outcome => ({ is: 'go', to });

/** Nothing runs, nothing is fetched, nobody may frame it, and forms go back to the console itself. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  // The empty icon, so that no browser asks for one.
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const common = {
  'cache-control': 'no-store',
  // Its own forms say that they are its own; other sites learn nothing.
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex, nofollow',
  'strict-transport-security': 'max-age=31536000',
};

export const pageHeaders = { ...common, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy };

const cookiesOf = ({ cookies = [] }: Outcome) => (cookies.length > 0 ? { cookies: [...cookies] } : {});

export const resultOf = (outcome: Outcome): APIGatewayProxyStructuredResultV2 =>
  outcome.is === 'go'
    ? { statusCode: 303, headers: { ...common, location: outcome.to }, ...cookiesOf(outcome) }
    : {
        statusCode: outcome.status ?? 200,
        headers: pageHeaders,
        ...cookiesOf(outcome),
        body: pageOf(outcome.view),
      };
