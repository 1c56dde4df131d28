import * as z from 'zod';

/** An object that names its fields when one is misspelt. `noun` is what a message calls it. */
export const fields = <S extends z.core.$ZodLooseShape>(noun: string, shape: S) =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? `${noun} has the fields ${Object.keys(shape).join(', ')}` : `${noun}: { … }`),
  });
export const text = (what: string, most = 200) => z.string({ error: what }).trim().min(1, what).max(most, `${what}, at most ${most} characters`);
export const oneOf = <const V extends readonly string[]>(values: V) => z.enum(values, { error: values.join(', ') });
export const count = (what: string, least: number, most: number) => {
  const rule = `${what}, a whole number from ${least} to ${most}`;
  return z.int({ error: rule }).min(least, rule).max(most, rule);
};
/** Without credentials, query and fragment; HTTP only to this machine. */
export const isWebAddress = (value: string): boolean => {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username } = new URL(value);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return username === '' && (protocol === 'https:' || (protocol === 'http:' && isLocal));
};
