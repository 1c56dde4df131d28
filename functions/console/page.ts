import { html } from '../portal/html.ts';
import { casePage } from './case-page.ts';
import { askPersonPage, newCasePage, newStopPage } from './desk-pages.ts';
import { documentOf } from './frame.ts';
import { homePage } from './home-page.ts';
import { personPage } from './person-page.ts';
import { readsPage } from './reads-page.ts';
import { taskPage } from './task-page.ts';
import type { ConsoleView } from './view.ts';
import { words } from './words.ts';

/** A whole page of the console as HTML. Pure. */
export const pageOf = (view: ConsoleView): string => {
  switch (view.is) {
    case 'home':
      return homePage(view);
    case 'case':
      return casePage(view);
    case 'task':
      return taskPage(view);
    case 'new-case':
      return newCasePage(view);
    case 'new-stop':
      return newStopPage(view);
    case 'ask-person':
      return askPersonPage(view);
    case 'person':
      return personPage(view);
    case 'reads':
      return readsPage(view);
    case 'error':
      return errorPage(view);
    case 'signed-in':
      return documentOf({ title: 'You are signed in', body: html`<p><a href="${view.to}">Go on</a></p>` }, view.to);
    case 'signing-out': {
      const { title, text, go } = words.signingOut;
      return documentOf({ title, body: html`<p>${text} <a href="${view.to}">${go}</a></p>` }, view.to);
    }
    case 'signed-out':
      return documentOf({
        title: words.signedOut.title,
        body: html`<p>${words.signedOut.text}</p>
          <p><a href="/console/sign-in">${words.signedOut.again}</a></p>`,
      });
  }
};

const errorPage = ({ error, frame, again }: Extract<ConsoleView, { is: 'error' }>): string => {
  const { title, text } = words.errors[error];
  const signIn = frame === undefined && error !== 'unavailable' ? html`<p><a href="/console/sign-in">${words.signIn}</a></p>` : undefined;
  const reopen = again === undefined ? undefined : html`<p class="soft">Came by a link from elsewhere? <a href="${again}">Open it again</a>.</p>`;
  return documentOf({
    title,
    frame,
    body: html`<p>${text}</p>
      ${signIn}${reopen}`,
  });
};
