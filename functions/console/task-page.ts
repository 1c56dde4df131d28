import { channels } from '../domain/ledger.ts';
import { mayDo } from '../domain/staff/roles.ts';
import { type Fragment, html } from '../portal/html.ts';
import { areaField, selectField } from './fields.ts';
import { day, documentOf, hidden, time } from './frame.ts';
import type { ConsoleView } from './view.ts';
import { words } from './words.ts';

type TaskView = Extract<ConsoleView, { is: 'task' }>;

/** One thing that Halte could not do: what it is about, what a person does, and what became of it. */
export const taskPage = (view: TaskView): string => {
  const { frame, task } = view;
  const body = html`<p>
      ${task.isOverdue ? html`<span class="pill late">overdue</span> ` : undefined}to be done by <strong>${day(task.due)}</strong>
    </p>
    <p class="narrow">${task.what}</p>
    <div class="two">
      <div>${factsOf(view)}</div>
      <div>${settleForm(view)} ${lookUpOf(view)}</div>
    </div>`;
  return documentOf({ title: words.tasks[task.kind], here: 'home', frame, body });
};

const fact = (name: string, value: Fragment | string | undefined): Fragment | undefined =>
  value === undefined
    ? undefined
    : html`<dt>${name}</dt>
        <dd>${value}</dd>`;

const factsOf = ({ frame, task, message, end }: TaskView): Fragment => {
  const seesWords = mayDo(frame.roles, 'see-words');
  const text = message?.text;
  return html`<section>
    <h2>What it is about</h2>
    <dl class="facts">
      ${fact('Since', time(task.since))} ${fact('Programme', task.programme)} ${fact('Why', `${task.reason}, ${task.about}`)}
      ${fact('Received', message && `${time(message.receivedAt)} by ${message.sender} (${message.carrier})`)}
      ${fact('The person wrote', text === undefined ? undefined : seesWords ? html`<blockquote dir="auto">${text}</blockquote>` : 'shown to agents')}
      ${fact('In the carrier’s console', message?.carrierMessageId)} ${fact('Our text', message?.reply)}
      ${fact('Our text in the carrier’s console', message?.replyCarrierId)}
      ${fact('Settled', end && `${time(end.at)} as ${end.outcome} by ${end.by}`)}
    </dl>
    ${message === undefined ? html`<p class="soft">The message has left with its time to live.</p>` : undefined}
  </section>`;
};

const settleForm = ({ frame, task, typed = {}, end, outcomes }: TaskView): Fragment | undefined =>
  end !== undefined || !mayDo(frame.roles, 'work')
    ? undefined
    : html`<section class="screen">
        <h2>What became of it</h2>
        <form method="post" action="/console/tasks/${task.id}">
          ${hidden('form', frame.form)}
          ${selectField({ name: 'outcome', label: 'Outcome', choices: outcomes.map((id) => ({ id, name: words.outcomes[id] })), typed })}
          ${selectField({
            name: 'channel',
            label: 'How the person was told',
            choices: [{ id: '', name: 'not at all' }, ...channels.map((id) => ({ id, name: words.ways[id] }))],
            typed,
          })}
          ${areaField({ name: 'note', label: 'Why', hint: 'It stays in the ledger.', isNeeded: true, typed, most: 500 })}
          <div><button>Settle it</button></div>
        </form>
      </section>`;

const lookUpOf = ({ frame, task }: TaskView): Fragment | undefined =>
  mayDo(frame.roles, 'look-up')
    ? html`<section class="screen">
        <h2>The person</h2>
        ${lookUpForm(frame.form, task.subject)}
      </section>`
    : undefined;

/** From a page that is about somebody, to all that is stored of them. */
export const lookUpForm = (form: string, subject: string): Fragment =>
  html`<form method="post" action="/console/look-up">
    ${hidden('form', form)} ${hidden('subject', subject)}
    <div class="field">
      <label for="person-reason">Why you look</label>
      <p class="hint" id="person-reason-hint">Written down with each look.</p>
      <input id="person-reason" name="reason" aria-describedby="person-reason-hint" required maxlength="300" autocomplete="off" />
    </div>
    <button class="plain">Look up this person</button>
  </form>`;
