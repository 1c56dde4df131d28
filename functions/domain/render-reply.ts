import type { Deployment } from './deployment.ts';
import { isInbound, type MessageRecord, type OwedText } from './message.ts';
import type { OwedReply } from './owed-reply.ts';
import { mayTakeTwo, printedLinks } from './page-link.ts';
import type { ReplyParameters, RenderedReply, TemplateId } from './reply-text.ts';
import { catalogueFor, joinBrands, printedDay, render, type RenderOptions } from './replies/registry.ts';
import type { Programme } from './programme.ts';
import { clarifiedType } from './rights/clarified.ts';

/** Texts whose address is that of the request's own page; in all others it is the controller's page on rights. */
const linkingToPage: readonly TemplateId[] = [
  'access_receipt',
  'stop_rights',
  'rights_receipt',
  'rights_done',
  'extension',
  'restriction_lifted',
  'refusal',
];

export type RenderContext = {
  /** Whether the sender can carry a URL. */
  readonly link: boolean;
  /** The page's origin, and the slug of this very text. Absent: texts go without a link. */
  readonly page?: { readonly origin: string; readonly slug: string };
  /** Of `line_code`. */
  readonly code?: string;
};

/**
 * The text of an owed reply, from its template and the present configuration.
 * Throws when the programme it was owed for has left the configuration.
 */
export const renderReply = (deployment: Deployment, record: OwedText, context: RenderContext): RenderedReply => {
  const { reply } = record;
  if (!reply) throw new Error('a message that is owed no reply has no text');
  const named = reply.programmes.map((id) => deployment.programmes[id]).filter((p) => p !== undefined);
  const [main = deployment.programmes[record.programme]] = named;
  if (!main) throw new Error('the programme of the reply is not in the configuration any more');
  const parameters = {
    ...parametersOf(deployment, reply.template, main, named.length > 0 ? named : [main], reply.language),
    ...mentioned(reply, main),
    ...(reply.template === 'clarify_request' && isInbound(record) ? wordFor(record, main, reply.language) : {}),
    ...(context.code === undefined ? {} : { code: context.code }),
  };
  const options = { language: reply.language, country: main.country, parameters, overrides: deployment.replies, programmeLanguages: main.languages };
  return fitting(reply.template, { ...options, link: context.link }, context.page);
};

/** The longest form of the link that leaves the text one segment; else the text that has none. */
export const fitting = (template: TemplateId, options: RenderOptions, page: RenderContext['page']): RenderedReply => {
  if (!linksToPage(template)) return render(template, options);
  const url = linkThatFits(template, options, page);
  return url === undefined ? render(template, { ...options, link: false }) : render(template, withUrl(options, url));
};

export const linksToPage = (template: TemplateId): boolean => linkingToPage.includes(template);

const withUrl = (options: RenderOptions, url: string): RenderOptions => ({ ...options, parameters: { ...options.parameters, url } });

/** The link as it is printed; undefined where the sender carries none, or the text would take a second segment. */
export const linkThatFits = (template: TemplateId, options: RenderOptions, page: RenderContext['page']): string | undefined => {
  if (options.link === false || page === undefined) return undefined;
  const fits = (url: string): boolean => mayTakeTwo(page.origin) || render(template, withUrl(options, url)).segments === 1;
  return printedLinks(page.origin, page.slug).find(fits);
};

const mentioned = ({ about, language }: OwedReply, main: Programme): Pick<ReplyParameters, 'ref' | 'due' | 'what'> => {
  if (!about) return {};
  const catalogue = catalogueFor(language, main.country, main.languages);
  const what = about.type === 'access' || about.type === 'erase' ? undefined : catalogue.asked[about.type];
  return { ref: about.ref, due: printedDay(catalogue, about.due), ...(what === undefined ? {} : { what }) };
};

/** What a message may ask for, and the word that asks for it; nothing where it is none of the requests that are asked about so. */
const wordFor = ({ reading }: MessageRecord, main: Programme, language: string): Pick<ReplyParameters, 'what' | 'word'> => {
  const type = clarifiedType(reading);
  const catalogue = catalogueFor(language, main.country, main.languages);
  return type === undefined ? {} : { what: catalogue.asked[type], word: catalogue.words[type] };
};

/**
 * CONTACT must name the publisher (AFMM), so HELP speaks in the legal name; except in the US and Canada, where it must name the programme
 * (CTIA, Canadian common short code guidelines). Every other text speaks in the brand that the person knows.
 */
export const parametersOf = (
  deployment: Deployment,
  template: TemplateId,
  main: Programme,
  named: readonly Programme[],
  language: string,
): ReplyParameters => {
  const controller = deployment.controllers[main.controller];
  const byLegalName = template === 'help' && main.country !== 'US' && main.country !== 'CA';
  const names = byLegalName ? [controller?.legalName ?? main.name] : named.map((p) => p.name);
  const tel = controller?.phone ?? controller?.email;
  return {
    brand: joinBrands(names, language),
    ...(tel === undefined ? {} : { tel }),
    ...(controller ? { url: controller.privacyUrl } : {}),
  };
};
