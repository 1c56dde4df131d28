import { channels } from '../domain/ledger.ts';
import { requestChannels, requestTypes } from '../domain/rights/request.ts';
import { type Fragment, html } from '../portal/html.ts';
import { numberFields, selectField, textField } from './fields.ts';
import { documentOf, hidden } from './frame.ts';
import type { ConsoleView } from './view.ts';
import { words } from './words.ts';

type View<Is extends ConsoleView['is']> = Extract<ConsoleView, { is: Is }>;

/** For what came by e-mail, letter, voicemail, telephone, an agent or a lawyer. */
export const newCasePage = ({ frame, programmes, countries, typed }: View<'new-case'>): string => {
  const body = html`<form class="narrow" method="post" action="/console/new-case">
    ${hidden('form', frame.form)}
    ${selectField({ name: 'type', label: 'What is asked', choices: requestTypes.map((id) => ({ id, name: words.types[id] })), typed })}
    ${numberFields(countries, typed)}
    ${selectField({
      name: 'channel',
      label: 'How it came',
      choices: requestChannels.filter((one) => one !== 'sms').map((id) => ({ id, name: words.channels[id] })),
      typed,
    })}
    ${textField({ name: 'date', label: 'The day it came', hint: 'The clock starts there. Empty: today.', type: 'date', typed })}
    ${selectField({ name: 'programme', label: 'The brand that was asked', choices: programmes, typed })}
    ${textField({ name: 'proof', label: 'What proves it', hint: 'A file number, a mandate. The person’s number does not belong here.', typed })}
    ${textField({ name: 'residence', label: 'Where the person says they live', hint: 'Two letters, FR. Counts only where it makes the date earlier.', typed, most: 2 })}
    <button>Open the case</button>
  </form>`;
  return documentOf({ title: 'Open a case', here: 'new-case', frame, body });
};

const outcomes = {
  stopped: 'Stopped. No system that asks Halte texts this person from now on.',
  'stop-repeated': 'It was stopped already; this is on record too.',
  'stop-superseded': 'The person texted START later than this: it is on record, and stops nothing.',
} as const;

/** A STOP that somebody said on the telephone, wrote or told staff. */
export const newStopPage = ({ frame, programmes, countries, key, typed, outcome }: View<'new-stop'>): string => {
  const body = html`${outcome === undefined ? undefined : html`<p class="done" role="status">${outcomes[outcome]}</p>`}
    <p class="narrow">It counts like one that was texted: at once, and in doubt for all marketing of the company.</p>
    <form class="narrow" method="post" action="/console/new-stop">
      ${hidden('form', frame.form)} ${hidden('key', key)} ${numberFields(countries, typed)}
      ${selectField({ name: 'channel', label: 'How it came', choices: channels.map((id) => ({ id, name: words.ways[id] })), typed })}
      ${selectField({ name: 'programme', label: 'The brand that it was about', choices: programmes, typed })}
      ${selectField({
        name: 'scope',
        label: 'What the person wants no more of',
        choices: [
          { id: 'all', name: 'all marketing of the company' },
          { id: 'programme', name: 'this brand alone, as they said so' },
        ],
        typed,
      })}
      ${textField({ name: 'date', label: 'The day they said so', hint: 'Empty: now.', type: 'date', typed })}
      ${textField({ name: 'note', label: 'Where it is kept', hint: 'Post 2026/118, call of the morning.', typed })}
      <button>Record the STOP</button>
    </form>`;
  return documentOf({ title: 'Record a STOP', here: 'new-stop', frame, body });
};

export const askPersonPage = ({ frame, countries, typed }: View<'ask-person'>): string => {
  const body = html`<p class="narrow">You see whom you look up for a quarter of an hour. Each look is written down with your name and the reason.</p>
    <form class="narrow" method="post" action="/console/look-up">
      ${hidden('form', frame.form)} ${typed['subject'] === undefined ? numberFields(countries, typed) : hidden('subject', typed['subject'])}
      ${reasonField(typed)}
      <button>Look up</button>
    </form>`;
  return documentOf({ title: 'Look up a person', here: 'ask-person', frame, body });
};

const reasonField = (typed: Readonly<Record<string, string>>): Fragment =>
  textField({ name: 'reason', label: 'Why you look', hint: 'A complaint, a call, a case. No telephone number.', isNeeded: true, typed, most: 300 });
