import type { CountryRules } from '../domain/countries/country-rules.ts';
import { countryRules, rulesOf, strictestRules } from '../domain/countries/registry.ts';
import type { Deployment } from '../domain/deployment.ts';
import { canonical } from '../domain/phone-number.ts';
import type { Controller, Programme, Sender } from '../domain/programme.ts';
import { replyLanguages } from '../domain/replies/registry.ts';
import { checkWords } from './check-words.ts';
import { type Problem, shown } from './problem.ts';

const rulesFor = (country: string): CountryRules => rulesOf(country) ?? strictestRules;

/** What the law or the carriers of each programme's country want of the configuration. */
export const checkCountryRules = (deployment: Deployment): readonly Problem[] => [
  ...retentionProblems(deployment),
  ...Object.values(deployment.programmes).flatMap((programme) => checkWords(programme, rulesFor(programme.country))),
  ...Object.values(deployment.senders).flatMap((sender) => shortCodeProblems(sender, deployment)),
];

/** Countries without rules of their own, and languages without reply texts. */
export const countryWarnings = ({ programmes }: Deployment): readonly Problem[] =>
  Object.values(programmes).flatMap(({ id, country, languages }: Programme): readonly Problem[] => [
    ...(rulesOf(country)
      ? []
      : [
          {
            field: `programmes.${id}.country`,
            found: `${shown(country)}, which Halte does not cover: the strictest rules it knows stand in`,
            allowed: Object.keys(countryRules).join(', '),
          },
        ]),
    ...languages
      .filter((language) => !replyLanguages.includes(language))
      .map((language) => ({
        field: `programmes.${id}.languages`,
        found: `${shown(language)}, which has no reply texts: another language answers`,
        allowed: replyLanguages.join(', '),
      })),
  ]);

const retentionProblems = ({ programmes, retention }: Deployment): readonly Problem[] => {
  const countries = [...new Set(Object.values<Programme>(programmes).map(({ country }) => country))];
  return countries.flatMap((country): readonly Problem[] => {
    const { evidenceAtLeast, evidenceAtMost, messagesAtMost } = rulesFor(country).retention;
    const { evidenceDays, messagesDays } = retention;
    const evidence = { field: 'retention.evidenceDays', found: shown(evidenceDays) };
    return [
      ...(evidenceDays < evidenceAtLeast.value
        ? [{ ...evidence, allowed: `${evidenceAtLeast.value} or more (${country}: ${evidenceAtLeast.source})` }]
        : []),
      ...(evidenceDays > evidenceAtMost.value
        ? [{ ...evidence, allowed: `${evidenceAtMost.value} or less (${country}: ${evidenceAtMost.source})` }]
        : []),
      ...(messagesDays > messagesAtMost.value
        ? [
            {
              field: 'retention.messagesDays',
              found: shown(messagesDays),
              allowed: `${messagesAtMost.value} or less (${country}: ${messagesAtMost.source})`,
            },
          ]
        : []),
    ];
  });
};

/** Canada: a short code answers in both languages and names a toll-free number. */
const shortCodeProblems = (sender: Sender, { programmes, controllers }: Deployment): readonly Problem[] => {
  if (sender.type !== 'short' && sender.type !== 'shared') return [];
  return sender.programmes.flatMap((id): readonly Problem[] => {
    const programme = programmes[id];
    const controller = programme && controllers[programme.controller];
    if (!programme || !controller) return [];
    const { shortCodeLanguages, shortCodeTollFreeContact, name } = rulesFor(programme.country);
    const missing = shortCodeLanguages.value.filter((language) => !programme.languages.includes(language));
    const why = `a short code in ${name}, senders.${sender.id}`;
    return [
      ...(missing.length > 0
        ? [{ field: `programmes.${id}.languages`, found: shown(programme.languages), allowed: `${shortCodeLanguages.value.join(' and ')} (${why})` }]
        : []),
      ...(shortCodeTollFreeContact.value && !hasTollFreePhone(controller, rulesFor(programme.country))
        ? [{ field: `controllers.${controller.id}.phone`, found: shown(controller.phone), allowed: `a toll-free number (${why})` }]
        : []),
    ];
  });
};

const hasTollFreePhone = ({ phone, country }: Controller, rules: CountryRules): boolean => {
  const number = phone === undefined ? undefined : canonical(phone, country);
  return number !== undefined && rules.tollFreePrefixes.value.some((prefix) => number.startsWith(prefix));
};
