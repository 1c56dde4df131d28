import type { PageView } from '../domain/rights/page.ts';
import { type Fragment, html } from './html.ts';
import { filled } from './words/registry.ts';
import type { Words } from './words/words.ts';

/** Erasing asks once more: what is gone is gone. */
export const confirmErasure = (words: Words, { session, ref }: Extract<PageView, { is: 'confirm-erasure' }>): Fragment => html`
  <p>${words.erase.text}</p>
  <p>${filled(words.confirm.text, { ref })}</p>
  ${act('erase-confirmed', session, words.confirm.yes, 'bad')} ${act('keep', session, words.confirm.no)}
`;

/** A button that does one thing on the page. */
export const act = (name: string, session: string, label: string, look = ''): Fragment =>
  html` <form method="post">
    <input type="hidden" name="session" value="${session}" /><input type="hidden" name="act" value="${name}" /><button class="${look}">
      ${label}
    </button>
  </form>`;
