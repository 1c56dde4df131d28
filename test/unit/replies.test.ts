import { describe, expect, test } from 'vitest';
import { fill } from '../../functions/domain/replies/fill.ts';
import { budget, lintReply, type ReplyToLint } from '../../functions/domain/replies/lint.ts';
import { linksIn } from '../../functions/domain/replies/links.ts';
import { catalogueFor, catalogues, joinBrands, render, type RenderOptions, replyLanguages } from '../../functions/domain/replies/registry.ts';
import { type TemplateId, templateIds } from '../../functions/domain/reply-text.ts';
import { measure } from '../../functions/domain/septets.ts';

const containing = (text: string): unknown => expect.stringContaining(text);
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

const all = Object.values(catalogues);
const full = {
  brand: 'M'.repeat(budget.brand),
  tel: '0'.repeat(budget.tel),
  url: `${'u'.repeat(budget.url - 3)}.fr`,
  ref: 'A7K2M9',
  due: '23/12/2026',
  what: 'w'.repeat(budget.what),
  word: 'W'.repeat(budget.word),
  code: '123456',
};
const byEmail = { ...full, tel: 'a@m.example' };
const real = { ...full, brand: 'Lavande', tel: '01 99 00 12 34', url: 'lavande.example/droits', what: 'x', word: 'X' };
const options = (change: Partial<RenderOptions> = {}): RenderOptions => ({
  language: 'fr',
  country: 'FR',
  parameters: real,
  overrides: {},
  ...change,
});

describe('default texts', () => {
  test('there are seven languages, and three more catalogues for North America', () => {
    expect(replyLanguages).toEqual(['fr', 'en', 'de', 'es', 'it', 'nl', 'pt']);
    expect(Object.keys(catalogues).toSorted()).toEqual(['de', 'en', 'en-US', 'es', 'es-US', 'fr', 'fr-CA', 'it', 'nl', 'pt']);
  });

  test.each(all)('$id: each fits one GSM-7 segment with the values it was written for, and passes the lint', (catalogue) => {
    const [what = ''] = Object.values(catalogue.asked).toSorted((one, other) => other.length - one.length);
    for (const template of templateIds) {
      for (const [link, parameters] of [
        [true, full],
        [false, full],
        [true, byEmail],
        [false, byEmail],
      ] as const) {
        const country = { 'en-US': 'US', 'es-US': 'US', 'fr-CA': 'CA', en: 'GB' }[catalogue.id] ?? 'FR';
        const reply = render(template, options({ language: catalogue.language, country, parameters: { ...parameters, what }, link }));
        expect([catalogue.id, template, link, reply.encoding, reply.segments]).toEqual([catalogue.id, template, link, 'gsm-7', 1]);
      }
      for (const text of [catalogue.texts[template], catalogue.withoutLink[template] ?? catalogue.texts[template]]) {
        expect(lintReply({ template, text, parameters: { ...full, what }, catalogue, senderType: 'short' })).toEqual([]);
      }
    }
  });

  test.each(all)('$id: what was asked, and the word that asks for it, fit their places', ({ asked, words }) => {
    for (const what of [...Object.values(asked), ...Object.values(words)]) expect(measure(what)).toMatchObject({ encoding: 'gsm-7', segments: 1 });
    expect(Math.max(...Object.values(words).map((word) => measure(word).units))).toBeLessThanOrEqual(budget.word);
    expect(Math.max(...Object.values(asked).map((what) => measure(what).units))).toBeLessThanOrEqual(budget.what);
  });

  test('lengths are those that were counted when the texts were written', () => {
    const units = (id: string, template: TemplateId): number => measure(fill(catalogues[id]?.texts[template] ?? '', full).text).units;
    expect([
      units('fr', 'stop_programme'),
      units('fr', 'help'),
      units('en-US', 'help'),
      units('it', 'access_receipt'),
      units('de', 'refusal'),
    ]).toEqual([83, 154, 159, 160, 160]);
    expect([units('es', 'stop_all'), units('nl', 'doubt_stop'), units('pt', 'start'), units('fr-CA', 'stop_erase')]).toEqual([145, 151, 142, 159]);
  });

  test.each(all)('$id: no confirmation of a STOP holds a link, but the one that Spain’s law wants', ({ texts, lawfulLinks }) => {
    const stops = (['stop_programme', 'stop_all', 'stop_service', 'stop_erase', 'already_stopped'] as const).map((template) => texts[template]);
    expect(stops.flatMap((text) => linksIn(text)).filter((link) => !lawfulLinks.includes(link))).toEqual([]);
    expect(stops.join(' ')).not.toContain('{url}');
  });

  test.each(all)('$id: where a link cannot go, no text has one', ({ id, texts, withoutLink }) => {
    for (const template of templateIds) {
      const text = withoutLink[template] ?? texts[template];
      expect([id, template, text.includes('{url}'), linksIn(text)]).toEqual([id, template, false, []]);
    }
  });

  test.each(all)('$id: with an e-mail address nobody is told to call it', ({ language, id }) => {
    const country = { 'en-US': 'US', 'es-US': 'US', 'fr-CA': 'CA', en: 'GB' }[id] ?? 'FR';
    for (const template of templateIds) {
      const { text } = render(template, options({ language, country, parameters: { ...real, tel: 'a@m.example' } }));
      expect(text).not.toMatch(/(?:call|tel\.|tél\.|bel|ligue|llame al) a@m|sans frais|non surtaxé/iu);
    }
  });
});

