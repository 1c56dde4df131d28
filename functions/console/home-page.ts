import { type Fragment, html } from '../portal/html.ts';
import { day, documentOf } from './frame.ts';
import { needsOf } from './needs.ts';
import type { ConsoleView, ShownCase, ShownTask } from './view.ts';
import { words } from './words.ts';

type Home = Extract<ConsoleView, { is: 'home' }>;
type Row = {
  readonly due: string;
  readonly isLate: boolean;
  readonly path: string;
  readonly link: string;
  readonly what: Fragment;
  readonly needs?: Fragment;
};

/** One list by due date, with what needs a person now: a task always does. */
export const homePage = (view: Home): string => {
  const { frame, quarantine, only, more } = view;
  const rows = [...view.cases.map((one) => rowOfCase(one, view)), ...view.tasks.map(rowOfTask)].toSorted((one, other) =>
    one.due < other.due ? -1 : 1,
  );
  const needing = rows.filter(({ needs }) => needs !== undefined);
  const shown = only === 'needs' ? needing : rows;
  const link = (to: string, label: string, isHere: boolean): Fragment =>
    html`<a href="${to}" ${isHere ? html` aria-current="page"` : undefined}>${label}</a>`;
  const body = html`
    ${
      quarantine.waiting > 0
        ? html`<div class="card">
            <p class="needs">${quarantine.waiting} calls of carriers could not be read. One of them may say STOP.</p>
            <p>${quarantine.what}</p>
          </div>`
        : undefined
    }
    <p class="filter">
      ${link('/console', `All that is open (${rows.length})`, only === undefined)}
      ${link('/console?only=needs', `Needs a person now (${needing.length})`, only === 'needs')}
    </p>
    ${
      shown.length === 0
        ? html`<p>${rows.length === 0 ? 'Nothing is open.' : 'Nothing needs a person now.'}</p>`
        : html`<ol class="rows">
            ${shown.map(rowOf)}
          </ol>`
    }
    ${more ? html`<p class="soft">There are more tasks than are shown: settle these first.</p>` : undefined}
  `;
  return documentOf({ title: 'Due', here: 'home', frame, body });
};

const rowOfCase = (one: ShownCase, { frame, systems }: Home): Row => {
  const needs = needsOf(one, systems, frame.today);
  return {
    due: one.answerBy,
    isLate: one.answerBy < frame.today,
    path: `/console/cases/${one.ref}`,
    link: one.ref,
    what: html`<strong>${words.types[one.type]}</strong>,
      ${words.states[one.state]}${one.paused ? ', clock stopped' : ''}${
        one.assignee === undefined ? undefined : html` <span class="soft">${one.assignee}</span>`
      }`,
    ...(needs === undefined ? {} : { needs: html`<div class="wide needs">${needs}</div>` }),
  };
};

const rowOfTask = ({ id, kind, due, isOverdue, what, programme, reason }: ShownTask): Row => ({
  due: due.slice(0, 10),
  isLate: isOverdue,
  path: `/console/tasks/${id}`,
  link: words.taskLinks[kind],
  what: html`<strong>${words.tasks[kind]}</strong> <span class="soft">${programme}, ${reason}</span>`,
  needs: html`<div class="wide">${what}</div>`,
});

const rowOf = ({ due, isLate, path, link, what, needs }: Row): Fragment =>
  html`<li class="case">
    <div>${day(due)}${isLate ? html` <span class="pill late">overdue</span>` : undefined}</div>
    <div><a href="${path}">${link}</a></div>
    <div>${what}</div>
    ${needs}
  </li>`;
