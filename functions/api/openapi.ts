import * as z from 'zod';
import type { Contract } from './contract.ts';
import { problemBody, type ProblemType, problemTypes } from './problem.ts';
import { scopes } from './scopes.ts';

type Json = Readonly<Record<string, unknown>>;

/** Schemas that have a name (`.meta({ id })`), written once and pointed to; filled while the routes are described. */
type Shared = Map<string, Json>;

/** OpenAPI 3.1 takes JSON Schema 2020-12 as it is, but for where shared schemas lie. Throws Error for a name that two different schemas have. */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output', shared: Shared): Json => {
  const { $schema: _, $defs = {}, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io });
  for (const [name, named] of Object.entries($defs)) {
    const given = moved(named);
    const known = shared.get(name);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(given)) throw new Error(`two schemas of the API are called ${name}`);
    shared.set(name, given);
  }
  return moved(rest);
};

/** With its pointers to where OpenAPI has what is shared. */
const moved = (schema: object): Json =>
  JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? value.replace('#/$defs/', '#/components/schemas/') : value,
  ) as Json;

const json = (schema: Json, type = 'application/json'): Json => ({ [type]: { schema } });
const refusal = (type: ProblemType): readonly [string, Json] => {
  const status = String(problemTypes[type].status);
  return [status, { $ref: `#/components/responses/problem-${status}` }];
};
/** By status: several problems may have the same. */
const refusals = (shared: Shared): Json => {
  const content = json(schemaOf(problemBody, 'output', shared), 'application/problem+json');
  const byStatus = Map.groupBy(Object.values(problemTypes), ({ status }) => status);
  return Object.fromEntries(
    [...byStatus].map(([status, problems]) => [`problem-${status}`, { description: problems.map(({ title }) => title).join('; or: '), content }]),
  );
};

/** Which refusals a route can give. */
const refusalsOf = ({ scope, body, query, path }: Contract): readonly ProblemType[] => [
  ...(query ? (['invalid-request', 'refused'] as const) : []),
  ...(body || path.includes('{') ? (['invalid-request', 'refused', 'conflict'] as const) : []),
  ...(body ? (['too-large', 'not-json'] as const) : []),
  ...(scope === 'open' ? [] : (['unknown-key', 'scope-missing'] as const)),
  ...(path.includes('{') ? (['not-found'] as const) : []),
  'unavailable',
];

const parametersOf = (path: string): readonly Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));

const schemaParts = z.object({
  properties: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
  required: z.array(z.string()).default([]),
});
const queryParametersOf = ({ query }: Contract, shared: Shared): readonly Json[] => {
  if (!query) return [];
  const { properties, required } = schemaParts.parse(schemaOf(query, 'input', shared));
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    ...{ name, in: 'query', required: required.includes(name), schema },
    ...(description === undefined ? {} : { description }),
  }));
};

const operationOf = (contract: Contract, shared: Shared): Json => {
  const parameters = [...parametersOf(contract.path), ...queryParametersOf(contract, shared)];
  return {
    operationId: contract.id,
    summary: contract.summary,
    ...(contract.description === undefined ? {} : { description: contract.description }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(contract.body ? { requestBody: { required: true, content: json(schemaOf(contract.body, 'input', shared)) } } : {}),
    responses: {
      '200': { description: 'as asked', content: json(schemaOf(contract.answer, 'output', shared)) },
      ...Object.fromEntries(refusalsOf(contract).map(refusal)),
    },
    security: contract.scope === 'open' ? [] : [{ key: [contract.scope] }],
  };
};

const about = `Ask before you text; tell of consents, withdrawals and sends. Systems outside AWS send a key, \`Authorization: Bearer halte_…\`; on AWS, sign
with Signature Version 4 and put \`/iam\` before the path: the caller's policy then says which routes it may use. Telephone numbers stand in bodies only.
Refusals are RFC 9457 and say what to do.

Scopes of a key: ${Object.entries(scopes)
  .map(([name, what]) => `\`${name}\` ${what}`)
  .join('; ')}.`;

/** The OpenAPI 3.1 document of these routes. */
export const openApiDocument = (contracts: readonly Contract[]): Json => {
  const shared: Shared = new Map();
  const paths: Record<string, Record<string, Json>> = {};
  for (const contract of contracts)
    paths[contract.path] = { ...paths[contract.path], [contract.method.toLowerCase()]: operationOf(contract, shared) };
  const responses = refusals(shared);
  return {
    openapi: '3.1.0',
    info: { title: 'Halte', version: '1', description: about },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: Object.fromEntries([...shared].toSorted(([one], [other]) => (one < other ? -1 : 1))),
      responses,
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'made by `halte keys create`' } },
    },
  };
};
