import { Bench } from 'tinybench';
import { readIntent } from '../../functions/keywords/read-intent.ts';
import { benchClassification } from './classify.bench-part.ts';
import { round, type Table } from './figures.ts';

const texts = {
  'the word STOP': 'STOP',
  'a STOP as people write it': 'arrêt svp !',
  'an ordinary text': 'On arrive dans dix minutes, désolé pour le retard',
};

export const classification = async (): Promise<Table> => {
  const figures = benchClassification();
  const bench = new Bench({ time: 400 });
  for (const [name, text] of Object.entries(texts)) bench.add(name, () => void readIntent(text));
  await bench.run();
  const single = bench.tasks.map((task) => {
    const result = task.result;
    const perSecond = 'throughput' in result ? result.throughput.mean : Number.NaN;
    return { what: task.name, 'a second': round(perSecond, 0) };
  });
  return {
    title: 'Classification on one core',
    note: `start-up of the language data ${round(figures.startUpMs, 1)} ms; slowest of the hostile texts of 10,000 characters ${round(figures.slowestHostileMs, 1)} ms. Target: 300,000 a second.`,
    rows: [
      { what: 'ordinary texts with a few requests, best of nine windows of 0.4 s', 'a second': figures.messagesPerSecond },
      { what: 'the same, the middle one of the nine', 'a second': figures.medianPerSecond },
      { what: 'requests alone', 'a second': figures.requestsPerSecond },
      { what: 'the ordinary messages of the fixtures, each another', 'a second': figures.differentPerSecond },
      { what: 'the same when they come again', 'a second': figures.againPerSecond },
      ...single,
    ],
  };
};
