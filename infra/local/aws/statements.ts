import * as z from 'zod';

const oneOrMore = z.union([z.string().transform((value) => [value]), z.array(z.string())]);
const statement = z.strictObject({
  Sid: z.string().optional(),
  Effect: z.enum(['Allow', 'Deny']),
  Action: oneOrMore,
  Resource: oneOrMore,
  Condition: z.record(z.string(), z.record(z.string(), z.unknown())).default({}),
});
const document = z.strictObject({ Version: z.string().optional(), Statement: z.union([statement.transform((one) => [one]), z.array(statement)]) });

/** What a policy says of some actions on some resources. */
export type Statement = z.output<typeof statement>;

/** @throws Error for a policy that the local runner cannot evaluate whole (NotAction, NotResource). */
export const statementsIn = (policyDocument: unknown, of: string): readonly Statement[] => {
  const { data, error } = document.safeParse(policyDocument);
  if (error) throw new Error(`The local runner cannot evaluate the policy of ${of}: ${z.prettifyError(error)}`);
  return data.Statement;
};

const patterns = new Map<string, RegExp>();
const compiled = (pattern: string): RegExp => {
  const known = patterns.get(pattern);
  if (known) return known;
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const expression = new RegExp(`^${source}$`, 's');
  patterns.set(pattern, expression);
  return expression;
};
/** Whether a value fits a pattern with IAM's wildcards `*` and `?`. */
export const fits = (pattern: string, value: string): boolean => pattern === value || compiled(pattern).test(value);

/** The conditions that one machine can answer: everything counts as TLS, and there is one account. */
const answers: Readonly<Record<string, (values: readonly string[], account: string) => boolean>> = {
  'Bool aws:SecureTransport': (values) => values.includes('true'),
  'StringEquals aws:SourceAccount': (values, account) => values.includes(account),
  'StringEquals aws:ResourceAccount': (values, account) => values.includes(account),
};

export type ConditionAnswer = 'met' | 'not-met' | { readonly unknown: string };

export const conditionsMet = ({ Condition }: Statement, account: string): ConditionAnswer => {
  for (const [operator, keys] of Object.entries(Condition)) {
    for (const [key, value] of Object.entries(keys)) {
      const answer = answers[`${operator} ${key}`];
      if (!answer) return { unknown: `${operator} ${key}` };
      if (!answer((Array.isArray(value) ? value : [value]).map(String), account)) return 'not-met';
    }
  }
  return 'met';
};
