import { rulesOf, strictestRules } from '../countries/registry.ts';
import type { Language } from '../intent.ts';
import type { RenderedReply, ReplyParameters, TemplateId } from '../reply-text.ts';
import type { Day } from '../rights/day.ts';
import { measure } from '../septets.ts';
import type { Catalogue } from './catalogue.ts';
import { de } from './de.ts';
import { enUs } from './en-us.ts';
import { en } from './en.ts';
import { esUs } from './es-us.ts';
import { es } from './es.ts';
import { fill } from './fill.ts';
import { frCa } from './fr-ca.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';

/** Every catalogue by its id. */
export const catalogues: Readonly<Record<string, Catalogue>> = Object.fromEntries(
  [fr, en, enUs, frCa, de, es, esUs, it, nl, pt].map((catalogue) => [catalogue.id, catalogue]),
);

/** Languages that have reply texts. */
export const replyLanguages: readonly Language[] = [...new Set(Object.values(catalogues).map((catalogue) => catalogue.language))];

/** The operator's own texts: catalogue id, template, text. */
export type ReplyOverrides = Readonly<Record<string, Readonly<Partial<Record<TemplateId, string>>>>>;

export type RenderOptions = {
  /** The language wished for. */
  readonly language: Language;
  /** ISO 3166 of the programme: it chooses between `fr` and `fr-CA`. */
  readonly country: string;
  readonly parameters: ReplyParameters;
  readonly overrides: ReplyOverrides;
  /** The programme's languages, for when the one wished for has no texts. */
  readonly programmeLanguages?: readonly Language[];
  /** False where the sender cannot carry a URL: a text without one is taken. Default: true. */
  readonly link?: boolean;
};

/** The catalogue for a language in a country: that language, else the programme's, else the country's, else English. */
export const catalogueFor = (language: Language, country: string, programmeLanguages: readonly Language[] = []): Catalogue => {
  const rules = rulesOf(country) ?? strictestRules;
  for (const candidate of [language, ...programmeLanguages, ...rules.languages]) {
    const base = candidate.split('-', 1)[0] ?? candidate;
    const catalogue = catalogues[rules.catalogue[base] ?? base];
    if (catalogue) return catalogue;
  }
  return en;
};

/** Several brands in one text, each once: `A, B`. The comma is the list mark of every reply language. */
export const joinBrands = (names: readonly string[], _language?: Language): string => [...new Set(names)].join(', ');

/** The text to be filled: the operator's own, else the default one; without link and telephone wording where those would be wrong. */
export const templateText = (
  template: TemplateId,
  catalogue: Catalogue,
  options: Pick<RenderOptions, 'parameters' | 'overrides' | 'link'>,
): string => {
  const own = options.overrides[catalogue.id]?.[template];
  const link = options.link ?? true;
  if (own !== undefined && (link || !own.includes('{url}'))) return own;
  const text = (link ? undefined : catalogue.withoutLink[template]) ?? catalogue.texts[template];
  return options.parameters.tel?.includes('@') ? catalogue.byEmail.reduce((t, [phone, email]) => t.replace(phone, email), text) : text;
};

/**
 * A reply as it is sent. Nothing is shortened and no accent is taken off: what does not fit is refused when the configuration is checked.
 * Throws when the text has a brace that has no value.
 */
export const render = (template: TemplateId, options: RenderOptions): RenderedReply => {
  const catalogue = catalogueFor(options.language, options.country, options.programmeLanguages);
  const { text } = fill(templateText(template, catalogue, options), options.parameters);
  const { encoding, segments } = measure(text);
  return { text, language: catalogue.language, encoding, segments };
};

/** A day as the catalogue's readers write it: 23/12/2026, 23.12.2026, 12/23/2026. */
export const printedDay = ({ date }: Catalogue, day: Day): string => {
  const [y = '', m = '', d = ''] = day.split('-');
  return date.replace('y', y).replace('m', m).replace('d', d);
};
