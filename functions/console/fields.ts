import { type Fragment, html } from '../portal/html.ts';
import type { Choice, Typed } from './view.ts';

type Field = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly isNeeded?: boolean;
  readonly typed?: Typed;
  readonly id?: string;
};

const common = ({ name, hint, isNeeded, id = name }: Field): Fragment =>
  html`id="${id}" name="${name}"${hint === undefined ? undefined : html` aria-describedby="${id}-hint"`}${isNeeded ? html` required` : undefined}`;

const framed = (field: Field, input: Fragment): Fragment => {
  const { label, hint, name, id = name } = field;
  return html`<div class="field">
    <label for="${id}">${label}</label>${hint === undefined ? undefined : html`<p class="hint" id="${id}-hint">${hint}</p>`}${input}
  </div>`;
};

/** @param most characters */
export const textField = (field: Field & { readonly type?: 'text' | 'tel' | 'date'; readonly most?: number }): Fragment =>
  framed(
    field,
    html`<input
      ${common(field)}
      type="${field.type ?? 'text'}"
      value="${field.typed?.[field.name] ?? ''}"
      maxlength="${field.most ?? 200}"
      autocomplete="off"
    />`,
  );

export const areaField = (field: Field & { readonly most?: number }): Fragment =>
  framed(field, html`<textarea ${common(field)} maxlength="${field.most ?? 1000}" autocomplete="off">${field.typed?.[field.name] ?? ''}</textarea>`);

export const selectField = (field: Field & { readonly choices: readonly Choice[] }): Fragment =>
  framed(
    field,
    html`<select ${common(field)}>
      ${field.choices.map(({ id, name }) => html`<option value="${id}" ${field.typed?.[field.name] === id ? html` selected` : undefined}>${name}</option>`)}
    </select>`,
  );

export const checkField = ({ name, label, id = name }: Field, isOn: boolean): Fragment =>
  html`<label class="check" for="${id}"
    ><input id="${id}" name="${name}" type="checkbox" value="yes" ${isOn ? html` checked` : undefined} />${label}</label
  >`;

/** For a number that is written as at home. */
export const numberFields = (countries: readonly string[], typed: Typed): Fragment =>
  html`${textField({ name: 'number', label: 'Telephone number', type: 'tel', isNeeded: true, typed, most: 40 })}
  ${selectField({
    name: 'country',
    label: 'Written as at home in',
    hint: 'Counts only for a number without + and country code.',
    typed,
    choices: countries.map((id) => ({ id, name: id })),
  })}`;
