import { readFileSync } from 'node:fs';
import { everyday } from '../languages/everyday.ts';
import { ideas } from '../languages/ideas/registry.ts';
import { lookAlikes } from '../languages/look-alikes.ts';
import { notions } from '../languages/notions/registry.ts';
import { languages } from '../languages/registry.ts';
import type { RulePack } from '../rule-pack.ts';
import { compile } from './compile.ts';

/** Written by `npm run weigh`. */
const ngrams = new URL('../ngram-weights.bin', import.meta.url);

/** The languages of this version, compiled: takes seconds. */
export const compileLanguages = (): RulePack => compile(languages, ideas, everyday, lookAlikes, readFileSync(ngrams), notions);
