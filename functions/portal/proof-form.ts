import type { PageView } from '../domain/rights/page.ts';
import { type Fragment, html } from './html.ts';
import type { Words } from './words/words.ts';

const inputOf = { 'client-number': 'text', account: 'text', email: 'email' } as const;

/** What is asked besides the line, where it is. */
export const proofForm = (words: Words, { asks = [], session }: Extract<PageView, { is: 'report' }>): Fragment | undefined =>
  asks.length === 0
    ? undefined
    : html` <section class="screen">
        <h2>${words.prove.title}</h2>
        <p id="prove-text">${words.prove.text}</p>
        <form method="post" aria-describedby="prove-text">
          <input type="hidden" name="session" value="${session}" /><input type="hidden" name="act" value="prove" />
          ${asks.map(
            (kind) =>
              html`<label for="prove-${kind}">${words.prove.kinds[kind]}</label
                ><input class="wide" id="prove-${kind}" name="${kind}" type="${inputOf[kind]}" maxlength="200" autocomplete="off" />`,
          )}
          <div><button>${words.prove.button}</button></div>
        </form>
      </section>`;
