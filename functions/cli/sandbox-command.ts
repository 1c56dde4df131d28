import type { Command } from 'commander';
import { knownCarriers } from '../carriers/known-carriers.ts';
import type { Deployment } from '../domain/deployment.ts';
import type { PhoneNumber } from '../domain/ids.ts';
import type { MessageRecord } from '../domain/message.ts';
import { canonical } from '../domain/phone-number.ts';
import { systemClock } from '../platform/clock.ts';
import { readPerson } from '../store/person-store.ts';
import { type Act, type Common, examples, withPlace } from './command-line.ts';
import { configuredIn } from './configuration.ts';
import { fine, printable, problem, type Report, WrongUsage } from './outcome.ts';
import type { Place } from './place.ts';
import { storesOf, subjectsOf } from './place-clients.ts';
import { type Answered, postSample } from './sandbox-post.ts';
import { addressOf, type Sample, sampleFor, type SampleOptions } from './sandbox-send.ts';
import type { Terminal } from './terminal.ts';

const settledWithinMs = 12_000;
const lookEveryMs = 150;
const moving = new Set(['owed', 'sending']);

/** What became of the message and its reply, once the reply has moved or time is up; undefined for what is not stored, such as a name's. */
const storedOf = async (place: Place, deployment: Deployment, { text }: Sample, since: number): Promise<MessageRecord | undefined> => {
  const number: PhoneNumber | undefined = canonical(text.from);
  if (number === undefined) return undefined;
  const stores = storesOf(place, deployment.dueShards);
  const subject = (await subjectsOf(place)).of(number);
  try {
    for (const end = systemClock() + settledWithinMs; ; await new Promise((resolve) => setTimeout(resolve, lookEveryMs))) {
      const { messages } = await readPerson(stores, subject);
      const found = messages.find((one) => one.carrierMessageId === text.id) ?? messages.find((one) => Date.parse(one.receivedAt) >= since);
      if ((found && !moving.has(found.reply?.state ?? '')) || systemClock() > end) return found;
    }
  } finally {
    stores.client.destroy();
  }
};

/** The words of the newest text that reached this phone since; undefined where none did. */
const heardOn = async (place: Place, phone: string, since: number): Promise<string | undefined> => {
  const answer = await fetch(`${addressOf(place)}/sandbox/texts?number=${encodeURIComponent(phone)}`).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const { texts } = (await answer.json()) as { texts: readonly { direction: string; text: string; at: string }[] };
  return texts.findLast(({ direction, at }) => direction === 'received' && Date.parse(at) >= since)?.text;
};

const nobody = 'stored under the name or code that texted: it has no line that could be looked up or answered';

const resultLines = (answered: Answered, stored: MessageRecord | undefined, heard: string | undefined, isLine: boolean): readonly string[] => {
  const body = answered.body.trim() === '' ? 'an empty body' : printable(answered.body.trim());
  const lines = [answered.published ? 'published to the topic' : `answered ${answered.status}, ${body}`];
  if (!stored) return answered.status < 300 ? [...lines, isLine ? 'Halte has stored no message of this person' : nobody] : lines;
  const { reading, outcome, reply } = stored;
  const task = reply?.code === undefined ? '' : ` (${printable(reply.code)})`;
  const answer = reply ? `reply ${reply.template} in ${reply.language}: ${reply.state}${task}` : 'no reply of Halte’s is owed';
  return [
    ...lines,
    `read as ${reading.intent} (${reading.rule}); ${outcome}; ${answer}`,
    ...(heard === undefined ? [] : [`the phone got: ${printable(heard)}`]),
  ];
};

/** Without query, and without the secret that the path of a carrier ends in which does not sign. */
const addressShown = (url: string, carrier: string, deployment: Deployment): string => {
  const address = url.split('?', 1).join('');
  return knownCarriers(deployment)[carrier]?.metadata.trust === 'path-key' ? address.replace(/[^/]*$/, '<path key>') : address;
};

const send = async (place: Place, deployment: Deployment, options: SampleOptions, terminal: Terminal): Promise<Report> => {
  const since = systemClock();
  const sample = await sampleFor(place, deployment, options);
  const { call, sender, madeUpNow } = sample;
  if (madeUpNow) terminal.err(`Made up credentials of ${options.carrier} in ${place.name}; Halte takes them up within seconds.\n`);
  const answered = await postSample(place, sample);
  const stored = answered.status < 300 ? await storedOf(place, deployment, sample, since) : undefined;
  const heard = stored?.reply ? await heardOn(place, sample.text.from, since) : undefined;
  const shown = { ...call, body: typeof call.body === 'string' ? call.body : Buffer.from(call.body).toString('base64') };
  const result = stored && { intent: stored.reading.intent, rule: stored.reading.rule, outcome: stored.outcome, reply: stored.reply?.state ?? null };
  const data = { carrier: options.carrier, sender: sender.id, call: shown, answered, stored: result ?? null, heard: heard ?? null };
  const lines = [
    `${call.method} ${addressShown(call.url, options.carrier, deployment)} (sender ${sender.id})`,
    ...resultLines(answered, stored, heard, canonical(sample.text.from) !== undefined),
  ];
  return (answered.status < 300 ? fine : problem)(data, lines);
};

/** `sandbox send`: plays any carrier's machine towards the server on this machine. */
export const sandboxCommand = (program: Command, act: Act, terminal: Terminal): void => {
  const command = program.command('sandbox').description('play a carrier towards the server on this machine');
  withPlace(command.command('send'))
    .description('post a text to the local webhook as a carrier’s machine does: in its form, with its signature or path key')
    .requiredOption('--carrier <id>', 'whose call it is; `carriers` lists them')
    .requiredOption('--text <words>', 'what the person texts')
    .option('--from <number>', 'the person', '+33639980177')
    .option('--to <number>', 'what was texted; without it, the sender’s number')
    .option('--sender <id>', 'which of the carrier’s senders; without it, the first in the configuration')
    .option('--id <id>', 'the carrier’s id of the message; the same twice is one delivery twice')
    .option('--yes', 'post it although the carrier’s real credentials are kept here: the answer then goes out by its real API')
    .addHelpText(
      'after',
      `\nWhere no credentials of the carrier are kept, some are made up, and this machine plays the vendor’s API: nobody is texted. A server started with
npm start -- --every-carrier has a sender at each.\n${examples('sandbox send --carrier twilio --text "arrêt svp"', 'sandbox send --carrier ovhcloud --text STOP --from +33639980123 --json')}`,
    )
    .action((options: Common & SampleOptions) => {
      if (options.aws) throw new WrongUsage('sandbox speaks to the server on this machine alone: --aws has none.');
      return act(options, async (place) => send(place, await configuredIn(place, options.config), options, terminal));
    });
};
