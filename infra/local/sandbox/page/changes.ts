import type { LedgerEvent } from '../../../../functions/domain/ledger.ts';
import type { MessageView, PersonState, ProgrammeState, PublishedEvent } from '../person-state.ts';
import type { Step } from '../reply-course.ts';
import type { ProgrammesView } from '../senders.ts';
import { type Child, el, elapsed, fill, part, time } from './dom.ts';
import { ledgerTitle, ledgerWords, outcomeWords, readingWords, replyWords, silenceWords, stateWords, templateWords, verdictWords } from './words.ts';

const code = (text: string): HTMLElement => el('code', {}, text);

const verdict =
  (legalNames: ReadonlyMap<string, string>) =>
  (programme: ProgrammeState): HTMLElement => {
    const since = programme.decidedBy ? el('p', { class: 'meta' }, 'since ', time(programme.decidedBy.at)) : undefined;
    return el(
      'li',
      { class: 'verdict', 'data-programme': programme.id, 'data-state': programme.stopped ? 'stopped' : 'allowed' },
      el('h4', {}, programme.name, ' ', el('span', { class: 'kind' }, programme.kind)),
      el('p', { class: 'word' }, wordOf(programme)),
      el('p', { class: 'caption' }, verdictWords(programme, legalNames.get(programme.id) ?? '')),
      since,
    );
  };

const wordOf = ({ stopped }: ProgrammeState): string => (stopped ? 'Stopped' : 'Not stopped');

/** The verdicts in one line: read aloud when they change, and seen beside the phone where the rest is a scroll away. */
const sum = (programmes: readonly ProgrammeState[]): void => {
  const summary = part('summary', HTMLParagraphElement);
  const words = programmes.map((programme) => `${programme.name}: ${wordOf(programme).toLowerCase()}`).join(' · ');
  if (summary.textContent !== words) summary.textContent = words;
};

/** The words as they came, those that decided marked. */
const quoted = ({ text, reading }: MessageView): HTMLElement => {
  if (text === undefined) return el('p', { class: 'caption' }, 'The words have been deleted.');
  const [from, to] = reading.span;
  const marked: readonly Child[] = to > from ? [text.slice(0, from), el('mark', {}, text.slice(from, to)), text.slice(to)] : [text];
  return el('blockquote', { dir: 'auto' }, ...marked);
};

/** The states that are still to come, where all goes well. */
const ahead: readonly Step['state'][] = ['owed', 'sending', 'accepted', 'delivered'];

const stepItem = (step: Step, position: number, steps: readonly Step[]): HTMLElement => {
  const isNow = position === steps.length - 1;
  const attributes = { class: 'step', 'data-state': step.state, ...(isNow ? { 'aria-current': 'step' } : {}) };
  const start = steps[0]?.at ?? null;
  const when = step.at === null ? undefined : position === 0 || start === null ? time(step.at) : elapsed(start, step.at);
  return el('li', attributes, el('span', {}, stateWords[step.state]), when);
};

const course = (steps: readonly Step[]): HTMLElement => {
  const last = steps.at(-1)?.state;
  const place = last === undefined ? -1 : ahead.indexOf(last);
  const coming = place === -1 ? [] : ahead.slice(place + 1);
  const rest = coming.map((state) =>
    el('li', { class: 'step coming' }, el('span', {}, stateWords[state]), el('span', { class: 'unseen' }, ' not yet')),
  );
  return el('ol', { class: 'course', 'aria-label': 'States of the reply' }, ...steps.map(stepItem), ...rest);
};

const replyPart = ({ reply, outcome }: MessageView): HTMLElement => {
  if (!reply) return el('p', { class: 'caption' }, silenceWords(outcome));
  const text = reply.text === null ? undefined : el('p', { class: 'reply', dir: 'auto' }, reply.text);
  return el('div', {}, text, course(reply.course), el('p', { class: 'caption' }, `${templateWords(reply)} ${replyWords(reply)}`));
};

const messageCard = (message: MessageView): HTMLElement =>
  el(
    'li',
    { class: 'card', 'data-outcome': message.outcome },
    el('div', { class: 'heading' }, quoted(message), el('span', { class: 'outcome' }, outcomeWords[message.outcome])),
    el('p', { class: 'caption' }, time(message.receivedAt), ' · ', readingWords(message), ' Rule ', code(message.reading.rule)),
    replyPart(message),
  );

const ruleOf = ({ asked }: LedgerEvent): readonly Child[] => (asked ? ['by rule ', code(asked.rule)] : []);

const ledgerItem = (event: LedgerEvent): HTMLElement =>
  el(
    'li',
    { 'data-kind': event.kind },
    el('p', { class: 'title' }, ledgerTitle(event), ' ', time(event.recordedAt)),
    el('p', { class: 'caption' }, ledgerWords(event)),
    el('p', { class: 'meta' }, 'Register ', ...event.registers.flatMap((register) => [code(register), ' ']), ...ruleOf(event)),
  );

const fieldsOf = (detail: unknown): Readonly<Record<string, unknown>> => (typeof detail === 'object' && detail !== null ? { ...detail } : {});

const eventItem = (event: PublishedEvent): HTMLElement => {
  const { change, programme, confirmation } = fieldsOf(event.detail);
  const words = [change, confirmation, programme].filter((word) => typeof word === 'string');
  return el(
    'li',
    { 'data-type': event.type },
    el('p', { class: 'title' }, event.type, ' ', time(event.time)),
    el('p', { class: 'meta' }, ...words.flatMap((word) => [code(word), ' '])),
  );
};

/** Everything that is stored of the person, and what it means. */
export const showChanges = (state: PersonState, known: ProgrammesView): void => {
  const legalNames = new Map(known.programmes.map(({ id, controller }) => [id, controller.legalName]));
  const nothing = state.messages.length === 0 && state.version === 0;
  part('who', HTMLParagraphElement).replaceChildren(
    nothing ? 'Nothing is stored of this phone yet. Halte would know it as ' : 'Halte knows this phone as ',
    code(state.subject),
    ', a keyed hash of its number.',
  );
  fill(part('suppression', HTMLUListElement), state.programmes, verdict(legalNames));
  sum(state.programmes);
  fill(part('messages', HTMLOListElement), state.messages, messageCard);
  fill(part('ledger', HTMLOListElement), state.ledger, ledgerItem);
  fill(part('events', HTMLOListElement), state.events, eventItem);
};
