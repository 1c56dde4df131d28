import { hasEnded } from '../domain/rights/request.ts';
import { mayDo } from '../domain/staff/roles.ts';
import { type Fragment, html } from '../portal/html.ts';
import { stepForms } from './case-forms.ts';
import { day, documentOf, time } from './frame.ts';
import { needsOf } from './needs.ts';
import { lookUpForm } from './task-page.ts';
import { systemList } from './system-list.ts';
import type { ConsoleView } from './view.ts';
import { words } from './words.ts';

type CaseView = Extract<ConsoleView, { is: 'case' }>;

/** One case: how it stands, what happened, and what may be done about it. */
export const casePage = (view: CaseView): string => {
  const { frame, case: one } = view;
  const needs = hasEnded(one) ? undefined : needsOf(one, view.systems, frame.today);
  const isLate = !hasEnded(one) && one.answerBy < frame.today;
  const body = html`
    <p>
      <span class="pill">${words.states[one.state]}</span>
      ${isLate ? html`<span class="pill late">overdue</span>` : undefined}
      ${hasEnded(one) ? undefined : html`to be answered by <strong>${day(one.answerBy)}</strong>, ${one.law}`}
    </p>
    ${needs === undefined ? undefined : html`<p class="needs">A person must act: ${needs}</p>`}
    <div class="two">
      <div>
        <section>
          <h2>How it stands</h2>
          ${factsOf(view)}
        </section>
        ${systemList(view)} ${timelineOf(view)}
      </div>
      <div>${stepForms(view)} ${proofOf(view)} ${lookUpOf(view)}</div>
    </div>
  `;
  return documentOf({ title: `${one.ref} · ${words.types[one.type]}`, frame, body });
};

const fact = (name: string, value: Fragment | string | undefined): Fragment | undefined =>
  value === undefined
    ? undefined
    : html`<dt>${name}</dt>
        <dd>${value}</dd>`;

const factsOf = ({ frame, case: one }: CaseView): Fragment => {
  const seesWords = mayDo(frame.roles, 'see-words');
  const given = Object.entries(one.proof ?? {}).map(([kind, value]) => `${kind}: ${value}`);
  return html`<dl class="facts">
    ${fact('Came by', `${words.channels[one.channel]}, ${time(one.openedAt)}`)} ${fact('Person', one.number ?? 'number not kept')}
    ${fact('Programme', one.programme)} ${fact('Confirm the receipt by', one.confirmBy && day(one.confirmBy))}
    ${fact('Verified', one.verified && `${one.verified.how}, ${time(one.verified.at)}`)} ${fact('Assigned to', one.assignee)}
    ${fact('Extended', one.extended && `${day(one.extended.at)}: ${one.extended.reason}`)}
    ${fact('Clock stopped', one.paused && `since ${day(one.paused.since)}: ${one.paused.doubt}`)}
    ${fact('The person gave', given.length === 0 ? undefined : seesWords ? given.join(', ') : 'shown to agents')}
    ${fact('Proven', one.proven && `${one.proven.by}, ${time(one.proven.at)}`)}
    ${fact('To be lifted', one.lift && `${day(one.lift.on)}: ${one.lift.reason}`)}
    ${fact('The person writes', one.wish === undefined ? undefined : seesWords ? html`<blockquote dir="auto">${one.wish}</blockquote>` : 'shown to agents')}
    ${fact('Ended', one.closed && `${time(one.closed.at)}: ${one.closed.outcome}${one.closed.reason === undefined ? '' : `, ${one.closed.reason}`}`)}
  </dl>`;
};

/** What happened and what was sent, in one order. */
const timelineOf = ({ case: one, texts }: CaseView): Fragment => {
  const happened = one.timeline.map(({ at, what, by, note }) => ({
    at: at as string,
    line: html`<strong>${words.happenings[what] ?? what}</strong>${note === undefined ? undefined : html`: ${note}`} <span class="soft">${by}</span>`,
  }));
  const sent = texts.map(({ at, template, state, code }) => ({
    at,
    line: html`<strong>Text</strong> ${template}: ${state}${code === undefined ? undefined : html` (${code})`}`,
  }));
  const all = [...happened, ...sent].toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  return html`<section>
    <h2>Timeline</h2>
    <ol class="rows">
      ${all.map(
        ({ at, line }) =>
          html`<li>
            <div class="soft">${time(at)}</div>
            <div>${line}</div>
          </li>`,
      )}
    </ol>
  </section>`;
};

const proofOf = ({ proofCommand }: CaseView): Fragment =>
  html`<section>
    <h2>Proof</h2>
    <p class="soft">Signed by a key that no server may use. Whoever may sign prints it with:</p>
    <pre>${proofCommand}</pre>
  </section>`;

const lookUpOf = ({ frame, case: one }: CaseView): Fragment | undefined =>
  mayDo(frame.roles, 'look-up')
    ? html`<section class="screen">
        <h2>The person</h2>
        ${lookUpForm(frame.form, one.subject)}
      </section>`
    : undefined;
