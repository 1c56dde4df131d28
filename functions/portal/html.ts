/** Text that is HTML already. Only `html` makes it, so that what came from outside is escaped wherever it goes in. */
class Made {
  readonly value: string;
  constructor(value: string) {
    this.value = value;
  }
}
export type Fragment = Made;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => escapes[character] ?? character);

type Value = string | number | Fragment | readonly Fragment[] | undefined;
const textOf = (value: Value): string => {
  if (value === undefined) return '';
  if (value instanceof Made) return value.value;
  if (typeof value === 'object') return value.map((one) => one.value).join('');
  return escaped(String(value));
};

/** Escapes every value that is no fragment itself. `undefined` is nothing. */
export const html = (parts: TemplateStringsArray, ...values: readonly Value[]): Fragment =>
  new Made(parts.map((part, index) => part + textOf(values[index])).join(''));

export const printed = (fragment: Fragment): string => fragment.value;

/** HTML that stands in this repository. Never for a value. */
export const trusted = (text: string): Fragment => new Made(text);
