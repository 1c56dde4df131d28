import { describe, expect, test } from 'vitest';
import { carriersMetadata } from '../../functions/carriers/registry.ts';
import { checkConfig } from '../../functions/config/check-config.ts';
import { formatProblems, type Problem } from '../../functions/config/problem.ts';
import { type ConfigInput, configSchema } from '../../functions/config/schema.ts';
import { templateIds } from '../../functions/domain/reply-text.ts';
import example from '../../halte.config.ts';
import { canadianInput, configInput } from '../support/config-input.ts';
import { readText } from '../support/repository.ts';

const check = (input: unknown) => checkConfig(input, carriersMetadata);
const deploymentOf = (input: unknown) => {
  const checked = check(input);
  if (!checked.ok) throw new Error(formatProblems(checked.problems));
  return checked;
};
const problemsOf = (input: unknown): readonly Problem[] => {
  const checked = check(input);
  return checked.ok ? [] : checked.problems;
};

/** A deep change of plain data, by path. */
const changed = (input: object, path: string, value: unknown): object => {
  const [head = '', ...rest] = path.split('/');
  const inside: unknown = Reflect.get(input, head);
  const next: unknown = rest.length === 0 ? value : changed(typeof inside === 'object' && inside !== null ? inside : {}, rest.join('/'), value);
  return { ...input, [head]: next };
};

describe('the example', () => {
  test('is accepted, without a warning', () => {
    const { deployment, warnings } = deploymentOf(example);
    expect(formatProblems(warnings)).toBe('');
    expect(Object.keys(deployment.programmes)).toEqual(['boutique', 'club']);
    expect(new Set(Object.values(deployment.senders).map((sender) => sender.carrier))).toEqual(new Set(['sandbox', 'twilio', 'aws', 'ovhcloud']));
    expect(Object.values(deployment.senders).find((sender) => sender.type === 'shared')).toMatchObject({
      number: '36180',
      programmes: ['boutique', 'club'],
    });
  });

  test('is plain data, so that the functions can have it inside them', () => {
    const { deployment } = deploymentOf(example);
    expect(JSON.parse(JSON.stringify(deployment))).toEqual(deployment);
  });
});

describe('what is accepted', () => {
  test('what is left out gets its default', () => {
    const { deployment, warnings } = deploymentOf(configInput());
    expect(warnings).toEqual([]);
    expect(deployment).toMatchObject({
      publicBaseUrls: [],
      retention: { messagesDays: 400, evidenceDays: 1827 },
      replies: {},
      repliesPerDay: 5,
      dueShards: 64,
      programmes: { boutique: { id: 'boutique', keywords: {} } },
      senders: { 'boutique-long': { id: 'boutique-long', programmes: ['boutique'], mode: 'live', settings: {} } },
    });
  });

  test.each<[string, string, unknown]>([
    ['a number written with spaces', 'senders/boutique-long/number', '+33 6 39 98 00 01'],
    [
      'an e-mail address in place of a telephone',
      'controllers/lavande',
      { ...configInput().controllers['lavande'], phone: undefined, email: 'a@l.example' },
    ],
    ['a telephone with its country code', 'controllers/lavande/phone', '+33199001234'],
    ['a free number', 'controllers/lavande/phone', '0 800 00 00 00'],
    ['a floor word that keeps its meaning', 'programmes/boutique/keywords', { stop: ['Stop'], help: ['contact'] }],
    ['forwarding to this machine without TLS', 'senders/boutique-long/forward', { url: 'http://localhost:3000/sms' }],
    ['a public origin', 'publicBaseUrls', ['https://sms.lavande.example', 'http://127.0.0.1:8787']],
    ['a sender that answers nobody yet', 'senders/boutique-long/mode', 'observe'],
    ['an own text', 'replies', { fr: { start: '{brand}: vous recevrez de nouveau nos SMS. STOP pour ne plus en recevoir.' } }],
    ['a service programme', 'programmes/club/kind', 'service'],
  ])('%s', (_, path, value) => expect(formatProblems(problemsOf(changed(configInput(), path, value)))).toBe(''));

  test('spaces leave the number of a sender', () => {
    expect(deploymentOf(changed(configInput(), 'senders/boutique-long/number', '+33 6 39 98 00 01')).deployment.senders).toMatchObject({
      'boutique-long': { number: '+33639980001' },
    });
  });

  test('a Canadian short code with both languages and a toll-free number', () => expect(formatProblems(problemsOf(canadianInput()))).toBe(''));
});

