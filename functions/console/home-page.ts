import { type Fragment, html } from '../portal/html.ts';
import { day, documentOf } from './frame.ts';
import { needsOf } from './needs.ts';
import type { ConsoleView, ShownCase } from './view.ts';
import { words } from './words.ts';

type Home = Extract<ConsoleView, { is: 'home' }>;

/** One list by due date, with what needs a person now. */
export const homePage = ({ frame, cases, systems, only }: Home): string => {
  const needing = cases.filter((one) => needsOf(one, systems, frame.today) !== undefined);
  const shown = only === 'needs' ? needing : cases;
  const link = (to: string, label: string, isHere: boolean): Fragment =>
    html`<a href="${to}" ${isHere ? html` aria-current="page"` : undefined}>${label}</a>`;
  const body = html`
    <p class="filter">
      ${link('/console', `All that is open (${cases.length})`, only === undefined)}
      ${link('/console?only=needs', `Needs a person now (${needing.length})`, only === 'needs')}
    </p>
    ${
      shown.length === 0
        ? html`<p>${cases.length === 0 ? 'No request is open.' : 'Nothing needs a person now.'}</p>`
        : html`<ol class="rows">
            ${shown.map((one) => rowOf(one, frame.today, systems))}
          </ol>`
    }
  `;
  return documentOf({ title: 'Due', here: 'home', frame, body });
};

const rowOf = (one: ShownCase, today: string, systems: Home['systems']): Fragment => {
  const needs = needsOf(one, systems, today);
  return html`<li class="case">
    <div>${day(one.answerBy)}${one.answerBy < today ? html` <span class="pill late">overdue</span>` : undefined}</div>
    <div><a href="/console/cases/${one.ref}">${one.ref}</a></div>
    <div>
      <strong>${words.types[one.type]}</strong>,
      ${words.states[one.state]}${one.paused ? ', clock stopped' : ''}${
        one.assignee === undefined ? undefined : html` <span class="soft">${one.assignee}</span>`
      }
    </div>
    ${needs === undefined ? undefined : html`<div class="wide needs">${needs}</div>`}
  </li>`;
};
