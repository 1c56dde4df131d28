import { addDays } from '../domain/rights/day.ts';
import type { Read } from '../domain/staff/read.ts';
import { type Fragment, html } from '../portal/html.ts';
import { textField } from './fields.ts';
import { day, documentOf, hidden, time } from './frame.ts';
import type { ConsoleView } from './view.ts';
import { words } from './words.ts';

/** Who looked at whom and why: of a day, or at one person. */
export const readsPage = ({ frame, reads, day: shown, of, older }: Extract<ConsoleView, { is: 'reads' }>): string => {
  const body = html`<form class="narrow" method="get" action="/console/reads">
      ${textField({
        name: 'of',
        label: 'Only at one person',
        hint: 'The reference of a case of theirs, K7M2QZ, or their subject. Empty: everybody, day by day.',
        typed: { of: of ?? '' },
        most: 30,
      })}
      <button class="plain">Show</button>
    </form>
    <section>
      <h2>${of === undefined ? `On ${day(shown)} (UTC)` : `At the person of ${of}`}</h2>
      ${of === undefined ? daysAround(shown, frame.today) : undefined}
      ${
        reads.length === 0
          ? html`<p>Nobody looked.</p>`
          : html`<ol class="rows">
              ${reads.map(lineOf)}
            </ol>`
      }
      ${older === undefined ? undefined : html`<p class="filter"><a href="/console/reads?day=${shown}&amp;before=${older}">Older ones of this day</a></p>`}
    </section>
    <section class="screen">
      <h2>Sign everybody out</h2>
      <p>For a lost device, or when somebody leaves: first disable them in the directory, then end every session.</p>
      <form method="post" action="/console/sessions">${hidden('form', frame.form)}<button class="bad">End every session</button></form>
    </section>`;
  return documentOf({ title: 'Who looked', here: 'reads', frame, body });
};

const daysAround = (shown: string, today: string): Fragment =>
  html`<p class="filter">
    <a href="/console/reads?day=${addDays(shown, -1)}">The day before</a>
    ${shown < today ? html`<a href="/console/reads?day=${addDays(shown, 1)}">The day after</a>` : undefined}
  </p>`;

const looked = { case: 'opened the case', task: 'opened a task', person: 'looked a person up', evidence: 'made evidence of a person' } as const;
const lineOf = ({ at, by, way, role, what, ref, subject, reason }: Read): Fragment =>
  html`<li>
    <div class="soft">${time(at)} · ${way}${role === undefined ? '' : `, ${words.roles[role]}`}</div>
    <div>
      <strong>${by}</strong> ${looked[what]}${ref === undefined ? undefined : html` <a href="/console/cases/${ref}">${ref}</a>`}
      <span class="soft">${subject}</span>
    </div>
    ${reason === undefined ? undefined : html`<div>${reason}</div>`}
  </li>`;
