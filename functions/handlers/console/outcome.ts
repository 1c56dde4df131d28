import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { pageOf } from '../../console/page.ts';
import { style } from '../../console/style.ts';
import type { ConsoleView } from '../../console/view.ts';
import { pagePolicy, privateHeaders } from '../page-policy.ts';

/** What a route answers: a page, or where to go next. */
export type Outcome = { readonly cookies?: readonly string[] } & (
  | { readonly is: 'page'; readonly view: ConsoleView; readonly status?: number }
  | { readonly is: 'go'; readonly to: string }
);

export const page = (view: ConsoleView, status = 200): Outcome => ({ is: 'page', view, status });
/** After something was done, so that going back or opening again does not do it twice. */
export const go = (to: string): Outcome => ({ is: 'go', to });

const common = {
  ...privateHeaders,
  // Its own forms say that they are its own; other sites learn nothing.
  'referrer-policy': 'same-origin',
};

export const pageHeaders = { ...common, 'content-type': 'text/html; charset=utf-8', 'content-security-policy': pagePolicy(style) };

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
