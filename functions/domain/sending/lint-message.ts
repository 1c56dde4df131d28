import { rulesOf, strictestRules } from '../countries/registry.ts';
import type { Deployment } from '../deployment.ts';
import { isPremium, party } from '../phone-number.ts';
import type { Controller, Programme, Sender } from '../programme.ts';
import { type Measure, measure } from '../septets.ts';
import { isPromotional, type Purpose } from './reasons.ts';

/** A text as it would be sent. */
export type OutboundText = {
  readonly text: string;
  readonly programme: Programme;
  readonly purpose: Purpose;
  /** Who had the number from the person, on the first text to a number that a partner gave. */
  readonly partner?: string;
};

export type Finding = { readonly code: FindingCode; readonly wanted: string; readonly source: string };
export type FindingCode = 'no-sender' | 'no-stop' | 'stop-nowhere' | 'stop-premium' | 'hidden-characters' | 'short-link' | 'no-source' | 'no-rights';
export type Lint = { readonly findings: readonly Finding[]; readonly length: Measure };

const fold = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
/** What stands in a text, however it is written there: without spaces and signs. */
const squeezed = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Marks that are not seen, or that turn the direction of writing; the joiners of emoji and of Indic and Persian writing apart. */
const hidden = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/u;
const shorteners = /\b(?:bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|is\.gd|cutt\.ly|rebrand\.ly|t\.ly|rb\.gy|shorturl\.at)\b/i;

const stopWords = ({ country, keywords }: Programme): readonly string[] => [
  'STOP',
  ...((rulesOf(country) ?? strictestRules).floorKeywords.value.stop ?? []),
  ...(keywords.stop ?? []),
];

/** The word that offers to stop, and the number after it, if one stands there: `STOP au 36180`. Bounded: it runs in linear time. */
const offerIn = (text: string, words: readonly string[]): { readonly to?: string } | undefined => {
  const folded = fold(text);
  for (const word of words.map(fold)) {
    const at = folded.search(new RegExp(`(?<![\\p{L}\\p{N}])${word.replaceAll(/[^\p{L}\p{N} ]/gu, '.')}(?![\\p{L}\\p{N}])`, 'u'));
    if (at === -1) continue;
    const to = /^\D{1,12}(\+?\d[\d .]{2,16}\d)/.exec(folded.slice(at + word.length, at + word.length + 32))?.[1];
    return to === undefined ? {} : { to: to.replaceAll(/[ .]/g, '') };
  }
  return undefined;
};

const isOwn = (to: string, { country, id }: Programme, senders: Deployment['senders']): boolean =>
  Object.values<Sender>(senders).some(({ number, programmes }) => {
    if (number === undefined || !programmes.includes(id)) return false;
    const [ours, theirs] = [party(number, country), party(to, country)];
    return ours.kind === 'number' && theirs.kind === 'number' ? ours.number === theirs.number : number === to;
  });

const stopFindings = ({ text, programme }: OutboundText, { senders }: Deployment): readonly Finding[] => {
  const words = stopWords(programme);
  const offer = offerIn(text, words);
  const source = 'art. L.34-5 CPCE, art. 13(2) and (4) directive 2002/58/EC: a free way to refuse in each message; 47 CFR 64.1200(a)(10)';
  if (!offer) return [{ code: 'no-stop', wanted: `how to stop, by a word that is understood: ${[...new Set(words)].join(', ')}`, source }];
  if (offer.to === undefined) return [];
  const premium = party(offer.to, programme.country);
  if (premium.kind === 'number' && isPremium(premium.number)) {
    return [
      { code: 'stop-premium', wanted: 'a number that costs no more than an ordinary text', source: 'CNIL 2011-384: a premium-rate STOP is not free' },
    ];
  }
  return isOwn(offer.to, programme, senders)
    ? []
    : [{ code: 'stop-nowhere', wanted: 'the number of a sender of this programme: nobody hears a STOP elsewhere', source }];
};

const noticeFindings = ({ text, partner }: OutboundText, { privacyUrl }: Controller): readonly Finding[] => {
  if (partner === undefined) return [];
  const source = 'art. 14(2)(f) and 14(3)(b) GDPR: at the first message to a number that somebody else gave';
  const link = privacyUrl.replace(/^https?:\/\//, '');
  return [
    ...(squeezed(text).includes(squeezed(partner)) ? [] : [{ code: 'no-source' as const, wanted: `who gave the number: ${partner}`, source }]),
    ...(squeezed(text).includes(squeezed(link)) ? [] : [{ code: 'no-rights' as const, wanted: `where the rights are explained: ${link}`, source }]),
  ];
};

/**
 * What an outbound text lacks or hides. Pure; linear in the length of the text. Whether its words are true, nobody here can tell.
 */
export const lintMessage = (outbound: OutboundText, deployment: Deployment): Lint => {
  const { text, programme, purpose } = outbound;
  const controller = deployment.controllers[programme.controller];
  const names = [programme.name, ...(controller ? [controller.legalName] : [])];
  const named = names.some((name) => squeezed(text).includes(squeezed(name)));
  const identity = 'art. L.34-5 CPCE, PECR reg. 23, CTIA: the sender’s identity may not be hidden';
  const findings: readonly Finding[] = [
    ...(named ? [] : [{ code: 'no-sender' as const, wanted: `who sends it: ${names.join(' or ')}`, source: identity }]),
    ...(isPromotional(purpose) ? stopFindings(outbound, deployment) : []),
    ...(hidden.test(text) ? [{ code: 'hidden-characters' as const, wanted: 'no characters that are not seen', source: identity }] : []),
    ...(shorteners.test(text)
      ? [
          {
            code: 'short-link' as const,
            wanted: 'a link on a domain of your own: a public shortener hides where it leads, and carriers block it',
            source: 'CTIA 5.3',
          },
        ]
      : []),
    ...(controller ? noticeFindings(outbound, controller) : []),
  ];
  return { findings, length: measure(text) };
};
