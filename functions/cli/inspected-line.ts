import * as z from 'zod';
import type { Carrier, Credentials, RawRequest } from '../carriers/carrier.ts';
import { carriers } from '../carriers/registry.ts';
import type { SenderType } from '../domain/programme.ts';

const senderTypes = ['long', 'toll-free', 'short', 'shared'] as const satisfies readonly SenderType[];

const credentialSet = z.record(z.string(), z.string());
const credentialSets = z.union([credentialSet.transform((set) => [set]), z.array(credentialSet)], {
  error: 'an object of names and texts, or an array of such objects',
});
const header = z.union([z.string(), z.array(z.string())], { error: 'a text, or an array of texts' });
const body = z.union([z.string(), z.record(z.string(), z.unknown())], { error: 'a string' });
const time = z.union([z.number(), z.iso.datetime({ offset: true }).transform((text) => Date.parse(text))], {
  error: 'milliseconds since 1970, or ISO 8601 with its zone',
});
const setting = z.union([z.string(), z.boolean()], { error: 'a text, true or false' });

/** `null` is taken for absent, as many programs write it. */
const withoutNulls = (given: unknown): unknown =>
  typeof given === 'object' && given !== null && !Array.isArray(given)
    ? Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null))
    : given;

const line = z.preprocess(
  withoutNulls,
  z.object({
    carrier: z.string(),
    method: z.string().default('POST'),
    url: z.string().default(''),
    headers: z.record(z.string(), header).default({}),
    body: body.default(''),
    bodyEncoding: z.enum(['utf8', 'base64', 'hex']).default('utf8'),
    credentials: credentialSets.optional(),
    now: time.optional(),
    settings: z.record(z.string(), setting).default({}),
    senderType: z.enum(senderTypes).default('long'),
  }),
);
type Line = z.infer<typeof line>;

/** One line of input, understood. */
export type InspectedCall = {
  readonly carrier: Carrier;
  readonly request: RawRequest;
  readonly urls: readonly string[];
  readonly pathKey?: string;
  readonly credentials?: readonly Credentials[];
  readonly now?: number;
  readonly settings: Readonly<Record<string, string | boolean>>;
  readonly senderType: SenderType;
};
/** What to mend in a line that cannot be understood. Never what stands in it. */
export type LineProblem = { readonly error: string };

const problem = (error: z.ZodError): LineProblem => ({
  error: error.issues.map((issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`).join('; '),
});

const bodyOf = ({ body, bodyEncoding }: Line, carrier: Carrier): Uint8Array | LineProblem => {
  if (typeof body === 'string') return Buffer.from(body, bodyEncoding);
  if (carrier.metadata.transport === 'sns') return Buffer.from(JSON.stringify(body), 'utf8');
  return { error: 'body: give it as a string, byte for byte as it came; a signature does not hold over JSON that was written anew' };
};

/** As the webhook has them: names in lower case, repeated ones joined by a comma. */
const headersOf = ({ headers }: Line): RawRequest['headers'] =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), typeof value === 'string' ? value : value.join(', ')]));

const httpCall = (given: Line, body: Uint8Array): Pick<InspectedCall, 'request' | 'urls' | 'pathKey'> | LineProblem => {
  // A fragment stays with the carrier: it is neither sent nor signed.
  const [url = ''] = given.url.split('#', 1);
  const found = /^https?:\/\/[^/?]+([^?]*)(?:\?(.*))?$/is.exec(url);
  if (!found || !URL.canParse(url))
    return { error: 'url: give the whole URL that the carrier called, such as https://sms.example.com/webhooks/twilio/main?x=1' };
  const [, path = '', rawQuery = ''] = found;
  const rawPath = path || '/';
  const request = { method: given.method.toUpperCase(), rawPath, rawQuery, headers: headersOf(given), body };
  return { request, urls: [url], pathKey: rawPath.slice(rawPath.lastIndexOf('/') + 1) };
};

/** An SNS record takes the method that only the function which SNS calls can give. */
const snsCall = (given: Line, body: Uint8Array): Pick<InspectedCall, 'request' | 'urls'> => ({
  request: { method: 'SNS', rawPath: given.url, rawQuery: '', headers: headersOf(given), body },
  urls: [],
});

/** Understands one line of input of `inspect-webhook`, or says what to mend. @param known the registry's carriers where nothing else is said */
export const inspectedCall = (given: unknown, known = carriers): InspectedCall | LineProblem => {
  const parsed = line.safeParse(given);
  if (!parsed.success) return problem(parsed.error);
  const { data } = parsed;
  const carrier = known[data.carrier];
  if (!carrier) return { error: `carrier: not known; one of ${Object.keys(known).join(', ')}` };
  const body = bodyOf(data, carrier);
  if ('error' in body) return body;
  const call = carrier.metadata.transport === 'sns' ? snsCall(data, body) : httpCall(data, body);
  if ('error' in call) return call;
  const { credentials, now, settings, senderType } = data;
  return { carrier, ...call, ...(credentials ? { credentials } : {}), ...(now === undefined ? {} : { now }), settings, senderType };
};
