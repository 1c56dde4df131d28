import { describe, expect, it, test } from 'vitest';
import { carriersMetadata } from '../../functions/carriers/registry.ts';
import { checkConfig } from '../../functions/config/check-config.ts';
import { readText } from '../support/repository.ts';
import { configInput } from '../support/config-input.ts';

const send = { url: 'https://gateway.example/send', json: { to: '{to}', text: '{text}' } };
const webhook = { proof: { by: 'path-key' }, message: { from: 'from', text: 'text' } };
const house = { name: 'The house', webhook, send };

/** The problems of a configuration with this gateway, and a sender at it. */
const problemsOf = (gateway: object, id = 'house'): readonly { readonly field: string; readonly found: string; readonly allowed: string }[] => {
  const base = configInput();
  const [sender = ''] = Object.keys(base.senders);
  const at = { ...base.senders[sender], carrier: id, settings: {} };
  const checked = checkConfig({ ...base, senders: { ...base.senders, [sender]: at }, gateways: { [id]: gateway } }, carriersMetadata);
  return checked.ok ? [] : checked.problems;
};
const fieldsOf = (gateway: object): readonly string[] => problemsOf(gateway).map(({ field }) => field.replace('gateways.house.', ''));

describe('a gateway', () => {
  it('is taken when it says how it is read and how a text is sent', () => {
    expect(problemsOf(house)).toEqual([]);
  });

  it.each([
    ['a field that does not exist', { ...house, webhok: {} }, 'webhok'],
    ['no name', { webhook, send }, 'name'],
    ['a proof that does not exist', { ...house, webhook: { ...webhook, proof: { by: 'hope' } } }, 'webhook.proof.by'],
    [
      'an algorithm that is broken',
      { ...house, webhook: { ...webhook, proof: { by: 'hmac', header: 'X-S', algorithm: 'md5' } } },
      'webhook.proof.algorithm',
    ],
    ['a header that is none', { ...house, webhook: { ...webhook, proof: { by: 'header', header: 'X S' } } }, 'webhook.proof.header'],
    ['a place with a space', { ...house, webhook: { ...webhook, message: { from: 'the sender', text: 'text' } } }, 'webhook.message.from'],
    ['no place for the words', { ...house, webhook: { ...webhook, message: { from: 'from' } } }, 'webhook.message.text'],
    ['an answer that is an error', { ...house, webhook: { ...webhook, answer: { status: 500 } } }, 'webhook.answer.status'],
    ['an open address', { ...house, send: { ...send, url: 'http://gateway.example' } }, 'send.url'],
    ['a number in the URL', { ...house, send: { ...send, url: 'https://gateway.example/{to}' } }, 'send.url'],
    [
      'a secret in the URL',
      { ...house, credentials: { key: { about: 'k' } }, send: { ...send, url: 'https://gateway.example/{credential.key}' } },
      'send.url',
    ],
    ['two bodies', { ...house, send: { ...send, form: { to: '{to}', text: '{text}' } } }, 'send'],
    ['a body without the words', { ...house, send: { ...send, json: { to: '{to}' } } }, 'send.json'],
    ['a body without the number', { ...house, send: { url: send.url, form: { text: '{text}' } } }, 'send.form'],
    ['a placeholder that does not exist', { ...house, send: { ...send, json: { ...send.json, from: '{sender}' } } }, 'send.json'],
    ['a credential that nobody gives', { ...house, send: { ...send, headers: { authorization: 'Bearer {credential.token}' } } }, 'send.headers'],
    ['a password that is no credential', { ...house, send: { ...send, basic: { user: 'u', password: 'p' } } }, 'send.basic.user'],
    ['a credential that Halte adds itself', { ...house, credentials: { pathKey: { about: 'mine' } } }, 'credentials.pathKey'],
    ['an HMAC over a GET', { ...house, webhook: { ...webhook, methods: ['GET'], proof: { by: 'hmac', header: 'X-S' } } }, 'webhook.methods'],
    [
      'a signed text without the time',
      { ...house, webhook: { ...webhook, proof: { by: 'hmac', header: 'X-S', timestamp: { header: 'X-T', signed: '{body}' } } } },
      'webhook.proof.timestamp.signed',
    ],
    ['receipts of nobody knows what', { ...house, webhook: { ...webhook, receipt: { status: 's', delivered: ['ok'] } } }, 'webhook.receipt'],
    [
      'receipts by an id that no answer tells',
      { ...house, webhook: { ...webhook, receipt: { id: 'id', status: 's', delivered: ['ok'] } } },
      'send.success.id',
    ],
    [
      'receipts by a reference that is not sent',
      { ...house, webhook: { ...webhook, receipt: { reference: 'ref', status: 's', delivered: ['ok'] } } },
      'webhook.receipt.reference',
    ],
  ])('with %s is refused, and the field is named', (_, gateway, field) => {
    expect(fieldsOf(gateway)).toContain(field);
    for (const { found, allowed } of problemsOf(gateway)) expect([found, allowed]).not.toContain('');
  });

  it('may not stand in the way of a carrier that Halte knows', () => {
    expect(problemsOf(house, 'twilio')[0]).toMatchObject({ field: 'gateways.twilio', found: 'a carrier that Halte knows already' });
  });

  it('that no sender names is a warning', () => {
    const checked = checkConfig({ ...configInput(), gateways: { house } }, carriersMetadata);
    expect(checked.ok && checked.warnings.map(({ field }) => field)).toContain('gateways.house');
  });

  it('asks its senders for its settings', () => {
    expect(problemsOf({ ...house, settings: { account: 'account' } })[0]?.field).toMatch(/^senders\..*\.settings\.account$/);
  });
});

test('docs/gateways.md speaks of every field', () => {
  const page = readText('docs/gateways.md');
  const fields = [...readText('functions/domain/gateway.ts').matchAll(/readonly (\w+)\??:/g)].map(([, name = '']) => name);
  expect(fields.filter((name) => !new RegExp(`\\b${name}\\b`).test(page))).toEqual([]);
});
