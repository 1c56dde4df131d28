import type { SenderType } from '../programme.ts';
import type { ReplyParameters, TemplateId } from '../reply-text.ts';
import { measure, type Measure } from '../septets.ts';
import type { Catalogue } from './catalogue.ts';
import { type Brace, braces, bracesIn, fill, type FilledText } from './fill.ts';
import { linksIn } from './links.ts';

export type Finding = {
  readonly severity: 'error' | 'warning';
  /** Where to mend it: the text itself, or what a brace stands for. */
  readonly field: 'text' | Brace;
  readonly found: string;
  readonly allowed: string;
};

export type ReplyToLint = {
  readonly template: TemplateId;
  /** The text with its braces. */
  readonly text: string;
  readonly parameters: ReplyParameters;
  /** The operator's own text: its length is its own, whatever the values. Default: false. */
  readonly isOwn?: boolean;
  /** Whose offer words and lawful links count. */
  readonly catalogue: Catalogue;
  readonly senderType: SenderType;
};

/** What the default texts leave for each value, in septets. Longer ones fit only where the rest is short. */
export const budget: Readonly<Record<Brace, number>> = { brand: 20, tel: 12, url: 28, ref: 6, due: 10, what: 24, word: 15, code: 6 };

/** Without these the text would not do what the law or the flow wants of it. */
const needed: Readonly<Record<TemplateId, readonly Brace[]>> = {
  stop_programme: ['brand'],
  stop_all: ['brand'],
  stop_service: ['brand'],
  already_stopped: ['brand'],
  start: ['brand'],
  join_question: ['brand'],
  joined: ['brand'],
  help: ['brand', 'tel'],
  access_receipt: ['brand', 'ref', 'due'],
  access_nolink: ['brand', 'ref', 'due', 'tel'],
  erase_question: ['brand', 'ref'],
  erase_receipt: ['brand', 'ref', 'due'],
  erase_done: ['brand', 'ref'],
  doubt_stop: ['brand'],
  clarify: ['brand'],
  clarify_request: ['brand', 'word'],
  clarify_start: ['brand'],
  refusal: ['brand', 'ref'],
  stop_erase: ['brand', 'ref'],
  stop_rights: ['brand', 'ref', 'due'],
  rights_receipt: ['brand', 'what', 'ref', 'due'],
  rights_done: ['brand', 'ref'],
  extension: ['brand', 'ref', 'due'],
  restriction_lifted: ['brand', 'ref', 'due'],
  line_code: ['brand', 'code'],
};

/** A confirmation of a STOP says that and nothing else (AFMM SMS+ charter; 47 CFR 64.1200(a)(12)). */
const confirmations: readonly TemplateId[] = ['stop_programme', 'stop_all', 'stop_service', 'stop_erase', 'stop_rights', 'already_stopped'];
/** Nobody wonders about the link that they asked for in the same text. */
const linksAskedFor: readonly TemplateId[] = ['stop_rights'];

/**
 * What is wrong with one reply text, filled with the values it would really have. Errors are to be refused when the configuration is checked.
 * Values that are missing are findings too; it never throws.
 */
export const lintReply = (reply: ReplyToLint): readonly Finding[] => {
  const unfit = braceFindings(reply);
  if (unfit.length > 0) return unfit;
  const filled = fill(reply.text, reply.parameters);
  return [...lengthFindings(reply, filled), ...(confirmations.includes(reply.template) ? confirmationFindings(reply) : [])];
};

const error = (field: Finding['field'], found: string, allowed: string): Finding => ({ severity: 'error', field, found, allowed });

