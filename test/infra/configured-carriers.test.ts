import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { carriers } from '../../functions/carriers/registry.ts';
import type { Deployment } from '../../functions/domain/deployment.ts';
import { configuredCarriers, configuredGateways, onlyCarriers } from '../../infra/bundle-plugins.ts';
import { definition } from '../fixtures/gateways/basic-form.ts';
import { deployment } from '../support/deployment.ts';

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

describe('what reads the gateways of a configuration', () => {
  const bundled = async (gateways: Deployment['gateways'] & object): Promise<string> => {
    const { outputFiles } = await build({
      entryPoints: [path.resolve(import.meta.dirname, '../../functions/carriers/known-carriers.ts')],
      ...{ bundle: true, write: false, platform: 'node', format: 'esm', mainFields: ['module', 'main'] },
      plugins: [configuredCarriers(deployment), configuredGateways({ ...deployment, gateways })],
    });
    return outputFiles[0]?.text ?? '';
  };

  it('is in a bundle only where the configuration describes one; an XML parser only where Esendex is named', async () => {
    const [without, withOne] = await Promise.all([bundled({}), bundled({ house: definition })]);
    expect([without, withOne].map((text) => text.includes('not what the configuration describes'))).toEqual([false, true]);
    expect(without).not.toContain('SaxesParser');
    expect(withOne.length - without.length).toBeLessThan(20_000);
  });
});
