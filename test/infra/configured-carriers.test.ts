import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { carriers } from '../../functions/carriers/registry.ts';
import { onlyCarriers } from '../../infra/bundle-plugins.ts';

const registry = await readFile(path.resolve(import.meta.dirname, '../../functions/carriers/registry.ts'), 'utf8');
const imported = (source: string): readonly string[] => [...source.matchAll(/from '\.\/([\w-]+)\//g)].map(([, folder]) => folder ?? '');

describe('the carriers that a bundle holds', () => {
  it('are those that the deployment has senders at, and no others', () => {
    const source = onlyCarriers(registry, new Set(['twilio', 'sandbox']));
    expect(imported(source).toSorted()).toEqual(['sandbox', 'twilio']);
    expect(
      /const all: readonly Carrier\[\] = \[([^\]]*)\]/
        .exec(source)?.[1]
        ?.split(',')
        .filter((name) => name.trim() !== ''),
    ).toHaveLength(2);
  });

  it('are all of them where all are wanted: each lies in the folder of its id', () => {
    expect(imported(onlyCarriers(registry, new Set(Object.keys(carriers)))).toSorted()).toEqual(Object.keys(carriers).toSorted());
  });

  it('are not guessed where the registry has another form', () => {
    expect(() => onlyCarriers('export const carriers = {};', new Set())).toThrow('its list of carriers was not found');
  });
});
