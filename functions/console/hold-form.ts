import { mayDo } from '../domain/staff/roles.ts';
import { type Fragment, html } from '../portal/html.ts';
import { selectField, textField } from './fields.ts';
import { hidden } from './frame.ts';
import type { ConsoleView } from './view.ts';

type PersonView = Extract<ConsoleView, { is: 'person' }>;

/** While a claim is in dispute (art. 17(3)(e) GDPR). */
export const holdForms = ({ frame, person, programmes, key, typed = {} }: PersonView): Fragment | undefined => {
  if (!mayDo(frame.roles, 'hold')) return undefined;
  const programme = (id: string): Fragment =>
    selectField({ name: 'programme', id, label: 'A brand of the company in dispute', choices: programmes, typed });
  const reason = (id: string): Fragment =>
    textField({ name: 'reason', id, label: 'Why', hint: 'The file, the court. It stays in the ledger.', isNeeded: true, typed });
  const form = (what: string, fields: Fragment, button: string): Fragment =>
    html`<form method="post" action="/console/people/${person.subject}">
      ${hidden('form', frame.form)} ${hidden('key', key)} ${hidden('what', what)} ${fields}
      <div><button>${button}</button></div>
    </form>`;
  return html`<section class="screen">
    <h2>A claim in dispute</h2>
    <details${typed['what'] === 'hold' ? html` open` : undefined}>
      <summary>Hold all that is stored</summary>
      ${form(
        'hold',
        html`${textField({ name: 'until', label: 'Until', hint: 'Nothing of this person is erased or ends by time before.', type: 'date', isNeeded: true, typed })}
        ${programme('hold-programme')} ${reason('hold-reason')}`,
        'Hold it',
      )}
    </details>
    ${
      person.image?.hold === undefined
        ? undefined
        : html`<details${typed['what'] === 'release' ? html` open` : undefined}>
            <summary>End the hold</summary>
            ${form('release', html`${programme('release-programme')} ${reason('release-reason')}`, 'End the hold')}
          </details>`
    }
  </section>`;
};
