import * as z from 'zod';
import type { Clock, Http, Quarantine, Spool } from '../flows/ports.ts';
import { AwsFault, awsJson } from './aws-json.ts';

/** SQS takes a message of up to 1 MiB; a call of 256 KB is 350 KB in base64 and stays well below. */
const largestBytes = 1_048_576;

export type QueueOptions = {
  readonly http: Http;
  /** As SQS gave it; the account and the name are its path. */
  readonly url: string;
  readonly clock: Clock;
  /** For all tries together: the spool is asked when the carrier has already waited 1.2 of 1.7 seconds. */
  readonly withinMs: number;
};

export const sqsSpool = (options: QueueOptions): Spool => ({ put: (envelope) => send(options, envelope) });
export const sqsQuarantine = (options: QueueOptions): Quarantine => ({ put: (entry) => send(options, fitting(entry)) });

const counted = z.object({
  Attributes: z.object({ ApproximateNumberOfMessages: z.coerce.number(), ApproximateNumberOfMessagesNotVisible: z.coerce.number() }),
});

/** Letters that lie in the queue, whether waiting or being looked at; about, as SQS counts. Nothing is taken out of it. Throws AwsFault. */
export const sqsCount = async ({ http, url, withinMs }: Omit<QueueOptions, 'clock'>): Promise<number> => {
  const operation = { service: 'sqs', host: new URL(url).host, target: 'AmazonSQS.GetQueueAttributes', version: '1.0' } as const;
  const AttributeNames = Object.keys(counted.shape.Attributes.shape);
  const { Attributes } = counted.parse(await awsJson(http, operation, { QueueUrl: url, AttributeNames }, withinMs));
  return Attributes.ApproximateNumberOfMessages + Attributes.ApproximateNumberOfMessagesNotVisible;
};

/** The element stands in the call's body too, so in a letter that would be too large it is the one to go. */
const fitting = (entry: Parameters<Quarantine['put']>[0]): typeof entry =>
  Buffer.byteLength(JSON.stringify(entry)) > largestBytes ? { ...entry, raw: '' } : entry;

/** Again as long as there is time for it; a letter that arrives twice does no harm. Throws AwsFault. */
const send = async ({ http, url, clock, withinMs }: QueueOptions, letter: object): Promise<void> => {
  const MessageBody = JSON.stringify(letter);
  if (Buffer.byteLength(MessageBody) > largestBytes) throw new AwsFault('LetterTooLarge');
  const operation = { service: 'sqs', host: new URL(url).host, target: 'AmazonSQS.SendMessage', version: '1.0' } as const;
  const end = clock() + withinMs;
  for (;;) {
    try {
      await awsJson(http, operation, { QueueUrl: url, MessageBody }, Math.max(1, end - clock()));
      return;
    } catch (error) {
      if (!(error instanceof AwsFault) || clock() >= end || !/^(NetworkFault|Throttl|RequestThrottled|InternalError|Status5)/.test(error.name))
        throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
};
