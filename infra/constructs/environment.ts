import { environments, readEnvironment, type Environment, type FunctionName } from '../../functions/config/environment.ts';

/** A name that one function or another reads. */
type Variable = { [F in FunctionName]: keyof Environment<F> }[FunctionName];
/** What the stack has to offer; a value is absent where this deployment has no such thing. */
export type Values = { readonly [V in Variable]?: string };

/**
 * The environment of a function: exactly what its schema in functions/config/environment.ts asks for.
 *
 * @throws Error when the stack does not have what the function must be given.
 */
export const environmentOf = (name: FunctionName, values: Values): Record<string, string> => {
  const asked = Object.keys(environments[name].shape);
  const given = Object.fromEntries(Object.entries(values).filter(([variable]) => asked.includes(variable)));
  readEnvironment(name, given);
  return given;
};
