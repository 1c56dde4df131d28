import type { LedgerEvent } from '../domain/ledger.ts';
import type { MessageRecord, OutboundText } from '../domain/message.ts';
import type { OwedReply } from '../domain/owed-reply.ts';
import { mayDo } from '../domain/staff/roles.ts';
import type { ProgrammeState } from '../domain/programme-state.ts';
import { type Fragment, html } from '../portal/html.ts';
import { documentOf, time } from './frame.ts';
import { holdForms } from './hold-form.ts';
import type { ConsoleView, ShownPerson } from './view.ts';
import { words } from './words.ts';

/** What `halte lookup` prints of a person, as a page. */
export const personPage = (view: Extract<ConsoleView, { is: 'person' }>): string => {
  const { frame, person, reason } = view;
  const body = html`<p class="soft">subject ${person.subject} · you look because: ${reason}</p>
    ${standing(person)}
    <section>
      <h2>May this person be texted?</h2>
      <ul>
        ${person.programmes.map(programmeOf)}
      </ul>
    </section>
    <section>
      <h2>Cases</h2>
      ${
        person.requests.length === 0
          ? html`<p>${words.none}</p>`
          : html`<ul>
              ${person.requests.map(
                ({ ref, type, state, openedAt }) =>
                  html`<li>
                    <a href="/console/cases/${ref}">${ref}</a> ${words.types[type]}, ${words.states[state]}
                    <span class="soft">${time(openedAt)}</span>
                  </li>`,
              )}
            </ul>`
      }
    </section>
    <section>
      <h2>Timeline, newest first</h2>
      ${timelineOf(person)}
    </section>
    ${holdForms(view)} ${whoLooked(view)}`;
  return documentOf({ title: 'A person', here: 'ask-person', frame, body });
};

const whoLooked = ({ frame, person }: Extract<ConsoleView, { is: 'person' }>): Fragment | undefined =>
  mayDo(frame.roles, 'see-reads') ? html`<p><a href="/console/reads?of=${person.subject}">Who looked at this person</a></p>` : undefined;

const standing = ({ image }: ShownPerson): Fragment | undefined => {
  const lines = [
    image?.erasedAt === undefined ? undefined : `Erased ${time(image.erasedAt)}: what came before is gone.`,
    image?.restricted === undefined ? undefined : `Restricted since ${time(image.restricted)}: nothing is sent but what the law demands.`,
    image?.hold === undefined ? undefined : `Held${image.hold.until === undefined ? '' : ` until ${time(image.hold.until)}`}: nothing may be erased.`,
  ].filter((line) => line !== undefined);
  return lines.length === 0 ? undefined : html`<div class="card">${lines.map((line) => html`<p>${line}</p>`)}</div>`;
};

const states = { stopped: 'STOPPED', lifted: 'lifted', 'never stopped': 'never stopped' } as const;
const programmeOf = ({ name, state, since, how, unconfirmed }: ProgrammeState): Fragment =>
  html`<li>
    <strong>${name}</strong>: ${states[state]}${since === undefined ? '' : ` since ${time(since)}`}${how === undefined ? '' : `, ${how}`}
    ${unconfirmed ? html`<div class="needs">the confirmation did not arrive</div>` : undefined}
  </li>`;

const timelineOf = ({ ledger, messages, texts }: ShownPerson): Fragment => {
  const entries = [
    ...ledger.map((event) => ({ at: event.recordedAt as string, line: eventOf(event) })),
    ...messages.map((message) => ({ at: message.receivedAt as string, line: messageOf(message) })),
    ...texts.map((text) => ({ at: text.receivedAt as string, line: textOf(text) })),
  ].toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
  return entries.length === 0
    ? html`<p>Nothing is stored of this number.</p>`
    : html`<ol class="rows">
        ${entries.map(
          ({ at, line }) =>
            html`<li>
              <div class="soft">${time(at)}</div>
              <div>${line}</div>
            </li>`,
        )}
      </ol>`;
};

const eventOf = ({ kind, programme, asked, told, consent, confirmation }: LedgerEvent): Fragment => {
  const details = [
    programme,
    confirmation && `${confirmation.state}${confirmation.code === undefined ? '' : ` (${confirmation.code})`}`,
    asked && `rule ${asked.rule}, proven by ${asked.authenticatedBy}`,
    consent && `${consent.basis} from ${consent.source.kind}, ${consent.proven ? 'proven' : 'NOT proven'}`,
    told && ['told by', told.channel, told.staff, told.by, told.note].filter((part) => part !== undefined).join(' '),
  ].filter((detail) => detail !== undefined);
  return html`<strong>${kind}</strong>
    <span class="soft">${details.join(' · ')}</span>${asked?.words === undefined ? undefined : quoted(asked.words)}`;
};

const quoted = (text: string): Fragment => html`<blockquote dir="auto">${text}</blockquote>`;

const messageOf = ({ sender, carrier, text, outcome, reading, reply }: MessageRecord): Fragment =>
  html`<strong>message</strong>
    <span class="soft">to ${sender} (${carrier}) · read as ${reading.intent}, ${reading.rule} · ${outcome}</span>
    ${text === undefined ? html`<p class="soft">words gone</p>` : quoted(text)} ${reply === undefined ? undefined : replyOf(reply)}`;

const textOf = ({ sender, reply }: OutboundText): Fragment =>
  html`<strong>text to the person</strong> <span class="soft">from ${sender}</span> ${replyOf(reply)}`;

const replyOf = ({ template, language, state, code, staffTask }: OwedReply): Fragment =>
  html`<div class="soft">reply ${template} in ${language}: ${state}${code === undefined ? '' : ` (${code})`}</div>
    ${staffTask === undefined ? undefined : html`<div class="needs">a person must act: ${staffTask}</div>`}`;
