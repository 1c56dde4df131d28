import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  type Message,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import * as z from 'zod';
import { CannotDo, fine, printable, problem, type Report } from './outcome.ts';
import { clientOptions, outputOf, type Place } from './place.ts';

/** `quarantine`: verified calls that could not be read. `spool`: calls that could not be stored for a whole day. */
export type ReplaySource = 'quarantine' | 'spool';
export type ReplayOptions = { readonly apply?: boolean; readonly carrier?: string; readonly limit: number };

const envelope = z.looseObject({ carrier: z.string(), sender: z.string(), receivedAt: z.string() });
const quarantined = z.object({ envelope, reason: z.string() });
type Envelope = z.infer<typeof envelope>;

/** One letter of the queue: what goes back to the spool, and what may be told of it (no number, no text). */
export type Letter = { readonly receipt: string; readonly envelope: Envelope; readonly reason?: string };

/** Seconds during which nobody else gets what we are looking at. */
const holdSeconds = 120;

/** What a letter holds; undefined for one that Halte did not write. */
export const readLetter = (source: ReplaySource, body: string): Omit<Letter, 'receipt'> | undefined => {
  try {
    const parsed: unknown = JSON.parse(body);
    return source === 'quarantine' ? quarantined.parse(parsed) : { envelope: envelope.parse(parsed) };
  } catch {
    return undefined;
  }
};

const deadLettersOf = async (sqs: SQSClient, spool: string): Promise<string> => {
  const { Attributes } = await sqs.send(new GetQueueAttributesCommand({ QueueUrl: spool, AttributeNames: ['RedrivePolicy'] }));
  const policy = z.object({ deadLetterTargetArn: z.string() }).safeParse(JSON.parse(Attributes?.['RedrivePolicy'] ?? '{}')).data;
  const QueueName = policy?.deadLetterTargetArn.split(':').at(-1);
  const { QueueUrl } = QueueName === undefined ? { QueueUrl: undefined } : await sqs.send(new GetQueueUrlCommand({ QueueName }));
  if (QueueUrl === undefined)
    throw new CannotDo('the spool has no queue of dead letters', 'It was made by another version of Halte: deploy it again.');
  return QueueUrl;
};

const receive = async (sqs: SQSClient, queue: string, limit: number): Promise<readonly Message[]> => {
  const all: Message[] = [];
  while (all.length < limit) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl: queue,
        MaxNumberOfMessages: Math.min(10, limit - all.length),
        VisibilityTimeout: holdSeconds,
        WaitTimeSeconds: 1,
      }),
    );
    if (Messages.length === 0) break;
    all.push(...Messages);
  }
  return all;
};

const release = async (sqs: SQSClient, queue: string, receipts: readonly string[]): Promise<void> => {
  for (const ReceiptHandle of receipts) await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl: queue, ReceiptHandle, VisibilityTimeout: 0 }));
};

/** Sent before it is deleted: a letter that arrives twice does no harm, one that is lost would. Elements of one call share it. */
const sendBack = async (sqs: SQSClient, from: string, spool: string, letters: readonly Letter[]): Promise<void> => {
  const calls = Map.groupBy(letters, (letter) => JSON.stringify(letter.envelope));
  for (const [MessageBody, same] of calls) {
    await sqs.send(new SendMessageCommand({ QueueUrl: spool, MessageBody }));
    for (const { receipt } of same) await sqs.send(new DeleteMessageCommand({ QueueUrl: from, ReceiptHandle: receipt }));
  }
};

const line = ({ envelope: { receivedAt, carrier, sender }, reason }: Letter): string =>
  printable(`  ${receivedAt}  ${carrier}/${sender}${reason === undefined ? '' : `  ${reason}`}`);

const report = (source: ReplaySource, letters: readonly Letter[], unknown: number, applied: boolean): Report => {
  const entries = letters.map(({ envelope: { carrier, sender, receivedAt }, reason }) => ({
    carrier,
    sender,
    receivedAt,
    ...(reason === undefined ? {} : { reason }),
  }));
  const data = { source, found: letters.length, unreadable: unknown, sentBack: applied ? letters.length : 0, entries };
  const strange = unknown > 0 ? [`${unknown} letter(s) are not of Halte’s form and stay where they are.`] : [];
  if (letters.length === 0) return (unknown > 0 ? problem : fine)(data, [`Nothing waits in ${source}.`, ...strange]);
  const closing = applied
    ? `${letters.length} sent back to the spool. What cannot be read now comes into quarantine again; run it again in a minute to see.`
    : `${letters.length} found; nothing was changed. Send them back with --apply, after what refused them has been mended.`;
  return (applied && unknown === 0 ? fine : problem)(data, [...letters.map(line), closing, ...strange]);
};

/** Lists what lies in quarantine or among the spool's dead letters and, with `apply`, sends it back to the spool. Throws CannotDo. */
export const replay = async (place: Place, source: ReplaySource, options: ReplayOptions): Promise<Report> => {
  const sqs = new SQSClient({ ...clientOptions(place), useQueueUrlAsEndpoint: place.endpoint === undefined });
  const spool = outputOf(place, 'SpoolUrl');
  const from = source === 'quarantine' ? outputOf(place, 'QuarantineUrl') : await deadLettersOf(sqs, spool);
  const messages = await receive(sqs, from, options.limit);
  const read = messages.map(({ Body = '', ReceiptHandle: receipt = '' }) => ({ receipt, letter: readLetter(source, Body) }));
  const wanted = read.flatMap(({ receipt, letter }) =>
    letter && (options.carrier === undefined || letter.envelope.carrier === options.carrier) ? [{ receipt, ...letter }] : [],
  );
  if (options.apply) await sendBack(sqs, from, spool, wanted);
  const taken = new Set(options.apply ? wanted.map(({ receipt }) => receipt) : []);
  await release(
    sqs,
    from,
    read.map(({ receipt }) => receipt).filter((receipt) => !taken.has(receipt)),
  );
  sqs.destroy();
  return report(source, wanted, read.filter(({ letter }) => letter === undefined).length, options.apply === true);
};
