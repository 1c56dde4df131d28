import * as z from 'zod';
import type { IntentReading, ReadingContext } from '../domain/intent.ts';
import { intents } from '../domain/intent.ts';
import { offeredWords } from '../domain/offered-words.ts';
import { readIntent } from '../keywords/read-intent.ts';

const words = z.union([z.array(z.string()), z.string().transform((word) => [word])], { error: 'a list of words' });
const language = /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*$/;
const languages = z.union(
  [
    z.array(z.string().regex(language)),
    z
      .string()
      .regex(language)
      .transform((code) => [code]),
  ],
  { error: 'a list of languages as BCP 47 has them: ["fr","en"]' },
);
const country = z.string({ error: 'a country as ISO 3166 has it: "FR"' }).regex(/^[A-Za-z]{2}$/, 'a country as ISO 3166 has it: "FR"');

/** `true` says that a question is open, and not which. */
const openQuestion = z.union([z.string(), z.boolean().transform((is) => (is ? 'question' : undefined))], { error: 'the name of the question' });

const context = z.object(
  {
    openQuestion: openQuestion.nullish(),
    offered: words.nullish(),
    lastText: z.string({ error: 'a text' }).nullish(),
    extraWords: z.partialRecord(z.enum(intents), z.array(z.string()), { error: 'lists of words by intent' }).nullish(),
    askWords: words.nullish(),
  },
  { error: 'an object: {"openQuestion":"erase","offered":["C"],"lastText":"…"}' },
);

const line = z.object(
  {
    text: z.string({ error: 'a string: the message as it came' }),
    languages: languages.nullish(),
    country: country.nullish(),
    // Whoever only knows what was sent last may write just that.
    context: z.union([context, z.string().transform((lastText) => ({ lastText }))]).nullish(),
  },
  { error: 'an object: {"text":"…"}' },
);

/** What to mend in a line that cannot be understood. Never what stands in it. */
export type LineProblem = { readonly error: string };

const issuesOf = (issues: readonly z.core.$ZodIssue[], path: readonly PropertyKey[] = []): readonly string[] =>
  issues.flatMap((issue) => {
    const place = [...path, ...issue.path];
    // Of the forms that a field may have, the object is the one to explain.
    const [first] = issue.code === 'invalid_union' && place.join('.') === 'context' ? issue.errors : [];
    return first ? issuesOf(first, place) : [`${place.map(String).join('.') || 'the line'}: ${issue.message}`];
  });

const present = <T extends object>(fields: T): { readonly [K in keyof T]?: Exclude<T[K], null | undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)) as {
    [K in keyof T]?: Exclude<T[K], null | undefined>;
  };

const contextOf = ({ languages: of, country: where, context: around }: z.output<typeof line>): ReadingContext => {
  const { lastText, offered, ...rest }: Partial<z.output<typeof context>> = around ?? {};
  const words = [...(offered ?? []), ...(typeof lastText === 'string' ? offeredWords(lastText) : [])];
  return present({ languages: of, country: where?.toUpperCase(), ...rest, lastText, offered: words.length > 0 ? words : undefined });
};

/** `{text, languages?, country?, context?}` as JSON; other fields are left alone, so that a labelled set can be read as it is. */
export const classifiedLine = (json: string): IntentReading | LineProblem => {
  let given: unknown;
  try {
    given = JSON.parse(json);
  } catch {
    return { error: 'not JSON: one object a line, such as {"text":"STOP","languages":["fr"],"country":"FR"}' };
  }
  const parsed = line.safeParse(given);
  if (!parsed.success) return { error: issuesOf(parsed.error.issues).join('; ') };
  return readIntent(parsed.data.text.toWellFormed(), contextOf(parsed.data));
};
