import * as z from 'zod';

const present = z.string().min(1);

const tables = { TABLE_SUPPRESSIONS: present, TABLE_CONSENTS: present, TABLE_MESSAGES: present, TABLE_REQUESTS: present };
const secrets = { SECRET_CARRIERS: present, SECRET_PEPPER: present };
/** Origins with spaces between them, most used first; empty when the address of the API is not known yet. */
const addresses = { PUBLIC_BASE_URLS: z.string() };
const receive = { ...tables, ...secrets, ...addresses, SPOOL_URL: present, QUARANTINE_URL: present };
// AWS is known by its topic: with it a reply over AWS has its region, and needs no credentials.
const reply = { ...tables, ...secrets, ...addresses, PORTAL_URL: present, TOPIC_ARN: present.optional() };

/** What each function finds in its environment. The infrastructure gives exactly this, and each function checks it at start. */
export const environments = {
  webhook: z.object(receive),
  sns: z.object({ ...receive, TOPIC_ARN: present }),
  // Replays what either of the two could not store; without a sender on AWS there is no topic.
  spool: z.object({ ...receive, TOPIC_ARN: present.optional() }),
  deliver: z.object(reply),
  publish: z.object({ BUS_NAME: present }),
  archive: z.object({ ...tables, LEDGER_BUCKET: present }),
  sweep: z.object(reply),
  api: z.object({ ...tables, SECRET_PEPPER: present, SECRET_API_KEYS: present, QUARANTINE_URL: present }),
  portal: z.object({ ...tables, SECRET_PEPPER: present }),
  // Its own origin; the directory of staff, by the address of which everything else of it is found; what the console is called there.
  console: z.object({
    ...tables,
    SECRET_PEPPER: present,
    QUARANTINE_URL: present,
    CONSOLE_URL: present,
    STAFF_ISSUER: present,
    STAFF_CLIENT_ID: present,
  }),
} as const;

export type FunctionName = keyof typeof environments;
type Environments = { readonly [F in FunctionName]: z.output<(typeof environments)[F]> };
export type Environment<F extends FunctionName> = Environments[F];

const schemas: { readonly [F in FunctionName]: z.ZodType<Environments[F]> } = environments;

/** @throws Error that names each variable that is missing or empty; values stay out of it. */
export const readEnvironment = <F extends FunctionName>(name: F, source: Readonly<Record<string, string | undefined>>): Environment<F> => {
  const parsed = schemas[name].safeParse(source);
  if (parsed.success) return parsed.data;
  const missing = [...new Set(parsed.error.issues.map((issue) => issue.path.join('.')))];
  throw new Error(`the function ${name} lacks the environment variable${missing.length > 1 ? 's' : ''} ${missing.join(', ')}`);
};
