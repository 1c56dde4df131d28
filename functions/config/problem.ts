/** Something in the configuration that is refused, or (as a warning) better looked at. */
export type Problem = {
  /** Where: `senders.stop-36180.carrier`. */
  readonly field: string;
  readonly found: string;
  readonly allowed: string;
};

const longest = 200;

const isPlain = (value: unknown): value is string | number | boolean | null =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value);

const described = (value: unknown): string => {
  if (isPlain(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return value.every(isPlain) ? JSON.stringify(value) : `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return `an object with ${Object.keys(value).join(', ') || 'nothing in it'}`;
  return value === undefined ? 'nothing' : `a ${typeof value}`;
};

/** A value as it stands in a message, whatever it is; not too long. */
export const shown = (value: unknown): string => {
  const text = described(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};

/** One paragraph a problem, for a terminal: field, what was found, what is allowed. */
export const formatProblems = (problems: readonly Problem[]): string =>
  problems.map(({ field, found, allowed }) => `${field}\n  found:   ${found}\n  allowed: ${allowed}`).join('\n');

export const unique = (problems: readonly Problem[]): readonly Problem[] => {
  const byText = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...byText.values()];
};
