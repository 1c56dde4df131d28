import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import * as z from 'zod';
import { describe, expect, test } from 'vitest';
import { buildProgram } from '../../functions/cli/program.ts';
import { stalePages } from '../support/generate-docs.ts';
import { codeIn, commandsIn, linksIn, type ShownCommand, wordsOf } from '../support/markdown.ts';
import { readText, repositoryFiles, root } from '../support/repository.ts';

const pages = repositoryFiles().filter((file) => file.endsWith('.md'));
const manifest = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(readText('package.json')));
const program = buildProgram(
  {
    terminal: {
      out: () => undefined,
      err: () => undefined,
      input: (async function* () {})(),
      interactive: false,
      ask: () => Promise.resolve(''),
    },
    openPlace: () => Promise.reject(new Error('nothing is run here')),
  },
  () => undefined,
);

const shown = ({ file, line, text }: ShownCommand): string => `${file}:${line}: ${text}`;

/** What is wrong with a halte command line: a command or an option that does not exist. */
const halteProblem = (words: readonly string[]): string | undefined => {
  let command: Command = program;
  for (const word of words) {
    if (word === '<' || word === '>' || word === '…') break;
    const next = command.commands.find((one) => one.name() === word);
    if (next) command = next;
    else if (word.startsWith('--') && word !== '--help' && !command.options.some(({ long }) => long === word.split('=')[0]))
      return `no option ${word}`;
    else if (!word.startsWith('-') && command.commands.length > 0 && command.registeredArguments.length === 0) return `no command ${word}`;
  }
  return undefined;
};

/** What is wrong with a command; undefined where nothing is, or where it is none of ours. */
const problemOf = (command: string): string | undefined => {
  const [tool, verb = '', ...rest] = wordsOf(command);
  const script = (name: string): string | undefined => (name in manifest.scripts ? undefined : `no script ${name}`);
  if (tool === 'halte') return halteProblem([verb, ...rest]);
  if (tool === 'npx') return existsSync(path.join(root, 'node_modules/.bin', verb)) ? undefined : `npx ${verb} is not installed`;
  if (tool !== 'npm') return undefined;
  if (verb === 'ci' || verb === 'install' || verb === '-v') return undefined;
  if (verb === 'start' || verb === 'test') return script(verb);
  if (verb !== 'run') return `npm ${verb} is not what this repository uses`;
  const [name = '', ...args] = rest.filter((word) => word !== '-s');
  return script(name) ?? (name === 'halte' && args[0] === '--' ? halteProblem(args.slice(1)) : undefined);
};

const isCommand = (text: string): boolean => /^(?:npm|npx|halte) /.test(text);

describe('the README and the pages in docs', () => {
  test('name only commands that exist, with options that exist', () => {
    const all = pages.flatMap((file) => codeIn(file, readText(file)));
    const wrong = all.flatMap((code) =>
      commandsIn(code.text)
        .filter(isCommand)
        .flatMap((command) => {
          const problem = problemOf(command);
          return problem === undefined ? [] : [`${shown(code)}: ${problem}`];
        }),
    );
    expect(all.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  test('would notice a command that does not exist', () => {
    expect(problemOf('npm run nothing')).toBe('no script nothing');
    expect(problemOf('npm run -s halte -- look +33639980001')).toBe('no command look');
    expect(problemOf('npm run -s halte -- lookup +33639980001 --everything')).toBe('no option --everything');
    expect(problemOf('npm run -s halte -- secrets pepper export --yes')).toBeUndefined();
    expect(problemOf('npx nothing-of-the-kind')).toBe('npx nothing-of-the-kind is not installed');
  });

  test('name only files and folders that exist', () => {
    const files = repositoryFiles();
    const tops = new Set(files.map((file) => file.split('/', 1)[0]));
    const known = (name: string): boolean => {
      const [start = ''] = name.replace(/\/$/, '').split(/[<*…{]/, 1);
      return files.some((file) => file === start || file.startsWith(start === name.replace(/\/$/, '') ? `${start}/` : start));
    };
    /** `functions/domain/decide.ts`, `docs/`, `halte.config.ts`; not a URL path, not `twilio/send.ts` in the middle of a sentence. */
    const isPath = (text: string): boolean => /^[\w.][\w./<>*{}-]*$/.test(text) && text.includes('/') && tops.has(text.split('/', 1)[0] ?? '');
    const mentioned = pages.flatMap((file) => codeIn(file, readText(file)).filter(({ text }) => isPath(text)));
    expect(mentioned.length).toBeGreaterThan(20);
    expect(mentioned.filter(({ text }) => !known(text)).map(shown)).toEqual([]);
  });

  test('link only to what is there', () => {
    const links = pages.flatMap((file) => linksIn(file, readText(file)));
    const broken = links.filter(({ file, text }) => !existsSync(path.join(root, path.dirname(file), text)));
    expect(broken.map(shown)).toEqual([]);
  });

  test('that are made from code say what the code says', () => {
    expect(stalePages()).toEqual([]);
  });
});
