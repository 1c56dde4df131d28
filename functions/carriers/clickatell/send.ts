import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { misconfigured, outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';

/** Clickatell writes numbers without their plus. */
const bare = (number = ''): string => number.replace(/^\+/, '');

export const send = (order: SendOrder, { apiKey = '', apiBaseUrl }: Credentials): HttpCall => {
  const from = bare(order.sender.number);
  return {
    method: 'POST',
    url: `${apiBase(apiBaseUrl, 'https://platform.clickatell.com')}/messages`,
    headers: { authorization: apiKey, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ content: order.text, to: [bare(order.to)], ...(from ? { from } : {}), clientMessageId: order.reference }),
  };
};

const code = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^\d{1,5}$/))
  .nullish()
  .catch(undefined);
/** Either API gives the code of a refusal in one of two places. */
const problem = z.object({ code }).nullish().catch(undefined);
const text = z.object({
  apiMessageId: z.string().min(1).nullish().catch(undefined),
  accepted: z.boolean().optional().catch(undefined),
  errorCode: code,
  error: problem,
});
const report = z.object({ messages: z.array(text).nullish().catch(undefined), errorCode: code, error: problem });

/** A sender that is not of the integration, and no credit. */
const toMend = new Set(['106', '301']);

/** A text that is not accepted comes with status 200 or 202, too. */
export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const said = report.safeParse(parseJson(answer.body)).data;
  const [ours] = said?.messages ?? [];
  const given = ours?.errorCode ?? ours?.error?.code ?? said?.errorCode ?? said?.error?.code ?? undefined;
  const isTaken = answer.status === 200 || answer.status === 202;
  if (given && toMend.has(given) && (isTaken || answer.status === 400)) return misconfigured(given);
  if (answer.status === 402) return misconfigured(given ?? 'http-402');
  if (!isTaken) return outcomeOfStatus(answer, given);
  if (ours?.apiMessageId && ours.accepted !== false) return { kind: 'accepted', id: ours.apiMessageId };
  return ours?.accepted === false && given ? { kind: 'refused', code: given } : { kind: 'uncertain', code: given ?? 'no-id' };
};
