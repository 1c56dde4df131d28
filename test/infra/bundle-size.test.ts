import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bundleFunctions } from '../../infra/build.ts';
import { readManifest } from '../../infra/bundle-manifest.ts';
import { functionNames } from '../../infra/constructs/grants.ts';
import { deployment } from './synthesized.ts';

const out = await bundleFunctions({ deployment, out: mkdtempSync(path.join(tmpdir(), 'halte-bundle-')) });

test('the webhook stays small enough to start quickly: at most 650 kB', async () => {
  const bytes = statSync(path.join(out, 'webhook/index.mjs')).size;
  expect(bytes).toBeLessThanOrEqual(650_000);
  expect((await readManifest(out))?.bytes['webhook']).toBe(bytes);
});

test.each(functionNames)('%s exports the handler that its template names', (name) => {
  expect(readFileSync(path.join(out, name, 'index.mjs'), 'utf8')).toMatch(/export\s*\{[^}]*\bhandler\b[^}]*\}/);
});
