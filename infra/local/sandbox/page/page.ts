import type { ProgrammesView, SenderView } from '../senders.ts';
import * as api from './api.ts';
import { showChanges } from './changes.ts';
import { keepNewestInSight, showConversation } from './conversation.ts';
import { el, part } from './dom.ts';
import { watch } from './watch.ts';
import { countryName, languageName } from './words.ts';

const number = part('number', HTMLInputElement);
const to = part('to', HTMLSelectElement);
const text = part('text', HTMLTextAreaElement);
const fault = part('fault', HTMLSelectElement);
const numberProblem = part('number-problem', HTMLParagraphElement);
const sendProblem = part('send-problem', HTMLParagraphElement);

/** Kept for this browser: a visitor who reloads has the same phone in hand. */
const remembered = (key: string): string | undefined => localStorage.getItem(`halte.${key}`) ?? undefined;
const remember = (key: string, value: string): void => localStorage.setItem(`halte.${key}`, value);

/** ARCEP keeps 06 39 98 xx xx for fiction. Those that begin with 00 are the senders of the example. */
const firstPhone = '+33 6 39 98 12 34';
const newPhone = (): string => {
  const digits = String(1_000 + Math.floor(Math.random() * 9_000));
  return `+33 6 39 98 ${digits.slice(0, 2)} ${digits.slice(2)}`;
};

let known: ProgrammesView = { programmes: [] };
const senders = (): readonly SenderView[] => [...new Map(known.programmes.flatMap((p) => p.senders).map((sender) => [sender.id, sender])).values()];
const namesOf = (sender: SenderView): string =>
  known.programmes
    .filter((p) => p.senders.some(({ id }) => id === sender.id))
    .map(({ name }) => name)
    .join(', ');

const spaced = (value: string): string => value.replace(/^(\+33)(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '$1 $2 $3 $4 $5 $6');

const option = (sender: SenderView): HTMLElement => {
  const label = `${namesOf(sender)} · ${sender.number === null ? sender.id : spaced(sender.number)}${sender.type === 'shared' ? ' (shared STOP code)' : ''}`;
  const where = sender.textable ? '' : `, at ${sender.carrier}: not from here`;
  return el('option', { value: sender.id, ...(sender.textable ? {} : { disabled: '' }) }, label + where);
};

const chosen = (): SenderView | undefined => senders().find(({ id }) => id === to.value);

const about = (): string => {
  const sender = chosen();
  if (!sender) return 'halte.config.ts has no sender at the sandbox carrier: nothing can be texted from here.';
  const programmes = known.programmes.filter((p) => p.senders.some(({ id }) => id === sender.id));
  const what = programmes
    .map((p) => `${p.name}: ${p.kind}, ${countryName(p.country)}, in ${p.languages.map(languageName).join(' and ')}, by ${p.controller.legalName}`)
    .join('. ');
  return `${what}.${sender.mode === 'observe' ? ' Observe mode: Halte records, and answers nothing.' : ''}`;
};

const suggestions = (): readonly string[] => {
  const marketing = known.programmes.filter(({ kind }) => kind === 'marketing');
  const other = marketing.length > 1 ? [`STOP ${marketing.at(-1)?.id ?? ''}`] : [];
  return ['STOP', 'arrêt svp', 'START', 'CONTACT', 'can you stop by tomorrow?', ...other];
};

const wordsOf = (cause: unknown): string =>
  cause instanceof api.RefusedError ? cause.message : 'Halte does not answer. Is `npm start` still running? Nothing was lost: try again.';

const refresh = async (): Promise<void> => {
  const phone = number.value;
  const [thread, state] = await Promise.all([api.texts(phone), api.state(phone)]);
  if (phone !== number.value) return;
  const sender = chosen();
  showConversation(thread.texts.filter((one) => one.with === sender?.number));
  showChanges(state, known);
};

const link = watch(async () => {
  if (known.programmes.length === 0) await start();
  await refresh();
});

const send = async (words: string): Promise<void> => {
  const sender = chosen();
  if (!sender || words.trim() === '') return;
  sendProblem.textContent = '';
  try {
    const { delivered, status } = await api.send(number.value, sender.id, words);
    if (!delivered)
      sendProblem.textContent = `Halte’s webhook ${status === null ? 'did not answer' : `answered ${status}`}. The carrier tries again.`;
    if (text.value === words) text.value = '';
  } catch (cause) {
    sendProblem.textContent = wordsOf(cause);
  }
  link.now();
};

const showFault = async (): Promise<void> => {
  const { kind, kinds } = await api.fault(number.value);
  fault.replaceChildren(
    el('option', { value: '' }, 'nothing: all goes well'),
    ...Object.entries(kinds).map(([value, words]) => el('option', { value }, words)),
  );
  fault.value = kind ?? '';
};

const takePhone = async (value: string): Promise<void> => {
  number.value = value;
  try {
    await showFault();
    numberProblem.textContent = '';
    number.removeAttribute('aria-invalid');
    remember('phone', value);
    link.now();
  } catch (cause) {
    numberProblem.textContent = wordsOf(cause);
    if (cause instanceof api.RefusedError) number.setAttribute('aria-invalid', 'true');
  }
};

const start = async (): Promise<void> => {
  known = await api.programmes();
  to.replaceChildren(
    ...senders()
      .toSorted((a, b) => Number(b.textable) - Number(a.textable))
      .map(option),
  );
  const before = senders().find(({ id, textable }) => textable && id === remembered('to'));
  const first = before ?? senders().find(({ textable }) => textable);
  to.value = first?.id ?? '';
  part('about', HTMLParagraphElement).textContent = about();
  part('suggestions', HTMLDivElement).replaceChildren(...suggestions().map((words) => el('button', { type: 'button' }, words)));
  await takePhone(number.value);
};

number.value = remembered('phone') ?? firstPhone;
number.addEventListener('change', () => void takePhone(number.value.trim()));
part('new-phone', HTMLButtonElement).addEventListener('click', () => void takePhone(newPhone()));
to.addEventListener('change', () => {
  remember('to', to.value);
  part('about', HTMLParagraphElement).textContent = about();
  link.now();
});
part('suggestions', HTMLDivElement).addEventListener('click', ({ target }) => {
  if (target instanceof HTMLButtonElement) void send(target.textContent);
});
part('composer', HTMLFormElement).addEventListener('submit', (event) => {
  event.preventDefault();
  void send(text.value);
});
text.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  void send(text.value);
});
keepNewestInSight();
fault.addEventListener('change', () => {
  api.setFault(number.value, fault.value === '' ? null : fault.value).catch((cause: unknown) => (sendProblem.textContent = wordsOf(cause)));
});
link.now();
