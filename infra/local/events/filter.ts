/** Whether an event fits a pattern of EventBridge's language. */
export type Filter = (event: unknown) => boolean;

type Leaf = (value: unknown) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => value !== null && typeof value === 'object' && !Array.isArray(value);
const isLiteral = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
/** An array in the event fits when one of its elements does. */
const any = (value: unknown, fits: Leaf): boolean => list(value).some((element) => element !== undefined && fits(element));

const comparisons: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '=': (left, right) => left === right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

const numeric = (operand: unknown): Leaf => {
  const parts = list(operand);
  const tests = parts.flatMap((part, at) => {
    if (at % 2 === 1) return [];
    const compare = comparisons[String(part)];
    if (!compare) throw new Error(`filter: numeric has no ${String(part)}`);
    return [(value: number) => compare(value, Number(parts[at + 1]))];
  });
  return (value) => typeof value === 'number' && tests.every((test) => test(value));
};

const anythingBut = (operand: unknown): Leaf => {
  if (!isObject(operand)) return (value) => !list(operand).includes(value);
  const leaf = operatorOf(operand);
  return (value) => !leaf(value);
};

const operators: Readonly<Record<string, (operand: unknown) => Leaf>> = {
  prefix: (operand) => (value) => typeof value === 'string' && value.startsWith(String(operand)),
  suffix: (operand) => (value) => typeof value === 'string' && value.endsWith(String(operand)),
  'equals-ignore-case': (operand) => (value) => typeof value === 'string' && value.toLowerCase() === String(operand).toLowerCase(),
  'anything-but': anythingBut,
  numeric,
};

const operatorOf = (condition: Readonly<Record<string, unknown>>): Leaf => {
  const [[name, operand] = ['', undefined], ...more] = Object.entries(condition);
  const make = operators[name];
  if (!make || more.length > 0) throw new Error(`filter: the local runner does not know ${JSON.stringify(condition)}`);
  return make(operand);
};

const leafOf = (condition: unknown): Leaf => {
  if (isLiteral(condition)) return (value) => any(value, (element) => element === condition);
  if (!isObject(condition)) throw new Error(`filter: ${JSON.stringify(condition)} is no condition`);
  if ('exists' in condition) return (value) => (value !== undefined) === condition['exists'];
  const leaf = operatorOf(condition);
  return (value) => any(value, leaf);
};

/**
 * Reads a pattern of FilterCriteria or of an event rule.
 *
 * @throws Error for an operator that the local runner does not know.
 */
export const filterOf = (pattern: unknown): Filter => {
  if (!isObject(pattern)) throw new Error(`filter: ${JSON.stringify(pattern)} is no pattern`);
  const tests = Object.entries(pattern).map(([name, part]): Filter => {
    if (name === '$or') {
      const choices = list(part).map(filterOf);
      return (event) => choices.some((choice) => choice(event));
    }
    const test = Array.isArray(part) ? someOf(part.map(leafOf)) : filterOf(part);
    return (event) => test(isObject(event) ? event[name] : undefined);
  });
  return (event) => tests.every((test) => test(event));
};

const someOf =
  (leaves: readonly Leaf[]): Leaf =>
  (value) =>
    leaves.some((leaf) => leaf(value));

/** Of several patterns one must fit; without any, every event does. */
export const anyFilterOf = (patterns: readonly string[]): Filter => {
  const filters = patterns.map((pattern) => filterOf(JSON.parse(pattern)));
  return (event) => filters.length === 0 || filters.some((filter) => filter(event));
};
