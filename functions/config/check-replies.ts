import type { Deployment } from '../domain/deployment.ts';
import { linksToPage, linkThatFits, parametersOf } from '../domain/render-reply.ts';
import { type Finding, lintReply } from '../domain/replies/lint.ts';
import { catalogueFor, catalogues, replyLanguages, templateText } from '../domain/replies/registry.ts';
import { type Problem, unique } from './problem.ts';
import { type ReplyCase, replyCases } from './reply-cases.ts';

export type Checked = { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };

/** Values of the usual length for what only a request brings. */
const sample = { ref: 'A7K2M9', due: '23/12/2026', code: '123456' };
const sampleSlug = '0123456789ab';

/**
 * Every reply that can be sent, with the real names, telephone and addresses. What does not fit, or may not be said, is a problem in the
 * programme's own languages and a warning in the others, in which people can write all the same.
 * @param mayCarryLink whether the sender of a case can carry a URL
 */
export const checkReplies = (deployment: Deployment, mayCarryLink: (reply: ReplyCase) => boolean): Checked => {
  const unknown = Object.keys(deployment.replies).filter((id) => !Object.hasOwn(catalogues, id));
  const findings = replyCases(deployment).flatMap((reply) => {
    const link = mayCarryLink(reply);
    return findingsOf(deployment, reply, link).map((finding) => ({ reply, finding, problem: problemOf(deployment, reply, finding) }));
  });
  const isRefused = ({ reply, finding }: (typeof findings)[number]): boolean =>
    finding.severity === 'error' && (reply.isOwnLanguage || isGiven(deployment, reply));
  const problems = unique(findings.filter(isRefused).map(({ problem }) => problem));
  const warnings = findings.filter((found) => !isRefused(found)).map(({ problem }) => problem);
  return {
    problems: [
      ...unknown.map((id) => ({
        field: `replies.${id}`,
        found: 'texts of a catalogue that does not exist',
        allowed: Object.keys(catalogues).join(', '),
      })),
      ...problems,
    ],
    warnings: [...unusedTexts(deployment), ...oneByField(unique(warnings))],
  };
};

const isGiven = (deployment: Deployment, { template, catalogue }: ReplyCase): boolean => deployment.replies[catalogue.id]?.[template] !== undefined;

const longest = (texts: readonly string[]): string => texts.toSorted((one, other) => other.length - one.length)[0] ?? '';

const findingsOf = (deployment: Deployment, { template, catalogue, named, sender }: ReplyCase, link: boolean): readonly Finding[] => {
  const [main] = named;
  const common = {
    ...parametersOf(deployment, template, main, named, catalogue.language),
    ...sample,
    what: longest(Object.values(catalogue.asked)),
    word: longest(Object.values(catalogue.words)),
  };
  const options = { language: catalogue.language, country: main.country, parameters: common, overrides: deployment.replies, link };
  // A link that does not fit is left out when the text is sent: it is the other text that must fit then.
  const url = linksToPage(template) ? linkThatFits(template, options, pageOf(deployment)) : common.url;
  const parameters = url === undefined ? common : { ...common, url };
  const text = templateText(template, catalogue, { parameters, overrides: deployment.replies, link: link && url !== undefined });
  const isOwn = text === deployment.replies[catalogue.id]?.[template];
  return lintReply({ template, text, parameters, catalogue, senderType: sender.type, isOwn });
};

const pageOf = ({ portalUrl, publicBaseUrls: [first] }: Deployment) => {
  const origin = portalUrl ?? first;
  return origin === undefined ? undefined : { origin, slug: sampleSlug };
};

const problemOf = (deployment: Deployment, reply: ReplyCase, { field, found, allowed }: Finding): Problem => {
  const { template, catalogue } = reply;
  const own = `replies.${catalogue.id}.${template}`;
  const place = field === 'text' ? own : (placeOf(deployment, reply, field) ?? own);
  const where = place === own ? '' : `; or a shorter text as ${own}`;
  return { field: place, found: `${found} (${catalogue.id}, ${template})`, allowed: `${allowed}${where}` };
};

/** Where the operator wrote what a brace stands for. */
const placeOf = (deployment: Deployment, { template, named, sender }: ReplyCase, field: Exclude<Finding['field'], 'text'>): string | undefined => {
  const [main] = named;
  const controller = `controllers.${main.controller}`;
  switch (field) {
    case 'brand':
      if (template === 'help') return `${controller}.legalName`;
      return named.length > 1 ? `senders.${sender.id}.programmes` : `programmes.${main.id}.name`;
    case 'tel':
      return deployment.controllers[main.controller]?.phone === undefined ? `${controller}.email` : `${controller}.phone`;
    case 'url':
      return `${controller}.privacyUrl`;
    case 'ref':
    case 'due':
    case 'what':
    case 'word':
    case 'code':
      return undefined;
  }
};

/** A text under `fr` is never sent where all programmes are Canadian and answer with `fr-CA`. */
const unusedTexts = ({ replies, programmes }: Deployment): readonly Problem[] => {
  const countries = [...new Set(Object.values(programmes).map((programme) => programme.country))];
  const used = new Set(countries.flatMap((country) => replyLanguages.map((language) => catalogueFor(language, country).id)));
  return Object.keys(replies)
    .filter((id) => Object.hasOwn(catalogues, id) && !used.has(id))
    .map((id) => ({ field: `replies.${id}`, found: 'texts that no programme uses', allowed: `what these countries use: ${[...used].join(', ')}` }));
};

/** A long name is too long in many texts: once is enough for a warning. */
const oneByField = (warnings: readonly Problem[]): readonly Problem[] =>
  [...Map.groupBy(warnings, ({ field }) => field).values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, found: others.length > 0 ? `${first.found} and ${others.length} more texts` : first.found }] : [],
  );
