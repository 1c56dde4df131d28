import { describe, expect, test } from 'vitest';
import { environments } from '../../functions/config/environment.ts';
import { environmentOf } from '../../infra/constructs/environment.ts';
import { functionNames } from '../../infra/constructs/grants.ts';
import { limits } from '../../infra/constructs/functions.ts';
import { onAws, synthesize, type Synthesized } from './synthesized.ts';

const variablesOf = ({ all }: Synthesized, name: keyof typeof limits): readonly string[] | undefined => {
  const found = Object.values(all('AWS::Lambda::Function')).find((fn) => fn.Properties['Description'] === limits[name].description);
  return found && Object.keys((found.Properties['Environment'] as { Variables: object }).Variables).toSorted();
};

const withAws = synthesize({ deployment: onAws() });
const withoutAws = synthesize();

describe.each(functionNames)('the function %s', (name) => {
  const asked = Object.keys(environments[name].shape).toSorted();

  test('gets exactly the variables that its schema asks for', () => {
    expect(variablesOf(withAws, name)).toEqual(asked);
  });

  test('gets no topic where no sender is on AWS', () => {
    expect(variablesOf(withoutAws, name) ?? []).not.toContain('TOPIC_ARN');
  });
});

test('a function that would lack a variable stops the synthesis, and says which', () => {
  expect(() => environmentOf('publish', {})).toThrow('the function publish lacks the environment variable BUS_NAME');
});
