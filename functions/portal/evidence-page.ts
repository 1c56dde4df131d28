import type { Evidence, OtherEvent, ReceivedText, RecordedConsent, SentText } from '../domain/evidence/evidence.ts';
import { type Fragment, html, printed, trusted } from './html.ts';
import { style } from './style.ts';

/** What the page says of its signature. */
export type PageSignature = { readonly publicKey: string; readonly signature: string };

/** The evidence as a person reads it, and prints it. Words of people stand as they were texted; everything is escaped. Pure. */
export const evidencePage = (evidence: Evidence, signed: PageSignature): string =>
  printed(
    html`<!doctype html>
      <html lang="en">
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>Evidence of one telephone line</title>
        ${trusted(`<style>${style}</style>`)}
        <main>${cover(evidence)} ${sections(evidence)} ${asSigned(signed)}</main>
      </html>`,
  );

const time = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;
const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;

const cover = (evidence: Evidence): Fragment => html`
  <h1>What is recorded of ${evidence.line.number}</h1>
  <p>
    Made on ${time(evidence.madeAt)} by ${evidence.madeFor.by}, for this reason: ${evidence.madeFor.reason}. It covers ${periodOf(evidence)}. Times
    are in UTC.
  </p>
  <p>
    This page lists the text messages that came from this telephone line, how it was shown that they came through the carrier, how each was understood
    and by which rule, what was changed because of it, what was answered and whether that arrived; and the consents that were recorded, with what the
    person was shown and where the consent came from. It was made by Halte from what it stored at the time, not from memory.
  </p>
  <ul>
    ${evidence.controllers.map(({ name, address, authority }) => html`<li><strong>${name}</strong>, ${address}. Supervisory authority: ${authority.name}</li>`)}
    ${evidence.programmes.map(({ name, state, since }) => html`<li>${name}: <strong>${state}</strong>${since === undefined ? '' : ` since ${time(since)}`}</li>`)}
  </ul>
  <p>
    In this period: ${count(evidence.received.length, 'text')} received, ${count(evidence.consents.length, 'consent')} recorded,
    ${count(evidence.requests.length, 'request')} about data.
  </p>
  ${noteOf(evidence)}
`;

const periodOf = ({ period: { from, until } }: Evidence): string => {
  if (from === undefined && until === undefined) return 'all that is stored';
  return [from === undefined ? '' : `from ${time(from)}`, until === undefined ? '' : `to before ${time(until)}`].filter(Boolean).join(' ');
};

const noteOf = ({ erasedAt, lineSince, heldSince }: Evidence): Fragment => html`
  ${
    erasedAt &&
    html`<p class="card">
      On ${time(erasedAt)} the person’s data was erased. What came before has no words and no wording of consents any more: only when, by which
      carrier, how it was authenticated, which rule read it, and a digest by which words that somebody presents can be compared.
    </p>`
  }
  ${lineSince && html`<p class="card">The line is known to have another holder since ${time(lineSince)}: what is older is of another person.</p>`}
  ${heldSince && html`<p class="card">Nothing of this line may be erased or end, since ${time(heldSince)}: a claim is in dispute.</p>`}
`;

const section = (title: string, items: readonly Fragment[]): Fragment =>
  html`<section>
    <h2>${title}</h2>
    ${
      items.length === 0
        ? html`<p>Nothing is recorded.</p>`
        : html`<ul>
            ${items.map((item) => html`<li>${item}</li>`)}
          </ul>`
    }
  </section>`;

const sections = (evidence: Evidence): Fragment => html`
  ${section('Texts from this line, oldest first', evidence.received.map(received))} ${section('Consents', evidence.consents.map(consent))}
  ${section('Told by other ways than a text, or noticed', evidence.otherEvents.map(other))}
  ${section('Other texts to this line', evidence.otherTexts.map(sent))}
  ${section(
    'When programmes texted this line (last 90 days)',
    evidence.sends.map(({ programme, at }) => html`${time(at)}: ${programme}`),
  )}
  ${section(
    'Requests about data',
    evidence.requests.map(
      ({ ref, type, state, openedAt, answerBy, closed }) =>
        html`${ref}: ${type}, opened ${time(openedAt)}, to be answered by ${answerBy}:
        ${state}${closed ? `, ${closed.outcome} on ${time(closed.at)}` : ''}`,
    ),
  )}
`;

