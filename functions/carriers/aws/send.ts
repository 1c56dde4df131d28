import * as z from 'zod';
import { parseJson } from '../auth/body.ts';
import { misconfigured, outcomeOfStatus, throttled } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';
import { faultOf, operation, regionOf, setting } from './api.ts';
import { contextKey } from './read.ts';

/** @see https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_SendTextMessage.html */
export const send = ({ sender, to, text, reference }: SendOrder, credentials: Credentials): HttpCall => {
  const configurationSet = setting(sender, 'configurationSet');
  return operation('SendTextMessage', regionOf(sender, credentials), credentials, {
    DestinationPhoneNumber: to,
    OriginationIdentity: setting(sender, 'originationIdentity') ?? sender.number,
    MessageBody: text,
    MessageType: 'TRANSACTIONAL',
    ...(configurationSet ? { ConfigurationSetName: configurationSet } : {}),
    Context: { [contextKey]: reference },
  });
};

const sent = z.object({ MessageId: z.string().min(1) });

export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  if (answer.status === 200) {
    const id = sent.safeParse(parseJson(answer.body)).data?.MessageId;
    return id ? { kind: 'accepted', id } : { kind: 'uncertain', code: 'no-message-id' };
  }
  const { kind, code, reason } = faultOf(answer);
  if (reason === 'DESTINATION_PHONE_NUMBER_OPTED_OUT') return { kind: 'blocked', code: reason };
  if (kind === 'throttled') return throttled(answer, code ?? kind);
  if (kind === 'to-mend') return misconfigured(code ?? kind);
  return outcomeOfStatus(answer, code);
};
