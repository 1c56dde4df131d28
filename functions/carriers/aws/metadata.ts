import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'aws',
  name: 'AWS End User Messaging SMS',
  transport: 'sns',
  methods: [],
  trust: 'signed',
  authentication:
    'SNS calls a Lambda function, which only the named topics may do (IAM). The topic of each record is compared with `topicArn` besides. A call over HTTP is always refused.',
  credentials: {
    topicArn: {
      about: 'ARN of the SNS topic of two-way messages and, if it is another, of the event destination; several with a space between them',
      required: true,
    },
    apiBaseUrl: { about: 'another address of the API; https://sms-voice.<region>.amazonaws.com without it', required: false },
  },
  settings: {
    selfManagedOptOuts: {
      about: 'true when the number or its pool has self-managed opt-outs: then AWS answers nothing and Halte answers all',
      required: false,
      values: ['true', 'false'],
    },
    keywords: {
      about: 'single words that were added to the number’s keywords in AWS, and so are answered there; with a space between them',
      required: false,
    },
    originationIdentity: { about: 'phone number id, pool id or ARN that sends the replies, in place of the number', required: false },
    optOutList: { about: 'opt-out list of the number or pool, by name or ARN; Default without it', required: false },
    configurationSet: { about: 'configuration set whose event destination publishes delivery events to the topic', required: false },
    region: { about: 'region of the number; the region of the topic without it', required: false },
  },
  clock: 'exact',
  parts: 'unknown',
  answerWithinMs: 30_000,
  retries: 'SNS delivers at least once and in no order; Lambda tries an event that failed twice more.',
  reference: 'client-reference',
  receiptsBy: 'reference',
  mayCarryLink: () => true,
  answersStop:
    'Unless opt-outs are self-managed, a text that begins with HELP, STOP, ARRET, CANCEL, END, OPT-OUT, OPTOUT, QUIT, REMOVE, TD or UNSUBSCRIBE, or with a keyword of the number’s own, is answered with the keyword’s text, ' +
    'and a later reply is refused (DESTINATION_PHONE_NUMBER_OPTED_OUT). Put the legal text into that keyword’s answer. On toll-free numbers the network answers STOP, START and UNSTOP.',
  optOutList: {
    name: 'opt-out list',
    covers: 'list',
    may: ['add', 'remove'],
    about:
      'Every text to the number is refused from all numbers and pools that have the list, whatever the text is. AWS says when a number was put there, and whether the person did it. It lets each number be taken off once in 30 days.',
  },
  source: 'vendor',
  links: [
    'https://docs.aws.amazon.com/sms-voice/latest/userguide/two-way-sms-payload.html',
    'https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords.html',
    'https://docs.aws.amazon.com/sms-voice/latest/userguide/keywords-required.html',
    'https://docs.aws.amazon.com/sms-voice/latest/userguide/configuration-sets-event-types.html',
    'https://docs.aws.amazon.com/pinpoint/latest/apireference_smsvoicev2/API_SendTextMessage.html',
    'https://docs.aws.amazon.com/sms-voice/latest/userguide/opt-out-list.html',
  ],
  toCheck: [
    'Whether AWS still publishes a text to the topic that it has answered as a keyword: text STOP once and look. If it does not, switch on self-managed opt-outs, or Halte never learns of it.',
    'The opt-out words beyond STOP and HELP are said to hold “where required by law”: try ARRET on a French number, and switch on self-managed opt-outs if it gets no answer.',
    'Delivery events need a configuration set with an SNS event destination. TEXT_SUCCESSFUL counts as accepted, since only TEXT_DELIVERED says that the phone has it; TEXT_UNKNOWN settles nothing.',
    'Set `optOutList` to the list that the number has in AWS: Halte does not ask which it is. A pool has a list of its own.',
    'AWS has no look-up of one text: a send whose answer was lost stays uncertain until its delivery event.',
  ],
};
