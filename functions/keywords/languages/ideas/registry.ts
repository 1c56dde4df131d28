import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { IdeaData } from './idea.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';

/** The ideas of each language that has them written down. */
export const ideas: readonly IdeaData[] = [de, en, es, fr, it, nl, pl, pt];
