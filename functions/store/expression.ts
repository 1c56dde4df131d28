type Names = Record<string, string>;
type Values = Record<string, unknown>;

/**
 * One expression's placeholders. The text of an expression is made of constant clauses and of placeholders numbered here, so nothing
 * from outside ever enters it: attribute names and values travel beside it. (The embedded engine falls over on a multi-byte
 * character in an expression, and no engine should parse ours from input.)
 */
export class Placeholders {
  readonly #names: Names = {};
  readonly #values: Values = {};
  readonly #byName = new Map<string, string>();

  /** `#n0` …; the same name gets the same placeholder. */
  name(attribute: string): string {
    const known = this.#byName.get(attribute);
    if (known !== undefined) return known;
    const placeholder = `#n${this.#byName.size}`;
    this.#byName.set(attribute, placeholder);
    this.#names[placeholder] = attribute;
    return placeholder;
  }

  /** `:v0` … */
  value(value: unknown): string {
    const placeholder = `:v${Object.keys(this.#values).length}`;
    this.#values[placeholder] = value;
    return placeholder;
  }

  /** For the command; absent where there are none, as DynamoDB wants it. */
  attributes(): { readonly ExpressionAttributeNames?: Names; readonly ExpressionAttributeValues?: Values } {
    return {
      ...(this.#byName.size === 0 ? {} : { ExpressionAttributeNames: this.#names }),
      ...(Object.keys(this.#values).length === 0 ? {} : { ExpressionAttributeValues: this.#values }),
    };
  }
}

/** `SET a = b REMOVE c` from what is to be set; the value `undefined` removes. */
export const setOrRemove = (placeholders: Placeholders, attributes: Readonly<Record<string, unknown>>, more: readonly string[] = []): string => {
  const entries = Object.entries(attributes);
  const sets = entries.flatMap(([name, value]) => (value === undefined ? [] : [`${placeholders.name(name)} = ${placeholders.value(value)}`]));
  const removes = entries.flatMap(([name, value]) => (value === undefined ? [placeholders.name(name)] : []));
  const set = [...sets, ...more];
  return [set.length > 0 ? `SET ${set.join(', ')}` : '', removes.length > 0 ? `REMOVE ${removes.join(', ')}` : ''].filter(Boolean).join(' ');
};
