import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../support/repository.ts';

/** What a tool leaves behind is easily committed with the rest. */
test('the top level holds what DESIGN.md says, and nothing that a tool left there', () => {
  const shown = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules' && name !== 'cdk.out');
  expect(shown.toSorted()).toEqual(
    [
      'CHANGELOG.md',
      'README.md',
      'cdk.json',
      'docs',
      'functions',
      'halte.config.ts',
      'infra',
      'package-lock.json',
      'package.json',
      'test',
      'tsconfig.json',
      'vitest.config.ts',
    ].toSorted(),
  );
});
