import { type Fragment, html, printed, trusted } from '../portal/html.ts';
import { mayDo, type Act } from '../domain/staff/roles.ts';
import { style } from './style.ts';
import type { Frame } from './view.ts';
import { words } from './words.ts';

/** Our own constant, and so the one value that is not escaped. */
const styled = trusted(`<style>${style}</style>`);

type Place = keyof typeof words.nav;
const places: Readonly<Record<Place, { readonly path: string; readonly act: Act }>> = {
  home: { path: '/console', act: 'see-list' },
  'new-case': { path: '/console/new-case', act: 'open-case' },
  'new-stop': { path: '/console/new-stop', act: 'record-stop' },
  'ask-person': { path: '/console/look-up', act: 'look-up' },
  reads: { path: '/console/reads', act: 'see-reads' },
};

const barOf = ({ by, roles, form }: Frame, here: string): Fragment =>
  html` <header class="bar">
    <div>
      <p class="brand">${words.brand}</p>
      <nav aria-label="Console">
        <ul>
          ${(Object.keys(places) as Place[])
            .filter((place) => mayDo(roles, places[place].act))
            .map(
              (place) =>
                html`<li><a href="${places[place].path}" ${place === here ? html` aria-current="page"` : undefined}>${words.nav[place]}</a></li>`,
            )}
        </ul>
      </nav>
      <form method="post" action="/console/sign-out">
        ${hidden('form', form)}
        <span class="soft">${by}, ${roleOf(roles)}</span><button class="plain">${words.signOut}</button>
      </form>
    </div>
  </header>`;

const roleOf = (roles: Frame['roles']): string => roles.map((role) => words.roles[role]).at(-1) ?? '';

export const hidden = (name: string, value: string | number): Fragment => html`<input type="hidden" name="${name}" value="${value}" />`;

export type Content = {
  readonly title: string;
  /** Of the place in the bar. */ readonly here?: string;
  readonly frame?: Frame | undefined;
  readonly body: Fragment;
};

/** @param goTo where the browser goes by itself: a page of the same site may send what one that another site led to may not */
export const documentOf = ({ title, here = '', frame, body }: Content, goTo?: string): string =>
  printed(
    html`<!doctype html>
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex, nofollow" />
          ${goTo === undefined ? undefined : html`<meta http-equiv="refresh" content="0;url=${goTo}" />`}
          <link rel="icon" href="data:," />
          <title>${title} · ${words.brand}</title>
          ${styled}
        </head>
        <body>
          ${frame ? html`<a class="skip" href="#content">${words.skip}</a>${barOf(frame, here)}` : undefined}
          <main id="content">
            <h1>${title}</h1>
            ${noticeOf(frame)} ${body}
          </main>
        </body>
      </html> `,
  );

const noticeOf = (frame: Frame | undefined): Fragment | undefined => {
  if (frame?.problem !== undefined) return html`<p class="problem" role="alert">${frame.problem}</p>`;
  return frame?.done === undefined ? undefined : html`<p class="done" role="status">${words.done[frame.done]}</p>`;
};

/** A day of the calendar, as it is read. */
export const day = (date: string): string => new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(date));
/** Always UTC, as it is stored. */
export const time = (at: string): string => `${day(at)}, ${at.slice(11, 16)} UTC`;
