import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { carriersMetadata } from '../../functions/carriers/registry.ts';
import { ConfigurationError, loadDeployment } from '../../functions/config/load.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'halte-config-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const written = async (name: string, text: string): Promise<string> => {
  const file = path.join(folder, name);
  await writeFile(file, text);
  return file;
};

describe('a configuration file', () => {
  const example = new URL('../../halte.config.ts', import.meta.url);

  test('is read by path or by URL', async () => {
    expect(Object.keys((await loadDeployment(example, carriersMetadata)).deployment.programmes)).toEqual(['boutique', 'club']);
    expect(Object.keys((await loadDeployment(fileURLToPath(example), carriersMetadata)).deployment.senders)).toContain('stop-36180');
  });

  test('takes carriers as a list or by id', async () => {
    const byId = Object.fromEntries(carriersMetadata.map((metadata) => [metadata.id, metadata]));
    expect((await loadDeployment(example, byId)).warnings).toEqual([]);
  });

  test('that is refused says where, what was found and what is allowed', async () => {
    const file = await written('wrong.mjs', 'export default { colour: 1 };');
    const error: unknown = await loadDeployment(file, carriersMetadata).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ConfigurationError);
    const message = String(error);
    expect(message).toContain('wrong.mjs is refused:\ncontrollers\n  found:   nothing\n  allowed: controllers by their ids');
    expect(message).toContain('\ncolour\n  found:   a field that does not exist\n  allowed: the configuration has the fields publicBaseUrls, ');
  });

  test('without a default export is refused', async () => {
    const file = await written('empty.mjs', 'export const config = {};');
    await expect(loadDeployment(file, carriersMetadata)).rejects.toThrow('found:   no default export');
  });

  // In plain Node, because the test runner has an import of its own.
  test('is found in a folder of any name', async () => {
    await mkdir(path.join(folder, 'a b #1%20é'));
    const file = await written('a b #1%20é/halte.config.mjs', 'export default 5;');
    const load = new URL('../../functions/config/load.ts', import.meta.url);
    const script = `const { loadDeployment } = await import('${load.href}'); await loadDeployment(process.argv[1], []).catch((e) => console.log(e.message));`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script, file]);
    expect(stdout).toContain('halte.config.mjs is refused:\nhalte.config.ts\n  found:   5');
  });
});
