import { classDays, retentionClasses } from '../domain/archive/archive-object.ts';

/** When objects of the archive end, by the beginning of their names. @param evidenceDays the longest that evidence is kept */
export const ledgerLifecycle = (evidenceDays: number): readonly { readonly prefix: string; readonly days: number }[] =>
  retentionClasses(evidenceDays).map((one) => ({ prefix: `${one}/`, days: classDays(one) }));
