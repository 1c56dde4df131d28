import { compileLanguages } from './compile/compile-languages.ts';
import type { RulePack } from './rule-pack.ts';

/** The languages of this version. Bundles hold them compiled in place of this module (infra/bundle-rules.ts); commands and tests read them as they were compiled last (infra/kept-rules.mjs). */
export const rulePack = (): RulePack => compileLanguages();
