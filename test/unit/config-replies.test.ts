import { describe, expect, test } from 'vitest';
import { carriersMetadata } from '../../functions/carriers/registry.ts';
import { checkConfig } from '../../functions/config/check-config.ts';
import type { Problem } from '../../functions/config/problem.ts';
import type { ConfigInput } from '../../functions/config/schema.ts';
import { canadianInput, configInput } from '../support/config-input.ts';

const containing = (text: string): unknown => expect.stringContaining(text);
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

type Found = { readonly problems: readonly Problem[]; readonly warnings: readonly Problem[] };
const found = (input: ConfigInput): Found => {
  const checked = checkConfig(input, carriersMetadata);
  return checked.ok ? { problems: [], warnings: checked.warnings } : { problems: checked.problems, warnings: [] };
};
const withNames = (boutique: string, club = 'Club Lavande', input = configInput()): ConfigInput => {
  const { programmes } = input;
  const rename = (id: string, name: string) => ({
    controller: 'lavande',
    kind: 'marketing' as const,
    country: 'FR',
    languages: ['fr'],
    ...programmes[id],
    name,
  });
  return { ...input, programmes: { boutique: rename('boutique', boutique), club: rename('club', club) } };
};
const withController = (change: Partial<ConfigInput['controllers'][string]>): ConfigInput => {
  const input = configInput();
  const lavande = { legalName: '', address: '', privacyUrl: '', country: 'FR', ...input.controllers['lavande'], ...change };
  return { ...input, controllers: { lavande } };
};
const withReplies = (replies: NonNullable<ConfigInput['replies']>): ConfigInput => ({ ...configInput(), replies });

describe('the texts are counted with the real names', () => {
  test('a brand that is too long is refused with the count', () => {
    const { problems } = found(withNames('La Maison de la Lavande de Haute-Provence'));
    expect(problems).toContainEqual({
      field: 'programmes.boutique.name',
      found: matching(/^1\d\d septets: ".*" \(fr, doubt_stop\)$/),
      allowed: '160 septets; or a shorter text as replies.fr.doubt_stop',
    });
  });

  test('a character outside GSM-7 is refused where it stands, by its name', () => {
    expect(found(withNames('La Forêt')).problems).toContainEqual({
      field: 'programmes.boutique.name',
      found: matching(/^\d+ UTF-16 units because of "ê"/),
      allowed: containing('letters of GSM-7'),
    });
    expect(found(withController({ legalName: 'Forêt & Cie' })).problems).toContainEqual(
      expect.objectContaining({ field: 'controllers.lavande.legalName', found: containing('because of "ê"') }),
    );
  });

  test('the legal name, the telephone and the address of the rights page count in HELP', () => {
    const fields = (input: ConfigInput) => new Set(found(input).problems.map(({ field }) => field));
    expect(fields(withController({ legalName: 'Société anonyme de la Maison Lavande de Lyon' }))).toEqual(new Set(['controllers.lavande.legalName']));
    expect(fields(withController({ privacyUrl: 'https://www.maison-lavande.example/fr/vos-droits/donnees-personnelles' }))).toEqual(
      new Set(['controllers.lavande.privacyUrl']),
    );
    expect(
      fields(withController({ legalName: 'Maison Lavande & Cie', phone: '+33 1 99 00 12 34', privacyUrl: 'maison-lavande.example/droits' })),
    ).toContain('controllers.lavande.phone');
  });

  test('on a shared code all brands together must fit', () => {
    const { problems } = found(withNames('Maison Lavande', 'Club de la Lavande de Provence'));
    expect(problems.map(({ field }) => field)).toContain('senders.stop-36180.programmes');
    expect(found(withNames('Lavande', 'Club Lavande')).problems).toEqual([]);
  });

  test('in Canada the American and Canadian texts are counted', () => {
    const input = canadianInput();
    const soaps = {
      controller: 'maple',
      kind: 'marketing' as const,
      country: 'CA',
      languages: ['en', 'fr'],
      name: 'Maple Soaps of Nova Scotia, Canada',
    };
    const catalogueIds = found({ ...input, programmes: { soaps } }).problems.map(({ found: text }) => /\(([\w-]+), \w+\)$/.exec(text)?.[1]);
    expect(new Set(catalogueIds)).toEqual(new Set(['en-US', 'fr-CA']));
  });

  test('in Canada the English texts are counted for a French programme too: STOP is an English word there', () => {
    const name = 'Les savons de la Nouvelle-France';
    const soaps = { controller: 'maple', kind: 'marketing' as const, country: 'CA', languages: ['fr'], name };
    const senders = { long: { carrier: 'sandbox', number: '+14165550123', type: 'long' as const, programme: 'soaps' } };
    expect(found({ ...canadianInput(), programmes: { soaps }, senders }).problems.some(({ found: text }) => text.includes('(en-US, '))).toBe(true);
  });

  test('where the sender cannot carry a link, the address of the rights page takes no room', () => {
    const input = withController({ privacyUrl: 'www.maison-lavande.example/fr/vos-droits/donnees-personnelles' });
    const senders = Object.fromEntries(
      Object.keys(input.programmes).map((programme) => [
        programme,
        { carrier: 'ovhcloud', type: 'short' as const, programme, settings: { serviceName: 'sms-xx00000-1' } },
      ]),
    );
    expect(found(input).problems.map(({ field }) => field)).toContain('controllers.lavande.privacyUrl');
    expect(found({ ...input, senders })).toEqual({ problems: [], warnings: [] });
  });

  test('a language that only visitors write in is a warning, one for each name', () => {
    const { problems, warnings } = found(withController({ legalName: 'Maison Lavande Lyon SAS', privacyUrl: 'lavande-lyon.example/droits' }));
    expect(problems).toEqual([]);
    expect(warnings.map(({ field }) => field)).toEqual(['controllers.lavande.legalName']);
    expect(warnings[0]?.found).toMatch(/septets: ".*" \((?:de|it|es|nl|pt), help\)/);
  });
});

