import { type Fragment, html } from '../portal/html.ts';
import { day } from './frame.ts';
import type { ConsoleView } from './view.ts';

const states = { open: 'asked', answered: 'answered', done: 'says it is done', excused: 'no answer needed' } as const;

/** Only where the case concerns one: most deployments have none. */
export const systemList = ({ case: { systems = [] }, systems: known }: Extract<ConsoleView, { is: 'case' }>): Fragment | undefined =>
  systems.length === 0
    ? undefined
    : html`<section>
        <h2>Connected systems</h2>
        <ul>
          ${systems.map(({ system, state, dueBy, isLate, why }) => {
            const task = state === 'open' ? known[system]?.task : undefined;
            return html`<li>
              <strong>${known[system]?.name ?? system}</strong>: ${states[state]}${state === 'open' ? `, by ${day(dueBy)}` : ''}
              ${isLate && state === 'open' ? html`<span class="pill late">late</span>` : undefined}
              ${why === undefined ? undefined : html`<div class="soft">${why}</div>`}
              ${task === undefined ? undefined : html`<div class="needs">${task}</div>`}
            </li>`;
          })}
        </ul>
      </section>`;
