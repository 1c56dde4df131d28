import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Contract, routeKeyOf } from '../../../functions/api/contract.ts';
import { allContracts } from '../../../functions/api/contracts.ts';
import { openApiDocument } from '../../../functions/api/openapi.ts';
import { problemBody } from '../../../functions/api/problem.ts';
import { type Dynamo, startDynamo } from '../../support/dynamo.ts';
import { ask, servingOf } from '../../support/serving.ts';
import { openWorld, type World } from '../../support/world.ts';

let dynamo: Dynamo;
let world: World;
beforeAll(async () => {
  dynamo = await startDynamo();
  world = await openWorld(dynamo);
});
afterAll(() => dynamo.close());

type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly examples?: readonly unknown[];
  readonly maxItems?: number;
};

/** What a caller may send who has read the description, and some who have not. */
const fitting = (given: Schema): fc.Arbitrary<unknown> => {
  const schema = resolved(given);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(([name, of]) => [name, fitting(of)] as const);
    return fc.record(Object.fromEntries(fields), { requiredKeys: [...(schema.required ?? [])] });
  }
  if (schema.items) return fc.array(fitting(schema.items), { minLength: 1, maxLength: 3 });
  if (schema.type === 'boolean') return fc.boolean();
  const known = fc.constantFrom(...(schema.examples ?? []), '+33639986001', '+12025550143', 'boutique', '2026-03-01T10:00:00Z', 'fr');
  return fc.oneof(known, fc.string({ maxLength: 30, unit: 'binary' }), fc.constantFrom('\ud800', '{{x}}', '__proto__', ' ', 'Europe/Paris'));
};
const hostile = fc.oneof(fc.jsonValue(), fc.constant({ __proto__: null, number: { $ne: 1 } }), fc.constant([]));

const { paths, components } = openApiDocument(allContracts) as {
  paths: Record<string, Record<string, { requestBody?: { content: Record<string, { schema: Schema }> } }>>;
  components: { schemas: Record<string, Schema> };
};
const resolved = (schema: Schema): Schema => (schema.$ref === undefined ? schema : (components.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}));

const bodyOf = ({ method, path }: Contract): Schema => {
  return paths[path]?.[method.toLowerCase()]?.requestBody?.content['application/json']?.schema ?? {};
};

describe.each(allContracts.filter(({ body }) => body))('$method $path', (contract) => {
  const people = fc.oneof(fc.constant('-'), fc.constant('abcdefghijklmnopqrstuv'), fc.string());

  test('whatever is sent, answers as described or explains itself, and repeats nothing', async () => {
    const serving = servingOf(world);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof({ weight: 3, arbitrary: fitting(bodyOf(contract)) }, { weight: 1, arbitrary: hostile }),
        people,
        async (body, subject) => {
          const { status, body: answered } = await ask(serving, routeKeyOf(contract), { body, path: { subject, ref: subject } });
          // Nothing that the description does not have, either.
          if (status === 200) {
            expect(contract.answer.parse(answered)).toEqual(answered);
            return;
          }
          const problem = problemBody.parse(answered);
          expect(status).toBeGreaterThanOrEqual(400);
          expect(status).toBeLessThan(500);
          expect(problem.detail.length).toBeGreaterThan(10);
          expect(JSON.stringify(problem)).not.toContain('33639986001');
        },
      ),
      { numRuns: 60 },
    );
  });
});
