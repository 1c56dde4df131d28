import { packBytes } from '../../functions/keywords/compile/pack-bytes.ts';
import { lexiconOf } from '../../functions/keywords/lexicon.ts';
import { rulePack } from '../../functions/keywords/pack.ts';
import { readIntent } from '../../functions/keywords/read-intent.ts';
import { filesIn, readText } from '../support/repository.ts';
import { unpack } from '../../functions/keywords/unpack.ts';

/** Of every thousand texts that come in, few ask for anything; these are written in that proportion, short as texts are. */
const ordinary = [
  'Ok see you at 6 then',
  'On arrive dans dix minutes, désolé pour le retard',
  'Can you call me when you get this?',
  'Merci beaucoup, à demain',
  'The bus stop is just across the street',
  'Wir sehen uns am Ende der Woche',
  'Sí, allí estaré a las nueve',
  'no problem :)',
  'Je suis à l’arrêt de bus, tu viens me chercher ?',
  'please cancel my appointment on Friday and book me for Monday instead',
  'Va bene, ci sentiamo dopo cena',
  'Is the parcel still coming today? Nobody rang the bell',
  'Прости, задерживаюсь на работе',
  'haha 😂😂',
  'Kun je straks nog even boodschappen doen?',
];
const asking = ['STOP', 'Stop please', 'arrêt svp', 'oui'];
const hostile = ['a', 's ', 'stop ', 'ne m ', 'please stop ', '\u0301', '退', '“', 'ЅТОР ', '不要'].map((piece) =>
  piece.repeat(Math.ceil(10_000 / piece.length)),
);

const perSecond = (texts: readonly string[], milliseconds: number): number => {
  let read = 0;
  const start = performance.now();
  let now = start;
  while (now - start < milliseconds) {
    for (let round = 0; round < 50; round += 1) for (const text of texts) readIntent(text);
    read += texts.length * 50;
    now = performance.now();
  }
  return Math.round((read / (now - start)) * 1000);
};

const different = filesIn(['test/fixtures/languages'], ['.tsv']).flatMap((file) =>
  readText(file)
    .split('\n')
    .flatMap((line) => {
      const [text = '', intent] = line.split('\t');
      return intent === 'other' ? [text.replaceAll(String.raw`\n`, '\n')] : [];
    }),
);

/** How many a second: each for the first time, or each again. */
const onceEach = (): number => {
  const start = performance.now();
  for (const text of different) readIntent(text);
  return Math.round((different.length / (performance.now() - start)) * 1000);
};

const slowest = (texts: readonly string[]): number =>
  Math.max(
    ...texts.map((text) =>
      Math.min(
        ...Array.from({ length: 5 }, () => {
          const start = performance.now();
          readIntent(text);
          return performance.now() - start;
        }),
      ),
    ),
  );

export type ClassificationFigures = {
  /** Messages a second on one core, ordinary ones with a few requests among them: in the best of some windows of time, which is the one that other work on the machine disturbed least, and in their middle one. */
  readonly messagesPerSecond: number;
  readonly medianPerSecond: number;
  /** Requests alone. */
  readonly requestsPerSecond: number;
  /** The same of the ordinary messages that the fixtures hold, each another: words and their pairs come again as seldom as in life. */
  readonly differentPerSecond: number;
  /** The same when they come again: what was worked out is kept, and does not fit into the processor's caches. */
  readonly againPerSecond: number;
  /** Milliseconds that the language data take to be ready, in a process that has read nothing before. */
  readonly startUpMs: number;
  /** Milliseconds of the slowest of the 10,000-character hostile texts. */
  readonly slowestHostileMs: number;
};

/** Measures classification in this process; it must not have read a message before, or the start-up cannot be seen. Takes about ten seconds. */
export const benchClassification = (): ClassificationFigures => {
  // As a bundle does it: from the bytes beside it.
  const bytes = packBytes(rulePack());
  const start = performance.now();
  lexiconOf(unpack(bytes));
  const startUpMs = performance.now() - start;
  const mixed = [...ordinary, ...ordinary, ...asking];
  // V8 goes on compiling what is run often for about so long.
  perSecond(mixed, 3000);
  const windows = Array.from({ length: 9 }, () => perSecond(mixed, 400)).toSorted((a, b) => a - b);
  return {
    messagesPerSecond: windows.at(-1) ?? 0,
    medianPerSecond: windows[4] ?? 0,
    requestsPerSecond: perSecond(asking, 700),
    differentPerSecond: onceEach(),
    againPerSecond: Math.max(...Array.from({ length: 8 }, onceEach)),
    startUpMs: Math.round(startUpMs * 100) / 100,
    slowestHostileMs: Math.round(slowest(hostile) * 100) / 100,
  };
};
