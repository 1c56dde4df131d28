import { asksToStop } from '../domain/decision.ts';
import type { IntentReading, ReadingContext } from '../domain/intent.ts';
import type { Programme } from '../domain/programme.ts';
import { joinRule } from '../domain/join-question.ts';
import { foldWords } from '../keywords/folded-text.ts';
import { readIntent } from '../keywords/read-intent.ts';

/** What the reader is told of the programme that was texted. */
export const readingContext = ({ languages, country, keywords, askWords }: Programme): ReadingContext => ({
  languages,
  country,
  extraWords: keywords,
  ...(askWords === undefined ? {} : { askWords }),
});

/** A word that joins the programme: alone, as it is printed. What reads as a STOP stays one, whatever the configuration says. */
const joiningWord = (text: string, { join }: Programme, reading: IntentReading): IntentReading | undefined => {
  if (!join || asksToStop(reading)) return undefined;
  const folded = foldWords(text);
  const word = join.words.find((own) => foldWords(own) === folded);
  if (word === undefined) return undefined;
  const language = join.wordLanguages?.[word] ?? 'und';
  return { intent: 'other', language, certainty: 'certain', act: 'act', rule: `${joinRule}${folded}`, span: [0, text.length] };
};

const operatorRule = /^operator\.\w+\.word:/;

/** A word of the operator's own is in the language that the operator gave it. */
const inItsLanguage = (reading: IntentReading, wordLanguages: Readonly<Record<string, string>>): IntentReading => {
  if (!operatorRule.test(reading.rule)) return reading;
  const word = reading.rule.replace(operatorRule, '');
  const found = Object.entries(wordLanguages).find(([own]) => foldWords(own) === word);
  return found === undefined ? reading : { ...reading, language: found[1] };
};

/**
 * What a text to a programme asks for: the built-in rules with the operator's own words.
 * @param known what is known besides the programme, such as an open question
 */
export const understand = (text: string, programme: Programme, known: ReadingContext = {}): IntentReading => {
  const reading = readIntent(text, { ...readingContext(programme), ...known });
  const joining = joiningWord(text, programme, reading);
  if (joining) return joining;
  return programme.wordLanguages === undefined ? reading : inItsLanguage(reading, programme.wordLanguages);
};
