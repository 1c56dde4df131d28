// A server in a process of its own, so that a test can kill it: node killable-server.ts <folder with template.json and assets>
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { startServer } from '../../../infra/local/server.ts';
import type { Template } from '../../../infra/local/template/stack.ts';

const folder = process.argv[2] ?? '';
const template = JSON.parse(readFileSync(path.join(folder, 'template.json'), 'utf8')) as Template;
const { url } = await startServer({
  synthesize: () => ({ template, stackName: 'Small', assets: folder }),
  dataDir: path.join(folder, 'data'),
  port: 0,
  pauseMs: 20,
});
process.stdout.write(`${url}\n`);
