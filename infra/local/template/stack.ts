import * as z from 'zod';
import { noValue, resolve, type References } from './intrinsics.ts';
import { namesOf, nameProperties, type Addresses, type Names, type Place } from './names.ts';
import { inertTypes, replacedTypes } from './other-types.ts';
import type { RunType } from './run-type.ts';
import { runTypes } from './run-types.ts';

const templateSchema = z.looseObject({
  Resources: z.record(
    z.string(),
    z.looseObject({ Type: z.string(), Properties: z.record(z.string(), z.unknown()).default({}), Condition: z.string().optional() }),
  ),
  Parameters: z.record(z.string(), z.looseObject({ Default: z.unknown().optional() })).default({}),
  Conditions: z.record(z.string(), z.unknown()).default({}),
  Mappings: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.unknown()))).default({}),
  Outputs: z.record(z.string(), z.looseObject({ Value: z.unknown(), Condition: z.string().optional() })).default({}),
});
/** A CloudFormation template, as synthesized. */
export type Template = {
  readonly Resources: Readonly<Record<string, { readonly Type: string; readonly Properties?: object; readonly Condition?: string }>>;
  readonly Parameters?: object;
  readonly Conditions?: object;
  readonly Mappings?: object;
  readonly Outputs?: object;
};

export type Resource<Properties> = { readonly id: string; readonly properties: Properties };

/** A template with every reference carried out and every run property checked. */
export type Stack = Place & {
  /** Resources of a type, their properties as the type's schema reads them. */
  of<Schema extends z.ZodType>(type: RunType<Schema>): readonly Resource<z.output<Schema>>[];
  readonly names: ReadonlyMap<string, Names>;
  /** The logical id of a resource, from its ARN, name or URL; undefined for what is not in this template. */
  idOf(reference: string): string | undefined;
  readonly outputs: Readonly<Record<string, string>>;
};

type Parsed = z.output<typeof templateSchema>;

const pseudoParameters = ({ stackName, region, account }: Place): Readonly<Record<string, unknown>> => ({
  'AWS::AccountId': account,
  'AWS::NoValue': noValue,
  'AWS::NotificationARNs': [],
  'AWS::Partition': 'aws',
  'AWS::Region': region,
  'AWS::StackId': `arn:aws:cloudformation:${region}:${account}:stack/${stackName}/local`,
  'AWS::StackName': stackName,
  'AWS::URLSuffix': 'amazonaws.com',
});

const referencesIn = (template: Parsed, names: ReadonlyMap<string, Names>, place: Place): References => {
  const pseudo = pseudoParameters(place);
  const references: References = {
    ref: (id) => {
      const value = pseudo[id] ?? names.get(id)?.ref ?? template.Parameters[id]?.Default;
      if (value === undefined) throw new Error(`Ref ${id}: no such resource or parameter with a default`);
      return value;
    },
    attribute: (id, name) => {
      const value = names.get(id)?.attributes[name];
      if (value === undefined)
        throw new Error(`Fn::GetAtt ${id}.${name}: the local runner does not know this attribute of ${template.Resources[id]?.Type ?? 'nothing'}`);
      return value;
    },
    condition: (name) => {
      if (!(name in template.Conditions)) throw new Error(`condition ${name} is not in the template`);
      return resolve(template.Conditions[name], references);
    },
    mapping: (name, first, second) => {
      const value = template.Mappings[name]?.[first]?.[second];
      if (value === undefined) throw new Error(`Fn::FindInMap ${name} ${first} ${second}: not in the template`);
      return value;
    },
  };
  return references;
};

const problemsOf = (id: string, type: string, error: z.ZodError): readonly string[] =>
  error.issues.flatMap((issue) => {
    const at = issue.path.map(String).join('.');
    if (issue.code !== 'unrecognized_keys') return [`${id} (${type}): property ${at}: ${issue.message}`];
    return issue.keys.map((key) => `${id} (${type}): property ${at === '' ? key : `${at}.${key}`} is not known to the local runner`);
  });

const known = new Map(runTypes.map((type) => [type.type, type]));

const check = (id: string, type: string, properties: () => unknown): readonly string[] => {
  if (type in inertTypes || type in replacedTypes) return [];
  const runType = known.get(type);
  if (!runType) return [`${id}: type ${type} is not known to the local runner`];
  try {
    const { error } = runType.schema.safeParse(properties());
    return error ? problemsOf(id, type, error) : [];
  } catch (cause) {
    return [`${id} (${type}): ${cause instanceof Error ? cause.message : String(cause)}`];
  }
};

const byReference = (names: ReadonlyMap<string, Names>): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const [id, { ref, attributes }] of names) {
    for (const reference of [id, ref, ...Object.values(attributes)]) if (!ids.has(reference)) ids.set(reference, id);
  }
  return ids;
};

const outputsOf = ({ Outputs }: Parsed, references: References): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(Outputs)
      .filter(([, { Condition }]) => Condition === undefined || references.condition(Condition) === true)
      .map(([name, { Value }]) => [name, String(resolve(Value, references))]),
  );

/**
 * Reads a template for running.
 *
 * @throws Error with one line for each resource type, property or reference that the local runner would have to guess about.
 */
export const readStack = (given: Template, place: Place, addresses: Addresses): Stack => {
  const template = templateSchema.parse(given);
  const nameOf = (type: string, properties: Readonly<Record<string, unknown>>): string | undefined => {
    const name = properties[nameProperties[type] ?? ''];
    return typeof name === 'string' ? name : undefined;
  };
  const all = Object.entries(template.Resources);
  const names = new Map(
    all.map(([id, { Type, Properties }]) => [id, namesOf({ id, type: Type, givenName: nameOf(Type, Properties) }, place, addresses)]),
  );
  const references = referencesIn(template, names, place);
  const wanted = all.filter(([, { Condition }]) => Condition === undefined || references.condition(Condition) === true);
  const problems = wanted.flatMap(([id, { Type, Properties }]) => check(id, Type, () => resolve(Properties, references)));
  if (problems.length > 0)
    throw new Error(`The local runner refuses to guess:\n  ${problems.join('\n  ')}\nWhat it knows: infra/local/template/types/ and other-types.ts`);
  const ids = byReference(names);
  return {
    ...place,
    names,
    idOf: (reference) => ids.get(reference),
    of: (type) =>
      wanted
        .filter(([, { Type }]) => Type === type.type)
        .map(([id, { Properties }]) => ({ id, properties: type.schema.parse(resolve(Properties, references)) })),
    outputs: outputsOf(template, references),
  };
};
