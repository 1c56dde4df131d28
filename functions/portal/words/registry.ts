import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import type { Words } from './words.ts';

/** Every language of the pages, by its code. */
export const pageWords: Readonly<Record<string, Words>> = Object.fromEntries([fr, en, de, es, it, nl, pt].map((words) => [words.language, words]));

/** The language wished for, else English. @param language BCP 47 */
export const wordsIn = (language: string): Words => pageWords[language.split('-', 1)[0] ?? language] ?? en;

/** Fills braces; one without a value stays out. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
