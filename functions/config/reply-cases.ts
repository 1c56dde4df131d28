import { rulesOf } from '../domain/countries/registry.ts';
import type { Deployment } from '../domain/deployment.ts';
import type { Language } from '../domain/intent.ts';
import type { Programme, Sender } from '../domain/programme.ts';
import type { Catalogue } from '../domain/replies/catalogue.ts';
import { catalogueFor, replyLanguages } from '../domain/replies/registry.ts';
import { type TemplateId, templateIds } from '../domain/reply-text.ts';

/** Templates that are sent today. A text that the operator gives for another one is checked all the same. */
const sent: readonly TemplateId[] = templateIds.filter((template) => !['access_nolink', 'erase_receipt'].includes(template));

/** One reply that could be sent: what is printed in it, and where. */
export type ReplyCase = {
  readonly template: TemplateId;
  readonly catalogue: Catalogue;
  /** One programme; or all that share a code, when nothing tells which of them texted the person. */
  readonly named: readonly [Programme, ...Programme[]];
  readonly sender: Sender;
  /** Whether the programme itself writes in this language: people who answer in another one are fewer. */
  readonly isOwnLanguage: boolean;
};

/** Every reply that this configuration can lead to. */
export const replyCases = (deployment: Deployment): readonly ReplyCase[] =>
  Object.values<Sender>(deployment.senders).flatMap((sender) => {
    const programmes = sender.programmes.map((id) => deployment.programmes[id]).filter((programme) => programme !== undefined);
    const single = programmes.flatMap((programme) => casesOf(deployment, sender, [programme]));
    const [main, ...others] = programmes;
    return main && others.length > 0 ? [...single, ...casesOf(deployment, sender, [main, ...others])] : single;
  });

const casesOf = (deployment: Deployment, sender: Sender, named: ReplyCase['named']): readonly ReplyCase[] => {
  const [main] = named;
  const own = new Set(named.flatMap((programme) => languagesOf(programme)).map((language) => catalogueFor(language, main.country, main.languages)));
  const all = new Set([...own, ...replyLanguages.map((language) => catalogueFor(language, main.country))]);
  return [...all].flatMap((catalogue) =>
    templatesOf(deployment, named, catalogue).map((template) => ({ template, catalogue, named, sender, isOwnLanguage: own.has(catalogue) })),
  );
};

/** The programme's languages, and the one in which its country answers words of no language. */
const languagesOf = ({ languages, country }: Programme): readonly Language[] => {
  const neutral = rulesOf(country)?.neutralWordLanguage.value ?? 'programme';
  return neutral === 'programme' ? languages : [...languages, neutral];
};

/** What is sent to one programme's people; of all brands together only what a shared code says. */
const templatesOf = (deployment: Deployment, named: ReplyCase['named'], { id }: Catalogue): readonly TemplateId[] => {
  const given = templateIds.filter((template) => deployment.replies[id]?.[template] !== undefined);
  const together: readonly TemplateId[] = [
    named.some(({ kind }) => kind !== 'marketing') ? 'stop_service' : 'stop_all',
    'start',
    'help',
    'doubt_stop',
  ];
  const joining: readonly TemplateId[] = ['join_question', 'joined'];
  const usual = named[0].join ? sent : sent.filter((template) => !joining.includes(template));
  return named.length > 1 ? together : [...new Set([...usual, ...given])];
};