type Refusal = readonly [field: string, path: string, value: unknown, found: string, allowed: string];
const refusedWith = (make: () => ConfigInput) =>
  function refuses(...[field, path, value, found, allowed]: Refusal) {
    const problems = problemsOf(changed(make(), path, value));
    const problem = problems.find((one) => one.field === field);
    expect(problems.map((one) => one.field)).toContain(field);
    expect(problem?.found).toContain(found);
    expect(problem?.allowed).toContain(allowed);
  };

describe('what is refused: form', () => {
  test.each<Refusal>([
    ['controllers', 'controllers', undefined, 'nothing', 'controllers by their ids'],
    ['programmes', 'programmes', {}, 'nothing in it', 'at least one of the programmes'],
    ['programmes.Boutique', 'programmes/Boutique', configInput().programmes['boutique'], '"Boutique"', 'lower-case letters'],
    ['programmes.a:b', 'programmes/a:b', configInput().programmes['boutique'], '"a:b"', '1 to 32'],
    [`senders.${'x'.repeat(33)}`, `senders/${'x'.repeat(33)}`, configInput().senders['stop-36180'], 'xxx', '1 to 32'],
    ['programmes.club.kind', 'programmes/club/kind', 'promo', '"promo"', 'marketing, service, security, legal'],
    ['programmes.club.country', 'programmes/club/country', 'UK', '"UK"', 'GB (not UK)'],
    ['programmes.club.languages', 'programmes/club/languages', [], '[]', 'most used first'],
    ['programmes.club.languages.0', 'programmes/club/languages', ['French'], '"French"', 'fr, en'],
    ['programmes.club.colour', 'programmes/club/colour', 'mauve', 'does not exist', 'controller, name, kind'],
    ['programmes.club.keywords.halt', 'programmes/club/keywords', { halt: ['HALT'] }, 'does not exist', 'stop, stop_all'],
    ['senders.stop-36180.type', 'senders/stop-36180/type', 'premium', '"premium"', 'long, toll-free, short, shared'],
    ['senders.boutique-long', 'senders/boutique-long/programmes', ['club'], 'an object with', 'either programme'],
    ['senders.boutique-long.settings.x', 'senders/boutique-long/settings', { x: 5 }, '5', 'true or false'],
    ['senders.boutique-long.forward.url', 'senders/boutique-long/forward', { url: 'http://crm.example/sms' }, 'http://crm.example', 'https://'],
    ['controllers.lavande.privacyUrl', 'controllers/lavande/privacyUrl', 'http://lavande.example', 'http://', 'https://'],
    ['controllers.lavande.email', 'controllers/lavande/email', 'lavande', '"lavande"', 'an e-mail address'],
    ['publicBaseUrls.0', 'publicBaseUrls', ['https://sms.example.com/'], 'example.com/', 'without a path'],
    ['publicBaseUrls.0', 'publicBaseUrls', ['http://sms.example.com'], 'http://', 'https://'],
    ['retention.messagesDays', 'retention', { messagesDays: 7 }, '7', 'from 30'],
    ['repliesPerDay', 'repliesPerDay', 0, '0', 'from 1 to 100'],
    ['dueShards', 'dueShards', 1.5, '1.5', 'from 1 to 1024'],
    ['replies.fr.stopp', 'replies', { fr: { stopp: 'x' } }, 'does not exist', 'stop_programme, stop_all'],
  ])('%s', refusedWith(configInput));

  test.each([undefined, null, 5, 'x', []])('a file that exports %j', (input) => {
    expect(problemsOf(input)[0]).toMatchObject({ field: 'halte.config.ts' });
  });

  test('values of any kind are described, and none makes the check throw', () => {
    const loop: Record<string, unknown> = {};
    loop['loop'] = loop;
    for (const value of [loop, [loop], 5n, Symbol('x'), () => 1, Number.NaN, new Map()]) {
      expect(problemsOf(changed(configInput(), 'programmes/club/name', value))[0]).toMatchObject({ field: 'programmes.club.name' });
    }
  });
});

