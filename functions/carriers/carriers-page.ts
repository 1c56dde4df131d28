import type { Sender, SenderType } from '../domain/programme.ts';
import type { Carrier, CarrierMetadata, FieldNote } from './carrier.ts';
import { exampleUrl } from './example-url.ts';

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const duration = (ms: number): string => {
  const hours = ms / 3_600_000;
  return hours >= 1 ? `${hours} hours` : `${ms / 1000} s`;
};

const fields = (title: string, notes: Readonly<Record<string, FieldNote>>): readonly string[] => {
  const rows = Object.entries(notes).map(([name, note]) => {
    const marks = [note.required ? 'required' : 'optional', ...(note.secret ? ['secret'] : [])].join(', ');
    return [`\`${name}\``, marks, note.about + (note.values ? ` (${note.values.map((value) => `\`${value}\``).join(', ')})` : '')];
  });
  return rows.length === 0 ? [] : [`### ${title}`, table(['name', '', 'what it is'], rows)];
};

const trusts = { signed: 'proven by the carrier', 'path-key': 'a secret in the path; read back where the carrier has an API' };
const clocks = { exact: 'in the message, with its zone: it orders messages', none: 'none that is sure: the time of arrival orders messages' };
const parts = { joined: 'joined by the carrier', separate: 'in pieces, joined by Halte', unknown: 'not documented' };
const sources = { vendor: 'its own pages', partly: 'its own pages, in part [P]', others: 'other projects alone [P]', operator: 'your configuration' };
const references = { 'callback-url': 'in the callback URL of each text', 'client-reference': 'with each text', none: 'none' };

const senderTypes: readonly SenderType[] = ['long', 'toll-free', 'short', 'shared'];

/** Whether a reply may carry a URL, by type of sender, each with a number of its own. */
const links = ({ id, mayCarryLink }: CarrierMetadata): string => {
  const sender = { id: 'any' as Sender['id'], carrier: id, number: '+33639980100', programmes: [], mode: 'live', settings: {} } as const;
  const may = senderTypes.filter((type) => mayCarryLink({ ...sender, type }));
  if (may.length === senderTypes.length) return 'may carry a link';
  return may.length === 0 ? 'may carry no link' : `may carry a link from a sender of type ${may.join(' or ')} only`;
};

const properties = (carrier: CarrierMetadata): readonly (readonly [string, string])[] => {
  const url = exampleUrl(carrier);
  return [
    ['calls', carrier.transport === 'sns' ? 'an SNS topic that calls a function' : carrier.methods.join(' or ')],
    ...(url ? [['webhook', `\`${url}\``] as const] : []),
    ['trust', `${carrier.trust}: ${trusts[carrier.trust]}`],
    ['known from', sources[carrier.source]],
    ['how', carrier.authentication],
    ...(carrier.callsFrom === undefined ? [] : [['calls come from', carrier.callsFrom.join(', ')] as const]),
    ['who answers STOP', carrier.answersStop],
    ['answer within', duration(carrier.answerWithinMs)],
    ['tried again', carrier.retries],
    ['time', clocks[carrier.clock]],
    ['long texts', parts[carrier.parts]],
    ['our reference', references[carrier.reference]],
    ['replies', links(carrier) + (carrier.replyWithinMs === undefined ? '' : `; possible for ${duration(carrier.replyWithinMs)} after the text`)],
  ];
};

/** What can be asked of the carrier's API afterwards. */
const asked = ({ lookUp, readBack }: Pick<Carrier, 'lookUp' | 'readBack'>): readonly (readonly [string, string])[] => [
  [
    'a send whose answer was lost',
    lookUp ? 'is looked up by the API' : 'waits for its receipt, and then for a person: no look-up is documented that could tell',
  ],
  ['read-back of a message', readBack ? 'by the API' : 'none'],
];

const covers = { sender: 'one sender', list: 'all senders of the list', account: 'all senders of the account' };
/** Its own list of whom it sends nothing, and what of it an API gives. */
const ownList = ({ metadata: { optOutList: note }, optOutList: list }: Carrier): readonly (readonly [string, string])[] => {
  if (!list || typeof note !== 'object') return [['its own opt-out list', typeof note === 'string' ? note : 'no call that shows it is known']];
  const may = ['read', ...(list.add ? ['added to'] : []), ...(list.remove ? ['taken off'] : [])].join(', ');
  return [['its own opt-out list', `${note.name}: ${may}; an entry stops ${covers[note.covers]}. ${note.about}`]];
};

const ownLog = ({ ownLog: about }: CarrierMetadata): readonly (readonly [string, string])[] => [
  ['its own log of texts', about === undefined ? 'no page is known that says how one person’s are deleted: ask its support' : `is deleted: ${about}`],
];

const section = (whole: Carrier): string => {
  const { metadata: carrier, ...adapter } = whole;
  return [
    `## ${carrier.name} (\`${carrier.id}\`)`,
    table(['', ''], [...properties(carrier), ...asked(adapter), ...ownList(whole), ...ownLog(carrier)]),
    ...fields('Credentials', carrier.credentials),
    ...fields('Sender settings', carrier.settings),
    ...(carrier.toCheck.length > 0 ? ['### To check before you rely on it', carrier.toCheck.map((item) => `- ${item}`).join('\n')] : []),
    ...(carrier.links.length > 0 ? ['### Sources', carrier.links.map((link) => `- <${link}>`).join('\n')] : []),
  ].join('\n\n');
};

/** docs/carriers.md, from what the adapters say of themselves. */
export const carriersPage = (carriers: readonly Carrier[]): string =>
  `${[
    '# Carriers',
    'A gateway that is not here is described in `halte.config.ts`: [gateways.md](gateways.md).',
    '“[P]”: known from third parties only, other projects and clients. What is unconfirmed stands under “To check before you rely on it”.',
    'Made from the metadata in `functions/carriers/` by `npm run docs`; do not edit it by hand.',
    table(
      [
        'carrier',
        'id',
        'known from',
        'calls by',
        'trust',
        'read-back',
        'sure time',
        'answer within',
        'reference',
        'a lost send is looked up',
        'its opt-out list',
      ],
      carriers.map(({ metadata: { name, id, source, transport, trust, clock, answerWithinMs, reference }, lookUp, readBack, optOutList: list }) => [
        ...[name, `\`${id}\``, sources[source], transport, trust, readBack ? 'yes' : 'no', clock === 'exact' ? 'yes' : 'no'],
        ...[duration(answerWithinMs), reference, lookUp ? 'yes' : 'no', list ? (list.add ? 'read, written' : 'read') : 'no'],
      ]),
    ),
    ...carriers.map(section),
  ].join('\n\n')}\n`;
