import type { SNSEvent, SNSEventRecord } from 'aws-lambda';
import { carriers } from '../carriers/registry.ts';
import { instant } from '../domain/ids.ts';
import type { Call } from '../flows/ports.ts';
import { receiveCall } from '../flows/receive-call.ts';
import { clock } from '../platform/process.ts';
import { receiving } from '../platform/receiving.ts';

/** Nobody waits for an answer, but the function ends after ten seconds. */
const commitWithinMs = 5_000;
const collaborators = receiving('sns');
const carrier = Object.values(carriers).find(({ metadata }) => metadata.transport === 'sns')?.metadata.id ?? '';

/** The carrier's record in the form of a call. The sender is whoever has the number that was texted. */
const callOf = ({ Sns }: SNSEventRecord): Call => ({
  carrier,
  sender: '',
  request: { method: 'SNS', rawPath: Sns.TopicArn, rawQuery: '', headers: {}, body: Buffer.from(JSON.stringify(Sns)) },
});

/** Throws when a record was not taken: Lambda tries it twice more and then keeps it as a dead letter. */
export const handler = async ({ Records }: SNSEvent): Promise<void> => {
  const now = clock();
  const { deps } = await collaborators();
  const outcomes = await Promise.all(Records.map((record) => receiveCall(deps, callOf(record), instant(now), now + commitWithinMs)));
  const refused = outcomes.find(({ kind }) => kind !== 'accepted');
  if (refused) throw new Error(`a record of SNS was not taken: ${refused.kind}`);
};
