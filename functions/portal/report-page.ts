import type { PageView } from '../domain/rights/page.ts';
import type { AccessReport, ReportedMessage, ReportedProof } from '../domain/rights/report.ts';
import { answerOf } from './answer.ts';
import { proofForm } from './proof-form.ts';
import { act } from './confirm-erasure.ts';
import { type Fragment, html } from './html.ts';
import { filled } from './words/registry.ts';
import type { Reached, Words } from './words/words.ts';

type ReportView = Extract<PageView, { is: 'report' }>;

/** All that is held of the person, what may be done about it, and how to complain. */
export const reportPage = (words: Words, view: ReportView): Fragment => html`
  ${noticeOf(words, view)} ${requestOf(words, view)} ${proofForm(words, view)} ${texting(words, view.report)}
  ${section(
    words.heading.messages,
    list(
      words,
      view.report.messages.map((message) => messageOf(words, message)),
    ),
  )}
  ${section(words.heading.sent, list(words, sentTexts(words, view.report)))}
  ${section(
    words.heading.proofs,
    list(
      words,
      view.report.proofs.map((proof) => proofOf(words, proof)),
    ),
  )}
  ${systems(words, view.report)}
  ${section(
    words.heading.requests,
    list(
      words,
      view.report.requests.map((one) => requestLine(words, one)),
    ),
  )}
  ${about(words, view.report)} ${choices(words, view.session)}
`;

const section = (title: string, content: Fragment): Fragment =>
  html`<section>
    <h2>${title}</h2>
    ${content}
  </section>`;