const words = ({ words: text, wordsDigest }: ReceivedText): Fragment => {
  if (text !== undefined) return html`<blockquote>${text}</blockquote>`;
  return html`<p>${wordsDigest === undefined ? 'The words are not stored any more.' : `The words were erased; their SHA-256 is ${wordsDigest}.`}</p>`;
};

const received = (text: ReceivedText): Fragment => html`
  <p><strong>${time(text.receivedAt)}</strong> to ${text.senderNumber ?? text.sender} (${text.programme})</p>
  ${words(text)}
  <p>
    Came through ${text.carrier}${text.carrierMessageId === undefined ? '' : ` as ${text.carrierMessageId}`}; the call was authenticated by
    ${text.authenticatedBy}.
  </p>
  ${
    text.readAs &&
    html`<p>
      Read as <strong>${text.readAs.intent}${text.readAs.also ? ` and ${text.readAs.also}` : ''}</strong> (${text.readAs.certainty}) by the rule
      ${text.readAs.rule}, rules ${text.readAs.rulesVersion}.
    </p>`
  }
  <p>
    Changed: ${text.changes.length === 0 ? 'nothing' : text.changes.map(({ kind, registers }) => `${kind} (${registers.join(', ')})`).join('; ')}.
  </p>
  ${text.answer ? sent(text.answer) : html`<p>No answer was owed by Halte${text.confirmedBy === 'carrier' ? ': the carrier answers' : ''}.</p>`}
`;

const sent = ({ template, language, state, handedOverAt, outcomeAt, carrierMessageId, code, words, textDigest }: SentText): Fragment => html`
  <p>
    Answer${template === undefined ? '' : ` “${template}” in ${language ?? ''}`}:
    <strong>${state}</strong
    >${outcomeAt === undefined ? '' : `, recorded ${time(outcomeAt)}`}${handedOverAt === undefined ? '' : `, handed to the carrier ${time(handedOverAt)}`}${carrierMessageId === undefined ? '' : `, which calls it ${carrierMessageId}`}${code === undefined ? '' : ` (${code})`}.
  </p>
  ${words === undefined ? '' : html`<blockquote>${words}</blockquote>`}
  ${textDigest === undefined ? '' : html`<p>SHA-256 of the text that was sent begins with ${textDigest} (base64url)${words === undefined ? '; the texts of today make another, so look into the version that was deployed then' : ''}.</p>`}
`;

const told = (by: OtherEvent['told']): string => {
  if (by === undefined) return '';
  const file = by.file === undefined ? '' : `, in a list whose SHA-256 is ${by.file} (base64url)`;
  return `; told by ${[by.by, by.staff, by.channel].filter(Boolean).join(', ')}${by.note === undefined ? '' : `: ${by.note}`}${file}`;
};

const consent = ({ programme, at, recordedAt, consent: given, told: by }: RecordedConsent): Fragment => {
  if (!given) return html`${time(at)}: a consent for ${programme}, recorded ${time(recordedAt)}; its content was erased`;
  const { basis, wording, source, proven, language, evidence, until } = given;
  const from = Object.entries(source).filter(([name]) => name !== 'kind');
  return html`
    <p><strong>${time(given.at)}</strong> for ${programme}: ${basis}, ${proven ? 'proven' : 'NOT proven'}, recorded ${time(recordedAt)}${told(by)}</p>
    ${wording?.text === undefined ? html`<p>The wording shown is not recorded.</p>` : html`<blockquote>${wording.text}</blockquote>`}
    <p>
      ${wording?.version === undefined ? '' : `Wording ${wording.version}. `}${language === undefined ? '' : `In ${language}. `}Source:
      ${source.kind}${from.map(([name, value]) => html`, ${name} ${typeof value === 'string' ? value : JSON.stringify(value)}`)}.
      ${evidence === undefined ? '' : `Proof kept at ${evidence}.`} ${until === undefined ? '' : `Given until ${time(until)}.`}
    </p>
  `;
};

const other = ({ at, kind, programme, registers, told: by }: OtherEvent): Fragment =>
  html`${time(at)}: ${kind} for ${programme}${registers.length > 0 ? ` (${registers.join(', ')})` : ''}${told(by)}`;

const asSigned = ({ publicKey, signature }: PageSignature): Fragment => html`
  <section>
    <h2>Signature</h2>
    <p class="soft">
      What is signed is the JSON file that was made with this page, not the page. <code>halte evidence verify</code> checks it, without a network.
      Public key (P-256): <code>${publicKey}</code>. Signature (ECDSA, SHA-256): <code>${signature}</code>.
    </p>
  </section>
`;
