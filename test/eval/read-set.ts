import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import { type Intent, intents } from '../../functions/domain/intent.ts';
import type { Sample, SampleSet } from './sample.ts';

/** A set cannot be read; the message says where and what is allowed. */
export class BadSet extends Error {
  override readonly name = 'BadSet';
}

const intent = z.enum(intents);
const words = z.array(z.string());

/** One line of JSONL: `{text, lang, label}`; the rest where it is known. Unknown fields are left alone. */
const jsonLine = z.object({
  text: z.string(),
  lang: z.string().default('und'),
  label: intent,
  also: intent.nullish(),
  language: z.string().nullish(),
  hard: z.boolean().nullish(),
  near: z.boolean().nullish(),
  typo: z.boolean().nullish(),
  free: z.boolean().nullish(),
  act: z.string().nullish(),
  languages: words.nullish(),
  country: z.string().nullish(),
  offered: words.nullish(),
  openQuestion: z.string().nullish(),
});

const intentOf = (text: string, place: string): Intent => {
  const parsed = intent.safeParse(text);
  if (!parsed.success) throw new BadSet(`${place}: the label must be one of ${intents.join(', ')}`);
  return parsed.data;
};

/** Fields of a note such as `hard` (empty) and `also=erase`. */
const notesOf = (notes: string): ReadonlyMap<string, string> =>
  new Map(
    notes
      .split(';')
      .map((note) => note.trim())
      .filter((note) => note !== '')
      .map((note) => {
        const at = note.indexOf('=');
        return at < 0 ? ([note, ''] as const) : ([note.slice(0, at).trim(), note.slice(at + 1).trim()] as const);
      }),
  );

const writingOf = (isTypo: boolean, isFree: boolean): Sample['writing'] => (isTypo ? 'typo' : isFree ? 'free' : 'keyword');

/** A line of a fixture: text, label, language of its words, notes. */
const fromTsv = (line: string, lang: string, place: string): Sample => {
  const [text = '', label = '', language = '', noted = ''] = line.split('\t');
  const notes = notesOf(noted);
  const also = notes.get('also');
  const offered = notes.get('offered');
  const open = notes.get('open');
  return {
    text: text.replaceAll(String.raw`\n`, '\n'),
    lang,
    label: intentOf(label, place),
    ...(also === undefined ? {} : { also: intentOf(also, place) }),
    ...(language === '' ? {} : { language }),
    writing: writingOf(notes.has('typo'), notes.has('free')),
    hard: notes.has('hard'),
    near: notes.has('near'),
    ask: notes.get('act') === 'ask',
    context: {
      ...(offered === undefined ? {} : { offered: offered.split(',').map((word) => word.trim()) }),
      ...(open === undefined ? {} : { openQuestion: open || 'question' }),
    },
    place,
  };
};

const fromJson = (line: string, place: string): Sample => {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch (cause) {
    throw new BadSet(`${place}: not JSON; one object a line: {"text":"STOP","lang":"en","label":"stop"}`, { cause });
  }
  const { success, data, error } = jsonLine.safeParse(given);
  if (!success) throw new BadSet(`${place}: ${error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`).join('; ')}`);
  const { text, lang, label, also, language, hard, near, typo, free, act, languages, country, offered, openQuestion } = data;
  return {
    text,
    lang,
    label,
    ...(also ? { also } : {}),
    ...(language ? { language } : {}),
    writing: writingOf(typo ?? false, free ?? false),
    hard: hard ?? false,
    near: near ?? false,
    ask: act === 'ask',
    context: {
      ...(languages ? { languages } : {}),
      ...(country ? { country } : {}),
      ...(offered ? { offered } : {}),
      ...(openQuestion ? { openQuestion } : {}),
    },
    place,
  };
};

const readFile = (file: string): readonly Sample[] => {
  const name = path.basename(file);
  const lang = name.replace(/\.tsv$/, '');
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      const place = `${name}:${index + 1}`;
      if (line.trim() === '') return [];
      if (name.endsWith('.tsv')) return line.startsWith('#') && !line.includes('\t') ? [] : [fromTsv(line, lang, place)];
      return [fromJson(line, place)];
    });
};

/**
 * The samples of a file (`.tsv` as in test/fixtures/languages, else JSON lines) or of all `.tsv` files of a folder, without the folders in it.
 * @throws BadSet
 */
export const readSet = (name: string, place: string): SampleSet => {
  const folder = statSync(place, { throwIfNoEntry: false });
  if (!folder) throw new BadSet(`${place}: there is no such file`);
  if (!folder.isDirectory()) return { name, samples: readFile(place) };
  const files = readdirSync(place).filter((file) => file.endsWith('.tsv'));
  return { name, samples: files.toSorted().flatMap((file) => readFile(path.join(place, file))) };
};
