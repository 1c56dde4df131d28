import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { basic } from '../auth/path-key-basic.ts';
import { outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';

export const projectUrl = ({ apiBaseUrl, region, projectId = '' }: Credentials): string => {
  const base = apiBase(apiBaseUrl, `https://${encodeURIComponent(region || 'us')}.conversation.api.sinch.com`);
  return `${base}/v1/projects/${encodeURIComponent(projectId)}`;
};

export const authorization = ({ keyId = '', keySecret = '' }: Credentials): HttpCall['headers'] => ({ authorization: basic(keyId, keySecret) });

/**
 * By SMS alone. What stands in `message_metadata` comes back with the delivery reports.
 * @see https://developers.sinch.com/docs/conversation/channel-support/sms/properties/
 * @see https://developers.sinch.com/docs/conversation/metadata
 */
export const send = (order: SendOrder, credentials: Credentials): HttpCall => {
  const { appId = '' } = credentials;
  const body = {
    app_id: appId,
    recipient: { identified_by: { channel_identities: [{ channel: 'SMS', identity: order.to }] } },
    message: { text_message: { text: order.text } },
    channel_priority_order: ['SMS'],
    channel_properties: { SMS_SENDER: (order.sender.number ?? '').replace('+', '') },
    message_metadata: order.reference,
  };
  const headers = { ...authorization(credentials), 'content-type': 'application/json', accept: 'application/json' };
  return { method: 'POST', url: `${projectUrl(credentials)}/messages:send`, headers, body: JSON.stringify(body) };
};

const sent = z.object({ message_id: z.string().min(1) });
const problem = z.object({ error: z.object({ status: z.string().regex(/^\w{1,64}$/) }) });

export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const body = parseJson(answer.body);
  if (answer.status === 200) {
    const id = sent.safeParse(body).data?.message_id;
    return id === undefined ? { kind: 'uncertain', code: 'no-id' } : { kind: 'accepted', id };
  }
  return outcomeOfStatus(answer, problem.safeParse(body).data?.error.status);
};
