import type { ReadingContext } from '../domain/intent.ts';
import type { Programme } from '../domain/programme.ts';

/** What the reader is told of the programme that was texted. */
export const readingContext = (programme: Programme): ReadingContext => ({
  languages: programme.languages,
  country: programme.country,
  extraWords: programme.keywords,
});