describe('which text answers', () => {
  test('the confirmation in French', () => {
    expect(render('stop_programme', options())).toEqual({
      text: 'Lavande: STOP enregistré. Vous ne recevrez plus nos SMS publicitaires.',
      language: 'fr',
      encoding: 'gsm-7',
      segments: 1,
    });
  });

  test.each([
    ['en', 'GB', 'en'],
    ['en', 'FR', 'en'],
    ['en', 'US', 'en-US'],
    ['en', 'CA', 'en-US'],
    ['fr', 'CA', 'fr-CA'],
    ['fr', 'FR', 'fr'],
    ['es', 'ES', 'es'],
    ['es', 'US', 'es-US'],
    ['pt-BR', 'PT', 'pt'],
    ['de', 'US', 'de'],
  ])('%s in %s is answered from %s', (language, country, id) => expect(catalogueFor(language, country).id).toBe(id));

  test('a language without texts falls back to the programme’s, then the country’s, then English', () => {
    expect(catalogueFor('pl', 'FR', ['it', 'fr']).id).toBe('it');
    expect(catalogueFor('pl', 'DE').id).toBe('de');
    expect(catalogueFor('pl', 'BE').id).toBe('en');
    expect(render('start', options({ language: 'pl', country: 'BE' })).language).toBe('en');
  });

  test('the operator’s own text wins, in its catalogue only', () => {
    const overrides = { fr: { stop_programme: '{brand}: STOP noté.' } };
    expect(render('stop_programme', options({ overrides })).text).toBe('Lavande: STOP noté.');
    expect(render('stop_programme', options({ overrides, country: 'CA' })).text).toContain('Votre désabonnement est fait');
  });

  test('an own text with a link gives way where the sender cannot carry one', () => {
    const overrides = { fr: { help: '{brand}: {tel}, {url}' } };
    expect(render('help', options({ overrides, link: false })).text).toBe(
      'Messages édités par Lavande. Contact non surtaxé: 01 99 00 12 34. Pour ne plus recevoir nos SMS: STOP',
    );
  });

  test('several brands are named in one text, each once', () => {
    expect(joinBrands(['Lavande', 'Club Lavande', 'Lavande'])).toBe('Lavande, Club Lavande');
    const brand = joinBrands(['Lavande', 'Club Lavande']);
    expect(render('stop_all', options({ parameters: { ...real, brand } })).text).toBe(
      'STOP enregistré. Vous ne recevrez plus de SMS publicitaires de Lavande, Club Lavande ni de nos autres marques.',
    );
  });

  test('accents stay, and what they cost is said', () => {
    const reply = render('stop_programme', options({ parameters: { ...real, brand: 'Forêt' } }));
    expect(reply).toMatchObject({ encoding: 'ucs-2', segments: 1 });
    expect(reply.text).toContain('Forêt: STOP enregistré');
  });

  test('a brace without a value is a fault, not half a sentence', () => {
    expect(() => render('access_receipt', options({ parameters: { brand: 'Lavande' } }))).toThrow('{ref}');
  });

  test('a value that looks like a brace is printed as it is', () => {
    expect(render('stop_programme', options({ parameters: { ...real, brand: '{url}' } })).text).toMatch(/^\{url\}: STOP/);
  });
});

