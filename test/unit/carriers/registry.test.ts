import { describe, expect, it } from 'vitest';
import { carriersPage } from '../../../functions/carriers/carriers-page.ts';
import { exampleUrl } from '../../../functions/carriers/example-url.ts';
import { carriers, carriersMetadata } from '../../../functions/carriers/registry.ts';

describe('the registry', () => {
  it('finds a carrier by its id, and none by the names that every object knows', () => {
    expect(Object.keys(carriers)).toEqual(carriersMetadata.map(({ id }) => id));
    expect(new Set(Object.keys(carriers)).size).toBe(carriersMetadata.length);
    for (const name of ['constructor', '__proto__', 'toString', '']) expect(carriers[name]).toBeUndefined();
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(carriers)).toBe(true);
  });
});

describe('the page of carriers', () => {
  const page = carriersPage(Object.values(carriers));

  it('tells of each carrier its name, credentials, settings, doubts and sources', () => {
    for (const { id, name, credentials, settings, toCheck, links } of carriersMetadata) {
      const section = page.split('\n## ').find((part) => part.includes(`(\`${id}\`)`));
      for (const told of [
        name,
        ...Object.keys(credentials).map((field) => `| \`${field}\` |`),
        ...Object.keys(settings).map((field) => `| \`${field}\` |`),
        ...toCheck,
        ...links,
      ])
        expect(section).toContain(told);
    }
  });

  it('has tables whose rows have as many cells as their head', () => {
    const tables = page.split('\n\n').filter((block) => block.startsWith('|'));
    expect(tables.length).toBeGreaterThan(carriersMetadata.length);
    for (const table of tables)
      expect(
        new Set(
          table
            .trim()
            .split('\n')
            .map((row) => row.replaceAll('\\|', '').split('|').length),
        ).size,
      ).toBe(1);
  });

  it('leaves nothing undefined', () => {
    expect(page).not.toMatch(/undefined|\[object|NaN/);
  });

  it('shows the key in the path where it stands for a signature, and no URL where SNS delivers', () => {
    expect(carriersMetadata.map((metadata) => [metadata.id, exampleUrl(metadata)])).toEqual(
      expect.arrayContaining([
        ['ovhcloud', 'https://sms.example.com/webhooks/ovhcloud/<sender>/<pathKey>'],
        ['twilio', 'https://sms.example.com/webhooks/twilio/<sender>'],
        ['aws', undefined],
      ]),
    );
  });
});