describe('the operator’s own texts', () => {
  test.each([
    [
      'a link in a STOP confirmation',
      { fr: { stop_programme: '{brand}: STOP. lavande.example' } },
      'replies.fr.stop_programme',
      'the link lavande.example',
    ],
    ['an offer', { fr: { stop_all: '{brand}: STOP. -10 % de remise si vous restez' } }, 'replies.fr.stop_all', '"remise"'],
    ['an exclamation mark', { fr: { stop_service: '{brand}: STOP !' } }, 'replies.fr.stop_service', 'an exclamation mark'],
    ['an unknown brace', { fr: { help: '{brand} {phone} {tel}' } }, 'replies.fr.help', '{phone}'],
    ['a brace that is missing', { fr: { help: '{brand}' } }, 'replies.fr.help', 'no {tel}'],
    ['too many letters', { fr: { help: `{brand} {tel} ${'a'.repeat(140)}` } }, 'replies.fr.help', 'septets'],
    ['a letter outside GSM-7', { fr: { help: `{brand} {tel} reçu ${'a'.repeat(60)}` } }, 'replies.fr.help', 'because of "ç"'],
    ['a text for a request', { fr: { access_receipt: '{brand}: {ref}' } }, 'replies.fr.access_receipt', 'no {due}'],
    ['a text in a language of visitors', { de: { help: '{brand}' } }, 'replies.de.help', 'no {tel}'],
    ['a catalogue that does not exist', { french: { help: '{brand} {tel}' } }, 'replies.french', 'does not exist'],
  ])('are refused for %s', (_, replies, field, expected) => {
    expect(found(withReplies(replies)).problems).toContainEqual(expect.objectContaining({ field, found: containing(expected) }));
  });

  test('make room for a long name', () => {
    const input = withNames('La Maison de la Lavande de Provence', 'Le Club');
    const languages = ['fr'];
    const short = Object.fromEntries(Object.entries(input.programmes).map(([id, programme]) => [id, { ...programme, languages }]));
    expect(found({ ...input, programmes: short }).problems).not.toEqual([]);
    const replies = {
      fr: {
        doubt_stop: '{brand}: plus de SMS publicitaires. Une erreur ? START ou {tel}',
        start: '{brand}: STOP levé. Aide: {tel}',
        already_stopped: '{brand}: déjà fait',
        clarify: '{brand}: répondez STOP, ACCES, EFFACER ou CONTACT. {tel}',
        clarify_request: '{brand}: une {what} ? Répondez {word}. Sinon: STOP, {tel}',
        access_receipt: '{brand}: demande {ref}, réponse avant le {due}. {tel}',
        erase_question: '{brand}: pour effacer vos données, répondez OUI {ref} avant le {due}.',
        erase_done: '{brand}: effacement fait, réf {ref}. Info: {tel}',
        stop_erase: "{brand}: STOP enregistré. Pour l'effacement, répondez OUI {ref}. Aide: {tel}",
      },
    };
    expect(found({ ...input, programmes: short, replies }).problems).toEqual([]);
  });

  test('in another script may take two texts, with a warning', () => {
    const replies = { fr: { start: `{brand}: ${'я'.repeat(80)}` } };
    expect(found(withReplies(replies))).toMatchObject({
      problems: [],
      warnings: [{ field: 'replies.fr.start', allowed: containing('goes out as two') }],
    });
  });

  test('are warned of where no programme uses them', () => {
    const replies = { fr: { start: '{brand}: repris' } };
    expect(found({ ...canadianInput(), replies }).warnings).toMatchObject([{ field: 'replies.fr', allowed: containing('fr-CA') }]);
  });
});

describe('warnings', () => {
  test('a country that is not covered is said to be so', () => {
    const input = withNames('Lavande');
    const programmes = Object.fromEntries(Object.entries(input.programmes).map(([id, programme]) => [id, { ...programme, country: 'BE' }]));
    expect(found({ ...input, programmes }).warnings).toContainEqual({
      field: 'programmes.boutique.country',
      found: '"BE", which Halte does not cover: the strictest rules it knows stand in',
      allowed: 'FR, GB, ES, DE, IT, NL, PT, US, CA',
    });
  });

  test('a language without reply texts is said to be so', () => {
    const { programmes } = configInput();
    const boutique = {
      controller: 'lavande',
      name: 'Lavande',
      kind: 'marketing' as const,
      country: 'FR',
      ...programmes['boutique'],
      languages: ['fr', 'pl'],
    };
    expect(found({ ...configInput(), programmes: { ...programmes, boutique } }).warnings).toMatchObject([
      { field: 'programmes.boutique.languages', found: containing('"pl"') },
    ]);
  });

  test('a controller that no programme names is said to be so', () => {
    const input = configInput();
    const { lavande } = input.controllers;
    expect(found({ ...input, controllers: { ...input.controllers, ...(lavande ? { spare: lavande } : {}) } }).warnings).toMatchObject([
      { field: 'controllers.spare' },
    ]);
  });
});
