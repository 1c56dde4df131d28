import * as z from 'zod';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import { misconfigured, outcomeOfStatus, throttled } from '../auth/send-outcome.ts';
import type { Credentials, HttpAnswered, HttpCall, SendOrder, SendOutcome } from '../carrier.ts';
import { contextKey } from './read.ts';

const setting = (order: SendOrder, name: string): string | undefined => {
  const value = order.sender.settings[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** arn:aws:sns:<region>:<account>:<topic>; the topic stands in the region of the number. */
const regionOf = (order: SendOrder, credentials: Credentials): string => setting(order, 'region') ?? credentials['topicArn']?.split(':')[3] ?? '';

/** @see https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_SendTextMessage.html */
export const send = (order: SendOrder, credentials: Credentials): HttpCall => {
  const region = regionOf(order, credentials);
  const configurationSet = setting(order, 'configurationSet');
  const base = apiBase(credentials['apiBaseUrl'], `https://sms-voice.${region}.amazonaws.com`);
  return {
    method: 'POST',
    url: `${base}/`,
    headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': 'PinpointSMSVoiceV2.SendTextMessage' },
    body: JSON.stringify({
      DestinationPhoneNumber: order.to,
      OriginationIdentity: setting(order, 'originationIdentity') ?? order.sender.number,
      MessageBody: order.text,
      MessageType: 'TRANSACTIONAL',
      ...(configurationSet ? { ConfigurationSetName: configurationSet } : {}),
      Context: { [contextKey]: order.reference },
    }),
    sign: { service: 'sms-voice', region },
  };
};

const sent = z.object({ MessageId: z.string().min(1) });
const fault = z.object({ __type: z.string().optional(), Reason: z.string().optional() });

/** `ConflictException` of `com.amazonaws.pinpointsmsvoicev2#ConflictException` or `ConflictException:http://…`. */
const nameOf = (type: string): string => type.split(':', 1).join('').split('#').at(-1) ?? '';

const tooMany = new Set(['ThrottlingException', 'ServiceQuotaExceededException', 'TooManyRequestsException']);
/** The role may not, the signature does not hold, or the number or configuration set does not exist. */
const toMend = new Set([
  ...[
    'AccessDeniedException',
    'ResourceNotFoundException',
    'UnrecognizedClientException',
    'InvalidSignatureException',
    'IncompleteSignatureException',
  ],
  ...['MissingAuthenticationTokenException', 'ExpiredTokenException', 'InvalidClientTokenId', 'OptInRequired'],
]);

/** Most faults come with status 400, so their name decides; its reason is the code where there is one. */
export const readSendAnswer = (answer: HttpAnswered): SendOutcome => {
  const body = parseJson(answer.body);
  if (answer.status === 200) {
    const id = sent.safeParse(body).data?.MessageId;
    return id ? { kind: 'accepted', id } : { kind: 'uncertain', code: 'no-message-id' };
  }
  const { __type = '', Reason } = fault.safeParse(body).data ?? {};
  const name = nameOf(answer.headers['x-amzn-errortype'] ?? __type);
  const code = Reason ?? (name || undefined);
  if (Reason === 'DESTINATION_PHONE_NUMBER_OPTED_OUT') return { kind: 'blocked', code: Reason };
  if (tooMany.has(name)) return throttled(answer, code ?? name);
  if (toMend.has(name)) return misconfigured(code ?? name);
  return outcomeOfStatus(answer, code);
};
