import type { Carrier } from '../carriers/carrier.ts';
import { knownCarriers } from '../carriers/known-carriers.ts';
import type { Deployment } from '../domain/deployment.ts';
import { instant, type PhoneNumber, type SenderId } from '../domain/ids.ts';
import type { MessageRecord } from '../domain/message.ts';
import { maskedNumber } from '../domain/phone-number.ts';
import { answererOf, contradicts, type ProbedAnswer, type ProbedWord, probedWords } from '../domain/probe.ts';
import type { Sender } from '../domain/programme.ts';
import { isStopped } from '../domain/suppression.ts';
import { systemClock } from '../platform/clock.ts';
import { readPerson } from '../store/person-store.ts';
import { keepProbe } from '../store/probe-store.ts';
import { CannotDo, fine, printable, problem, type Report, WrongUsage } from './outcome.ts';
import type { Place } from './place.ts';
import { storesOf, subjectsOf } from './place-clients.ts';
import { adviceOn, answerLine } from './probe-lines.ts';
import type { Phone } from './probe-phone.ts';

/** How long a text may take to Halte, and its answer to the carrier. Milliseconds. */
export type Patience = { readonly arrivesWithin: number; readonly answeredWithin: number; readonly lookEvery: number };
const patience: Patience = { arrivesWithin: 120_000, answeredWithin: 60_000, lookEvery: 500 };

type Probing = {
  readonly carrier: Carrier | undefined;
  readonly sender: Sender;
  readonly phone: Phone;
  /** Of the telephone, newest first. */
  readonly messages: () => Promise<readonly MessageRecord[]>;
  readonly patience: Patience;
};

const until = async <Found>(within: number, every: number, look: () => Promise<Found | undefined>): Promise<Found | undefined> => {
  for (const end = systemClock() + within; ; await new Promise((resolve) => setTimeout(resolve, every))) {
    const found = await look();
    if (found !== undefined || systemClock() > end) return found;
  }
};

const expectedOf = (word: ProbedWord, carrier: Carrier | undefined, sender: Sender): ProbedAnswer['expected'] => {
  if (carrier?.carrierAnswers({ text: word }, sender)) return 'carrier';
  return sender.mode === 'observe' ? 'nobody' : 'halte';
};

const moving = new Set(['owed', 'sending']);
const handedOver = new Set(['accepted', 'delivered', 'undelivered']);

/** Texts one word, waits for what Halte does of it, and asks what the telephone got. */
const probeWord = async (
  { carrier, sender, phone, messages, patience: { arrivesWithin, answeredWithin, lookEvery } }: Probing,
  word: ProbedWord,
): Promise<ProbedAnswer> => {
  const expected = expectedOf(word, carrier, sender);
  const before = new Set((await messages()).map(({ message }) => message));
  await phone.text(word);
  const isOurs = (one: MessageRecord): boolean => one.sender === sender.id && !before.has(one.message);
  const arrived = await until(arrivesWithin, lookEvery, async () => (await messages()).find(isOurs));
  if (!arrived) return { word, expected, found: 'not-received' };
  const settled = await until(answeredWithin, lookEvery, async () => {
    const now = (await messages()).find(({ message }) => message === arrived.message);
    return now && !moving.has(now.reply?.state ?? '') ? now : undefined;
  });
  const state = settled?.reply?.state;
  const texts = await phone.answers();
  if (!settled || state === 'withheld' || state === 'uncertain') return { word, expected, found: 'unclear' };
  return { word, expected, found: answererOf(texts, state !== undefined && handedOver.has(state) ? 1 : 0) };
};

export const senderToProbe = (deployment: Deployment, id: string): Sender => {
  const sender = deployment.senders[id as SenderId];
  if (!sender) throw new WrongUsage(`${printable(id)} is no sender of halte.config.ts. Those are: ${Object.keys(deployment.senders).join(', ')}.`);
  return sender;
};

/**
 * Finds out who answers STOP, HELP and START on a sender, by a telephone that texts them, and keeps what it found with its date.
 *
 * @param number of that telephone, E.164
 * Throws CannotDo where the telephone is stopped already: a second STOP may rightly be met with silence.
 */
export const probe = async (
  place: Place,
  deployment: Deployment,
  sender: Sender,
  number: PhoneNumber,
  phone: Phone,
  waits = patience,
): Promise<Report> => {
  const stores = storesOf(place, deployment.dueShards);
  try {
    const subject = (await subjectsOf(place)).of(number);
    const { image } = await readPerson(stores, subject);
    const stopped = sender.programmes.map((id) => deployment.programmes[id]).filter((one) => one !== undefined && isStopped(image, one));
    if (stopped.length > 0) {
      throw new CannotDo(
        `${maskedNumber(number)} has stopped ${stopped.map((one) => one?.name).join(', ')} already, and a second STOP may go unanswered`,
        'Text START from it to the sender, and probe again; or take another telephone with --from.',
      );
    }
    const messages = async (): Promise<readonly MessageRecord[]> => (await readPerson(stores, subject)).messages;
    const carrier = knownCarriers(deployment)[sender.carrier];
    const answers: ProbedAnswer[] = [];
    for (const word of probedWords) {
      const answer = await probeWord({ carrier, sender, phone, messages, patience: waits }, word);
      phone.say(answerLine(answer));
      answers.push(answer);
    }
    const at = instant(systemClock());
    await keepProbe(stores, sender.id, { at, answers });
    const lines = [
      `${sender.id} (${sender.carrier}), probed on ${at.slice(0, 10)}:`,
      ...answers.map((answer) => `  ${answerLine(answer)}`),
      ...adviceOn(answers),
    ];
    return (answers.some(contradicts) ? problem : fine)({ sender: sender.id, at, answers }, lines);
  } finally {
    stores.client.destroy();
  }
};
