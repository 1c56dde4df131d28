import { type Fragment, html } from './html.ts';

/** Deeper than this nobody reads; it is shown as it is. */
const deepest = 6;

/** What a system answered, under its own names: objects as lists of names and values, lists as lists. */
export const answerOf = (value: unknown, depth = 0): Fragment | string => {
  if (value === null || value === undefined) return '–';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || depth >= deepest) return JSON.stringify(value);
  if (Array.isArray(value))
    return html`<ul>
      ${value.map((one) => html`<li dir="auto">${answerOf(one, depth + 1)}</li>`)}
    </ul>`;
  return html`<dl>
    ${Object.entries(value).map(
      ([name, one]) =>
        html`<dt dir="auto">${name}</dt>
          <dd dir="auto">${answerOf(one, depth + 1)}</dd>`,
    )}
  </dl>`;
};
