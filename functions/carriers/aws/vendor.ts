import type { Credentials } from '../carrier.ts';
import type { SampleText, Vendor, VendorCall } from '../vendor.ts';

/** Published to the topic that the number is given. A record's body is what stands under `Sns`. */
const notification = ({ from, to, text, id }: SampleText, { topicArn = '' }: Credentials, now: number): VendorCall => {
  const [topic = ''] = topicArn.split(' ', 1);
  const message = {
    ...{ originationNumber: from, destinationNumber: to, messageKeyword: 'KEYWORD_111122223333', messageBody: text, inboundMessageId: id },
    previousPublishedMessageId: 'x',
  };
  const record = {
    ...{ Type: 'Notification', MessageId: '5e1b0e2c-0000-4000-8000-000000000001', TopicArn: topic, Subject: null, Message: JSON.stringify(message) },
    ...{ Timestamp: new Date(now).toISOString(), SignatureVersion: '1', Signature: 'EXAMPLE', MessageAttributes: {} },
    SigningCertUrl: 'https://sns.eu-west-3.amazonaws.com/SimpleNotificationService-00000000000000000000000000000000.pem',
    UnsubscribeUrl: 'https://sns.eu-west-3.amazonaws.com/?Action=Unsubscribe',
  };
  return { method: 'SNS', url: topic, headers: {}, body: JSON.stringify(record) };
};

/**
 * The key that signs is the function's role, which only AWS can check: that there is a signature for this service is all that is looked at.
 * @see https://docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms-payload.html
 * @see https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_SendTextMessage.html
 */
export const vendor: Vendor = {
  madeUp: () => ({ topicArn: 'arn:aws:sns:eu-west-3:111122223333:inbound-texts' }),
  at: (origin) => ({ apiBaseUrl: origin }),
  call: (text, credentials, _, now) => notification(text, credentials, now),
  api: {
    path: () => '/',
    type: 'application/x-amz-json-1.0',
    text: 'MessageBody',
    to: 'DestinationPhoneNumber',
    fields: ['OriginationIdentity', 'MessageType'],
    isProven: ({ headers }) =>
      headers['x-amz-target'] === 'PinpointSMSVoiceV2.SendTextMessage' &&
      /^AWS4-HMAC-SHA256 Credential=[^/]+\/\d{8}\/[a-z0-9-]+\/sms-voice\/aws4_request, SignedHeaders=[^,]*host[^,]*, Signature=[0-9a-f]{64}$/.test(
        headers['authorization'] ?? '',
      ),
    takes: (id) => ({ status: 200, body: { MessageId: id } }),
  },
};
