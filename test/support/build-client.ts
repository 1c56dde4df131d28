// npm run client: makes the client as a package that other systems install from a folder, .build/client. No dependencies.
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './repository.ts';

const out = path.join(root, '.build/client');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const source = path.join(root, 'functions/client/client.ts');
await build({ entryPoints: [source], outfile: path.join(out, 'client.js'), bundle: true, format: 'esm', platform: 'neutral', target: 'es2022' });
const typescript = ['--declaration', '--emitDeclarationOnly', '--rewriteRelativeImportExtensions', '--outDir', path.join(out, 'types')];
const settings = ['--module', 'nodenext', '--target', 'es2024', '--strict', '--types', 'node', '--ignoreConfig'];
execFileSync(process.execPath, [path.join(root, 'node_modules/typescript/bin/tsc'), ...typescript, ...settings, source], { stdio: 'inherit' });
const manifest = {
  name: 'halte',
  version: '0.1.0',
  type: 'module',
  exports: { './client': { types: './types/client.d.ts', default: './client.js' } },
};
writeFileSync(path.join(out, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
console.log('made: .build/client. Install it with: npm install <this folder>/.build/client; then: import { halteClient } from "halte/client"');
