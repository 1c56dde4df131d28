import { instant } from '../domain/ids.ts';
import type { OwedReply } from '../domain/owed-reply.ts';
import { authorityOf } from '../domain/rights/authorities.ts';
import { termsOf } from '../domain/rights/terms.ts';
import { html, printed, trusted } from '../portal/html.ts';
import { style } from '../portal/style.ts';
import { readPerson } from '../store/person-store.ts';
import { fine, problem, type Report, WrongUsage } from './outcome.ts';
import { storesOf } from './place-clients.ts';
import { linesOf, shownRequest } from './request-lines.ts';
import { type Desk, findRequest } from './requests.ts';
import { printedDocument, publicKeyOf, signDocument, verifySigned } from './signed-document.ts';

const textOutcome = ({ template, state, sentAt, code }: OwedReply, at: string) => ({
  template,
  at,
  state,
  ...(sentAt === undefined ? {} : { handedOverAt: sentAt }),
  ...(code === undefined ? {} : { code }),
});

/** Who asked what and when, how it was verified, what was done, what was sent and whether it arrived; nothing of the content. Signed. */
export const proofOf = async (desk: Desk, typed: string, asPage: boolean): Promise<Report> => {
  const request = await findRequest(desk, typed);
  const context = storesOf(desk.place, desk.deployment.dueShards);
  const { messages, texts } = await readPerson(context, request.subject);
  const controller = desk.deployment.controllers[request.controller];
  const { wish: _wish, proof: _proof, number: _number, ...facts } = shownRequest(request);
  const replies = [...messages, ...texts].filter(({ reply }) => reply?.about?.request === request.id);
  const proof = {
    schema: 'halte-request-proof-1',
    madeAt: instant(context.clock()),
    controller: { id: request.controller, name: controller?.legalName ?? '', authority: authorityOf(controller?.country ?? '').name },
    terms: termsOf(controller?.country ?? '').source,
    request: facts,
    texts: replies.flatMap(({ reply, receivedAt }) => (reply ? [textOutcome(reply, receivedAt)] : [])),
  };
  const document = await signDocument(desk.place, proof);
  return fine(document, [asPage ? pageOf(proof, document.signature, linesOf(request)) : printedDocument(document)]);
};

const pageOf = (proof: object, signature: string, lines: readonly string[]): string =>
  printed(
    html`<!doctype html>
      <html lang="en">
        <meta charset="utf-8" />
        <title>Proof of a request</title>
        ${trusted(`<style>${style}</style>`)}
        <main>
          <h1>Proof of a data request</h1>
          <pre>${lines.filter((line) => !/the person (?:writes|gives)/.test(line)).join('\n')}</pre>
          <h2>As signed</h2>
          <pre>${JSON.stringify(proof, undefined, 2)}</pre>
          <p class="soft">ECDSA P-256, SHA-256: ${signature}</p>
        </main>
      </html>`,
  );

/** Whether a proof is whole, and by whose key it was signed. @param text the file. Throws WrongUsage for what is no proof. */
export const verifyProof = async (desk: Desk, text: string): Promise<Report> => {
  const found = verifySigned(text);
  if (!found) throw new WrongUsage('This is no proof: give the JSON that `requests proof` printed on standard input.');
  const data = { whole: found.whole, ours: found.document.publicKey === (await publicKeyOf(desk.place)) };
  if (data.whole && data.ours) return fine(data, ['The proof is whole, and was signed by this deployment.']);
  return problem(data, [data.whole ? 'The proof is whole, but another deployment signed it.' : 'The proof was changed since it was signed.']);
};