describe('lint', () => {
  const fr = catalogueFor('fr', 'FR');
  const lint = (text: string, change: Partial<ReplyToLint> = {}) =>
    lintReply({ template: 'stop_programme', text, parameters: real, catalogue: fr, senderType: 'long', ...change });
  const first = (text: string, change: Partial<ReplyToLint> = {}) => lint(text, change)[0];

  test.each([
    ['{brand}: STOP. https://lavande.example', 'the link https://lavande.example'],
    ['{brand}: STOP. Vos droits: lavande.example/droits.', 'the link lavande.example/droits'],
    ['{brand}: STOP. {url}', 'the link {url}'],
    ['{brand}: STOP. Profitez de nos remises', '"remises"'],
    ['{brand}: STOP. Une dernière RÉDUCTION', '"reduction"'],
    ["{brand}: STOP. Un bon d'achat vous attend", '"bon d\'achat"'],
    ['{brand}: STOP enregistré !', 'an exclamation mark'],
  ])('a confirmation may not say %j', (text, found) => {
    expect(lint(text)).toContainEqual(expect.objectContaining({ severity: 'error', field: 'text', found }));
  });

  test('other texts may have a link and an exclamation mark', () => {
    expect(lint('{brand} vous aide ! {tel} {url}', { template: 'help' })).toEqual([]);
  });

  test('an e-mail address is no link', () => expect(linksIn('Aide: contact@lavande.example')).toEqual([]));

  test('the address that Spanish law wants named passes in Spanish only', () => {
    const text = '{brand}: baja registrada. aepd.es';
    expect(lint(text, { catalogue: catalogueFor('es', 'ES') })).toEqual([]);
    expect(first(text)).toMatchObject({ severity: 'error', found: 'the link aepd.es' });
  });

  test.each([
    ['{brand}: STOP {name}', '{name}'],
    ['STOP enregistré', 'no {brand}'],
    ['{brand}: STOP {', 'a brace without its partner'],
  ])('%j has a wrong or missing brace', (text, found) => expect(first(text)).toMatchObject({ severity: 'error', field: 'text', found }));

  test('a brace that has no value is found where the value is missing', () => {
    expect(first('{brand} {tel}', { template: 'help', parameters: { brand: 'Lavande' } })).toMatchObject({
      severity: 'error',
      field: 'tel',
      found: 'nothing',
    });
  });

  test('a text over one segment is an error with the count', () => {
    expect(first(`{brand}: ${'a'.repeat(151)}`)).toBeUndefined();
    expect(first(`{brand}: ${'a'.repeat(152)}`)).toMatchObject({
      severity: 'error',
      field: 'text',
      found: matching(/^161 septets/),
      allowed: '160 septets',
    });
  });

  test('the name that is too long is found as such', () => {
    expect(first(fr.texts.stop_programme, { parameters: { ...real, brand: 'Maison '.repeat(20).trim() } })).toMatchObject({ field: 'brand' });
  });

  test('the character that makes a Latin text UCS-2 and so too long is named, in the text or in a value', () => {
    expect(first(`{brand}: ${'a'.repeat(70)}ê`)).toMatchObject({
      severity: 'error',
      field: 'text',
      found: containing('because of "ê"'),
    });
    expect(first(fr.texts.help, { template: 'help', parameters: { ...real, brand: 'La Forêt' } })).toMatchObject({
      severity: 'error',
      field: 'brand',
      found: containing('because of "ê"'),
    });
  });

  test('another script may take two texts, with a warning, and no more', () => {
    expect(first(`{brand}: ${'я'.repeat(61)}`)).toBeUndefined();
    expect(first(`{brand}: ${'я'.repeat(100)}`)).toMatchObject({ severity: 'warning' });
    expect(first(`{brand}: ${'я'.repeat(140)}`)).toMatchObject({ severity: 'error' });
  });

  test('a brand that looks like a link, or exclaims, is only warned of: it is the name', () => {
    expect(lint(fr.texts.stop_programme, { parameters: { ...real, brand: 'lavande.fr' } })).toMatchObject([{ severity: 'warning', field: 'brand' }]);
    expect(lint(fr.texts.stop_programme, { parameters: { ...real, brand: 'Lavande!' } })).toMatchObject([{ severity: 'warning', field: 'brand' }]);
  });
});
