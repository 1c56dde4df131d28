/** What the functions of a template refer to. Each throws, naming what is missing. */
export type References = {
  ref(logicalId: string): unknown;
  attribute(logicalId: string, name: string): unknown;
  condition(name: string): unknown;
  mapping(name: string, first: string, second: string): unknown;
};

/** What `AWS::NoValue` becomes: a property or element that is as if it were not there. */
export const noValue = Symbol('AWS::NoValue');

type Intrinsic = (argument: unknown, value: (part: unknown) => unknown, references: References) => unknown;

const list = (value: unknown, of: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Error(`${of} needs a list, not ${JSON.stringify(value)}`);
  return value;
};

const join: Intrinsic = (argument, value) => {
  const [separator, parts] = list(argument, 'Fn::Join');
  return list(value(parts), 'Fn::Join').join(String(separator));
};

const substitute: Intrinsic = (argument, value, references) => {
  const [text, own] = Array.isArray(argument) ? (argument as readonly unknown[]) : [argument, {}];
  const variables = new Map(Object.entries(Object(own)));
  return String(text).replaceAll(/\$\{([^!}][^}]*)\}|\$\{!([^}]*)\}/g, (_, name: string | undefined, literal: string) => {
    if (name === undefined) return `\${${literal}}`;
    if (variables.has(name)) return String(value(variables.get(name)));
    const [id = '', ...attribute] = name.split('.');
    return String(attribute.length === 0 ? references.ref(id) : references.attribute(id, attribute.join('.')));
  });
};

const getAttribute: Intrinsic = (argument, value, references) => {
  const [id, ...name] = Array.isArray(argument) ? (argument as readonly unknown[]) : String(argument).split('.');
  return references.attribute(String(id), name.map((part) => String(value(part))).join('.'));
};

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (argument, _, references) => references.ref(String(argument)),
  Condition: (argument, _, references) => references.condition(String(argument)),
  'Fn::GetAtt': getAttribute,
  'Fn::Join': join,
  'Fn::Sub': substitute,
  'Fn::Select': (argument, value) => {
    const [index, from] = list(argument, 'Fn::Select');
    return list(value(from), 'Fn::Select')[Number(value(index))];
  },
  'Fn::Split': (argument, value) => {
    const [separator, text] = list(argument, 'Fn::Split');
    return String(value(text)).split(String(separator));
  },
  'Fn::If': (argument, value, references) => {
    const [condition, yes, no] = list(argument, 'Fn::If');
    return value(references.condition(String(condition)) === true ? yes : no);
  },
  'Fn::Equals': (argument, value) => {
    const [left, right] = list(value(argument), 'Fn::Equals');
    return left === right;
  },
  'Fn::Not': (argument, value) => list(value(argument), 'Fn::Not')[0] !== true,
  'Fn::And': (argument, value) => list(value(argument), 'Fn::And').every((part) => part === true),
  'Fn::Or': (argument, value) => list(value(argument), 'Fn::Or').some((part) => part === true),
  'Fn::FindInMap': (argument, value, references) => {
    const [name, first, second] = list(value(argument), 'Fn::FindInMap');
    return references.mapping(String(name), String(first), String(second));
  },
};

/**
 * A value of the template with every function carried out.
 *
 * @throws Error naming a function that the local runner does not know (Fn::ImportValue: there is no other stack here), or a missing name.
 */
export const resolve = (part: unknown, references: References): unknown => {
  const value = (inner: unknown): unknown => resolve(inner, references);
  if (Array.isArray(part)) return part.map(value).filter((element) => element !== noValue);
  if (part === null || typeof part !== 'object') return part;
  const [[name, argument] = ['', undefined], ...others] = Object.entries(part);
  const intrinsic = others.length === 0 ? intrinsics[name] : undefined;
  if (intrinsic) return intrinsic(argument, value, references);
  if (others.length === 0 && name.startsWith('Fn::')) throw new Error(`the local runner does not know ${name}`);
  const properties = Object.entries(part).map(([key, inner]) => [key, value(inner)] as const);
  return Object.fromEntries(properties.filter(([, inner]) => inner !== noValue));
};