const braceFindings = ({ template, text, parameters }: ReplyToLint): readonly Finding[] => {
  const used = bracesIn(text);
  const known: readonly string[] = braces;
  const unknown = used.filter((name) => !known.includes(name)).map((name) => error('text', `{${name}}`, braces.map((b) => `{${b}}`).join(', ')));
  const missing = needed[template].filter((name) => !used.includes(name)).map((name) => error('text', `no {${name}}`, `a text with {${name}}`));
  const empty = braces.filter((name) => used.includes(name) && parameters[name] === undefined);
  const stray = /[{}]/.test(text.replaceAll(/\{[^{}]*\}/g, '')) ? [error('text', 'a brace without its partner', 'braces in pairs')] : [];
  return [...unknown, ...missing, ...stray, ...empty.map((name) => error(name, 'nothing', `a value for {${name}}`))];
};

const lengthFindings = (reply: ReplyToLint, filled: FilledText): readonly Finding[] => {
  const size = measure(filled.text);
  if (size.segments === 1) return [];
  const { firstOther } = size;
  const says = `${size.units} ${size.encoding === 'gsm-7' ? 'septets' : 'UTF-16 units'}${firstOther ? ` because of "${firstOther.character}"` : ''}: "${filled.text}"`;
  const isOtherScript = firstOther !== undefined && /(?!\p{Script=Latin})\p{L}/u.test(filled.text);
  if (isOtherScript && size.segments === 2) {
    return [
      { severity: 'warning', field: culprit(reply, filled, size), found: says, allowed: '70 units go out as one text; this one goes out as two' },
    ];
  }
  const most = isOtherScript
    ? '134 units (two texts)'
    : size.encoding === 'gsm-7'
      ? '160 septets'
      : '160 septets in the letters of GSM-7, or 70 units';
  return [error(culprit(reply, filled, size), says, most)];
};

/** The value that holds the character that did it; else, of a default text, the value that is longest beyond what it leaves for it; else the text. */
const culprit = ({ parameters, isOwn }: ReplyToLint, { places }: FilledText, { firstOther }: Measure): Finding['field'] => {
  if (firstOther) return places.find(({ start, end }) => firstOther.index >= start && firstOther.index < end)?.brace ?? 'text';
  if (isOwn) return 'text';
  const over = [...new Set(places.map(({ brace }) => brace))].map((brace) => ({ brace, by: measure(parameters[brace] ?? '').units - budget[brace] }));
  const worst = over.toSorted((a, b) => b.by - a.by)[0];
  return worst !== undefined && worst.by > 0 ? worst.brace : 'text';
};

const isExclaiming = (text: string): boolean => /[!¡！]/u.test(text);
const fold = (text: string): string =>
  ` ${text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}']+/gu, ' ')} `;

const confirmationFindings = ({ template, text, catalogue, parameters, senderType }: ReplyToLint): readonly Finding[] => {
  const mayName = [...catalogue.lawfulLinks, ...(linksAskedFor.includes(template) ? ['{url}'] : [])];
  const links = [...linksIn(text), ...(text.includes('{url}') ? ['{url}'] : [])].filter((link) => !mayName.includes(link));
  const words = fold(text);
  const offers = catalogue.offerWords.filter((word) => words.includes(` ${word} `));
  const brandLinks = linksIn(parameters.brand);
  return [
    ...links.map((link) => error('text', `the link ${link}`, 'no link in the confirmation of a STOP: it reads as phishing')),
    ...offers.map((word) => error('text', `"${word}"`, 'no offer in the confirmation of a STOP')),
    ...(isExclaiming(text) ? [error('text', 'an exclamation mark', 'none in the confirmation of a STOP')] : []),
    ...brandLinks.map((link): Finding => ({ severity: 'warning', field: 'brand', found: `"${link}"`, allowed: linkInBrand(senderType) })),
    ...(isExclaiming(parameters.brand)
      ? [{ severity: 'warning', field: 'brand', found: `"${parameters.brand}"`, allowed: 'better without an exclamation mark' } as const]
      : []),
  ];
};

const linkInBrand = (senderType: SenderType): string =>
  senderType === 'short' || senderType === 'shared'
    ? 'better a name that does not look like a link: texts with links from short codes are filtered'
    : 'better a name that does not look like a link: telephones make one of it';
