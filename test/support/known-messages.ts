import { filesIn, readText } from './repository.ts';

/** The texts of the known messages of test/fixtures/languages, every third: enough for what is to hold of any message. Unseen sets are not among them. */
export const everyThirdKnownText = (): readonly string[] =>
  filesIn(['test/fixtures/languages'], ['.tsv'])
    .filter((file) => !file.includes('/blind'))
    .flatMap((file) => readText(file).split('\n'))
    .map((line) => line.split('\t', 1)[0]?.replaceAll(String.raw`\n`, '\n') ?? '')
    .filter((text, at) => text !== '' && at % 3 === 0);
