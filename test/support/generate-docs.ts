// npm run docs: writes the pages that are made from code. With --check: writes nothing, and ends with 1 when one is not what it should be.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { allContracts } from '../../functions/api/contracts.ts';
import { openApiDocument } from '../../functions/api/openapi.ts';
import { listsPage } from '../../functions/cli/lists/lists-page.ts';
import { carriersPage } from '../../functions/carriers/carriers-page.ts';
import { carriers } from '../../functions/carriers/registry.ts';
import { replyLanguages } from '../../functions/domain/replies/registry.ts';
import { languages } from '../../functions/keywords/languages/registry.ts';
import { languagesPage } from '../../functions/keywords/languages-page.ts';
import { readText, repositoryFiles, root } from './repository.ts';

/** Every page that is made from code, as it should be. */
export const generatedPages = (): Readonly<Record<string, string>> => ({
  'docs/carriers.md': carriersPage(Object.values(carriers)),
  'docs/openapi.json': `${JSON.stringify(openApiDocument(allContracts), undefined, 2)}\n`,
  'docs/lists.md': listsPage(),
  'docs/languages.md': languagesPage(languages, replyLanguages),
});

/** Those that are not there, or not as they should be. */
export const stalePages = (): readonly string[] =>
  Object.entries(generatedPages()).flatMap(([file, text]) => (repositoryFiles().includes(file) && readText(file) === text ? [] : [file]));

const write = (): void => {
  for (const [file, text] of Object.entries(generatedPages())) writeFileSync(path.join(root, file), text);
  console.log(`written: ${Object.keys(generatedPages()).join(', ')}`);
};

const check = (): void => {
  const stale = stalePages();
  console.log(stale.length === 0 ? 'generated pages are as they should be' : `not as they should be, run \`npm run docs\`: ${stale.join(', ')}`);
  process.exitCode = stale.length === 0 ? 0 : 1;
};

// As a program only: a test imports what is above.
if (process.argv[1]?.endsWith('generate-docs.ts')) (process.argv.includes('--check') ? check : write)();