describe('what is refused: how the parts fit', () => {
  test.each<Refusal>([
    ['programmes.club.controller', 'programmes/club/controller', 'lavender', '"lavender"', 'lavande'],
    ['programmes.club.controller', 'programmes/club/controller', 'constructor', '"constructor"', 'lavande'],
    ['senders.boutique-long.programmes', 'senders/boutique-long/programme', 'shop', '"shop"', 'boutique, club'],
    ['programmes.third', 'programmes/third', configInput().programmes['club'], 'no sender', 'at least one sender'],
    ['senders.stop-36180.programmes', 'senders/stop-36180/programmes', ['club', 'club', 'boutique'], '["club","club","boutique"]', 'once'],
    ['senders.stop-36180.programmes', 'senders/stop-36180/type', 'short', '2 programmes', "several only on type 'shared'"],
    ['senders.boutique-long.carrier', 'senders/boutique-long/carrier', 'twillio', '"twillio"', 'twilio, aws, ovhcloud, sandbox'],
    [
      'senders.again.number',
      'senders/again',
      { ...configInput().senders['boutique-long'], number: '+33 (0)6 39 98 00 01' },
      'boutique-long already',
      'once at each carrier',
    ],
    ['senders.boutique-long.number', 'senders/boutique-long/number', '0639980001', '"0639980001"', 'with + and country code'],
    ['senders.boutique-long.number', 'senders/boutique-long/number', '36180', '"36180"', 'with + and country code'],
    ['senders.stop-36180.number', 'senders/stop-36180/number', '+33639980001', '"+33639980001"', '3 to 8 digits'],
    ['senders.boutique-long.number', 'senders/boutique-long/number', '+33899000000', 'costs more', 'ordinary cost'],
    ['senders.boutique-long.type', 'senders/boutique-long/number', '+18005550199', '"long" for "+18005550199"', 'toll-free'],
    ['senders.boutique-long.type', 'senders/boutique-long/type', 'toll-free', '"toll-free" for "+33639980001"', 'long'],
    ['senders.boutique-long.settings.colour', 'senders/boutique-long/settings', { colour: 'mauve' }, 'does not exist', 'answersStop'],
    ['senders.boutique-long.settings.answersStop', 'senders/boutique-long/settings', { answersStop: 'maybe' }, '"maybe"', 'true, false'],
    ['senders.o.settings.serviceName', 'senders/o', { carrier: 'ovhcloud', type: 'short', programme: 'club' }, 'nothing', 'ovhcloud needs it'],
    [
      'senders.o.settings.serviceName',
      'senders/o',
      { carrier: 'ovhcloud', type: 'short', programme: 'club', settings: { serviceName: ' ' } },
      '" "',
      'a text',
    ],
    ['senders.a.number', 'senders/a', { carrier: 'aws', type: 'long', programme: 'club' }, 'nothing', 'by the number that was texted'],
  ])('%s', refusedWith(configInput));
});

