import { createHash } from 'node:crypto';
import { AwsError } from './aws-error.ts';
import type { AwsService } from './call.ts';
import type { Account } from './needs.ts';

/** One text handed to AWS End User Messaging, by the names of its API. */
export type TextMessage = {
  readonly DestinationPhoneNumber: string;
  readonly OriginationIdentity?: string;
  readonly MessageBody: string;
  readonly Context?: Readonly<Record<string, string>>;
};
/** Takes a text and gives AWS's id of it, or throws an AwsError as AWS would (ConflictException: the number has opted out). */
export type TextMessageHandler = (message: TextMessage) => Promise<{ readonly MessageId: string }> | { readonly MessageId: string };

/** AWS knows a number by an id of its own. Where the caller gave the number itself, the id is made of it here: a number must stand in no message. */
export const textSenderArn = ({ region, account }: Account, identity: string): string => {
  if (identity.startsWith('arn:')) return identity;
  const arn = (resource: string): string => `arn:aws:sms-voice:${region}:${account}:${resource}`;
  if (identity.startsWith('pool-')) return arn(`pool/${identity}`);
  if (identity.startsWith('phone-')) return arn(`phone-number/${identity}`);
  return arn(`phone-number/phone-${createHash('sha256').update(identity).digest('hex').slice(0, 32)}`);
};

/** As AWS answers for a number that the account does not have. */
export const noNumbers: TextMessageHandler = () => {
  throw new AwsError('ResourceNotFoundException', 'Resource not found: no origination identity is set up on this machine', 400, {
    ResourceType: 'phone-number',
  });
};

/** The part of AWS End User Messaging that sends. */
export const textMessageService =
  (handler: TextMessageHandler): AwsService =>
  async ({ operation, input }) => {
    if (operation !== 'SendTextMessage') throw new AwsError('UnknownOperationException', `The local runner has no ${operation} of sms-voice.`);
    const { DestinationPhoneNumber: to, MessageBody: body } = input;
    if (typeof to !== 'string' || !/^\+?[1-9]\d{1,18}$/.test(to)) throw invalid('DestinationPhoneNumber');
    if (typeof body !== 'string' || body === '') throw invalid('MessageBody');
    return handler({ ...input, DestinationPhoneNumber: to, MessageBody: body });
  };

const invalid = (name: string): AwsError =>
  new AwsError('ValidationException', `Invalid ${name}`, 400, { Reason: 'FIELD_VALIDATION_FAILED', Fields: [{ Name: name, Message: 'invalid' }] });
