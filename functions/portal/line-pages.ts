import type { PageFrame, PageView } from '../domain/rights/page.ts';
import { type Fragment, html } from './html.ts';
import { filled } from './words/registry.ts';
import type { Words } from './words/words.ts';

export const plainPage = ({ text }: { readonly text: string }): Fragment => html`<p>${text}</p>`;

const otherwise = (words: Words, { contact }: PageFrame): Fragment | undefined =>
  contact === undefined ? undefined : html`<p class="soft">${filled(words.start.otherwise, { contact })}</p>`;

/** What opening a link shows: nothing of anybody, and a button. A preview that opens it presses none. */
export const startPage = (words: Words, frame: PageFrame): Fragment => html`
  <p>${words.start.text}</p>
  <form method="post"><input type="hidden" name="act" value="code" /><button>${words.start.send}</button></form>
  ${otherwise(words, frame)}
`;

const problems = { wrong: 'wrong', over: 'over', 'no-more-codes': 'noMore' } as const;

export const codePage = (words: Words, view: Extract<PageView, { is: 'code' }>): Fragment => {
  const problem =
    view.problem === undefined ? undefined : html`<p class="problem" role="alert" id="problem">${words.code[problems[view.problem]]}</p>`;
  const again = html`<form method="post"><input type="hidden" name="act" value="code" /><button class="plain">${words.code.again}</button></form>`;
  if (view.problem === 'no-more-codes') return html`${problem}${otherwise(words, view)}`;
  return html`
    ${problem ?? html`<p id="problem">${words.code.text}</p>`}
    <form method="post">
      <input type="hidden" name="act" value="enter" />
      <label for="code">${words.code.label}</label>
      <input
        id="code"
        name="code"
        inputmode="numeric"
        autocomplete="one-time-code"
        pattern="[0-9 ]*"
        maxlength="9"
        required
        aria-describedby="problem"
      />
      <div><button>${words.code.check}</button></div>
    </form>
    ${again} ${otherwise(words, view)}
  `;
};
