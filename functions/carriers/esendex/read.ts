import { utf8 } from '../auth/body.ts';
import { timeOf } from '../auth/json-fields.ts';
import { childOf, parseXml, textOf, type XmlElement } from '../auth/xml.ts';
import type { CarrierEvent, Reading, ReceiptEvent, VerifiedRequest } from '../carrier.ts';

/** UTC by Esendex's word, written without zone. */
export const utcTime = (text = ''): ReturnType<typeof timeOf> => timeOf(/^[\d-]+T[\d:.]+$/.test(text) ? `${text}Z` : text);

/** `Id` is that of the notification, `MessageId` that of the message. */
const message = (root: XmlElement): CarrierEvent | undefined => {
  const [from, to, id] = ['From', 'To', 'MessageId'].map((name) => textOf(root, name));
  if (!from) return undefined;
  return { kind: 'message', from, ...(to ? { to } : {}), text: textOf(root, 'MessageText') ?? '', ...(id ? { id } : {}) };
};

const receipt =
  (status: ReceiptEvent['status']) =>
  (root: XmlElement): CarrierEvent | undefined => {
    const id = textOf(root, 'MessageId');
    return id ? { kind: 'receipt', id, status, ...utcTime(textOf(root, 'OccurredAt')) } : undefined;
  };

/** The number stands in the element, or in one inside it. `ReceviedAt` is Esendex's spelling. */
const optOut = (root: XmlElement): CarrierEvent | undefined => {
  const from = textOf(childOf(root, 'From'), 'PhoneNumber') ?? textOf(root, 'From');
  const id = textOf(root, 'Id');
  const time = timeOf(textOf(root, 'ReceivedAt') ?? textOf(root, 'ReceviedAt'));
  return from ? { kind: 'opt-out', from, ...(id ? { id } : {}), ...time } : undefined;
};

const kinds: Readonly<Record<string, (root: XmlElement) => CarrierEvent | undefined>> = {
  ...{ inboundmessage: message, optout: optOut },
  ...{ messagedelivered: receipt('delivered'), messagefailed: receipt('undelivered') },
};

const eventOf = (root: XmlElement | undefined): CarrierEvent | undefined => {
  if (root === undefined) return undefined;
  const kind = root.name.toLowerCase();
  return Object.hasOwn(kinds, kind) ? kinds[kind]?.(root) : { kind: 'control', what: 'another notification' };
};

/** @see https://developers.esendex.com/APIs/Push-Notifications */
export const read = (request: VerifiedRequest): Reading => {
  if (request.body.length === 0) return { events: [{ kind: 'control', what: 'empty call' }], unreadable: [] };
  const raw = utf8(request.body);
  const event = eventOf(parseXml(raw));
  return event ? { events: [event], unreadable: [] } : { events: [], unreadable: [{ raw, reason: 'no notification of Esendex' }] };
};
