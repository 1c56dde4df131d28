import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { misconfigured, outcomeOfStatus } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';

const messagesUrl = ({ sender: { settings } }: SendOrder, credentials: Credentials): string => {
  const base = apiBase(credentials['apiBaseUrl'], 'https://api.bird.com');
  const [workspace, channel] = [credentials['workspaceId'] ?? '', String(settings['channelId'] ?? '')].map(encodeURIComponent);
  return `${base}/workspaces/${workspace}/channels/${channel}/messages`;
};

/** The channel says the number, and finds the encoding. @see https://docs.bird.com/api/channels-api/supported-channels/programmable-sms/sending-sms-messages */
export const send = (order: SendOrder, credentials: Credentials): HttpCall => ({
  method: 'POST',
  url: messagesUrl(order, credentials),
  headers: { authorization: `AccessKey ${credentials['accessKey'] ?? ''}`, 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({
    receiver: { contacts: [{ identifierKey: 'phonenumber', identifierValue: order.to }] },
    reference: order.reference,
    body: { type: 'text', text: { text: order.text } },
  }),
});

const accepted = z.object({ id: z.string().min(1) });

/** The codes of errors are not documented, so the status alone says what became of the send. */
export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  if (answer.status >= 200 && answer.status < 300) {
    const id = accepted.safeParse(parseJson(answer.body)).data?.id;
    return id ? { kind: 'accepted', id } : { kind: 'uncertain', code: 'no-id' };
  }
  return answer.status === 402 ? misconfigured('http-402') : outcomeOfStatus(answer);
};
