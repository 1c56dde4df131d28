import type { PageView } from '../domain/rights/page.ts';
import { confirmErasure } from './confirm-erasure.ts';
import { type Fragment, html, printed, trusted } from './html.ts';
import { codePage, plainPage, startPage } from './line-pages.ts';
import { reportPage } from './report-page.ts';
import { style } from './style.ts';
import { filled, wordsIn } from './words/registry.ts';
import type { Words } from './words/words.ts';

/** A page as it is answered: its status and its whole HTML. Pure. */
export type Page = { readonly status: number; readonly body: string };

/**
 * @param accepted languages that the browser asks for, best first: used only where no request says in which language its person wrote
 */
export const pageOf = (view: Exclude<PageView, { is: 'download' }>, accepted: readonly string[] = []): Page => {
  const words = wordsIn(
    'language' in view ? view.language : (accepted.find((language) => wordsIn(language).language === language.split('-', 1)[0]) ?? 'en'),
  );
  switch (view.is) {
    case 'unknown':
      return { status: 404, body: documentOf(words, words.unknown.title, plainPage(words.unknown)) };
    case 'too-many':
      return { status: 429, body: documentOf(words, words.tooMany.title, plainPage(words.tooMany)) };
    case 'ended':
      return {
        status: 410,
        body: documentOf(words, words.ended.title, plainPage({ ...words.ended, text: filled(words.ended.text, { ref: view.ref }) })),
      };
    case 'start':
      return { status: 200, body: documentOf(words, titleOf(words, view.controller), startPage(words, view)) };
    case 'code':
      return { status: view.problem === 'no-more-codes' ? 429 : 200, body: documentOf(words, words.code.title, codePage(words, view)) };
    case 'confirm-erasure':
      return { status: 200, body: documentOf(words, words.confirm.title, confirmErasure(words, view)) };
    case 'report':
      return { status: 200, body: documentOf(words, titleOf(words, view.controller), reportPage(words, view)) };
  }
};

const titleOf = (words: Words, controller: string): string => filled(words.title, { controller });

/** Our own constant, and so the one value that is not escaped. */
const styled = trusted(`<style>${style}</style>`);

const documentOf = (words: Words, title: string, content: Fragment): string =>
  printed(
    html`<!doctype html>
      <html lang="${words.language}" dir="${words.direction}">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex, nofollow" />
          <link rel="icon" href="data:," />
          <title>${title}</title>
          ${styled}
        </head>
        <body>
          <main>
            <h1>${title}</h1>
            ${content}
          </main>
        </body>
      </html> `,
  );
