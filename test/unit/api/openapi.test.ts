import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { contract } from '../../../functions/api/contract.ts';
import { allContracts } from '../../../functions/api/contracts.ts';
import { openApiDocument } from '../../../functions/api/openapi.ts';

type Json = { readonly [name: string]: unknown };
const document = openApiDocument(allContracts);
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Everything in the document, with where it stands. */
const parts = (value: unknown, at = '#'): readonly (readonly [string, unknown])[] => [
  [at, value],
  ...(isObject(value)
    ? Object.entries(value).flatMap(([name, part]) => parts(part, `${at}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`))
    : []),
];
const all = parts(document);
const byPlace = new Map(all);
const refs = all.filter(([at]) => at.endsWith('/$ref'));
const operations = Object.entries(document['paths'] as Record<string, Record<string, Json>>).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

describe('the OpenAPI document', () => {
  test('points to nothing that is not in it', () => {
    expect(refs.length).toBeGreaterThan(100);
    expect(refs.map(([, to]) => to).filter((to) => !byPlace.has(String(to)))).toEqual([]);
    expect(all.some(([at]) => at.includes('$defs'))).toBe(false);
  });

  test('shares what it shares, and nothing that nobody points to', () => {
    const used = new Set(refs.map(([, to]) => to));
    const shared = ['schemas', 'responses'].flatMap((kind) =>
      Object.keys((document['components'] as Json)[kind] as Json).map((name) => `#/components/${kind}/${name}`),
    );
    expect(shared).toContain('#/components/schemas/RightsRequest');
    expect(shared.filter((place) => !used.has(place))).toEqual([]);
  });

  test('writes no large schema twice', () => {
    const large = all.flatMap(([, value]) =>
      isObject(value) && value['type'] === 'object' && JSON.stringify(value).length > 1_000 ? [JSON.stringify(value)] : [],
    );
    const twice = large.filter((one, index) => large.indexOf(one) !== index);
    expect(twice.map((one) => one.slice(0, 100))).toEqual([]);
  });

  test('has of each operation what OpenAPI 3.1 asks for', () => {
    expect(document['openapi']).toBe('3.1.0');
    expect(new Set(operations.map(({ operation }) => operation['operationId'])).size).toBe(allContracts.length);
    for (const { path, method, operation } of operations) {
      const where = `${method} ${path}`;
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const declared = ((operation['parameters'] ?? []) as readonly Json[]).map(({ name, in: place, required }) => ({ name, place, required }));
      expect(
        declared.filter(({ place }) => place !== 'query'),
        where,
      ).toEqual(named.map((name) => ({ name, place: 'path', required: true })));
      const query = allContracts.find(({ id }) => id === operation['operationId'])?.query;
      expect(
        declared.filter(({ place }) => place === 'query'),
        where,
      ).toEqual(query instanceof z.ZodObject ? Object.keys(query.shape).map((name) => ({ name, place: 'query', required: false })) : []);
      const responses = operation['responses'] as Record<string, Json>;
      expect(
        Object.keys(responses).every((status) => /^[245]\d\d$/.test(status)),
        where,
      ).toBe(true);
      expect(
        Object.values(responses).every((response) => '$ref' in response || typeof response['description'] === 'string'),
        where,
      ).toBe(true);
    }
  });

  test('is not made where two different schemas have one name', () => {
    const answering = (id: string, answer: z.ZodType) => contract({ id, method: 'GET', path: `/v1/${id}`, scope: 'open', summary: id, answer });
    const one = z.object({ a: z.string() }).meta({ id: 'Same' });
    expect(() => openApiDocument([answering('one', one), answering('two', one)])).not.toThrow();
    const other = z.object({ b: z.string() }).meta({ id: 'Other' });
    z.globalRegistry.add(other, { id: 'Same' });
    expect(() => openApiDocument([answering('one', one), answering('two', other)])).toThrow('Same');
  });
});
