import * as z from 'zod';
import type { Contract } from './contract.ts';
import { problemBody, type ProblemType, problemTypes } from './problem.ts';
import { scopes } from './scopes.ts';

type Json = Readonly<Record<string, unknown>>;

/** OpenAPI 3.1 takes JSON Schema 2020-12 as it is. */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io });
  return rest;
};

const json = (schema: Json, type = 'application/json'): Json => ({ [type]: { schema } });
const refusal = (type: ProblemType): readonly [string, Json] => [
  String(problemTypes[type].status),
  { description: problemTypes[type].title, content: json({ $ref: '#/components/schemas/Problem' }, 'application/problem+json') },
];

/** Which refusals a route can give. */
const refusalsOf = ({ scope, body, path }: Contract): readonly ProblemType[] => [
  ...(body || path.includes('{') ? (['invalid-request', 'refused', 'conflict'] as const) : []),
  ...(body ? (['too-large', 'not-json'] as const) : []),
  ...(scope === 'open' ? [] : (['unknown-key', 'scope-missing'] as const)),
  ...(path.includes('{') ? (['not-found'] as const) : []),
  'unavailable',
];

const parametersOf = (path: string): readonly Json[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));

const operationOf = (contract: Contract): Json => {
  const parameters = parametersOf(contract.path);
  return {
    operationId: contract.id,
    summary: contract.summary,
    ...(contract.description === undefined ? {} : { description: contract.description }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(contract.body ? { requestBody: { required: true, content: json(schemaOf(contract.body, 'input')) } } : {}),
    responses: {
      '200': { description: 'as asked', content: json(schemaOf(contract.answer, 'output')) },
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
  const paths: Record<string, Record<string, Json>> = {};
  for (const contract of contracts) paths[contract.path] = { ...paths[contract.path], [contract.method.toLowerCase()]: operationOf(contract) };
  return {
    openapi: '3.1.0',
    info: { title: 'Halte', version: '1', description: about },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: { Problem: schemaOf(problemBody, 'output') },
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'made by `halte keys create`' } },
    },
  };
};
