import type { GatewaySend } from '../../domain/gateway.ts';
import { parseJson } from '../auth/body.ts';
import { basic } from '../auth/path-key-basic.ts';
import { misconfigured, outcomeOfStatus, throttled } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';
import { holds, textAt } from './field.ts';
import { codeAt } from './read.ts';
import { filled, filledJson } from './template.ts';

const bodyOf = ({ json, form }: GatewaySend, order: SendOrder, credentials: Credentials): { readonly type: string; readonly body: string } => {
  if (json !== undefined) return { type: 'application/json', body: JSON.stringify(filledJson(json, order, credentials)) };
  const fields = Object.entries(form ?? {}).map(([name, value]): [string, string] => [name, filled(value, order, credentials)]);
  return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(fields).toString() };
};

export const sendBy =
  (send: GatewaySend) =>
  (order: SendOrder, credentials: Credentials): HttpCall => {
    const { type, body } = bodyOf(send, order, credentials);
    const own = Object.entries(send.headers).map(([name, value]): [string, string] => [name.toLowerCase(), filled(value, order, credentials)]);
    const proof: HttpCall['headers'] = send.basic
      ? { authorization: basic(credentials[send.basic.user] ?? '', credentials[send.basic.password] ?? '') }
      : {};
    return {
      method: send.method,
      url: credentials['sendUrl'] || filled(send.url, order, credentials),
      headers: { 'content-type': type, accept: 'application/json', ...Object.fromEntries(own), ...proof },
      body,
    };
  };

const byCode = ({ codes }: GatewaySend, answer: HttpAnswered, code: string): SendOutcome | undefined => {
  if (codes.blocked.includes(code)) return { kind: 'blocked', code };
  if (codes.retry.includes(code)) return throttled(answer, code);
  if (codes.credentials.includes(code)) return misconfigured(code);
  return codes.refused.includes(code) ? { kind: 'refused', code } : undefined;
};

/** What the configuration says of the answer; of what it does not say, the status decides. */
export const readSendAnswerBy =
  (send: GatewaySend) =>
  (answer: HttpAnswered): SendOutcome => {
    const { statuses, when, id: idPath } = send.success;
    const body = parseJson(answer.body) ?? answer.body;
    const code = codeAt(body, send.code);
    // A fault of the gateway may have come after the text had left: no code of its own makes it sure.
    const known = code === undefined || answer.status >= 500 ? undefined : byCode(send, answer, code);
    if (known) return known;
    if (!statuses.includes(answer.status)) return outcomeOfStatus(answer, code);
    if (when && !holds(body, when)) return { kind: 'uncertain', code: code ?? 'not-a-success' };
    const id = textAt(body, idPath);
    if (idPath === undefined) return { kind: 'accepted' };
    return id ? { kind: 'accepted', id } : { kind: 'uncertain', code: 'no-id' };
  };
