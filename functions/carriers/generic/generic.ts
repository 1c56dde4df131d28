import type { GatewayDefinition } from '../../domain/gateway.ts';
import { networkAnswers } from '../auth/toll-free.ts';
import type { Carrier } from '../carrier.ts';
import { authenticateBy } from './authenticate.ts';
import { metadataOf } from './metadata.ts';
import { readBy } from './read.ts';
import { readSendAnswerBy, sendBy } from './send.ts';

/** A carrier from its description in halte.config.ts. @param id its name there */
export const generic = (id: string, definition: GatewayDefinition): Carrier => {
  const { webhook, send, answeredWords } = definition;
  const answered = new Set(answeredWords.map((word) => word.toUpperCase()));
  return {
    metadata: metadataOf(id, definition),
    authenticate: authenticateBy(webhook),
    read: readBy(webhook),
    accepted: { status: webhook.answer.status, headers: { 'content-type': webhook.answer.contentType }, body: webhook.answer.body },
    carrierAnswers: ({ text }, sender) => answered.has(text.trim().toUpperCase()) || networkAnswers(text, sender),
    send: sendBy(send),
    readSendAnswer: readSendAnswerBy(send),
  };
};
