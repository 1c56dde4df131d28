import type { TextView } from '../routes.ts';
import { el, part, time } from './dom.ts';

const statusWords: Readonly<Record<TextView['direction'], Readonly<Partial<Record<TextView['status'], string>>>>> = {
  sent: { waiting: 'on its way', delivered: 'taken by Halte', failed: 'not taken by Halte' },
  received: { accepted: 'on its way', delivered: '' },
};

/** What Halte texts may lead to a page of this very server: as on a telephone, it is a link. */
const linked = (words: string): readonly (string | HTMLElement)[] =>
  words
    .split(new RegExp(`(${location.origin}/[0-9a-z]+)`))
    .map((piece) => (piece.startsWith(`${location.origin}/`) ? el('a', { href: piece, target: '_blank', rel: 'noopener' }, piece) : piece));

const bubbleOf = (text: TextView): HTMLElement => {
  const status = statusWords[text.direction][text.status] ?? '';
  const meta = el('p', { class: 'meta' }, time(text.at), status === '' ? undefined : ` · ${status}`);
  const isGone = text.direction === 'received' && text.status === 'undelivered';
  const words = isGone ? 'A reply was sent, and never arrived here.' : text.text;
  const who = el('span', { class: 'unseen' }, text.direction === 'sent' ? 'You: ' : 'Reply: ');
  const body = el('p', { class: 'words', dir: 'auto' }, ...(text.direction === 'received' ? linked(words) : [words]));
  return el('li', { class: `bubble ${text.direction}`, 'data-id': text.id, 'data-status': text.status }, who, body, meta);
};

const travelling = (text: TextView): boolean => text.direction === 'received' && text.status === 'accepted';

/** The newest text stays in sight when the window changes its size. */
export const keepNewestInSight = (): void => {
  const window = part('conversation', HTMLDivElement);
  new ResizeObserver(() => (window.scrollTop = window.scrollHeight)).observe(window);
};

/** Shows the conversation, adding and replacing only what is new: an assistive technology reads additions aloud. */
export const showConversation = (texts: readonly TextView[]): void => {
  const list = part('bubbles', HTMLOListElement);
  const shown = texts.filter((text) => !travelling(text));
  const ids = new Set(shown.map(({ id }) => id));
  const before = new Map([...list.children].map((child) => [child instanceof HTMLElement ? child.dataset['id'] : undefined, child]));
  for (const [id, child] of before) if (id === undefined || !ids.has(id)) child.remove();
  let added = false;
  for (const text of shown) {
    const known = before.get(text.id);
    if (!known) {
      list.append(bubbleOf(text));
      added = true;
    } else if (known instanceof HTMLElement && known.dataset['status'] !== text.status) known.replaceWith(bubbleOf(text));
  }
  if (texts.some(travelling)) list.append(el('li', { class: 'bubble received dots', 'aria-hidden': 'true' }, el('span'), el('span'), el('span')));
  part('conversation-empty', HTMLParagraphElement).hidden = texts.length > 0;
  const window = part('conversation', HTMLDivElement);
  if (added || texts.some(travelling)) window.scrollTop = window.scrollHeight;
};
