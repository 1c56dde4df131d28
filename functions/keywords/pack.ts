import { compile } from './compile/compile.ts';
import { everyday } from './languages/everyday.ts';
import { ideas } from './languages/ideas/registry.ts';
import { lookAlikes } from './languages/look-alikes.ts';
import { languages } from './languages/registry.ts';
import type { RulePack } from './rule-pack.ts';

/** The languages of this version, compiled. Bundles hold the result in place of this module: see infra/bundle-plugins.ts. */
export const rulePack = (): RulePack => compile(languages, ideas, everyday, lookAlikes);
