import * as z from 'zod';
import * as field from './fields.ts';

/** Whom a call is about: a number, or the subject that stands for it. For `z.strictObject({ ...person, … })`, with `oneOfBoth` after it. */
export const person = {
  number: field.number.optional(),
  country: field.country.optional(),
  subject: field.subject.optional(),
};
export type PersonFields = { readonly number?: string | undefined; readonly country?: string | undefined; readonly subject?: string | undefined };

export const isOnePerson = ({ number, subject }: PersonFields): boolean => (number === undefined) !== (subject === undefined);
export const onePerson = { error: 'either number or subject', path: ['number'] };

/** Names what is told: telling the same again under the same key does nothing. */
export const key = z
  .string({ error: 'a key of your own for this record, 1 to 100 characters' })
  .min(1, 'a key of your own for this record, 1 to 100 characters')
  .max(100, 'a key of your own for this record, 1 to 100 characters')
  .refine(...field.wellFormed('a key of your own for this record'))
  .meta({
    description: 'your own id of this record. The same key with the same content does nothing again; with other content it is refused (409).',
  });
