import * as z from 'zod';

/**
 * Every refusal of the API, with its status and its title. The name is the end of the `type`, a URN: it stays what it is, so a program may decide
 * by it. RFC 9457.
 */
export const problemTypes = {
  'invalid-request': { status: 400, title: 'The request is not of the form that this route takes' },
  'no-key': { status: 401, title: 'No API key was given' },
  'unknown-key': { status: 401, title: 'The API key is not known, was revoked or has ended' },
  'scope-missing': { status: 403, title: 'The API key may not do this' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  conflict: { status: 409, title: 'It is not so any more' },
  'too-large': { status: 413, title: 'The request is too large' },
  'not-json': { status: 415, title: 'The request must be JSON' },
  refused: { status: 422, title: 'This cannot be done as it was asked' },
  unavailable: { status: 503, title: 'Halte cannot answer now' },
} as const;
export type ProblemType = keyof typeof problemTypes;

/** One thing that is wrong: where in the body, as a JSON pointer (RFC 6901), and what is wanted there. Never the value. */
export const fieldProblem = z.object({ pointer: z.string(), detail: z.string() }).meta({ id: 'FieldProblem' });
export type FieldProblem = z.infer<typeof fieldProblem>;

/** The body of every refusal, `application/problem+json`. */
export const problemBody = z
  .object({
    type: z.string().meta({ examples: ['urn:halte:problem:scope-missing'] }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'what to do about it' }),
    errors: z.array(fieldProblem).optional().meta({ description: 'each thing that is wrong, by its place in the body' }),
  })
  .meta({ id: 'Problem' });

/** A refusal before it is written down. `detail` says what to do; neither holds a number or a text of the request. */
export type Problem = { readonly type: ProblemType; readonly detail: string; readonly errors?: readonly FieldProblem[] };

export const bodyOf = ({ type, detail, errors }: Problem): z.infer<typeof problemBody> => ({
  type: `urn:halte:problem:${type}`,
  ...problemTypes[type],
  detail,
  ...(errors === undefined ? {} : { errors: [...errors] }),
});
