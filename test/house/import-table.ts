/** Who may import what: DESIGN.md 5 as data. Paths are relative to the repository; `*` ends a prefix. */
export type Rule = {
  /** Files that this rule is about. The first rule that fits a file decides. */
  readonly files: string;
  /** What they may import besides files of the same rule. */
  readonly may: readonly string[];
  /** What they may import as types only. */
  readonly types?: readonly string[];
  /** Packages and Node modules. */
  readonly packages: readonly string[];
};

const sdk = '@aws-sdk/*';

export const importTable: readonly Rule[] = [
  { files: 'functions/domain/*', may: [], packages: [] },
  // Where languages are compiled, and the tables read that were learnt beside them; no function holds it.
  { files: 'functions/keywords/compile/*', may: ['functions/keywords/*', 'functions/domain/*'], packages: ['node:fs'] },
  { files: 'functions/keywords/*', may: ['functions/domain/*', 'functions/keywords/compile/compile-languages.ts'], packages: [] },
  { files: 'functions/portal/*', may: ['functions/domain/*'], packages: [] },
  // Pages for staff, made by the same means as those for people: HTML that is escaped, the colours, and how a system's answer looks.
  {
    files: 'functions/console/*',
    may: ['functions/domain/*', 'functions/portal/html.ts', 'functions/portal/style.ts', 'functions/portal/answer.ts'],
    packages: [],
  },
  // The registry is the list of carriers; the rest of this folder is checked more closely in imports.test.ts.
  { files: 'functions/carriers/*', may: ['functions/domain/*'], packages: ['zod', 'node:crypto', 'saxes'] },
  { files: 'functions/config/*', may: ['functions/domain/*'], packages: ['zod'] },
  // What other systems take away: nothing but itself.
  { files: 'functions/client/*', may: [], packages: [] },
  // The API's contract: routes, schemas, refusals. Hashing is pure.
  { files: 'functions/api/*', may: ['functions/domain/*'], packages: ['zod', 'node:crypto'] },
  {
    files: 'functions/flows/*',
    may: ['functions/domain/*', 'functions/keywords/*', 'functions/carriers/carrier.ts'],
    types: ['functions/config/*'],
    packages: [],
  },
  {
    files: 'functions/store/*',
    // The ports say what a store must do, and which fault it must throw.
    may: [
      'functions/domain/*',
      'functions/flows/ports.ts',
      'functions/flows/rights-ports.ts',
      'functions/flows/archive-ports.ts',
      'functions/flows/feed-ports.ts',
      'functions/flows/push-ports.ts',
      'functions/flows/task-ports.ts',
      'functions/flows/staff-ports.ts',
    ],
    // Hashing and packing are pure.
    packages: ['@aws-sdk/lib-dynamodb', '@aws-sdk/client-dynamodb', '@aws-sdk/util-dynamodb', 'node:crypto', 'node:zlib', 'zod'],
  },
  {
    files: 'functions/platform/*',
    may: ['functions/api/*', 'functions/domain/*', 'functions/flows/*', 'functions/carriers/*', 'functions/config/*', 'functions/store/*'],
    packages: [sdk, '@smithy/*', 'node:*', 'zod'],
  },
  {
    files: 'functions/handlers/*',
    may: [
      'functions/api/*',
      'functions/console/*',
      'functions/domain/*',
      'functions/keywords/*',
      'functions/portal/*',
      'functions/carriers/*',
      'functions/config/*',
      'functions/flows/*',
      'functions/store/*',
      'functions/platform/*',
    ],
    types: ['@types/aws-lambda'],
    packages: ['zod', 'node:*'],
  },
  {
    files: 'functions/cli/*',
    may: [
      'functions/api/*',
      'functions/domain/*',
      'functions/keywords/*',
      'functions/portal/*',
      'functions/carriers/*',
      'functions/config/*',
      'functions/flows/*',
      'functions/store/*',
      'functions/platform/*',
    ],
    packages: [sdk, '@smithy/*', 'node:*', 'zod', 'commander'],
  },
  {
    files: 'infra/local/*',
    may: ['infra/*', 'functions/*', 'halte.config.ts'],
    packages: [sdk, '@smithy/*', 'node:*', 'zod', 'aws-cdk-lib', 'aws-cdk-lib/*', 'constructs'],
  },
  {
    files: 'infra/*',
    // Bundles hold the languages compiled.
    may: [
      'functions/store/tables.ts',
      'functions/console/routes.ts',
      'functions/api/*',
      'functions/config/*',
      'functions/carriers/*',
      'functions/keywords/*',
      'halte.config.ts',
    ],
    types: ['functions/domain/*'],
    packages: ['node:*', 'zod', 'aws-cdk-lib', 'aws-cdk-lib/*', 'constructs', 'cdk-nag', 'esbuild'],
  },
  { files: 'halte.config.ts', may: ['functions/config/*'], types: ['functions/domain/*'], packages: [] },
];

export const fits = (name: string, pattern: string): boolean => (pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern);

export const ruleOf = (file: string): Rule | undefined => importTable.find((rule) => fits(file, rule.files));
