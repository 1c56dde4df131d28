export type Child = Node | string | undefined;

/** An element with its children. Texts become text nodes: whatever somebody texts, it is shown and never read as HTML. */
export const el = (name: string, attributes: Readonly<Record<string, string>> = {}, ...children: readonly Child[]): HTMLElement => {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children.filter((child) => child !== undefined));
  return element;
};

/** The element of page.html that has this id. @throws Error where it is of another kind. */
export const part = <Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`page.html has no ${kind.name} #${id}`);
  return found;
};

const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false });
const dayAndClock = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hour12: false });

/** The time of day; with the day, where it was not today. */
export const time = (at: string): HTMLElement => {
  const date = new Date(at);
  const isToday = date.toDateString() === new Date().toDateString();
  return el('time', { datetime: at, title: at }, (isToday ? clock : dayAndClock).format(date));
};

/** How much later, up to a minute; then the time of day. */
export const elapsed = (from: string, at: string): HTMLElement => {
  const ms = Date.parse(at) - Date.parse(from);
  if (ms < 0 || ms >= 60_000) return time(at);
  return el('time', { datetime: at, title: at }, ms < 1_000 ? `+${ms} ms` : `+${(ms / 1_000).toFixed(1)} s`);
};

/** Fills a list when what it shows has changed, and tells whether it did: what stands still must not be read out again. */
export const fill = <Item>(list: HTMLElement, items: readonly Item[], show: (item: Item) => HTMLElement): boolean => {
  const shown = JSON.stringify(items);
  if (list.dataset['shown'] === shown) return false;
  list.dataset['shown'] = shown;
  list.replaceChildren(...items.map(show));
  return true;
};