const list = (words: Words, items: readonly Fragment[]): Fragment =>
  items.length === 0
    ? html`<p>${words.none}</p>`
    : html`<ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;

/** Day and minute in UTC as the language writes them. */
const time = (words: Words, at: string): string =>
  new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(Date.parse(at)) + ' UTC';
const day = (words: Words, date: string): string =>
  new Intl.DateTimeFormat(words.language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));

const notices = { 'wish-kept': 'wish', 'proof-kept': 'proof', restricted: 'restricted', erasing: 'erasing', kept: 'kept' } as const;
const noticeOf = (words: Words, { notice }: ReportView): Fragment | undefined =>
  notice === undefined ? undefined : html`<p class="done" role="status">${words.notices[notices[notice]]}</p>`;

const requestOf = (words: Words, { request, report }: ReportView): Fragment => {
  const { name: authority, site } = report.controller.authority;
  const answered = filled(words.request.answer, { type: words.types[request.type], state: words.states[request.state] });
  const isOpen = request.state === 'opened' || request.state === 'verified' || request.state === 'running';
  const refused =
    request.reason === undefined
      ? undefined
      : html`<p>${filled(words.request.refused, { reason: request.reason })}</p>
          <p>${filled(words.request.complain, { authority, site })}</p>`;
  const { lift } = request;
  const lifted = lift && html`<p>${filled(words.liftOn, { date: day(words, lift.on), reason: lift.reason })}</p>`;
  return html`<div class="card">
    <p>${answered} ${filled(words.request.reference, { ref: request.ref })}</p>
    ${isOpen ? html`<p>${filled(words.request.due, { due: day(words, request.answerBy) })}</p>` : undefined}${refused}${lifted}
    <p class="soft">${report.line}</p>
  </div>`;
};

const texting = (words: Words, report: AccessReport): Fragment => {
  const programmes = report.programmes.map(
    ({ programme, state, since }) =>
      html`<strong>${programme}</strong>:
        ${words.programme[state]}${since === undefined ? '' : `, ${filled(words.since, { date: time(words, since) })}`}`,
  );
  const line =
    report.lineSince === undefined ? undefined : html`<p class="soft">${filled(words.lineSince, { date: day(words, report.lineSince) })}</p>`;
  const restricted =
    report.restrictedSince === undefined ? undefined : html`<p>${filled(words.restrictedSince, { date: day(words, report.restrictedSince) })}</p>`;
  const silent = report.silentUntil === undefined ? undefined : html`<p>${filled(words.silentUntil, { date: day(words, report.silentUntil) })}</p>`;
  return section(words.heading.texting, html`${list(words, programmes)}${restricted}${line}${silent}`);
};

const intentIn = (words: Words, intent: string): string => {
  const plain: Readonly<Record<string, string>> = { ...words.types, ...words.intents, stop_all: words.intents.stop };
  return plain[intent] ?? intent;
};

const reached: Readonly<Record<string, Reached>> = {
  delivered: 'arrived',
  accepted: 'handed',
  sending: 'waiting',
  owed: 'waiting',
  uncertain: 'waiting',
  observed: 'kept',
  withheld: 'kept',
  cancelled: 'kept',
};
const reachedIn = (words: Words, state: string): string => words.reached[reached[state] ?? 'failed'];

const messageOf = (words: Words, { receivedAt, programme, carrier, words: said, readAs, reply }: ReportedMessage): Fragment =>
  html` <div class="soft">${time(words, receivedAt)} · ${programme} · ${carrier}</div>
    ${said === undefined ? html`<p class="soft">${words.wordsGone}</p>` : html`<blockquote dir="auto">${said}</blockquote>`}
    <div class="soft">
      ${filled(words.readAs, { intent: intentIn(words, readAs) })}${reply ? ` · ${filled(words.replied, { state: reachedIn(words, reply.state) })}` : ''}
    </div>`;

const sentTexts = (words: Words, { textsToYou, lastTextOf, messages }: AccessReport): readonly Fragment[] =>
  [
    ...messages.flatMap(({ reply, programme, receivedAt }) =>
      reply ? [{ at: reply.sentAt ?? receivedAt, line: `${programme}: ${reachedIn(words, reply.state)}` }] : [],
    ),
    ...textsToYou.map(({ at, about: what, state }) => ({ at, line: `${what}: ${reachedIn(words, state)}` })),
    ...lastTextOf.map(({ programme, at }) => ({ at, line: programme })),
  ]
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
    .map(
      ({ at, line }) =>
        html`<div class="soft">${time(words, at)}</div>
          ${line}`,
    );

const proofOf = (words: Words, { at, kind, programme, words: said, rule, provenBy, consent }: ReportedProof): Fragment =>
  html` <div class="soft">${time(words, at)} · ${programme} · ${kind}</div>
    ${said === undefined ? undefined : html`<blockquote dir="auto">${said}</blockquote>`}
    ${rule === undefined ? undefined : html`<div class="soft">${filled(words.rule, { rule, proof: provenBy ?? '' })}</div>`}${
      consent === undefined
        ? undefined
        : html`<blockquote dir="auto">${consent.wording?.text}</blockquote>
            <div class="soft">${sourceOf(consent)}</div>`
    }`;

/** Only where one has answered: most deployments have none. */
const systems = (words: Words, { systems: answered }: AccessReport): Fragment | undefined =>
  answered.length === 0
    ? undefined
    : section(
        words.heading.systems,
        list(
          words,
          answered.map(
            ({ name, at, data }) =>
              html`<strong>${name}</strong>
                <div class="soft">${time(words, at)}</div>
                ${answerOf(data)}`,
          ),
        ),
      );

const requestLine = (words: Words, { reference, type, state, openedAt, wish }: AccessReport['requests'][number]): Fragment =>
  html` <strong>${words.types[type as keyof Words['types']] ?? type}</strong>: ${words.states[state as keyof Words['states']] ?? state}
    <div class="soft">${filled(words.request.reference, { ref: reference })} ${time(words, openedAt)}</div>
    ${wish === undefined ? undefined : html`<blockquote dir="auto">${wish}</blockquote>`}`;

const about = (words: Words, { controller, carriers, keptDays }: AccessReport): Fragment => {
  const { name: authority, site } = controller.authority;
  const contacts = [controller.phone, controller.email, controller.privacyPage].filter((one) => one !== undefined && one !== '').join(' · ');
  return html` ${section(words.heading.origin, html`<p>${words.origin}</p>`)} ${section(words.heading.purposes, html`<p>${words.purposes}</p>`)}
  ${section(words.heading.basis, html`<p>${words.basis}</p>`)}
  ${section(words.heading.recipients, html`<p>${filled(words.recipients, { carriers: carriers.join(', ') || '–' })}</p>`)}
  ${section(words.heading.kept, html`<p>${filled(words.keptDays, keptDays)}</p>`)}
  ${section(words.heading.controller, html`<p>${controller.name}, ${controller.address}<br />${contacts}</p>`)}
  ${section(
    words.heading.rights,
    html`<p>${words.rights}</p>
      <p>${filled(words.complain, { authority, site })}</p>`,
  )}`;
};

const choices = (words: Words, session: string): Fragment =>
  html` <section class="screen">
      <h2>${words.download.button}</h2>
      <p>${words.download.text} ${words.print}</p>
      ${act('download', session, words.download.button)}
    </section>
    <section class="screen">
      <h2>${words.correct.title}</h2>
      <p id="correct-text">${words.correct.text}</p>
      <form method="post">
        <input type="hidden" name="session" value="${session}" /><input type="hidden" name="act" value="rectify" />
        <label for="wish">${words.correct.label}</label
        ><textarea id="wish" name="wish" maxlength="2000" required aria-describedby="correct-text"></textarea>
        <div><button>${words.correct.button}</button></div>
      </form>
    </section>
    <section class="screen">
      <h2>${words.restrict.title}</h2>
      <p>${words.restrict.text}</p>
      ${act('restrict', session, words.restrict.button, 'plain')}
    </section>
    <section class="screen">
      <h2>${words.erase.title}</h2>
      <p>${words.erase.text}</p>
      ${act('erase', session, words.erase.button, 'bad')}
    </section>`;

/** Where the number came from, in the words in which it was told to us. */
const sourceOf = ({ basis, at, source }: NonNullable<ReportedProof['consent']>): string =>
  [basis, at.slice(0, 10), source.kind, source.page, source.reference, source.partner?.name, source.file]
    .filter((one) => one !== undefined)
    .join(' · ');
