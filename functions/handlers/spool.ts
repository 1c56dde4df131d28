import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { receiveCall } from '../flows/receive-call.ts';
import { clock, errorName, log } from '../platform/process.ts';
import { receiving } from '../platform/receiving.ts';
import { callOfEnvelope, readEnvelope, strayEnvelope } from './envelope.ts';

/** The function ends after thirty seconds; a letter that could not be stored by then comes again. */
const commitWithinMs = 20_000;
const collaborators = receiving('spool');

/** Each call is proven once more, as of when it came. What is not taken stays in the queue and ends among the dead letters. */
export const handler = async ({ Records }: SQSEvent): Promise<SQSBatchResponse> => {
  const taken = await Promise.all(Records.map((record) => take(record).catch(failed)));
  return { batchItemFailures: Records.flatMap(({ messageId }, index) => (taken[index] ? [] : [{ itemIdentifier: messageId }])) };
};

const take = async ({ body, attributes }: SQSRecord): Promise<boolean> => {
  const { deps } = await collaborators();
  const envelope = readEnvelope(body);
  if (envelope) return (await receiveCall(deps, callOfEnvelope(envelope), envelope.receivedAt, clock() + commitWithinMs)).kind === 'accepted';
  await deps.quarantine.put({ envelope: strayEnvelope(body, Number(attributes.SentTimestamp)), raw: '', reason: 'not-an-envelope' });
  log({ is: 'call-quarantined', carrier: '', sender: '', elements: 1 });
  return true;
};

const failed = (error: unknown): boolean => {
  log({ is: 'fault', where: 'spool', name: errorName(error) });
  return false;
};