describe('what is refused: law', () => {
  test.each<Refusal>([
    ['controllers.lavande', 'controllers/lavande/phone', undefined, 'neither phone nor email', 'a phone, an email'],
    ['controllers.lavande.phone', 'controllers/lavande/phone', '08 99 00 00 00', 'costs more', 'free'],
    ['controllers.lavande.phone', 'controllers/lavande/phone', '+33 8 25 00 00 00', 'costs more', 'ordinary call'],
    ['controllers.lavande.phone', 'controllers/lavande/phone', '+44 9010 000000', 'costs more', 'free'],
    ['controllers.lavande.phone', 'controllers/lavande/phone', '3639', '"3639"', 'a whole number'],
    ['controllers.lavande.phone', 'controllers/lavande/phone', '0 800 LAVANDE', 'LAVANDE', 'in digits'],
    ['retention.evidenceDays', 'retention', { evidenceDays: 365 }, '365', '1096 or more (FR:'],
    ['retention.evidenceDays', 'retention', { evidenceDays: 4000 }, '4000', '2192 or less (FR:'],
    ['retention.messagesDays', 'retention', { messagesDays: 2000 }, '2000', '1096 or less (FR:'],
    ['programmes.club.keywords.help', 'programmes/club/keywords', { help: ['Stop!'] }, 'means stop already', 'nothing else'],
    ['programmes.club.keywords.stop', 'programmes/club/keywords', { stop: ['contact'] }, 'means help already', 'nothing else'],
    ['programmes.club.keywords.start', 'programmes/club/keywords', { stop: ['Fini'], start: ['FINI'] }, 'means stop already', 'nothing else'],
    ['programmes.club.keywords.stop', 'programmes/club/keywords', { stop: ['?'] }, '"?"', 'letters or digits'],
    ['programmes.club.keywords.stop', 'programmes/club/keywords', { stop: { fr: ['Contact'] } }, 'means help already', 'nothing else'],
    ['programmes.club.keywords', 'programmes/club/keywords', { stop: { fr: ['FINI'], it: ['Fini'] } }, 'more than once', 'under one language'],
    ['programmes.club.keywords', 'programmes/club/keywords', { stop: { fr: ['FINI'], it: ['FINI'] } }, 'more than once', 'under one language'],
    ['programmes.club.askWords', 'programmes/club/askWords', ['FIN', 'Stop!'], '"Stop!", which must act at once (FR:', 'any word but STOP, CONTACT'],
    ['programmes.club.askWords', 'programmes/club/askWords', ['…'], '"…"', 'letters or digits'],
  ])('%s', refusedWith(configInput));

  test.each<Refusal>([
    ['programmes.soaps.languages', 'programmes/soaps/languages', ['en'], '["en"]', 'en and fr (a short code in Canada'],
    ['controllers.maple.phone', 'controllers/maple/phone', '202 555 0142', '"202 555 0142"', 'a toll-free number'],
    [
      'controllers.maple.phone',
      'controllers/maple',
      { ...canadianInput().controllers['maple'], phone: undefined, email: 'a@maple.example' },
      'nothing',
      'a toll-free number',
    ],
    ['programmes.soaps.keywords.other', 'programmes/soaps/keywords', { other: ['arrêt'] }, 'means stop already', 'nothing else'],
    ['programmes.soaps.askWords', 'programmes/soaps/askWords', ['arrêt'], 'must act at once (CA:', 'ARRET'],
  ])('in Canada: %s', refusedWith(canadianInput));

  test('a Canadian long number needs neither', () => {
    const long = { ...canadianInput().senders['soaps-short'], type: 'long', number: '+14165550123' };
    expect(problemsOf(changed(changed(canadianInput(), 'programmes/soaps/languages', ['en']), 'senders', { long }))).toEqual([]);
  });
});

test('docs/configuration.md speaks of every field and every template', () => {
  const page = readText('docs/configuration.md');
  const { controllers, programmes, senders, systems, retention } = configSchema.shape;
  const parts = [configSchema, controllers.valueType, programmes.valueType, senders.valueType, systems.unwrap().valueType, retention.unwrap()];
  const names = [...parts.flatMap((part) => Object.keys(part.shape)), ...templateIds];
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([]);
});

describe('locking the archive of the ledger', () => {
  const locked = (more: Partial<ConfigInput>) => check({ ...configInput(), ...more });
  test('is a choice, and for good only where that is said twice', () => {
    expect(locked({})).toMatchObject({ ok: true, warnings: [] });
    expect(locked({ ledgerLock: 'governance' })).toMatchObject({ ok: true, deployment: { ledgerLock: 'governance' }, warnings: [] });
    expect(locked({ ledgerLock: 'compliance' })).toMatchObject({ ok: false, problems: [{ field: 'ledgerLockForGood' }] });
    expect(locked({ ledgerLock: 'governance', ledgerLockForGood: true })).toMatchObject({ ok: false, problems: [{ field: 'ledgerLockForGood' }] });
  });
  test('for good is warned of', () => {
    const { warnings } = locked({ ledgerLock: 'compliance', ledgerLockForGood: true }) as { warnings: readonly unknown[] };
    expect(warnings).toEqual([expect.objectContaining({ field: 'ledgerLock', allowed: expect.stringContaining('nobody, neither you nor AWS') })]);
  });
});
