import * as z from 'zod';
import type { Sender } from '../../domain/programme.ts';
import { apiBase } from '../auth/api-base.ts';
import { parseJson } from '../auth/body.ts';
import type { Credentials, HttpAnswered, HttpCall } from '../carrier.ts';

export const setting = ({ settings }: Sender, name: string): string | undefined => {
  const value = settings[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** arn:aws:sns:<region>:<account>:<topic>; the topic stands in the region of the number. */
export const regionOf = (sender: Sender, credentials: Credentials): string =>
  setting(sender, 'region') ?? credentials['topicArn']?.split(':')[3] ?? '';

/** One operation of the API, to be signed with the role of whoever calls. */
export const operation = (name: string, region: string, credentials: Credentials, body: object): HttpCall => ({
  method: 'POST',
  url: `${apiBase(credentials['apiBaseUrl'], `https://sms-voice.${region}.amazonaws.com`)}/`,
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `PinpointSMSVoiceV2.${name}` },
  body: JSON.stringify(body),
  sign: { service: 'sms-voice', region },
});

const fault = z.object({ __type: z.string().optional(), Reason: z.string().optional(), ResourceType: z.string().optional() });

/** `ConflictException` of `com.amazonaws.pinpointsmsvoicev2#ConflictException` or `ConflictException:http://…`. */
const nameOf = (type: string): string => type.split(':', 1).join('').split('#').at(-1) ?? '';

const tooMany = new Set(['ThrottlingException', 'ServiceQuotaExceededException', 'TooManyRequestsException']);
/** The role may not, the signature does not hold, or the number, list or configuration set does not exist. */
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

/** Most faults come with status 400, so their name decides. `code`: its reason where there is one. */
export const faultOf = (answer: HttpAnswered) => {
  const { __type = '', Reason, ResourceType } = fault.safeParse(parseJson(answer.body)).data ?? {};
  const name = nameOf(answer.headers['x-amzn-errortype'] ?? __type);
  const code = Reason ?? (name || undefined);
  const kind = tooMany.has(name) ? ('throttled' as const) : toMend.has(name) ? ('to-mend' as const) : ('other' as const);
  return { kind, code, reason: Reason, resource: ResourceType };
};
