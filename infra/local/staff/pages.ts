import { documentOf } from '../../../functions/console/frame.ts';
import { words } from '../../../functions/console/words.ts';
import { roles } from '../../../functions/domain/staff/roles.ts';
import { pageHeaders } from '../../../functions/handlers/console/outcome.ts';
import { html } from '../../../functions/portal/html.ts';

const shown = (title: string, body: ReturnType<typeof html>, status: number): Response =>
  new Response(documentOf({ title, body }), { status, headers: pageHeaders });

const another = html`<p>Another link: <code>npm run -s halte -- console</code></p>`;

/** Opening a link shows a button and uses nothing up, so that a preview cannot. */
export const linkPage = (): Response =>
  shown(
    'Sign in on this machine',
    html`<p>The link signs in once. On AWS, Amazon Cognito stands here, with a password and a second factor.</p>
      <form method="post">
        <fieldset>
          <legend>As</legend>
          ${roles.map(
            (role) =>
              html`<label class="check" for="${role}"
                ><input
                  id="${role}"
                  type="radio"
                  name="role"
                  value="${role}"
                  ${role === 'dpo' ? html`checked` : undefined}
                />${words.roles[role]}</label
              >`,
          )}
        </fieldset>
        <button>${words.signIn}</button>
      </form>`,
    200,
  );

export const usedLinkPage = (): Response =>
  shown(
    'This link is good no more',
    html`<p>It was used, or another one was made after it.</p>
      ${another}`,
    410,
  );

export const needsLinkPage = (): Response =>
  shown(
    'Sign in by a link',
    html`<p>On this machine a link signs in: <code>npm start</code> printed one.</p>
      ${another}`,
    401,
  );
