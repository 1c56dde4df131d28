import type { CarrierMetadata } from '../carrier.ts';

export const metadata: CarrierMetadata = {
  id: 'mtarget',
  name: 'mTarget',
  transport: 'http',
  methods: ['POST'],
  trust: 'path-key',
  authentication:
    'No signature is known. The webhook’s path ends in a key that only mTarget is told. mTarget’s support tells the addresses that its calls come from, which a firewall may check besides.',
  credentials: {
    pathKey: { about: 'secret last segment of the webhook’s path; for rotation keep one set for each', required: true, secret: true },
    username: { about: 'user name of the sending API', required: true },
    password: { about: 'its password', required: true, secret: true },
    apiUrl: { about: 'another address of the sending API; https://api-public.mtarget.fr/api-sms.json without it', required: false },
  },
  settings: {
    serviceId: { about: 'service that sends the replies (`serviceid`); the sender’s number without it', required: false },
    answersStop: {
      about: 'true where a STOP from a real phone showed that mTarget itself confirms what it labels `Keyword=Stop`',
      required: false,
      values: ['true', 'false'],
    },
  },
  clock: 'none',
  parts: 'separate',
  answerWithinMs: 5_000,
  retries: 'Not documented.',
  reference: 'none',
  receiptsBy: 'id',
  mayCarryLink: () => true,
  answersStop:
    'mTarget labels a STOP (`Keyword=Stop`), which counts as an opt-out whatever the words are. That it answers the person is not documented, so Halte does unless `answersStop` is set.',
  source: 'others',
  links: [
    'https://developers.mtarget.fr/api-sms',
    'https://developers.mtarget.fr/api-pulling',
    'https://github.com/nyaruka/courier/tree/main/handlers/mtarget',
  ],
  toCheck: [
    'The names of the fields come from another project that uses mTarget (the last link), not from mTarget’s own pages: send one text, answer it, and compare before you go live.',
    'Which number was texted is not in the call: give each sender its own webhook URL. The URLs for messages and for delivery reports are set by mTarget’s support; both may be the webhook’s.',
    'Whether mTarget itself confirms a STOP, or blocks later texts to that number: text STOP and count the answers. If it confirms, set `answersStop`; how a send to a blocked number fails is not documented.',
    'Whether the API takes its parameters in the body of a POST, as Halte sends them, and not only in the URL, where a number and a text must not stand.',
    'Of the codes in the answer to a send only 0 (taken) and -12 (invalid credential) are known; any other is taken for refused.',
    'No reference of ours comes back and there is no look-up: a send whose answer was lost stays uncertain.',
    'Long texts come in parts, in any order; Halte joins them. Whether each part has a `MsgId` of its own is not known. Some messages have none: they are known by their content.',
    'Delivery reports: 0, 1 and 2 are under way, 3 is delivered, 4 and 6 are failures; other numbers are let go.',
  ],
};
