import { parseXml, textOf, type XmlElement } from '../auth/xml.ts';
import type { Credentials, HttpAnswered, HttpCall, InboundEvent, ReadBackOutcome } from '../carrier.ts';
import type { Sender } from '../../domain/programme.ts';
import { digits } from '../auth/digits.ts';
import { asked, phoneOf } from './api.ts';
import { utcTime } from './read.ts';

const headerPath = ({ id }: InboundEvent): string => `/messageheaders/${encodeURIComponent(id || 'none')}`;

/** By the id that the call gave; one that gave none asks for an id that no message has. */
export const readBack = (event: InboundEvent, _: Sender, credentials: Credentials): HttpCall => asked(credentials, headerPath(event));

/** The header must be of a text that came in, from this person; its words are asked for apart. */
const ofHeader = (header: XmlElement, event: InboundEvent, credentials: Credentials): ReadBackOutcome => {
  const isOurs = textOf(header, 'direction')?.toLowerCase() === 'inbound' && phoneOf(header, 'from') === digits(event.from);
  if (!isOurs) return { kind: 'contradicted' };
  const receivedAt = textOf(header, 'receivedat') ?? '';
  return { kind: 'next', call: asked(credentials, `${headerPath(event)}/body`), memo: receivedAt };
};

/** @param memo when the message was received, as its header said */
export const readReadBack = (
  answer: HttpAnswered,
  event: InboundEvent,
  _: Sender,
  credentials: Credentials,
  __: number,
  memo?: string,
): ReadBackOutcome => {
  if (event.id === undefined) return { kind: 'unknown' };
  if (answer.status === 404 && memo === undefined) return { kind: 'contradicted' };
  const root = answer.status === 200 ? parseXml(answer.body) : undefined;
  if (root?.name === 'messageheader' && memo === undefined) return ofHeader(root, event, credentials);
  const words = root?.name === 'messagebody' && memo !== undefined ? textOf(root, 'bodytext') : undefined;
  if (words === undefined) return { kind: 'unknown' };
  return words.trim() === event.text.trim() ? { kind: 'confirmed', id: event.id, ...utcTime(memo) } : { kind: 'contradicted' };
};
